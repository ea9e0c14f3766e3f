"""What an article tells about each of its pairs: which clauses and which events are about which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import ABROAD, LOCAL
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Event, Place, Region
from kliping.register.pairs import Pair, regions_of


class Told:
    """The clauses and events of one article, by pair."""

    def __init__(self, scene: Scene, analysis: Analysis, pairs: Sequence[Pair]) -> None:
        self._analysis = analysis
        self._scene = scene
        self._regions = tuple(place for place in analysis.places if place.region.kind in LOCAL + ABROAD)
        self.pairs = tuple(pairs)
        self._of: dict[Pair, list[Clause]] = {pair: [] for pair in pairs}
        for clause in scene.clauses:
            for pair in self._about(clause):
                self._of[pair].append(clause)

    def clauses(self, pair: Pair) -> tuple[Clause, ...]:
        """The clauses about a pair; those that name no region at all are about the first one."""
        return tuple(self._of[pair])

    def events(self, pair: Pair) -> tuple[Event, ...]:
        """The events of a pair."""
        return tuple(event for event in self._analysis.events if self._is_of(event, pair))

    def _about(self, clause: Clause) -> tuple[Pair, ...]:
        named = self._inner(self._named(clause.span) or self._named(clause.sentence))
        if not named:
            return self.pairs[:1]
        scores = {pair: 2 * (pair.b in named) + (pair.a in named) for pair in self.pairs}
        best = max(scores.values(), default=0)
        return tuple(pair for pair, score in scores.items() if score == best) if best else ()

    def _inner(self, named: set[Region]) -> set[Region]:
        """Without the provinces that a pair lies in."""
        codes = [pair.a.code or "" for pair in self.pairs]
        return {region for region in named if not any(code.startswith(f"{region.code}.") for code in codes)}

    def _named(self, span: Span) -> set[Region]:
        return {place.region for place in self._regions if self._inside(place, span)}

    def _inside(self, place: Place, span: Span) -> bool:
        """Whether the region is named in the stretch, as more than a place where something was."""
        spans = [mention for mention in place.mentions if span.covers(mention)]
        sided = any(pair.has(place.region) for pair in self.pairs)
        return any(
            sided or not _AT.search(self._scene.text, max(0, mention.start - 3), mention.start) for mention in spans
        )

    def _is_of(self, event: Event, pair: Pair) -> bool:
        """Whether the event is between the two, or of one of them and of no other pair."""
        regions = set(regions_of(event, self._analysis))
        both = {pair.a, pair.b}
        if both <= (regions or both) and regions:
            return True
        alone = bool(regions) and regions <= both
        others = [other for other in self.pairs if other != pair and regions & {other.a, other.b}]
        return alone and (not others or pair == self.pairs[0]) and not (regions == {pair.a} and event.type in _VISITS)


_AT = re.compile(r"di\s$")
_VISITS = ("visit", "study_visit", "working_visit", "return_visit")
