"""Words, numbers and marks of a text, with where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A word keeps its inner hyphens, apostrophes and dots (``Me-Kyung``, ``Jum'at``, ``S.Pd``); numbers keep 1.500,25.
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*%?|[^\W\d_]+(?:['’.\-&][^\W\d_]+)*\.?(?<![^\W\d_]{2}\.)|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark at ``start:end``."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """In lower case."""
        return self.text.lower()

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word, not a number or a mark."""
        return self.text[0].isalpha()


def tokens(text: str) -> tuple[Token, ...]:
    """All words, numbers and marks in order; what is left out is blanks."""
    return tuple(Token(match[0], *match.span()) for match in _TOKEN.finditer(text))
