"""When a cooperation is first and last seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kliping.analyse.events.scene import Clause, Scene
from kliping.core.dates import PartialDate
from kliping.core.evidence import Span
from kliping.core.types import Event
from kliping.register.stages import SIGNED, Support
from kliping.register.words import Words

_LETTER = re.compile(
    r"(?:hal|surat|usulan|minat|gagasan|tawaran|undangan|ide|ajakan) (?:itu|tersebut|dimaksud)\b",
    re.I,
)
NEXT = 24  # so many characters behind ``sejak`` its date begins

# With these a cooperation may begin; the others tell of one that is there already.
BEGINS = (*SIGNED, "visit", "return_visit", "study_visit", "working_visit", "meeting", "online_meeting",
          "sister_city_declared")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """A date with the sentence that tells it, and the type of its event."""

    date: PartialDate
    span: Span
    type: str


def seen(events: Iterable[Event], found: Iterable[Support], scene: Scene) -> tuple[Seen, ...]:
    """The days on which something happened, from the earliest: of events, else of the first letter."""
    days = tuple(_of_events(events)) or tuple(_of_letters(found, scene))
    return tuple(sorted(days, key=lambda one: (one.date.first, one.date.last)))


def _of_events(events: Iterable[Event]) -> Iterator[Seen]:
    for event in events:
        if event.status == "done" and event.date:
            yield Seen(event.date, event.evidence, event.type)


def _of_letters(found: Iterable[Support], scene: Scene) -> Iterator[Seen]:
    for one in found:
        if one.stage == "initiative":
            for span in (one.span, *scene.going_on(one.span, _LETTER)):
                told = [each.date for each in scene.dates_in(span) if not scene.ahead(each.date)]
                yield from (Seen(day, span, "visit") for day in told[:1])


def since(clauses: Iterable[Clause], scene: Scene, words: Words) -> Seen | None:
    """The day a clause says the cooperation began: ``kerja sama itu berlangsung sejak 2001``."""
    for clause in clauses:
        match = words["since"].search(scene.text, clause.span.start, clause.span.end)
        behind = scene.dates_in(Span(match.end() - 6, match.end() + NEXT)) if match else ()
        told = [each.date for each in behind if not scene.ahead(each.date)]
        if told:
            return Seen(told[0], clause.sentence, "visit")
    return None


def first(days: tuple[Seen, ...], events: Iterable[Event], found: Iterable[Support]) -> Seen | None:
    """The earliest day, unless something told without a date came before it."""
    undated = any(e.status == "done" and e.date is None and e.type in SIGNED for e in events)
    older = any(one.old for one in found)
    earliest = next(iter(days), None)
    if earliest is None or undated or earliest.type not in BEGINS:
        return None
    return None if older and earliest.type not in SIGNED else earliest


def earlier(one: Seen | None, other: Seen | None) -> Seen | None:
    """The earlier of two days; of a year and a day in it the year, since it tells no more."""
    told = [each for each in (one, other) if each]
    return min(told, key=lambda each: (each.date.first, each.date.day is not None), default=None)


def last(days: tuple[Seen, ...], scene: Scene) -> Seen | None:
    """The latest day; of a visit of several days its last."""
    if not days:
        return None
    latest = max(days, key=lambda one: (one.date.first, one.date.day is not None))
    ends = [each.until for each in scene.dates_in(latest.span) if each.date == latest.date and each.until]
    return Seen(ends[0], latest.span, latest.type) if ends else latest
