from __future__ import annotations

import textwrap
from itertools import zip_longest

import pytest

from kliping.extract.wrapping import unwrapped

ONE = (
    "Inflasi tahunan Kabupaten Majene pada September turun menjadi satu koma enam persen dari dua koma sembilan persen "
    "pada bulan yang sama tahun lalu, dan angka itu terendah di provinsi ini menurut badan statistik."
)
TWO = (
    "Pedagang di pasar induk mengaku pembeli kembali belanja kiloan karena cabai rawit tinggal separuh dari harga "
    "tahun lalu, sedangkan ongkos angkut dari sentra tanaman kini ditanggung pemerintah daerah."
)
TITLE = "Inflasi Majene Turun, Terendah di Sulawesi Barat"


def wrapped(text: str, width: int = 52) -> list[str]:
    return textwrap.wrap(text, width)


def filled(lines: list[str]) -> list[str]:
    return [line.strip() for line in lines if line.strip()]


def test_paragraphs_between_blank_lines_are_whole_again() -> None:
    page = ["KORAN PAGI", "", *wrapped(TITLE, 30), "", *wrapped(ONE), "", *wrapped(TWO)]
    assert filled(unwrapped(page).lines) == ["KORAN PAGI", TITLE, ONE, TWO]


def test_without_blank_lines_a_short_last_line_ends_a_paragraph() -> None:
    assert filled(unwrapped([*wrapped(ONE), *wrapped(TWO)]).lines) == [ONE, TWO]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("menye-", "butkan", "menyebutkan"),
        ("pekarang-", "an", "pekarangan"),
        ("pasar-", "pasar", "pasar-pasar"),
        ("berturut-", "turut", "berturut-turut"),
        ("sayur-", "mayur", "sayur-mayur"),
        ("Rokan-", "Hulu", "Rokan-Hulu"),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_whole_again(above: str, below: str, whole: str) -> None:
    page = [*wrapped(ONE), "", f"Kepala dinas yang hadir di balai kota itu {above}", f"{below} lagi soal panen.", ""]
    assert whole in " ".join(unwrapped([*page, *wrapped(TWO)]).lines)


def test_headers_and_numbers_of_pages_go_and_the_paragraph_they_cut_is_whole() -> None:
    half = wrapped(TWO)
    page = ["KORAN PAGI", "Edisi 31", "", *wrapped(ONE), "", *half[:2], "", "- 3 -",
            "KORAN PAGI                Oktober 2024             4", "", *half[2:]]  # fmt: skip
    sheet = unwrapped(page)
    assert filled(sheet.lines)[-2:] == [ONE, TWO]
    assert [removed.reason for removed in sheet.removed] == ["page-header", "page-header"]


def test_where_a_story_goes_on_is_no_text() -> None:
    sheet = unwrapped([*wrapped(ONE), "", "Bersambung ke hal. 11", "", *wrapped(TWO)])
    assert filled(sheet.lines) == [ONE, TWO]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = wrapped(ONE, 34), wrapped(TWO, 34)
    page = [f"{a:<42}{b}" for a, b in zip_longest(left, right, fillvalue="")]
    assert " ".join(filled(unwrapped(["KORAN PAGI", "", *page]).lines)).startswith(f"KORAN PAGI {ONE} {TWO[:120]}")


def test_a_page_whose_lines_are_paragraphs_stays_as_it_is() -> None:
    page = [
        "Koran Pagi",
        "Terkini   Sumbar   Riau",
        TITLE,
        "",
        ONE,
        "",
        TWO,
        "Baca juga: Harga Ikan",
        "- satu",
        "- dua",
    ]
    sheet = unwrapped(page)
    assert (sheet.lines, sheet.removed) == (page, [])


def test_lists_keep_their_lines() -> None:
    page = [
        *wrapped(ONE),
        "",
        "- kartu keluarga asli yang masih berlaku sampai",
        "- rekening bank atas nama sendiri",
        "",
        *wrapped(TWO),
    ]
    assert "- rekening bank atas nama sendiri" in filled(unwrapped(page).lines)
