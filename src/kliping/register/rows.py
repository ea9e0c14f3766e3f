"""The rows of the register that an article supports: pairs of regions and what is told about their cooperation."""

from __future__ import annotations

from collections.abc import Iterator

from kliping.analyse.events.scene import Scene
from kliping.analyse.events.sides import Sides
from kliping.analyse.events.words import Words as EventWords
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Cooperation, Proof
from kliping.register import dates, stages
from kliping.register.dates import Seen
from kliping.register.fields import Fields
from kliping.register.pairs import Pair, Pairs
from kliping.register.told import Told
from kliping.register.words import Words
from kliping.resources import Resources


class Register:
    """Reads the rows off an analysed article; made by ``Register.of(resources)``.

    A row needs a word on cooperation between two regions, one of them Indonesian and neither inside the other. Its
    stage is the highest that an event or a sentence supports; every cell carries its sentence.
    """

    def __init__(self, words: Words, events: EventWords) -> None:
        self._words = words
        self._events = events

    @classmethod
    def of(cls, resources: Resources) -> Register:
        """The register's reader. Raises ``ResourceError``."""
        return cls(Words.of(resources), EventWords.of(resources))

    def rows(self, article: Article, analysis: Analysis) -> tuple[Cooperation, ...]:
        """The pairs of an analysed article, the one it is about first."""
        scene = Scene(article, self._events)
        pairs = Pairs(scene, Sides(article, analysis, self._events), self._words).of(analysis)
        told = Told(scene, analysis, pairs)
        return tuple(row for pair in pairs if (row := self._row(pair, told, scene, analysis)))

    def _row(self, pair: Pair, told: Told, scene: Scene, analysis: Analysis) -> Cooperation | None:
        events, clauses = told.events(pair), told.clauses(pair)
        found = stages.supports(events, clauses, scene, self._words)
        stage = stages.highest(found)
        if stage is None:
            return None
        signed = stages.instrument(events)
        days = dates.seen(events, found, scene)
        since = dates.since(clauses, scene, self._words)
        first, last = dates.earlier(dates.first(days, events, found), since), dates.last(days, scene)
        fields = Fields(scene, self._words, self._events, analysis).of(clauses, events)
        proofs = (Proof("stage", stage.span), *_proofs(signed, first, last), *(Proof(f, s) for f, s in fields.items()))
        return Cooperation(pair.a, pair.b, stage.stage, signed[0] if signed else None, first.date if first else None,
                           last.date if last else None, tuple(fields), proofs)  # fmt: skip


def _proofs(signed: tuple[str, Span] | None, first: Seen | None, last: Seen | None) -> Iterator[Proof]:
    if signed:
        yield Proof("instrument", signed[1])
    if first:
        yield Proof("first_seen", first.span)
    if last:
        yield Proof("last_activity", last.span)
