"""A place tells its zone, however it is written; a name in two zones tells none."""

import pytest

from kliping.core.dates import WIB, WIT, WITA
from kliping.language.zones import Zones
from kliping.resources import Resources


@pytest.fixture(scope="module")
def zones() -> Zones:
    return Zones.of(Resources())


@pytest.mark.parametrize(
    ("name", "zone"),
    [("KENDARI", WITA), ("Kabupaten Bima", WITA), ("Tangsel", WIB), ("Nabire", WIT), ("Kota Ambon", WIT),
     ("Provinsi Kalimantan Barat", WIB), ("Kalsel", WITA), (" Jayapura ", WIT), ("Purwokerto", WIB),
     ("Papua Barat Daya", WIT), ("Palangka Raya", WIB), ("Tarakan", WITA)],
)  # fmt: skip
def test_a_name_tells_its_zone(zones: Zones, name: str, zone: object) -> None:
    assert zones.zone(name) is zone


@pytest.mark.parametrize("name", ["", "Atlantis", "Seoul", "Martapura"])
def test_an_unknown_or_doubtful_name_tells_none(zones: Zones, name: str) -> None:
    assert zones.zone(name) is None


def test_every_province_has_a_zone(zones: Zones) -> None:
    assert zones.of_code("36.74") is WIB
    assert zones.of_code("94.01.07") is WIT
    assert zones.of_code("99") is None
