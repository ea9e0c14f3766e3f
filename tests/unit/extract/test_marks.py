from __future__ import annotations

import pytest

from kliping.extract.marks import Copy, unmarked, without_glyphs

TEXT = "Pemerintah Kabupaten Pacitan menerima tamu dari Bukittinggi di pendopo pada Senin pagi, kata camat."


def lines(copy: Copy) -> list[str]:
    return [line for line in copy.lines if line.strip()]


def reasons(copy: Copy) -> set[str]:
    return {removed.reason for removed in copy.removed}


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("*PACITAN* - Tamu datang.", "PACITAN - Tamu datang."),
        ("**Tamu** datang _pagi_ dan ~batal~ pulang.", "Tamu datang pagi dan batal pulang."),
        ("Harga Rp5.000* per ikat (*)", "Harga Rp5.000* per ikat (*)"),
        ("alamat_surel dan nama_berkas", "alamat_surel dan nama_berkas"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("## Tamu dari Bukittinggi", "Tamu dari Bukittinggi"),
        ("#Pacitan #wisata", "#Pacitan #wisata"),
        ("Lihat [pengumuman](https://pacitan.example/a) itu.", "Lihat pengumuman itu."),
    ],
)
def test_marks_come_off_and_signs_stay(marked: str, plain: str) -> None:
    assert unmarked(marked).lines == [plain]


@pytest.mark.parametrize(
    "sender",
    [
        "[09/09/15 14.28] Budi:",
        "[9/9/2015, 2:28:05 PM] Budi Santoso:",
        "09/09/15 14.28 - Budi:",
        "17/1 15.42] Humas Prokopim:",
        "13.02.24 11:31] +62 812-xxxx-x204:",
    ],
)
def test_who_sent_a_message_is_no_line_of_it(sender: str) -> None:
    copy = unmarked(f"{sender} *Tamu Datang*\n\n{TEXT}")
    assert lines(copy) == ["Tamu Datang", TEXT]
    assert reasons(copy) == {"sender"}


def test_of_a_chat_the_longest_message_is_the_article() -> None:
    copy = unmarked(
        f"[09/09/15 14.28] Budi: ada berita?\n[09/09/15 14.29] Ani: {TEXT}\n{TEXT}\n[09/09/15 14.31] Budi: ok"
    )
    assert lines(copy) == [TEXT, TEXT]
    assert {removed.text for removed in copy.removed if removed.reason == "message"} == {"ada berita?", "ok"}
    assert copy.sent is not None
    assert copy.sent.iso == "2015-09-09T14:29+07:00"


@pytest.mark.parametrize("line", ["_Forwarded many times_", "Diteruskan berkali-kali", "*Diteruskan*"])
def test_that_it_was_passed_on_is_no_line(line: str) -> None:
    assert lines(unmarked(f"{line}\n{TEXT}")) == [TEXT]


def test_a_forwarded_mail_gives_its_subject_and_its_day() -> None:
    copy = unmarked(
        "Mohon dimuat.\n\n---------- Forwarded message ---------\nDari: Humas <humas@pacitan.example>\n"
        f"Date: Sen, 23 Nov 2026 pukul 16.40\nSubject: Fwd: Re: Tamu Datang\nTo: r <r@x.example>\n\n{TEXT}\n\n--\nHumas"
    )
    assert (lines(copy), copy.title) == ([TEXT], "Tamu Datang")
    assert copy.sent is not None
    assert copy.sent.partial_iso.startswith("2026-11-23")
    assert reasons(copy) == {"mail"}


def test_quoted_lines_of_a_mail_are_read_without_their_mark() -> None:
    assert lines(unmarked(f"> Tamu Datang\n>\n> {TEXT}\n> {TEXT}")) == ["Tamu Datang", TEXT, TEXT]
    assert lines(unmarked(f">> Lihat juga: Pasar\n{TEXT}\n{TEXT}"))[0] == ">> Lihat juga: Pasar"


def test_a_mail_field_in_an_article_is_no_mail() -> None:
    assert lines(unmarked(f"Tanggal: 5 Mei 2024\n{TEXT}")) == ["Tanggal: 5 Mei 2024", TEXT]


def test_a_heading_is_the_title_and_links_are_remembered() -> None:
    copy = unmarked(f"# Tamu Datang\n\n{TEXT}\n\nBaca juga: [Pasar Dibuka](https://pacitan.example/pasar)")
    assert copy.title == "Tamu Datang"
    assert copy.links == {"Pasar Dibuka": "https://pacitan.example/pasar"}


def test_a_line_that_is_an_address_goes_aside_with_its_label() -> None:
    copy = unmarked(f"{TEXT}\n👉 Selengkapnya: https://pacitan.example/tamu\nhttps://wa.example/grup")
    assert copy.addresses == [("selengkapnya", "https://pacitan.example/tamu"), ("", "https://wa.example/grup")]
    assert lines(copy) == [TEXT]


def test_small_pictures_at_the_ends_are_no_words() -> None:
    assert without_glyphs("🔴 Tamu 🎉 Datang 🙏🏻") == "Tamu 🎉 Datang"
    assert without_glyphs("Tamu Datang") == "Tamu Datang"
