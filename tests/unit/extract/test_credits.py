from __future__ import annotations

import pytest

from kliping.extract.credits import CreditLines, name, names, views
from kliping.extract.lines import Labels
from kliping.resources import Resources

LINES = CreditLines(Labels.of(Resources()))


def test_a_line_is_cut_at_its_bars() -> None:
    found = LINES.read("Neng Tita - Selasa, 5 Juli 2022 10:11 WIB - Dilihat 2204x")
    assert (found.byline, found.views) == (["Neng Tita"], 2204)
    assert [instant.iso for instant, _ in found.instants] == ["2022-07-05T10:11+07:00"]


@pytest.mark.parametrize(
    ("line", "byline", "editor"),
    [
        ("Oleh: Hasuri / Ed: Imam B", ["Hasuri"], ["Imam B"]),
        ("Penulis: Idham / Nur Asia", ["Idham", "Nur Asia"], []),
        ("Oleh Yohanis Rumbiak dan Marthina K", ["Yohanis Rumbiak", "Marthina K"], []),
        ("Penulis Siti Aminah Editor Bagus Prakosa", ["Siti Aminah"], ["Bagus Prakosa"]),
        ("Ratna Wati | Editor Vino", ["Ratna Wati"], ["Vino"]),
        ("Agustina Lewar - Rofinus P. (editor)", ["Agustina Lewar"], ["Rofinus P."]),
        ("Diposting oleh Retno Ambarsari", ["Retno Ambarsari"], []),
        ("Kontributor Lhokseumawe, Masriadi", ["Masriadi"], []),
    ],
)
def test_names_are_read_beside_their_labels(line: str, byline: list[str], editor: list[str]) -> None:
    found = LINES.read(line)
    assert (found.byline, found.editor) == (byline, editor)


def test_without_a_label_only_bare_reading_takes_a_name() -> None:
    assert LINES.read("Sari Wulan | 5 Juli 2022 10:11", bare=False).byline == []
    assert LINES.read("Sari Wulan | 5 Juli 2022 10:11").byline == ["Sari Wulan"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dibaca : 1940", 1940),
        ("842 pembaca", 842),
        ("dibaca 4.087 kali", 4087),
        ("1,2rb views", 1200),
        ("Hits: 321", 321),
    ],
)
def test_counters_are_read_in_every_form(text: str, count: int) -> None:
    assert views(text) == count


def test_a_number_that_counts_something_else_is_no_counter() -> None:
    assert views("Sebanyak 1940 warga membaca puisi") is None


@pytest.mark.parametrize("text", ["Putri Rahmawati", "Juli Hantoro", "Ali bin Saleh", "SITI AMINAH", "Achmad Zaenal M"])
def test_a_persons_name_is_one(text: str) -> None:
    assert (name(text) or "").lower() == text.lower()


@pytest.mark.parametrize(
    "text",
    ["Redaksi", "Tim Redaksi", "Admin", "Kabar Kita", "TribunSolo.com", "tfk", "Kontributor Medan", "Info Sumedang",
     "14 Mei", "Juli", "Lihat Foto", "seorang warga", "Humas"],
)  # fmt: skip
def test_departments_outlets_and_words_are_no_people(text: str) -> None:
    assert name(text, "Kabar Kita") is None


def test_a_list_of_names_is_parted() -> None:
    assert names("Nadia Fitriani, Yoga Permana dan Sari W") == ["Nadia Fitriani", "Yoga Permana", "Sari W"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("345 Tayangan", 345),
        ("Dibaca oleh 345 orang", 345),
        ("345 orang membaca", 345),
        ("Diakses 345 kali", 345),
        ("Dikunjungi: 345 kali", 345),
        ("Read: 345", 345),
        ("Viewer: 345", 345),
        ("Dilihat sebanyak 345 kali", 345),
        ("Dilihat 1,2 ribu kali", 1200),
    ],
)
def test_counters_have_many_words(text: str, count: int) -> None:
    assert views(text) == count


@pytest.mark.parametrize(
    "text", ["10 pembaca sedang membaca artikel ini", "sedang dilihat 5 orang", "3 min read", "Dikunjungi 40 wisatawan"]
)
def test_who_reads_at_this_moment_is_no_counter(text: str) -> None:
    assert views(text) is None


@pytest.mark.parametrize(
    ("line", "byline", "editor"),
    [
        ("Penulis/Editor: Rahmat Hidayat/Sari Dewi", ["Rahmat Hidayat"], ["Sari Dewi"]),
        ("Rep: Rahmat Hidayat/ Red: Sari Dewi", ["Rahmat Hidayat"], ["Sari Dewi"]),
        ("Reporter: Rahmat Hidayat/Editor: Sari Dewi", ["Rahmat Hidayat"], ["Sari Dewi"]),
        ("Laporan Reporter Kabar Lembah Rahmat Hidayat", ["Rahmat Hidayat"], []),
        ("Penulis: Rahmat Hidayat, S.Kom", ["Rahmat Hidayat"], []),
        ("Muntasir | Foto: Warga", ["Muntasir"], []),
        ("Teks: Rahmat Hidayat Foto: Sari Dewi", ["Rahmat Hidayat"], []),
        ("Koresponden: Rahmat Hidayat", ["Rahmat Hidayat"], []),
        ("Penulis: Rahmat Hidayat (Kontributor Sigi)", ["Rahmat Hidayat"], []),
        ("Kontributor Borong, Rahmat Hidayat, Sari Dewi (Editor)", ["Rahmat Hidayat"], ["Sari Dewi"]),
    ],
)
def test_labels_may_share_a_line_a_mark_or_a_name(line: str, byline: list[str], editor: list[str]) -> None:
    found = LINES.read(line, "Kabar Lembah")
    assert (found.byline, found.editor) == (byline, editor)


@pytest.mark.parametrize("word", ["Diperbarui:", "Terakhir diperbarui", "Update:", "Last updated", "Diubah pada"])
def test_a_day_of_change_is_kept_apart_from_the_day_of_publication(word: str) -> None:
    found = LINES.read(f"{word} 13 Maret 2025 08:00 | Terbit 12 Maret 2025 10:05")
    assert [one.value.day for one, _ in found.instants] == [12]
    assert [one.value.day for one, _ in found.updates] == [13]


@pytest.mark.parametrize("account", ["Super User", "Administrator", "Operator Website", "Webmaster"])
def test_the_account_of_a_site_is_no_person(account: str) -> None:
    assert name(account) is None


def test_a_slogan_of_single_words_is_no_list_of_names() -> None:
    assert LINES.read("Tajam, Cepat, Terpercaya").byline == []
