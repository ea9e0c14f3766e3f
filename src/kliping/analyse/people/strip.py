"""One part of an article as words, with the places and bodies that stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kliping.analyse.ground import Ground, Standing
from kliping.core.evidence import Span
from kliping.core.types import Institution

_WORD = re.compile(r"\b[A-Z]+\d[A-Z]+(?:\d[A-Z]+)?\b|\d[\d.,/]*\d|\d|[^\W\d_]+(?:['’`\-][^\W\d_]+)*")
_SENTENCE = re.compile(r"\n|[.!?:…][\"”’')\]]*\s|^[\"“‘(]|[\"“”]")
_ABBREVIATED = frozenset("dr drs dra drg ir prof h hj kh st muh moh moch mohd tb rd kab kec kel jl no ust tgk".split())
# Where the name of a body has swallowed the title of whoever is named behind it: `IAIN Kudus Prof`.
SWALLOWED = re.compile(r" (?:Prof|Drs?|Dra|Ir|Hj?)\.?$")
JOINED = frozenset((" ", "-", "/", "\u00a0"))


class Word(NamedTuple):
    """A word or number, the text between it and the one before (``gap``), and whether it begins a sentence."""

    text: str
    lower: str
    start: int
    end: int
    gap: str
    opens: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        """Whether all its letters, two or more, are capitals."""
        return len(self.text) > 1 and self.text.isupper()


def words(text: str) -> list[Word]:
    """The words and numbers of a text in order."""
    found: list[Word] = []
    end, short = 0, False
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        lower, gap = word.lower(), text[end:start]
        opens = not found or (len(gap) > 1 and not (short and gap == ". ") and bool(_SENTENCE.search(gap)))
        found.append(Word(word, lower, start, match.end(), gap, opens))
        end, short = match.end(), lower in _ABBREVIATED or len(word) == 1
    return found


def tagging(word: Word) -> bool:
    """Whether a small word right behind a quotation says who speaks: ``...," ketus Budi``."""
    return word.text.islower() and word.gap[-1:] == " " and ("”" in word.gap or '"' in word.gap)


class Strip:
    """A part with its words; ``closed`` words belong to a place, a body or a post and begin no name."""

    def __init__(self, part: str, text: str, ground: Ground, bodies: Iterable[tuple[Institution, Span]]) -> None:
        self.part = part
        self.text = text
        self.words = words(text)
        self.index = {word.start: number for number, word in enumerate(self.words)}
        self.places: dict[int, Standing] = {}
        self.bodies: dict[int, tuple[Institution, Span]] = {}
        self.closed = [False] * len(self.words)
        for standing in ground.standings(part):
            self._note(standing.span)
            self.places.setdefault(standing.span.start, standing)
        for body, whole in bodies:
            span = self._untitled(whole)
            self._note(span)
            known = self.bodies.get(span.start)
            if known is None or known[1].end < span.end:
                self.bodies[span.start] = (body, span)

    def _untitled(self, span: Span) -> Span:
        """A body without the title of whoever is named behind it: ``IAIN Kudus | Prof. Budi``."""
        swallowed = SWALLOWED.search(self.text[span.start : span.end])
        return Span(span.start, span.start + swallowed.start(), span.part) if swallowed else span

    def _note(self, span: Span) -> None:
        first = self.index.get(span.start)
        if first is not None:
            self.close(first, self.after(span.end, first))

    def close(self, first: int, last: int) -> None:
        """Keep names out of these words."""
        for number in range(first, min(last, len(self.words))):
            self.closed[number] = True

    def open(self, number: int) -> None:
        """Let a name begin at a word after all."""
        self.closed[number] = False
        self.places.pop(self.words[number].start, None)

    def after(self, end: int, since: int = 0) -> int:
        """The number of the first word that begins at ``end`` or later."""
        number = since
        while number < len(self.words) and self.words[number].start < end:
            number += 1
        return number

    def place(self, number: int) -> Standing | None:
        """The place that begins at a word."""
        return self.places.get(self.words[number].start) if number < len(self.words) else None

    def body(self, number: int) -> tuple[Institution, Span] | None:
        """The institution that begins at a word."""
        return self.bodies.get(self.words[number].start) if number < len(self.words) else None

    def joined(self, number: int) -> bool:
        """Whether a word follows the one before it without a mark between them."""
        return 0 < number < len(self.words) and self.words[number].gap in JOINED

    def straight(self, number: int) -> bool:
        """Whether a word follows the one before it, or a short form in brackets, without another mark."""
        return self.joined(number) or (0 < number < len(self.words) and self.words[number].gap == ") ")

    def raw(self, first: int, last: int) -> str:
        """The text of the words ``first`` to ``last``, the last one left out."""
        told = self.text[self.words[first].start : self.words[last - 1].end]
        return f"{told})" if told.count("(") > told.count(")") else told
