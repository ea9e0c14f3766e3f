"""Which kind of text was signed: letter of intent, nota kesepahaman or perjanjian kerja sama."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import Side
from kliping.analyse.events.words import INSTRUMENTS, Words
from kliping.core.evidence import Span

# Signs that speak of the signature itself, with the text named before.
_BY_HAND = ("penandatanganan", "tanda tangan", "membubuh", "menoreh", "dibubuh")
FAR = 60  # so many characters further counts the wrong side of a verb


class Texts:
    """The instruments one article names, by position."""

    def __init__(self, scene: Scene, words: Words) -> None:
        self._scene = scene
        self._words = words
        self._cooperates = re.search(r"\bkerja ?sama\b", scene.text, re.I) is not None

    def signed(self, span: Span, clause: Clause) -> str | None:
        """The kind named nearest to the verb in its sentence, else, of a bare ``naskah``, the one named before."""
        found = self._named(clause.span.start, clause.sentence.end)
        if found:
            return min(found, key=lambda one: self._distance(span, one[0]))[1]
        if self._words["text"].search(self._scene.text, clause.span.start, clause.span.end):
            return self.told_at(clause.span.start, clause)
        if not self._scene.article.at(span).lower().startswith(_BY_HAND):
            return None
        return self.told_at(span.start, clause)

    def told_at(self, at: int, clause: Clause) -> str | None:
        """The kind named last before ``at``; a bare ``perjanjian`` is one of cooperation."""
        found = self._named(0, at)
        if found:
            return max(found, key=lambda one: one[0].start)[1]
        bare = self._cooperates and re.search(r"\bperjanjian\b", self._scene.article.at(clause.sentence), re.I)
        return "pks" if bare else None

    def followed(self, kind: str, sides: Sequence[Side]) -> Side | None:
        """The side that stands behind ``<text> dengan``, when it is one and the same throughout."""
        ends = [span.end for span, name in self._named(0, len(self._scene.text)) if name == kind]
        found = [side for end in ends for side in sides if self._links(end, side)]
        return found[0] if found and all(side.same(found[0]) for side in found) else None

    def _links(self, end: int, side: Side) -> bool:
        between = self._scene.text[end : side.span.start]
        return re.fullmatch(r"\s(?:dengan|bersama)(?:\s[A-Z]\w+){0,2}\s", between) is not None

    def _named(self, start: int, end: int) -> list[tuple[Span, str]]:
        text = self._scene.text
        return [
            (Span(*match.span()), name)
            for name in INSTRUMENTS
            for match in self._words[name].finditer(text, start, end)
        ]

    def _distance(self, verb: Span, named: Span) -> int:
        """An active verb has its text behind it, a passive one before it."""
        words = self._scene.article.at(verb).lower()
        passive = words.startswith("di") and not words.endswith((" dengan", " ke", " dalam", " melalui"))
        if named.start >= verb.end:
            return named.start - verb.end + (FAR if passive else 0)
        return verb.start - named.end + (0 if passive else FAR)
