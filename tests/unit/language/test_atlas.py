"""The atlas knows a name abroad in whatever spelling, and only in the countries asked about."""

import pytest

from kliping.language.atlas import Atlas, folded
from kliping.resources import Resources

ATLAS = Atlas(Resources())


@pytest.mark.parametrize(
    ("name", "country"),
    [("Buôn Ma Thuột", "VN"), ("Buon Ma Thuot", "VN"), ("BUON MA THUOT", "VN"), ("Klang", "MY"), ("Buri Ram", "TH"),
     ("Buriram", "TH"), ("Cádiz", "ES"), ("Łódź", "PL"), ("St. Louis", "US"), ("Bottrop", "DE"), ("Meizhou", "CN")],
)  # fmt: skip
def test_a_name_is_known_in_any_spelling(name: str, country: str) -> None:
    assert [unit.country for unit in ATLAS.units(name, [country])][:1] == [country]


def test_a_country_that_was_not_asked_about_gives_nothing() -> None:
    assert ATLAS.units("Klang", ["DE", "FR"]) == ()
    assert ATLAS.units("Klang", []) == ()


def test_hand_listed_units_come_before_cities() -> None:
    assert ATLAS.units("Nonthaburi", ["TH"])[0].kind == "foreign_province"


def test_the_text_may_call_a_unit_by_another_kind() -> None:
    region = ATLAS.units("Klang", ["MY"])[0].region("foreign_district")
    assert (region.kind, region.country, region.code) == ("foreign_district", "MY", None)


def test_folding_twice_changes_nothing() -> None:
    for name in ("Osnabrück", "Xi'an", "Dak Lak", "Malmö"):
        assert folded(folded(name)) == folded(name)
        assert folded(name).isascii()
