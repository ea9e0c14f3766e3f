"""Where both sides met: the one whose place the sentence names, its town or one of its rooms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import Side, Sides
from kliping.core.evidence import Span
from kliping.core.types import Place

_AT = re.compile(r"\b(?:[Dd]i|bertempat di|berlangsung di)\s(?:(?:Kota|Kabupaten|Provinsi|Kecamatan)\s)?$")
# Rooms and halls of a government; a hotel or a campus may be anybody's.
_ROOM = re.compile(
    r"\b[Dd]i\s(?:[Pp]end[ao]p[oa]|[Bb]alai\s?[Kk]ota|[Kk]antor|[Rr]umah\s(?:[Jj]abatan|[Dd]inas)|[Aa]ula|[Rr]uang|[Gg]edung"
    r"|[Ll]apangan|[Aa]lun-alun)\b"
)


class Hosts:
    """Finds the host among the sides of one article's events."""

    def __init__(self, scene: Scene, sides: Sides) -> None:
        self._scene, self._sides = scene, sides

    def of(self, parties: Sequence[Side], clause: Clause) -> tuple[Side, ...]:
        """The party at whose place it was, or nobody."""
        for place in self._named_at(clause.sentence) if len(parties) > 1 else ():
            owner = next((side for side in parties if _owns(side, place)), None)
            if owner or place.region.kind != "venue":
                return (owner,) if owner else self._abroad(place, parties)
        room = _ROOM.search(self._scene.text, clause.sentence.start, clause.sentence.end)
        home = [
            side for side in parties if len(parties) > 1 and self._sides.home and side.region == self._sides.home.region
        ]
        return tuple(home[:1]) if room else ()

    def _named_at(self, sentence: Span) -> list[Place]:
        """The places behind ``di`` in a sentence, in reading order."""
        text = self._scene.text
        found = [
            (span, place)
            for place in self._sides.places
            for span in place.mentions
            if sentence.covers(span) and _AT.search(text[max(sentence.start, span.start - 30) : span.start])
        ]
        return [place for _, place in sorted(found, key=lambda one: one[0])]

    def _abroad(self, place: Place, parties: Sequence[Side]) -> tuple[Side, ...]:
        """A foreign town stands for the foreign party of its country."""
        if place.region.country == "ID":
            return ()
        return tuple(s for s in parties if s.region and s.region.country == place.region.country)[:1]


def _owns(side: Side, place: Place) -> bool:
    """Whether a place is the side itself, lies in it, or is a room named after it."""
    region, where = side.region, place.region
    if region is None:
        return False
    inside = bool(region.code and where.code and f"{where.code}.".startswith(f"{region.code}."))
    bare = region.name.partition(" ")[2] or region.name
    return region == where or inside or (where.kind == "venue" and bare in where.name) or where.parent == region.name
