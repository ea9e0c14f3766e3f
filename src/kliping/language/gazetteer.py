"""Every name a region goes by, and where such names stand in a text. Which region is meant is decided elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from ahocorasick_rs import AhoCorasick

from kliping.core.types import Region
from kliping.language.region_rows import Country, EastAsian, Homonym, Word, World, joined, romanised, variants
from kliping.language.zones import Alias, Named, Unit
from kliping.resources import Resources

_PUNCTUATED = re.compile(r"[^\w\s.'’-]|\n|[^\W\d_]{3,}\. ")


@dataclass(frozen=True, slots=True)
class Found:
    """A known name at ``start:end`` of a text; ``key`` leads to the regions it may mean."""

    start: int
    end: int
    key: str


# Everything below the CJK signs that is no letter or digit becomes a blank.
_PLAIN = {code: " " for code in range(0x3000) if not chr(code).isalnum()}


def fold(text: str) -> str:
    """Lower case with blanks for all that is no letter or digit; as long as ``text``."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters (İ) grow in lower case
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return lower.translate(_PLAIN)


@dataclass(frozen=True, slots=True)
class _Case:
    """Names that stand in capitals only (``OKI`` is no person called Oki), and names that may begin small."""

    capitals: frozenset[str]
    small: frozenset[str]

    @classmethod
    def of(cls, written: dict[str, set[str]]) -> _Case:
        """From the listed spellings of each name."""
        capitals = (key for key, names in written.items() if all(name.isupper() for name in names))
        small = (key for key, names in written.items() if any(name.islower() for name in names))
        return cls(frozenset(capitals), frozenset(small))

    def fits(self, key: str, surface: str) -> bool:
        """Whether the surface is written as the name asks."""
        return surface.isupper() if key in self.capitals else surface[0].isupper() or key in self.small


class Gazetteer:
    """Names of regions to regions: Indonesian ones with codes, foreign ones with their country.

    ``regions`` holds every region but the villages, which are asked for by name and place (``villages``) only:
    83,762 of them carry every second personal name.
    """

    def __init__(self, regions: dict[str, tuple[Region, ...]], villages: Iterable[Named], case: _Case) -> None:
        self.regions = regions
        self._case = case
        self._village_rows = villages
        self._codes = {region.code: region for found in regions.values() for region in found if region.code}

    @classmethod
    def of(cls, resources: Resources) -> Gazetteer:
        """From the region tables."""
        index: dict[str, list[Region]] = {}
        written: dict[str, set[str]] = {}
        for name, region in (*_indonesian(resources), *_foreign(resources)):
            written.setdefault(fold(name).strip(), set()).add(name)
            listed = index.setdefault(fold(name).strip(), [])
            if region not in listed:
                listed.append(region)
        for row in resources.table("regions/longer", Word):
            written.setdefault(fold(row.name).strip(), set()).add(row.name)
            index[fold(row.name).strip()] = []  # found, so that the region within is not
        regions = {key: tuple(found) for key, found in index.items()}
        return cls(regions, resources.table("regions/villages", Named), _Case.of(written))

    def region(self, code: str) -> Region | None:
        """The province, kabupaten, kota or kecamatan of this Kemendagri code."""
        return self._codes.get(code)

    def meanings(self, key: str) -> tuple[Region, ...]:
        """The regions a key of ``find`` may mean."""
        return self.regions.get(key, ())

    def find(self, text: str) -> tuple[Found, ...]:
        """All known names that begin with a capital, the longest at each place, in order; none overlap."""
        folded = f" {fold(text)} "
        longest: dict[int, int] = {}
        for _, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if folded[end] == " " and self._written(folded[start + 1 : end], text[start : end - 1]):
                longest[start] = max(end - 1, longest.get(start, 0))
        return tuple(_apart(text, longest))

    def villages(self, name: str) -> tuple[str, ...]:
        """Codes of the desa and kelurahan of this name, however it is spaced."""
        return self._villages.get(joined(name), ())

    def villages_in(self, kecamatan: str) -> dict[str, str]:
        """Names of the desa and kelurahan of the kecamatan of this code, each with its own code."""
        return self._village_children.get(kecamatan, {})

    def village_name(self, code: str) -> str:
        """The name of the desa or kelurahan of this code."""
        return self._village_names[code]

    def _written(self, key: str, surface: str) -> bool:
        """Whether these words can be the name: as large as its case asks, no punctuation within."""
        return self._case.fits(key, surface) and not _PUNCTUATED.search(surface)

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick([f" {key}" for key in self.regions])

    @cached_property
    def _villages(self) -> dict[str, tuple[str, ...]]:
        index: dict[str, list[str]] = {}
        for row in self._village_rows:
            index.setdefault(joined(row.name), []).append(row.code)
        return {name: tuple(codes) for name, codes in index.items()}

    @cached_property
    def _village_children(self) -> dict[str, dict[str, str]]:
        index: dict[str, dict[str, str]] = {}
        for row in self._village_rows:
            index.setdefault(row.code[:8], {})[row.name.lower()] = row.code
        return index

    @cached_property
    def _village_names(self) -> dict[str, str]:
        return {row.code: row.name for row in self._village_rows}


def _apart(text: str, longest: dict[int, int]) -> Iterator[Found]:
    after = 0
    for start in sorted(longest):
        if start >= after:
            after = longest[start]
            yield Found(start, after, fold(text[start:after]).strip())


def _indonesian(resources: Resources) -> Iterator[tuple[str, Region]]:
    units = {unit.code: unit for unit in resources.table("regions/units", Unit)}
    regions = {code: _unit(unit, units) for code, unit in units.items()}
    for code, unit in units.items():
        for name in variants(unit.bare):
            yield name, regions[code]
    for alias in resources.table("regions/aliases", Alias):
        yield alias.alias, regions[alias.code]
    known: set[tuple[str, str]] = set()
    for row in resources.table("regions/districts", Named):
        region = Region(f"Kecamatan {row.name}", "kecamatan", row.code, units[row.code[:5]].name)
        for name in variants(row.name):
            known.add((row.code[:5], joined(name)))
            yield name, region
    for seat in resources.table("regions/seats", Named):
        if (seat.code, joined(seat.name)) not in known:
            yield seat.name, Region(seat.name, "venue", None, units[seat.code].name, external_id=f"seat:{seat.code}")


def _unit(unit: Unit, units: dict[str, Unit]) -> Region:
    parent = units[unit.code[:2]].bare if len(unit.code) > 2 else None
    return Region(unit.name, unit.kind, unit.code, parent)


def _foreign(resources: Resources) -> Iterator[tuple[str, Region]]:
    for country in resources.table("regions/countries", Country):
        for name in (country.name, *country.aliases):
            yield name, Region(country.name, "negara", None, None, country.code, f"iso:{country.code}")
    for row in resources.table("regions/world", World):
        region = Region(row.name, row.kind, None, row.parent, row.country, f"name:{row.country}:{row.name}")
        for name in (row.name, *row.aliases):
            yield name, region
    for unit in resources.table("regions/east_asia", EastAsian):
        region = Region(unit.name, unit.kind, None, unit.parent, unit.country, unit.external_id)
        for name in dict.fromkeys((unit.name, *(romanised(unit.name) if unit.country == "KR" else ()))):
            if len(name) > 3:  # `Jung`, `Nam` and `Dong` are personal names without their `-gu`
                yield name, region


def homonyms(resources: Resources) -> dict[str, bool]:
    """The folded names that are also words; true for those that only a kind word makes a region."""
    return {fold(row.name).strip(): bool(row.kind) for row in resources.table("regions/homonyms", Homonym)}
