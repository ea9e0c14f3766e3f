from __future__ import annotations

import pytest

from kliping.core.dates import WIB, WIT, WITA
from kliping.extract.words import Words
from kliping.resources import Resources

WORDS = Words.of(Resources())


@pytest.mark.parametrize(
    "line",
    [
        "Terkini   Sumbar   Riau   Foto   Video   Indeks",
        "Politik Kriminal Ekonomi Budaya",
        "Majene Polman Mamuju",
        "Sumba Timur . Sumba Tengah . Sumba Barat . Opini",
        "trending * kuliner * dolan * curhat",
        "Beranda › Rohul › DPRD Rohul Terima LKPj 2024, Dibahas Pansus 30 Hari",
        "Menu  Beranda  Puskesmas  Data  Unduhan",
        "Sumut ~ Tapsel ~ Madina ~ Paluta",
    ],
)
def test_a_row_of_entries_is_a_menu(line: str) -> None:
    assert WORDS.menu(line)


@pytest.mark.parametrize(
    "line",
    [
        "Bupati Majene Resmikan Pasar Mamuju",
        "Dana Desa Raib, Kades Jadi Tersangka",
        "Majene Mamuju",
        "Kepala dinas - yang baru dilantik - menolak.",
        "",
    ],
)
def test_a_headline_or_a_sentence_is_none(line: str) -> None:
    assert not WORDS.menu(line)


def test_a_line_to_the_reader_is_inviting_unless_someone_says_it() -> None:
    assert WORDS.inviting("Ikuti terus kabar kami")
    assert WORDS.inviting("👉 Punya info menarik?")
    assert not WORDS.inviting('"Ikuti aturan," kata dia.')
    assert not WORDS.inviting("Maulana datang.")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Pemkab Sikka menerima tamu", WITA),
        ("Wali Kota Ternate dan Bupati Blitar bertemu", WIT),
        ("DPRD Kabupaten Banyumas Utara", WIB),
        ("Ternate menang", WIB),
        ("", WIB),
    ],
)
def test_the_first_unit_named_as_one_tells_the_zone(text: str, zone: object) -> None:
    assert WORDS.zone_of(text) == zone


def test_a_line_that_says_when_and_who_is_no_dateline() -> None:
    long = "pemerintah daerah menerima tamu dari luar negeri di pendopo."
    assert WORDS.dateline("Selasa (30/7/2024) 15.00 WIT - Yosina Kambu - Editor: Markus Tandi dan kawan", None) is None
    assert WORDS.dateline(f"KORAN PAGI          RABU, 21 SEPTEMBER 2022 - {long}", None) is None
    found = WORDS.dateline(f"HO CHI MINH CITY - Empat puluh {long}", "Koran Pagi")
    assert found is not None
    assert found.place == "HO CHI MINH CITY"
