from __future__ import annotations

import pytest

from kliping.extract.lines import Labels, menu, page_count, sentence_like, split_closing, split_dateline
from kliping.resources import Resources

LABELS = Labels.of(Resources())
PLACES = {"sumedang", "jakarta", "wonogiri", "mataram", "soreang", "kupang"}


def known(name: str) -> bool:
    return name.lower() in PLACES


@pytest.mark.parametrize(
    ("line", "kind", "rest"),
    [
        ("BACA JUGA: Harga Cabai Naik", "related", "Harga Cabai Naik"),
        ("Baca juga Harga Cabai Naik", "related", "Harga Cabai Naik"),
        ("Penulis: Sari Wulan", "byline", "Sari Wulan"),
        ("(Editor: Basri Tola)", "editor", "Basri Tola"),
        ("Editor", "editor", ""),
        ("Dibaca : 1940", "views", "1940"),
        ("2 Komentar", "comments", ""),
        ("Halaman 1 2 3", "pages", "1 2 3"),
        ("TAG: air, sungai", "tags", "air, sungai"),
    ],
)
def test_a_label_is_told_from_what_it_announces(line: str, kind: str, rest: str) -> None:
    found = LABELS.read(line)
    assert found is not None
    assert (found.kind, found.rest) == (kind, rest)


@pytest.mark.parametrize(
    "line",
    [
        "Oleh karena itu, bupati meminta warga bersabar menunggu perbaikan.",
        "Editor film itu berasal dari Bandung dan kini menetap di Sumedang.",
        "Iklan itu dibayar dengan uang daerah, kata anggota dewan, sehingga harus dihentikan bulan ini juga.",
        "Video tersebut direkam warga.",
    ],
)
def test_a_sentence_that_begins_with_a_label_word_is_no_label(line: str) -> None:
    assert LABELS.read(line) is None


@pytest.mark.parametrize(
    ("paragraph", "place", "mark"),
    [
        ("SUMEDANG, Tampomas Pos - Bupati datang.", "SUMEDANG", "Tampomas Pos"),
        ("JAKARTA, KOMPAS.com – Bupati datang.", "JAKARTA", "KOMPAS.com"),
        ("jateng.jpnn.com, WONOGIRI - Bupati datang.", "WONOGIRI", "jateng.jpnn.com"),
        ("Mataram, NTB (ANTARA News) - Bupati datang.", "Mataram", "ANTARA News"),
        ("TEMPO.CO, Jakarta - Bupati datang.", "Jakarta", "TEMPO.CO"),
        ("KBRN, Kupang: Bupati datang.", "Kupang", "KBRN"),
        ("SOREANG,- Bupati datang.", "SOREANG", None),
        ("Sumedang - Bupati datang.", "Sumedang", None),
    ],
)
def test_a_dateline_gives_place_and_mark(paragraph: str, place: str, mark: str | None) -> None:
    found = split_dateline(paragraph, known, "Tampomas Pos")
    assert found is not None
    assert (found.place, found.mark, found.rest) == (place, mark or found.mark, "Bupati datang.")


def test_a_place_in_the_outlets_name_is_still_a_place() -> None:
    found = split_dateline("SOREANG - Bupati datang ke kantor.", known, "Soreang Terkini")
    assert found is not None
    assert found.place == "SOREANG"


def test_a_masthead_of_several_words_alone_is_a_mark() -> None:
    found = split_dateline("KABAR GUNUNG LAWU - Bupati datang ke kantor.", known, None)
    assert found is not None
    assert (found.place, found.mark) == (None, "KABAR GUNUNG LAWU")


@pytest.mark.parametrize(
    "paragraph",
    [
        "Bupati datang - tanpa pengawalan - ke pasar itu.",
        "Tahun 2015-2019 anggaran naik.",
        "KPK, Dewan, dan jaksa bertemu.",
        '"Kami senang - sangat senang," katanya.',
    ],
)
def test_a_dash_in_a_sentence_makes_no_dateline(paragraph: str) -> None:
    assert split_dateline(paragraph, known, None) is None


@pytest.mark.parametrize(
    ("paragraph", "mark", "named"),
    [
        ("Acara selesai. (tfk)", "tfk", False),
        ("Acara selesai. (fyk/ash)", "fyk/ash", False),
        ("Acara selesai. (H-4)", "H-4", False),
        ("Acara selesai. (boy/jpnn)", "boy/jpnn", False),
        ("Acara selesai. (Tri Hastuti)", "Tri Hastuti", True),
        ("Acara selesai.***", "***", False),
        ("Acara selesai. (*)", "(*)", False),
    ],
)
def test_a_closing_mark_is_taken_off(paragraph: str, mark: str, named: bool) -> None:
    found = split_closing(paragraph)
    assert found is not None
    assert (found.rest, found.mark, found.named) == ("Acara selesai.", mark, named)


@pytest.mark.parametrize(
    "paragraph", ["Ia mewakili Dinas Kesehatan (Dinkes).", "Rapat digelar Senin (2/9).", "Hadir pula Budi (45)"]
)
def test_brackets_that_belong_to_the_sentence_stay(paragraph: str) -> None:
    assert split_closing(paragraph) is None


def test_a_row_of_short_entries_is_a_menu() -> None:
    assert menu("Home - Sumedang - Wisata")
    assert menu("Beranda > Bogor Raya")
    assert not menu("Wali Kota - Bupati Bertemu Bahas Sampah")
    assert not menu("Satu - dua - tiga, hitungnya.")


@pytest.mark.parametrize(
    ("line", "count"),
    [("Halaman 1 2 3 Tampilkan Semua", 3), ("Halaman: 1 2", 2), ("Halaman selanjutnya Halaman 1 2", 2), ("Laman", None),
     ("3 dari 14", None)],
)  # fmt: skip
def test_page_numbers_tell_how_many_parts_there_are(line: str, count: int | None) -> None:
    assert page_count(line) == count


def test_a_sentence_ends_with_a_stop_even_in_quotation_marks() -> None:
    assert sentence_like('"Kami siap," katanya. "Tunggu saja!"')
    assert not sentence_like("Bupati Resmikan Pasar")
