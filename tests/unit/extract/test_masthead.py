from __future__ import annotations

import pytest

from kliping.extract.masthead import copyright_name, read_masthead, spelled
from kliping.outlets.catalogue import Catalogue
from kliping.resources import Resources

CATALOGUE = Catalogue.of(Resources())


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Tampomas Pos", "Bupati Resmikan Perpustakaan"], "Tampomas Pos"),
        (["KOMERING TERKINI || Jumat, 17-09-2021 || 22:18", "Judul berita"], "KOMERING TERKINI"),
        (["Home - Daerah", "kabarkita.com", "Judul berita"], "kabarkita.com"),
        (["Menu", "Kompas.com", "Judul berita hari ini"], "Kompas.com"),
    ],
)
def test_the_masthead_is_found_among_the_first_lines(lines: list[str], name: str) -> None:
    assert read_masthead(lines, CATALOGUE).name == name


@pytest.mark.parametrize(
    "line", ["Beranda Terkini", "Selasa, 21 Mei 2024", "Bupati Resmikan Perpustakaan Baru di Jatinangor"]
)
def test_menus_days_and_headlines_are_no_masthead(line: str) -> None:
    assert read_masthead([line], CATALOGUE).name is None


def test_a_shouted_masthead_is_written_as_the_page_writes_it() -> None:
    assert spelled("TAMPOMAS POS", "Tampomas Pos", "") == "Tampomas Pos"
    assert spelled("TAMPOMAS POS", None, "kata wartawan Tampomas Pos di lokasi") == "Tampomas Pos"
    assert spelled("RRI NTB", None, "") == "RRI NTB"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2024 Kabar Kita. All rights reserved", "Kabar Kita"),
        ("Copyright @ 2025 Media Lawu - medialawu.com", "Media Lawu"),
        ("Hak Cipta 2024 Kabar Parahyangan", "Kabar Parahyangan"),
    ],
)
def test_a_notice_of_copyright_names_the_outlet(line: str, name: str) -> None:
    assert copyright_name(line) == name


def test_a_sentence_about_copyright_does_not() -> None:
    assert copyright_name("Perda itu mengatur hak cipta batik tulis.") is None


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Beranda > Daerah > Sigi", "Kabar Lembah", "Bupati Sigi Salurkan Benih"], "Kabar Lembah"),
        (["Rabu, 12 Maret 2025", "SULTENG RAYA", "Bupati Sigi Salurkan Benih"], "SULTENG RAYA"),
        (["SIARAN PERS", "Diskominfo Kabupaten Sigi", "Bupati Sigi Salurkan Benih"], "Diskominfo Kabupaten Sigi"),
        (["Dinas Komunikasi, Informatika dan Persandian Kabupaten Sigi", "Bupati Salurkan Benih"],
         "Dinas Komunikasi, Informatika dan Persandian Kabupaten Sigi"),
    ],
)  # fmt: skip
def test_a_masthead_may_stand_below_menus_and_be_an_office(lines: list[str], name: str) -> None:
    assert read_masthead(lines, CATALOGUE).name == name


def test_whose_office_it_is_stands_above_the_office() -> None:
    lines = ["PEMERINTAH KOTA AMBON", "BAGIAN PROTOKOL", "Bagian Protokol Kota Ambon"]
    assert read_masthead(lines, CATALOGUE).name == "PEMERINTAH KOTA AMBON"
