"""The day of an event: told beside it, or that of the news."""

from __future__ import annotations

import re

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.words import Words
from kliping.core.dates import PartialDate
from kliping.core.evidence import Span
from kliping.language.when import FoundDate

BEHIND = 30  # a date before the verb counts as so many characters further than one behind it
# These look back to another thing, whose day may be told with it: ``membalas kunjungan yang diterima tahun lalu``.
BACK = ("return_visit", "renewal", "ended", "evaluation", "implementation")
LEAD = 40  # so far before a day its own relative clause begins
FRAME = 10  # within so many characters a sentence opens with its day
_ENDS = re.compile(
    r"\byang\s(?:(?:akan|telah|sudah)\s)?(?:berakhir|berlaku|habis|jatuh tempo|diteken|ditandatangani|dibuat)"
)
_OTHERS = re.compile(rf"\byang\sdi|{_ENDS.pattern}")
_GOES_ON = re.compile(r"(?:acara|penandatanganan|seremoni|kegiatan|agenda|prosesi|penekenan|jadwal(?:nya)?)\b", re.I)
_WHEN = re.compile(r"(?:ketika|tatkala|saat)\b", re.I)
_JUST = re.compile(r"\bbaru (?:saja )?(?:pulang|kembali|usai|selesai|tiba)\b", re.I)


class Days:
    """Chooses the date of an event in one article."""

    def __init__(self, scene: Scene, words: Words) -> None:
        self._scene = scene
        self._words = words

    def of(self, kind: str, span: Span, clause: Clause, planned: bool) -> tuple[PartialDate | None, bool]:
        """The date and whether it is the event's own; a plan or a thing long past has its own or none."""
        told = self._beside(kind, span, clause)
        if not told and _WHEN.match(self._scene.article.at(clause.span)):
            told = self._scene.beside(span, Span(clause.sentence.start, clause.span.start))
        if told:
            best = min(told, key=lambda found: _distance(span, Span(found.start, found.end))).date
            return self._loose(best, clause), True
        if kind in BACK and re.match(r"\s(?:itu|tersebut|ini)\b", self._scene.text[span.end : span.end + 10]):
            before = self._scene.before_in_paragraph(clause.sentence.start)
            if before:
                return before, True
        ahead = self._continued(clause) if planned else None
        if ahead or planned or self._gone(span, clause):
            return ahead, ahead is not None
        day = self._scene.day_before(clause.sentence.end)
        return (self._loose(day, clause) if day else None), False

    def _beside(self, kind: str, span: Span, clause: Clause) -> tuple[FoundDate, ...]:
        """The dates of the clause, else of the rest of the sentence; behind ``yang`` stands that of an older thing."""
        after = Span(clause.span.end, clause.sentence.end)
        told = self._own_of(kind, span, self._scene.beside(span, clause.span))
        return told or self._own_of(kind, span, self._scene.beside(span, after)) or self._frame(span, clause)

    def _own_of(self, kind: str, span: Span, told: tuple[FoundDate, ...]) -> tuple[FoundDate, ...]:
        """Without the days of other things: ``MoU yang berakhir pada 2019``."""
        other = _OTHERS if kind in BACK else _ENDS
        return tuple(
            one
            for one in told
            if not (other if one.start > span.end else _ENDS).search(
                self._scene.text[span.end : one.start] or self._scene.text[one.start - LEAD : one.start]
            )
        )

    def _frame(self, span: Span, clause: Clause) -> tuple[FoundDate, ...]:
        """The day that opens the sentence holds for all of it: ``Tahun depan, giliran ...``."""
        start = clause.sentence.start
        return self._scene.beside(span, Span(start, min(start + FRAME, clause.span.start)))

    def _continued(self, clause: Clause) -> PartialDate | None:
        """The day in the sentence behind, when it goes on about the plan: ``Acara yang semula disiapkan Rabu``."""
        behind = self._scene.going_on(clause.sentence, _GOES_ON)
        told = [one.date for span in behind for one in self._scene.dates_in(span)]
        return told[0] if told else None

    def _loose(self, day: PartialDate, clause: Clause) -> PartialDate:
        """Of what has just ended only the end is dated: its month is sure, its day is not."""
        just = _JUST.search(self._scene.article.at(clause.sentence))
        return PartialDate(day.year, day.month) if just and day.day else day

    def _gone(self, span: Span, clause: Clause) -> bool:
        """Whether it is told as long past, so that its day is not the day of the news."""
        before = " ".join(self._scene.text[clause.span.start : span.start].split()[-4:])
        passive = self._scene.article.at(span)[:2].lower() == "di"
        return self._words.has("past", before) or (passive and before.lower().endswith("yang"))


def _distance(verb: Span, told: Span) -> int:
    return told.start - verb.end if told.start >= verb.end else verb.start - told.end + BEHIND
