"""Where both sides met: the one whose place the sentence names, its town or one of its rooms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import Side, Sides
from kliping.core.evidence import Span
from kliping.core.types import Place

NAMED = 25  # so many characters behind a room stands whose it is
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
            owner = _owner(parties, place)
            if owner or place.region.kind != "venue":
                return (owner,) if owner else self._abroad(place, parties)
        room = _ROOM.search(self._scene.text, clause.sentence.start, clause.sentence.end)
        return self._whose(room, parties) if room and len(parties) > 1 else ()

    def _whose(self, room: re.Match[str], parties: Sequence[Side]) -> tuple[Side, ...]:
        """The party a room is named after (``di Balai Kota Yongin``), else the article's own."""
        named = self._sides.within(Span(room.end(), room.end() + NAMED))
        home = self._sides.home.region if self._sides.home else None
        owner = named[0].region if named else home
        return tuple(side for side in parties if side.region and side.region == owner)[:1]

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


def _owner(parties: Sequence[Side], place: Place) -> Side | None:
    """Whose the place is: of the party it is named after, else of the one it lies in."""
    owners = [side for side in parties if _owns(side, place)]
    return next((side for side in owners if _named(side, place)), next(iter(owners), None))


def _named(side: Side, place: Place) -> bool:
    """Whether a room bears the side's name."""
    name = side.region.name if side.region else side.name
    return place.region.kind == "venue" and (name.partition(" ")[2] or name) in place.region.name


def _owns(side: Side, place: Place) -> bool:
    """Whether a place is the side itself, lies in it, or is a room named after it."""
    region, where = side.region, place.region
    if region is None:
        return False
    inside = bool(region.code and where.code and f"{where.code}.".startswith(f"{region.code}."))
    return region == where or inside or _named(side, place) or where.parent == region.name
