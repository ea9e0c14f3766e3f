"""Which of the three Indonesian zones a place lies in, for times printed without a mark."""

from __future__ import annotations

import re
from datetime import timezone

import msgspec

from kliping.core.dates import ZONES
from kliping.resources import Resources

KIND = re.compile(r"^(?:kabupaten administrasi|kota administrasi|kabupaten|kab\.?|kota|provinsi)\s+", re.I)


class Unit(msgspec.Struct, frozen=True):
    """A province, kabupaten or kota by its Kemendagri code."""

    code: str
    name: str
    kind: str

    @property
    def bare(self) -> str:
        """The name without its kind."""
        return KIND.sub("", self.name)


class Alias(msgspec.Struct, frozen=True):
    """Another name of a unit."""

    alias: str
    code: str


class ProvinceZone(msgspec.Struct, frozen=True):
    """The zone of a province."""

    province: str
    zone: str


class Named(msgspec.Struct, frozen=True):
    """A place with its own code or the code of the unit it is the seat of."""

    code: str
    name: str


class Zones:
    """Zones by the name of a province, kabupaten, kota, kecamatan or seat, in any spelling of case and kind."""

    def __init__(self, by_name: dict[str, str], by_province: dict[str, str], names: frozenset[str]) -> None:
        self._by_name = by_name
        self._names = names
        self._by_province = by_province

    @classmethod
    def of(cls, resources: Resources) -> Zones:
        """From the region tables. A name that stands for places in two zones tells none."""
        provinces = {row.province: row.zone for row in resources.table("regions/zones", ProvinceZone)}
        named = [(unit.bare, unit.code) for unit in resources.table("regions/units", Unit)]
        named += [(row.alias, row.code) for row in resources.table("regions/aliases", Alias)]
        sure = _unambiguous(named, provinces)
        lower = [(row.name, row.code) for row in resources.table("regions/seats", Named)]
        lower += [(row.name, row.code) for row in resources.table("regions/districts", Named)]
        names = frozenset(name.lower() for name, _ in (*named, *lower))
        return cls(_unambiguous(lower, provinces) | sure, provinces, names)

    def known(self, name: str) -> bool:
        """Whether a name is that of a place, of one or of several."""
        return KIND.sub("", name.strip()).lower() in self._names

    def zone(self, name: str) -> timezone | None:
        """The zone of a place by name: ``KENDARI``, ``Kabupaten Bima``, ``Tangsel``."""
        found = self._by_name.get(KIND.sub("", name.strip()).lower())
        return ZONES[found] if found else None

    def of_code(self, code: str) -> timezone | None:
        """The zone of a Kemendagri code, of any level."""
        found = self._by_province.get(code[:2])
        return ZONES[found] if found else None


def _unambiguous(named: list[tuple[str, str]], provinces: dict[str, str]) -> dict[str, str]:
    zones: dict[str, set[str]] = {}
    for name, code in named:
        zones.setdefault(name.lower(), set()).add(provinces[code[:2]])
    return {name: next(iter(found)) for name, found in zones.items() if len(found) == 1}
