"""The component: a sentence with a sign of an event and a government in it is an event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from kliping.core.component import Component
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Event
from kliping.language.sentences import sentences
from kliping.language.when import find_dates
from kliping.resources import Resources


class Sign(msgspec.Struct, frozen=True):
    """Words that tell an event of a type."""

    type: str
    words: str


class Events:
    """Finds visits, meetings and signings between governments, with date, parties and the sentence that tells it."""

    name = "events"
    version = "1"
    needs = frozenset({"places", "institutions"})
    gives = frozenset({"events"})

    def __init__(self, signs: Iterable[Sign]) -> None:
        self._signs = tuple((sign.type, re.compile(rf"\b(?:{sign.words})\b", re.I)) for sign in signs)

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with the events."""
        return replace(so_far, events=tuple(self._events(article, so_far)))

    def _events(self, article: Article, so_far: Analysis) -> Iterator[Event]:
        published = article.published.day if article.published else None
        for span in sentences(article.text):
            sides = [p.region.name for p in so_far.places if p.role != "mentioned" and _inside(p.mentions, span)]
            kind = next((kind for kind, sign in self._signs if sign.search(article.at(span))), None)
            if kind and len(sides) > 1:
                dates = find_dates(article.at(span), published)
                yield Event(kind, span, dates[0].date if dates else None, tuple(sides))


def _inside(mentions: Iterable[Span], span: Span) -> bool:
    return any(span.covers(mention) for mention in mentions)


def make(resources: Resources) -> Component:
    """The component over the table of signs."""
    return Events(resources.table("events/signs", Sign))
