"""The fields of a cooperation, read in the clauses that say what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.words import Words as EventWords
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Event
from kliping.register.stages import SIGNED
from kliping.register.words import Words

# Events whose sentence tells a field by what was done.
SHOWING = ("exchange", "implementation", "online_meeting", "meeting", "study_visit", "renewal", "ended", *SIGNED)


# What was done stands in the sentence before: ``Hibah itu merupakan realisasi nota kesepahaman``.
_THIS = re.compile(r"^\S+(?: \S+)? (?:itu|tersebut|ini) (?:merupakan|menjadi|adalah|sebagai|bagian)\b", re.I)


class Fields:
    """Reads fields in one article."""

    def __init__(self, scene: Scene, words: Words, tie: EventWords, analysis: Analysis) -> None:
        self._scene, self._words, self._tie = scene, words, tie
        halls = [place.mentions for place in analysis.places if place.region.kind == "venue"]
        sent = self._tie.counted_people.finditer(scene.text)
        self._names = [Span(*match.span()) for match in sent]
        self._names += [
            span for spans in (*halls, *(body.mentions for body in analysis.institutions)) for span in spans
        ]

    def of(self, clauses: Iterable[Clause], events: Iterable[Event]) -> dict[str, Span]:
        """Each field with the first sentence that tells it, in reading order."""
        told = [event.evidence for event in events if event.type in SHOWING]
        shown = [*told, *(self._scene.span_before(span) for span in told if _THIS.search(self._scene.article.at(span)))]
        found: dict[str, Span] = {}
        about = False
        number = -1
        for clause in clauses:
            leads = about and clause.number <= number + 1 and self._leads(clause, clause.number == number)
            about = self._about(clause) or leads or clause.sentence in shown
            number = clause.number
            if about and not self._words.has("dropped", self._scene.article.at(clause.span)):
                for field in self._told(clause.span):
                    found.setdefault(field, clause.sentence)
        for event in events:
            if event.type == "exchange":
                found.setdefault(self._exchanged(event.evidence), event.evidence)
        return found

    def _exchanged(self, evidence: Span) -> str:
        """Whether they are sent to work or to learn from each other; the sentence before may say who they are."""
        told = self._scene.article.at(evidence)
        works = self._words.has("works", f"{self._scene.sentence_before(evidence.start)} {told}")
        return "manpower" if works and not self._words.has("swaps", told) else "people_exchange"

    def _about(self, clause: Clause) -> bool:
        """Whether the sentence has a word on cooperation or counts its fields."""
        text = self._scene.article.at(clause.sentence)
        return (
            self._tie.has("tie", text)
            or self._words.has("joins", text)
            or self._words.has("agrees", text)
            or self._words.has("counted", text)
        )

    def _leads(self, clause: Clause, near: bool) -> bool:
        """Whether the clause goes on about the one before: ``Isinya ...``; near it, any word of content will do."""
        text = self._scene.article.at(clause.sentence).lstrip('"“')
        return bool(self._words["lead"].match(text)) or (near and self._words.has("about", text))

    def _told(self, span: Span) -> Iterator[str]:
        """The fields whose words stand in the stretch; of overlapping words the longer ones count."""
        found = [
            (Span(*match.span()), cue.slug)
            for cue in self._words.fields
            for match in cue.pattern.finditer(self._scene.text, span.start, span.end)
        ]
        for at, field in sorted(found):
            wider = (other for other, slug in found if other.covers(at) and other != at and _hides(slug, field))
            if not any(wider) and not any(name.covers(at) for name in self._names):
                yield field


def _hides(wider: str, field: str) -> bool:
    """Whether the longer words take the shorter ones' field: exchanged pupils are no schooling, dancers still arts."""
    return wider != "people_exchange" or field in ("education", "manpower", "youth_sport")
