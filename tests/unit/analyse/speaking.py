"""Invented articles with invented people, for tests of speech."""

from __future__ import annotations

import re

from kliping.analyse.quotes import make
from kliping.analyse.speech import Speech
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Person, Post
from kliping.resources import Resources

RESOURCES = Resources()
COMPONENT = make(RESOURCES)
SPEECH = Speech.of(RESOURCES)

# Name, post, unit; a person is also met by the first and by the last word of the name.
BUPATI = ("Hasan Karim", "Bupati", "Kabupaten Buru")
WAKIL = ("Yuliana Tomasoa", "Wakil Bupati", "Kabupaten Buru")
SEKDA = ("Rustam Lating", "Sekretaris Daerah", "Kabupaten Buru")
FARMER = ("Mina Waly", None, None)
EVERYONE = (BUPATI, WAKIL, SEKDA, FARMER)


def article(text: str) -> Article:
    """A body, paragraphs parted by an empty line."""
    spans, at = [], 0
    for line in text.split("\n\n"):
        spans.append(Span(at, at + len(line)))
        at += len(line) + 2
    return Article("a", "1", "", text, tuple(spans))


def people(text: str) -> tuple[Person, ...]:
    """Who of EVERYONE is named in the text, and where."""
    found = ((row, _mentions(text, row[0])) for row in EVERYONE)
    return tuple(
        Person(name, spans, Post(title, unit) if title else None) for (name, title, unit), spans in found if spans
    )


def _mentions(text: str, name: str) -> tuple[Span, ...]:
    first, last = name.split()
    return tuple(Span(*found.span()) for found in re.finditer(rf"\b(?:{name}|{first}|{last})\b", text))


def said(text: str) -> list[tuple[str | None, str, str]]:
    """Speaker (first name), kind and words of each quote."""
    page = article(text)
    found = COMPONENT(page, Analysis(people=people(text))).quotes
    return [(one.speaker and one.speaker.split()[0], one.kind, page.at(one.span)) for one in found]
