"""Where the places of an article stand, and which of them is meant when none is named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kliping.core.evidence import Span
from kliping.core.types import Place, Region
from kliping.language.zones import KIND

REGIONS = ("provinsi", "kabupaten", "kota")


@dataclass(frozen=True, slots=True)
class Standing:
    """A region and the words that name it."""

    region: Region
    span: Span


class Ground:
    """The places of one article by position, and the region it is about."""

    def __init__(self, places: tuple[Place, ...]) -> None:
        self.places = places
        self._by_part: dict[str, list[Standing]] = {}
        for place in places:
            for span in place.mentions:
                self._by_part.setdefault(span.part, []).append(Standing(place.region, span))
        for standings in self._by_part.values():
            standings.sort(key=lambda standing: (standing.span.start, -standing.span.end))

    def standings(self, part: str) -> list[Standing]:
        """All places of a part in order."""
        return self._by_part.get(part, [])

    def over(self, at: int, part: str, since: int | None = None) -> Standing | None:
        """The place whose words begin at ``at``, or began at ``since`` or later and go on over ``at``."""
        earliest = at if since is None else since
        found = (s for s in self.standings(part) if earliest <= s.span.start <= at < s.span.end)
        return max(found, key=lambda standing: standing.span.end, default=None)

    def home(self, kinds: Iterable[str] = REGIONS) -> Region | None:
        """The Indonesian region of these kinds the article is about: its main one, else the one named most, if it is
        no passing mention among others."""
        wanted = tuple(kinds)
        fitting = [place for place in self.places if place.region.kind in wanted and place.region.country == "ID"]
        best = max(fitting, key=lambda place: (place.role == "main", len(place.mentions)), default=None)
        sure = best and (best.role == "main" or len(best.mentions) > 1 or len(fitting) == 1)
        return best.region if best and sure else None


def bare(region: Region) -> str:
    """The name without its kind: ``Kabupaten Sumedang`` -> ``Sumedang``."""
    return KIND.sub("", region.name)
