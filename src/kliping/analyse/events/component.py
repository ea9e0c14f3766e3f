"""The component: clauses read sign by sign, claims about one event made one."""

from __future__ import annotations

from dataclasses import replace

from kliping.analyse.events.claims import Claim, Claims
from kliping.analyse.events.merging import merged
from kliping.analyse.events.scene import Scene
from kliping.analyse.events.sides import Side, Sides
from kliping.analyse.events.words import Words
from kliping.core.component import Component
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Event
from kliping.resources import Resources


class Events:
    """Finds visits, meetings and signings between governments or institutions, done or planned, each with its own day.

    A sentence tells an event when it has the words for it and two sides; a side it leaves out (``kedua daerah``) is
    the article's. What is denied, only possible or told again makes none, and neither do letters or meetings inside
    one local government.
    """

    name = "events"
    version = "1"
    needs = frozenset({"places", "institutions"})
    gives = frozenset({"events"})

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with the events, in the order they are told."""
        return replace(so_far, events=self.events(article, so_far))

    def events(self, article: Article, analysis: Analysis) -> tuple[Event, ...]:
        """The events of an article whose places and institutions are known."""
        scene = Scene(article, self._words)
        claims = merged(Claims(scene, Sides(article, analysis, self._words), self._words))
        return tuple(_event(claim, analysis) for claim in sorted(claims, key=lambda claim: claim.clause.span))


def _event(claim: Claim, analysis: Analysis) -> Event:
    names = (_names(claim.actor), _names(claim.host))
    place = _venue(claim.clause.sentence, analysis)
    return Event(claim.type, claim.clause.sentence, claim.date, *names, claim.status, place, claim.instrument)


def _names(sides: tuple[Side, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(side.name for side in sides))


def _venue(sentence: Span, analysis: Analysis) -> str | None:
    venues = (place for place in analysis.places if place.region.kind == "venue")
    return next((p.region.name for p in venues if any(sentence.covers(span) for span in p.mentions)), None)


def make(resources: Resources) -> Component:
    """The component over the tables of events."""
    return Events(Words.of(resources))
