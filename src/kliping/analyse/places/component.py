"""The component: mentions read, chosen, gathered into places, weighed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kliping.analyse.places.abroad import Abroad
from kliping.analyse.places.choosing import Choice, Chosen
from kliping.analyse.places.context import Cues
from kliping.analyse.places.mentions import Mention, Reader
from kliping.analyse.places.naming import named
from kliping.analyse.places.roles import LOCAL, with_roles
from kliping.analyse.places.venues import Venue, Venues
from kliping.analyse.places.villages import Villages
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Place, Region
from kliping.language.atlas import Atlas
from kliping.language.gazetteer import Gazetteer, homonyms
from kliping.language.names import Names
from kliping.language.region_rows import Word
from kliping.resources import Resources


class Places:
    """Finds the regions and venues an article speaks of, with code, role and the reason for each reading.

    Names come from the Kemendagri list and from tables of Korea, Japan and the wider world. A kind word or an office
    (``Bupati Bogor``) tells kota from kabupaten; without one the other mentions do, and where nothing decides the
    town is meant. Roads, rivers, schools, cups, people's names and the outlet's name are no places.
    """

    name = "places"
    version = "1"
    needs: frozenset[str] = frozenset()
    gives = frozenset(("places",))

    def __init__(self, reader: Reader, abroad: Abroad, words: dict[str, bool], venues: Iterable[Venue]) -> None:
        self._reader = reader
        self._abroad = abroad
        self._homonyms = words
        self._venues = Venues(venues)
        self._villages = Villages(reader.gazetteer, reader.cues)

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with the places."""
        return replace(so_far, places=_housed(with_roles(article, self.places(article))))

    def places(self, article: Article) -> tuple[Place, ...]:
        """The places in order of first mention, without roles."""
        chosen = tuple(Choice(self._mentions(article), self._homonyms))
        gathered = _Gathered()
        for region, span, reason in self._venue_rows(article, chosen):
            gathered.add(region, span, reason)
        districts = [(each.region.code, each.mention.span) for each in chosen if each.region.kind == "kecamatan"]
        for seen in self._villages.in_addresses(article, [(code, span) for code, span in districts if code]):
            gathered.add(*seen)
        for each in named(article, chosen):
            gathered.add(each.region, each.mention.span, each.reason)
        codes = sorted((code for code in gathered.codes if len(code) in (5, 8)), key=lambda code: -len(code))
        for region, span, reason in self._villages.find(article, codes):
            gathered.add(region, span, reason)
        return gathered.in_order(article)

    def _mentions(self, article: Article) -> tuple[Mention, ...]:
        return self._abroad.with_foreign(article, self._reader.mentions(article))

    def _venue_rows(self, article: Article, chosen: Iterable[Chosen]) -> Iterable[tuple[Region, Span, str]]:
        regions = {each.mention.span: each.region for each in chosen if each.region.kind == "kecamatan"}
        for name, spans in self._venues.find(article).items():
            parent = next((found for span in spans if (found := _told_after(span, chosen))), None)
            for span in spans:
                if not any(span.start == other.start and span.part == other.part for other in regions):
                    yield Region(name, "venue", None, parent), span, "venue word before it"


def _told_after(span: Span, chosen: Iterable[Chosen]) -> str | None:
    """The kabupaten or kota told right after the venue: ``Pasar Gede, Solo``; ``TPA X, Kecamatan Mauk``."""
    for each in chosen:
        at, region = each.mention.span, each.region
        if at.part == span.part and 0 < at.start - span.end <= 3:
            return region.parent if region.kind == "kecamatan" else region.name if region.kind in LOCAL else None
    return None


def _housed(places: Iterable[Place]) -> tuple[Place, ...]:
    """Venues without a told place lie where the story does; the house of a bupati is named after his region."""
    listed = tuple(places)
    main = next((place.region.name for place in listed if place.role == "main"), None)
    return tuple(_in(place, main) if place.region.kind == "venue" else place for place in listed)


def _in(place: Place, main: str | None) -> Place:
    region = place.region if place.region.parent else replace(place.region, parent=main)
    if main and _NAMELESS.fullmatch(region.name):
        region = replace(region, name=f"{region.name} {main.split(' ', 1)[1]}")
    return replace(place, region=region)


# Houses of government that are named after the region; a residence or a meeting room is not.
_NAMELESS = re.compile(r"(?:Pendopo|Pendapa|Kantor) (?:Bupati|Wali Kota|Gubernur)|Balai ?[Kk]ota")


class _Gathered:
    """Mentions by region; a stretch of text belongs to the first region that claims it."""

    def __init__(self) -> None:
        self._spans: dict[Region, list[Span]] = {}
        self._reasons: dict[Region, str] = {}
        self._taken: list[Span] = []

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of all regions gathered so far, in order."""
        return tuple(region.code for region in self._spans if region.code)

    def add(self, region: Region, span: Span, reason: str) -> None:
        """Note a mention, unless another one covers part of it."""
        if any(span.overlaps(other) for other in self._taken):
            return
        self._taken.append(span)
        self._spans.setdefault(region, []).append(span)
        self._reasons.setdefault(region, reason)

    def in_order(self, article: Article) -> tuple[Place, ...]:
        """Places by first mention in reading order."""
        order = {name: number for number, (name, _) in enumerate(article.parts())}
        places = [
            Place(
                region, tuple(sorted(spans, key=lambda s: (order[s.part], s.start))), "mentioned", self._reasons[region]
            )
            for region, spans in self._spans.items()
        ]
        return tuple(sorted(places, key=lambda place: (order[place.mentions[0].part], place.mentions[0].start)))


def make(resources: Resources) -> Places:
    """The component over the region tables."""
    venues, cues = resources.table("regions/venues", Venue), Cues.of(resources)
    reader = Reader(Gazetteer.of(resources), cues)
    bodies = frozenset(row.name for row in resources.table("regions/bodies", Word))
    bodies |= {row.name.split()[0] for row in venues}
    return Places(reader, Abroad(reader, cues, Atlas(resources), Names.of(resources), bodies),
                  homonyms(resources), venues)  # fmt: skip
