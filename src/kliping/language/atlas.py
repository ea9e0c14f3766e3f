"""Names of provinces, districts and towns abroad that are read only beside their country: too many to trust alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import msgspec

from kliping.core.types import Region
from kliping.language.region_rows import joined
from kliping.resources import Resources

_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "ı": "i"})


class Unit(msgspec.Struct, frozen=True):
    """A unit abroad: a province, district or city of a country."""

    name: str
    kind: str
    country: str
    aliases: tuple[str, ...] = ()


class City(msgspec.Struct, frozen=True):
    """A city or town of a country, as GeoNames lists it."""

    name: str
    country: str


def folded(name: str) -> str:
    """The same for every spacing, accent and case: ``Buôn Ma Thuột``, ``Buon Ma Thuot``, ``BUONMATHUOT``."""
    if not name.isascii():
        apart = unicodedata.normalize("NFKD", name.translate(_LETTERS))
        name = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return joined(name)


@dataclass(frozen=True, slots=True)
class Listed:
    """A unit as the atlas lists it."""

    name: str
    kind: str
    country: str

    def region(self, kind: str | None) -> Region:
        """As a region; ``kind`` is what the text calls it, where it does."""
        return Region(self.name, kind or self.kind, None, None, self.country, f"abroad:{self.country}:{self.name}")


class Atlas:
    """Asked for a name and countries; the tables are opened at the first question."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources

    def units(self, name: str, countries: Sequence[str]) -> tuple[Listed, ...]:
        """The units of this name in these countries, hand-listed ones first."""
        return tuple(unit for unit in self._known.get(folded(name), ()) if unit.country in countries)

    @cached_property
    def _known(self) -> dict[str, tuple[Listed, ...]]:
        index: dict[str, dict[tuple[str, str], Listed]] = {}
        for name, unit in self._rows():
            index.setdefault(folded(name), {}).setdefault((unit.kind, unit.country), unit)
        return {name: tuple(found.values()) for name, found in index.items()}

    def _rows(self) -> Iterator[tuple[str, Listed]]:
        for unit in self._resources.table("regions/abroad", Unit):
            listed = Listed(unit.name, unit.kind, unit.country)
            yield from ((name, listed) for name in (unit.name, *unit.aliases))
        for city in self._resources.table("regions/cities", City):
            yield city.name, Listed(city.name, "foreign_city", city.country)
