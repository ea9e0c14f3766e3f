"""Which two regions cooperate, as far as an article tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from kliping.analyse.events.claims import ENCOUNTERS
from kliping.analyse.events.scene import Scene
from kliping.analyse.events.sides import ABROAD, LOCAL, Side, Sides, named_after
from kliping.core.types import Analysis, Event, Place, Region
from kliping.register.words import Words

# Events that tie two regions, done or planned; a visit alone does not.
TYING = ("loi_signed", "mou_signed", "pks_signed", "renewal", "ended", "sister_city_declared", "evaluation", "exchange",
          "implementation")  # fmt: skip
MOST = 4  # more regions than that are a conference, not a cooperation of each with each
# Events between a region and a foreign one that are talks, even where no word on cooperation falls.
TALKS = ("meeting", "online_meeting")


_BOTH = re.compile(
    r"\b(?:ke)?dua(?:nya| belah)?\s?(?:daerah|kabupaten|kota|provinsi|wilayah|pihak|bupati|wali kota|gubernur"
    r"|kepala daerah|pemkab|pemkot|pemprov|pemerintah|pemda)\b",
    re.I,
)
_NOT = re.compile(r"\b(?:belum|tidak|tanpa|bukan|tak)\b", re.I)


@dataclass(frozen=True, slots=True)
class Pair:
    """An Indonesian region and its partner."""

    a: Region
    b: Region

    def has(self, region: Region) -> bool:
        """Whether the region is one of the two."""
        return region in (self.a, self.b)


class Pairs:
    """Finds the pairs of one article; ``main`` comes first."""

    def __init__(self, scene: Scene, sides: Sides, words: Words) -> None:
        self._scene, self._sides, self._words = scene, sides, words

    def of(self, analysis: Analysis) -> tuple[Pair, ...]:
        """The pairs, the one with the article's own region and partner first."""
        said = (*self._by_event(analysis), *self._by_sentence(), *self._by_both(analysis))
        told = [pair for pair in said if pair]
        paired = {pair.b for pair in told}
        found = [*told, *(pair for pair in self._by_role(analysis) if pair and pair.b not in paired)]
        pairs = {_key(pair): pair for pair in reversed(found)}
        home = self._sides.home
        told_first = list(reversed(pairs.values()))
        return tuple(sorted(told_first, key=lambda pair: not (home and pair.a == home.region)))

    def _by_event(self, analysis: Analysis) -> Iterator[Pair | None]:
        for event in analysis.events:
            if event.type in TYING or self._talk(event):
                regions = _deals(event, analysis)
                yield from (self._pair(one, other) for one, other in combinations(regions[:MOST], 2))

    def _talk(self, event: Event) -> bool:
        """Whether a meeting's own sentence tells that it was about a cooperation."""
        return event.type in TALKS and self._words.has("joins", self._scene.article.at(event.evidence))

    def _by_role(self, analysis: Analysis) -> Iterator[Pair | None]:
        """The article's region and its foreign partner, where talks or a word on cooperation are told."""
        home = self._sides.home
        sided = {side.region for side in self._sides.all}
        abroad = (place for place in self._sides.partners if place.region.kind in ABROAD and place.region in sided)
        for place in abroad:
            if home and self._sides.home_acts and (self._spoken(place) or _talked(place, home, analysis)):
                yield self._pair(home.region, place.region)

    def _spoken(self, place: Place) -> bool:
        """Whether a paragraph on the partner, or the one behind it, has a word on cooperation or a first step."""
        paragraphs = self._scene.text.split("\n\n")
        spans = [span for span in place.mentions if span.part == "text"]
        numbers = {self._scene.text.count("\n\n", 0, span.start) + more for span in spans for more in (0, 1)}
        near = (paragraphs[number] for number in sorted(numbers) if number < len(paragraphs))
        return any(
            self._words.has("joins", text) or self._words.has("agrees", text) or self._begun(text)
            for text in (*near, self._titled(place))
        )

    def _begun(self, text: str) -> bool:
        return any(cue.pattern.search(text) for cue in self._words.stages if cue.slug == "initiative")

    def _titled(self, place: Place) -> str:
        return self._scene.article.title if any(span.part == "title" for span in place.mentions) else ""

    def _by_sentence(self) -> Iterator[Pair | None]:
        """``kerja sama antara A dan B``; ``A menjalin kerja sama dengan B``; ``A dan B bekerja sama``."""
        for sentence in self._scene.sentences:
            sides = [side for side in self._sides.within(sentence) if self._may(side)]
            for match in self._words["joins"].finditer(self._scene.text, sentence.start, sentence.end):
                pair = self._joined(sides, match.start(), match.end())
                if pair:
                    yield pair

    def _by_both(self, analysis: Analysis) -> Iterator[Pair | None]:
        """``Kedua bupati sepakat menjajaki kerja sama``: those who met, where they are two."""
        met = [regions_of(event, analysis) for event in analysis.events if event.type in ENCOUNTERS]
        both = next((regions for regions in met if len(regions) == 2), None)
        if both and any(self._both_join(self._scene.article.at(sentence)) for sentence in self._scene.sentences):
            yield self._pair(*both)

    def _both_join(self, text: str) -> bool:
        match = _BOTH.search(text)
        return bool(match and self._words.has("joins", text[match.end() :]) and not _NOT.search(text))

    def _may(self, side: Side) -> bool:
        """A region that deals; one of Indonesia that is only the place of something does not."""
        return side.kind == "region" and (_foreign(side) or not self._sides.only_place(side))

    def _joined(self, sides: Sequence[Side], start: int, end: int) -> Pair | None:
        before = [side for side in sides if side.span.end <= start]
        behind = [side for side in sides if side.span.start >= end]
        for a, b in ((behind[0:1], behind[1:2]), (before[-1:], behind[0:1]), (before[-2:-1], before[-1:])):
            if a and b and self._linked(a[0], b[0], start, end):
                return self._pair(a[0].region, b[0].region)
        return None

    def _linked(self, a: Side, b: Side, start: int, end: int) -> bool:
        """Whether the words between the two link them, and both act where both are Indonesian."""
        if a.same(b) or not (_foreign(a) or _foreign(b) or (a.acts and b.acts)):
            return False
        text = self._scene.text
        around = a.span.end <= start and end <= b.span.start
        between = text[end if around else a.span.end : b.span.start]
        link = r"(?:dengan|bersama|menggandeng)" if around else r"(?:dan|dengan|serta|-)"
        lead = around or b.span.end <= start or re.search(r"\bantara\b", text[end : a.span.start])
        short = len(between.split()) <= (8 if around else 5)
        return bool(lead and short and re.search(rf"(?:^|\s){link}\s(?:[^.;]*)$|^\s?-\s?$", between))

    def _pair(self, one: Region | None, other: Region | None) -> Pair | None:
        """The two in order, or None for a region with itself, with its province or abroad on both sides."""
        if one is None or other is None or one == other or _nested(one, other):
            return None
        home = self._sides.home
        if (home and other == home.region) or one.country != "ID":
            one, other = other, one
        return Pair(one, other) if one.country == "ID" else None


def regions_of(event: Event, analysis: Analysis) -> list[Region]:
    """The regions among actors and hosts, a council standing for its own."""
    places = {place.region.name: place.region for place in analysis.places if place.region.kind in LOCAL + ABROAD}
    found: list[Region] = []
    for name in (*event.actor, *event.host):
        fits = [region for region in places.values() if named_after(name, region)]
        best = max(fits, key=lambda region: len(region.name), default=None)
        if best and best not in found:
            found.append(best)
    return found


def _deals(event: Event, analysis: Analysis) -> list[Region]:
    """The regions that act; where it takes the host to make two, the host too."""
    acting = regions_of(replace(event, host=()), analysis)
    return acting if len(acting) > 1 else regions_of(event, analysis)


def _talked(place: Place, home: Place, analysis: Analysis) -> bool:
    both = {home.region, place.region}
    return any(event.type in TALKS and both <= set(regions_of(event, analysis)) for event in analysis.events)


def _foreign(side: Side) -> bool:
    return bool(side.region and side.region.country != "ID")


def _nested(one: Region, other: Region) -> bool:
    a, b = one.code or "", other.code or ""
    return bool(a and b) and (a.startswith(f"{b}.") or b.startswith(f"{a}."))


def _key(pair: Pair) -> frozenset[str]:
    return frozenset((pair.a.name, pair.b.name))
