"""Who deals with whom: the governments and bodies that stand in a sentence, and the two sides of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from kliping.analyse.events.words import Words
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Institution, Place, Region

LOCAL = ("kabupaten", "kota", "provinsi")
ABROAD = ("foreign_city", "foreign_district", "foreign_province")
# Bodies that deal on their own; agencies and governments of a region are the region.
BODIES = ("council", "government", "company", "school", "association", "international", "police", "court")
_NESTED = re.compile(r",\s(?:(?:Provinsi|Prefektur|Kota|Kabupaten|Distrik|Negara Bagian|Prov\.|Kab\.)\s)?$")
_VENUE_IN = re.compile(r"\bdi\s[A-Z][^.;,]{2,50},\s(?:(?:Kota|Kabupaten)\s)?$")
NEAR = 250  # so many characters apart two regions are told of together
AROUND = 150  # so far around them a word on cooperation is about them
_WITH = re.compile(
    r"(?:\b(?:dengan|dan|bersama|antara)|-)\s?(?:[A-Z]\w+\s){0,2}$|\b(?:Kota|Provinsi|State of|City of|Kabupaten)\s$"
)
_AND = re.compile(r"\s(?:dan|dengan)\s")
_GOAL = re.compile(r"\bke\s(?:(?:Kota|Kabupaten|Provinsi|Kab\.|Distrik)\s)?$")
_SEAT = re.compile(
    r"\b(?:berkantor|berpusat|bermarkas|berdomisili|berbasis|berkedudukan)(?:\spusat)?\sdi\s(?:Kota\s)?$"
)
_ONLY_PLACE = re.compile(r"\b(?:di|dekat|sekitar|kawasan|asal)\s(?:(?:Kota|Kabupaten|Provinsi|Kab\.|Distrik)\s)?$")


@dataclass(frozen=True, slots=True)
class Side:
    """A party at a place in the text: ``name`` canonical, ``region`` where it is (or belongs to) one."""

    name: str
    span: Span
    region: Region | None = None
    kind: str = "region"
    acts: bool = False

    @property
    def public(self) -> bool:
        """Whether it governs or speaks for a state: a region, a council, a ministry, an embassy."""
        return self.kind in ("region", "council", "government", "international")

    @property
    def foreign(self) -> bool:
        """Whether it is a region abroad."""
        return self.region is not None and self.region.country != "ID"

    def same(self, other: Side) -> bool:
        """Whether both are one government, or a council and the government of its own region."""
        if self.region is None or other.region is None:
            return self.name == other.name
        return _key(self.region) == _key(other.region)

    def inside(self, other: Side) -> bool:
        """Whether this region lies in the other."""
        a, b = (side.region.code if side.region else None for side in (self, other))
        return bool(a and b and a.startswith(f"{b}."))


def distinct(sides: Iterable[Side]) -> tuple[Side, ...]:
    """Each government once, where it is named first."""
    kept: list[Side] = []
    for side in sides:
        if not any(side.same(other) for other in kept):
            kept.append(side)
    return tuple(kept)


def _key(region: Region) -> tuple[str | None, str]:
    return region.country, region.code or region.name


class Sides:
    """The sides of one article by position."""

    def __init__(self, article: Article, analysis: Analysis, words: Words) -> None:
        self._article = article
        self._words = words
        self.places = analysis.places
        self._offices = tuple(s for body in analysis.institutions if _is_office(body) for s in body.mentions)
        self._named = tuple(s for body in analysis.institutions if not _is_office(body) for s in body.mentions)
        self.countries = tuple(place for place in analysis.places if place.region.kind == "negara")
        self.all = tuple(sorted(self._listed(analysis), key=lambda side: side.span))
        self.home = _home(analysis.places)
        told = tuple(place for place in analysis.places if place.role == "partner")
        self.partners = tuple(self._dealt_with(told)) or tuple(self._dealing(analysis.places))
        self.home = self._in_text(analysis.places) or self.home

    @property
    def home_acts(self) -> bool:
        """Whether the government or council of the article's region acts anywhere in it, or is tied to its partner."""
        return any(side.acts and self.home and side.region == self.home.region for side in self.all) or self._bound

    @cached_property
    def _bound(self) -> bool:
        """Whether the region and a partner stand together near a word on cooperation."""
        return any(self._ties(place) for place in self.partners)

    def _in_text(self, places: Iterable[Place]) -> Place | None:
        """The region that deals with a partner, where the article's own only stands in its dateline or never acts."""
        local = [place for place in places if place.region.kind in LOCAL and place not in self.partners]
        if self.home is None or not self.partners or self._does(self.home):
            return None
        if not any(map(_body, self.home.mentions)):
            return next((place for place in local if any(self._ties(place, other) for other in self.partners)), None)
        return next((place for place in local if self._does(place) and _nested(place, self.home)), None)

    def _does(self, place: Place) -> bool:
        """Whether its government, council or guests act in the article."""
        return any(side.acts and side.region == place.region for side in self.all)

    def _dealt_with(self, partners: Sequence[Place]) -> Iterator[Place]:
        """The partners, without a foreign town that is only where things were when its country has another one."""
        for place in partners:
            others = [p for p in partners if p != place and p.region.country == place.region.country != "ID"]
            if not others or self._counterpart(place) or not any(map(self._counterpart, others)):
                yield place

    def _counterpart(self, place: Place) -> bool:
        """Whether it is named as one who deals: ``dengan Hawaii``, ``State of Hawaii``, ``Hawaii dan``."""
        text = self._article.text
        return any(
            _WITH.search(text[max(0, span.start - 30) : span.start]) or _AND.match(text, span.end) or self._acts(span)
            for span in place.mentions
            if _body(span)
        )

    def _dealing(self, places: Iterable[Place]) -> Iterator[Place]:
        """Where no partner is marked: foreign units tied to the article's region."""
        for place in places:
            if place.region.kind in ABROAD and self._ties(place):
                yield place

    def _ties(self, place: Place, home: Place | None = None) -> bool:
        """Whether the article's region (or that one) and this place are named near a word on cooperation."""
        home = home or self.home
        here = [span.start for span in home.mentions if _body(span)] if home else []
        there = [span.start for span in place.mentions if _body(span)]
        for start, end in ((min(one), max(one)) for one in product(here, there)):
            near = self._article.text[max(0, start - AROUND) : end + AROUND] if end - start < NEAR else ""
            if self._words.has("tie", near):
                return True
        return False

    def within(self, span: Span) -> tuple[Side, ...]:
        """The sides that stand in a stretch of the text."""
        return tuple(side for side in self.all if span.covers(side.span))

    def is_side(self, side: Side) -> bool:
        """Whether the article is about this region or its partner."""
        return side.region is not None and (self._is_partner(side.region) or bool(
            self.home and self.home.region == side.region))  # fmt: skip

    def pair(self, at: int) -> tuple[Side, ...]:
        """Home and the partner named last before ``at`` (else the first after it): whom ``kedua pihak`` means."""
        if self.home is None:
            return ()
        here = Side(self.home.region.name, Span(at, at), self.home.region)
        there = self.partner(at)
        return (here, there) if there else (here,)

    def everyone(self, at: int) -> tuple[Side, ...]:
        """Home and all its partners: whom ``tiga daerah`` means."""
        others = tuple(Side(place.region.name, Span(at, at), place.region) for place in self.partners)
        return (*self.pair(at)[:1], *others)

    def partner(self, at: int) -> Side | None:
        """The partner named last before ``at``, else the first one after."""
        named = [side for side in self.all if side.region and side.kind == "region" and self._is_partner(side.region)]
        before = [side for side in named if side.span.start < at]
        return before[-1] if before else next(iter(named), None)

    def council_of(self, side: Side) -> Side | None:
        """The council of a side's region, where the article names it."""
        found = (one for one in self.all if one.kind == "council" and one.region and one.region == side.region)
        return next(found, None)

    def _is_partner(self, region: Region) -> bool:
        return any(place.region == region for place in self.partners)

    def _listed(self, analysis: Analysis) -> Iterator[Side]:
        yield from self._regions(analysis.places)
        for body in analysis.institutions:
            yield from self._bodies(body)
        yield from self._embassies(analysis)

    def _regions(self, places: Iterable[Place]) -> Iterator[Side]:
        """Every mention of a region that is more than the address of another one."""
        spans = sorted(
            (s.start, s.end) for p in places if p.region.kind not in ("venue", "negara") for s in p.mentions if _body(s)
        )
        for place in places:
            if place.region.kind in LOCAL + ABROAD:
                for span in filter(_body, place.mentions):
                    if not self._address(span, place.region, spans) and not any(b.covers(span) for b in self._named):
                        yield Side(place.region.name, span, place.region, "region", self._acts(span))

    def _address(self, span: Span, region: Region, spans: Sequence[tuple[int, int]]) -> bool:
        """Whether the region only says where another one lies (``Badung, Bali``) or where something happened."""
        before = self._article.text[max(0, span.start - 60) : span.start]
        if _SEAT.search(before):
            return True
        nested = _NESTED.search(before)
        ends = {end for _, end in spans}
        return bool(nested and span.start - len(nested[0]) in ends and region.kind not in ("kabupaten", "kota"))

    def only_place(self, side: Side) -> bool:
        """Whether the region is named as the place of something: ``di Omuta``."""
        before = self._article.text[max(0, side.span.start - 70) : side.span.start]
        return bool(_ONLY_PLACE.search(before) or (not side.acts and _VENUE_IN.search(before)))

    def is_goal(self, side: Side) -> bool:
        """Whether the region is named as where somebody goes: ``berpindah ke Pekanbaru``."""
        return bool(_GOAL.search(self._article.text[max(0, side.span.start - 24) : side.span.start]))

    def _acts(self, span: Span) -> bool:
        """Whether an office or guests of the region are meant: ``rombongan dari Kubu Raya``, ``Pemkab Bogor``."""
        before = self._article.text[max(0, span.start - 45) : span.start]
        last = re.split(r"[.,;\n]|\b(?:ke|di|dengan|dan)\b", before)[-1] + self._article.at(span)
        if any(office.covers(span) for office in self._offices):
            return True
        return self._words.has("sent", last) or self._words.has("office", last)

    def _bodies(self, body: Institution) -> Iterator[Side]:
        if body.kind not in BODIES:
            return
        region = self._of(body)
        if region and region.kind == "negara":
            region = None
        kind = "region" if region and _is_office(body) else body.kind
        kind = "international" if self._words["embassy"].match(body.name) else kind
        name = region.name if region and kind == "region" else body.name
        for span in filter(_body, body.mentions):
            yield Side(name, span, region, kind, True)

    def _embassies(self, analysis: Analysis) -> Iterator[Side]:
        """``Duta Besar Australia``: the embassy where the article names it as a body, else the country."""
        states = [(span, place) for place in self.countries for span in place.mentions]
        bodies = {word: body.name for body in analysis.institutions for word in (body.name.split()[0],)}
        taken = [span for body in analysis.institutions if body.kind in BODIES for span in body.mentions]
        for span, place in filter(lambda one: _body(one[0]), states):
            lead = self._words.last("embassy", self._article.text[max(0, span.start - 40) : span.start])
            if lead and not any(span.overlaps(other) for other in taken):
                name = bodies.get("Konsulat" if lead.startswith("Kons") else "Kedutaan", place.region.name)
                yield Side(name, span, None, "international", True)

    def _of(self, body: Institution) -> Region | None:
        """The region whose name ends the body's: ``DPRD Kota Bandung``."""
        found = [place.region for place in self.places if named_after(body.name, place.region)]
        return max(found, key=lambda region: len(region.name), default=None)


def named_after(name: str, region: Region) -> bool:
    """Whether a body's name ends with the region's, with or without its kind, or has a foreign one's in it."""
    kind, _, bare = region.name.partition(" ")
    short = kind in ("Kabupaten", "Kota", "Provinsi") and name.endswith(
        (f"DPRD {bare}", f"DPRK {bare}", f"DPRA {bare}")
    )
    abroad = region.country != "ID" and f" {region.name} " in f" {name} "
    return name == region.name or name.endswith(f" {region.name}") or short or abroad


def _nested(one: Place, other: Place) -> bool:
    a, b = (f"{place.region.code}." for place in (one, other))
    return a.startswith(b) or b.startswith(a)


def _is_office(body: Institution) -> bool:
    return body.kind in ("government", "opd")


def _home(places: Iterable[Place]) -> Place | None:
    return next((place for place in places if place.role == "main" and place.region.kind in LOCAL), None)


def _body(span: Span) -> bool:
    return span.part == "text"
