"""The region tables hold what the decree counts, and every row leads somewhere."""

from collections import Counter

import pytest

from kliping.analyse.places.context import KINDS, Cue
from kliping.analyse.places.mentions import NOT_A_REGION
from kliping.language.atlas import City
from kliping.language.atlas import Unit as ForeignUnit
from kliping.language.region_rows import Country, EastAsian, Word, World
from kliping.language.zones import Alias, Named, ProvinceZone, Unit
from kliping.resources import Resources
from tools.import_regions import latin
from tools.romaji import romaji


@pytest.fixture(scope="module")
def tables() -> Resources:
    return Resources()


def test_there_are_38_provinces_and_514_kabupaten_and_kota(tables: Resources) -> None:
    kinds = Counter(unit.kind for unit in tables.table("regions/units", Unit))
    assert kinds == {"provinsi": 38, "kabupaten": 416, "kota": 98}
    assert len(tables.table("regions/districts", Named)) == 7285


def test_every_code_lies_in_a_unit_of_the_level_above(tables: Resources) -> None:
    codes = {unit.code for unit in tables.table("regions/units", Unit)}
    assert all(code[:2] in codes for code in codes)
    districts = {row.code for row in tables.table("regions/districts", Named)}
    assert all(code[:5] in codes for code in districts)
    assert all(row.code[:8] in districts for row in tables.table("regions/villages", Named))


def test_every_alias_and_seat_leads_to_a_unit(tables: Resources) -> None:
    codes = {unit.code for unit in tables.table("regions/units", Unit)}
    assert {row.code for row in tables.table("regions/aliases", Alias)} <= codes
    assert {row.code for row in tables.table("regions/seats", Named)} <= codes
    assert {row.province for row in tables.table("regions/zones", ProvinceZone)} == {c for c in codes if len(c) == 2}


@pytest.mark.parametrize(
    ("code", "name"),
    [("36.74", "Kota Tangerang Selatan"), ("32.11", "Kabupaten Sumedang"), ("62.71", "Kota Palangka Raya"),
     ("34", "Daerah Istimewa Yogyakarta"), ("94.01", "Kabupaten Nabire"), ("96.71", "Kota Sorong")],
)  # fmt: skip
def test_a_unit_has_the_code_of_the_decree(tables: Resources, code: str, name: str) -> None:
    assert {unit.code: unit.name for unit in tables.table("regions/units", Unit)}[code] == name


@pytest.mark.parametrize(
    ("kana", "latin"),
    [("きたきゅうしゅう", "kitakyushu"), ("おおむた", "omuta"), ("さっぽろ", "sapporo"), ("とうきょう", "tokyo"),
     ("ぎふ", "gifu"), ("ちば", "chiba"), ("しんじゅく", "shinjuku"), ("まっちゃ", "matcha")],
)  # fmt: skip
def test_kana_are_written_as_newspapers_do(kana: str, latin: str) -> None:
    assert romaji(kana) == latin


def test_every_foreign_unit_lies_in_a_listed_country(tables: Resources) -> None:
    codes = {country.code for country in tables.table("regions/countries", Country)}
    assert {row.country for row in tables.table("regions/world", World)} <= codes
    assert {row.country for row in tables.table("regions/east_asia", EastAsian)} <= codes
    assert {row.country for row in tables.table("regions/abroad", ForeignUnit)} <= codes
    assert {row.country for row in tables.table("regions/cities", City)} <= codes - {"ID"}
    assert len(codes) == len(tables.table("regions/countries", Country))


def test_cities_are_named_in_plain_letters(tables: Resources) -> None:
    assert all(city.name.isascii() and len(city.name) > 3 for city in tables.table("regions/cities", City))
    assert [latin(name) for name in ("Buôn Ma Thuột", "Łódź", "Osnabrück")] == ["Buon Ma Thuot", "Lodz", "Osnabruck"]


def test_a_longer_name_that_is_no_region_is_no_region_either(tables: Resources) -> None:
    longer = {row.name.lower() for row in tables.table("regions/longer", Word)}
    assert not longer & {unit.bare.lower() for unit in tables.table("regions/units", Unit)}
    assert not longer & {row.alias.lower() for row in tables.table("regions/aliases", Alias)}


def test_a_seat_is_no_kecamatan_of_its_own_name(tables: Resources) -> None:
    districts = {(row.code[:5], row.name) for row in tables.table("regions/districts", Named)}
    assert not {(row.code, row.name) for row in tables.table("regions/seats", Named)} & districts


def test_every_cue_has_one_known_sense(tables: Resources) -> None:
    cues = tables.table("regions/cues", Cue)
    senses = KINDS | NOT_A_REGION | {"office", "police", "town_police", "people", "at", "with", "route"}
    assert {cue.sense for cue in cues} <= senses
    assert len({cue.cue for cue in cues}) == len(cues)
