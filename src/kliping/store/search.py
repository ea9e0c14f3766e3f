"""The reader's own words as a full-text expression: words, "phrases", prefix*, -not. Nothing raw passes through."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kliping.core.errors import BadRequest

MAX_CHARACTERS = 500
MAX_TERMS = 32  # far from the depth at which FTS5 refuses an expression

_TERM = re.compile(r'(-?)(?:"([^"]*)"|([^\s"]+))')
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side; with ``prefix`` the last may go on, with ``wanted`` false they must be absent."""

    words: tuple[str, ...]
    prefix: bool = False
    wanted: bool = True

    @property
    def expression(self) -> str:
        """The term in the language of FTS5; only letters and digits of the reader are in it."""
        return f'"{" ".join(self.words)}"' + (" *" if self.prefix else "")


def terms(text: str) -> tuple[Term, ...]:
    """The terms of a search line, in order.

    Raises ``BadRequest`` for an open quotation mark, a line without letter or digit, and one that is too long.
    A word that the index would split (``Me-Kyung``, ``Rp1.500``) is a phrase of its pieces.
    """
    if len(text) > MAX_CHARACTERS:
        raise BadRequest(f"the search is longer than {MAX_CHARACTERS} characters", "search for fewer words")
    if text.count('"') % 2:
        raise BadRequest("the search has a quotation mark that is not closed", 'write a phrase as "kota kembar"')
    found = tuple(term for term in map(_term, _TERM.finditer(text)) if term.words)
    if not found:
        raise BadRequest("the search has no word in it", "write at least one word of letters or digits")
    if len(found) > MAX_TERMS:
        raise BadRequest(f"the search has more than {MAX_TERMS} words", "search for fewer words")
    return found


def _term(match: re.Match[str]) -> Term:
    minus, phrase, word = match.groups()
    text: str = word if phrase is None else phrase
    return Term(tuple(_WORD.findall(text)), prefix=text.rstrip().endswith("*"), wanted=not minus)


def expression(words: Iterable[Term], facets: Iterable[int]) -> str:
    """The FTS5 expression of these terms within these facets; at least one facet must be given.

    Facets are tokens of a column of their own (``x12``), so that one intersection of posting lists answers all.
    """
    words = tuple(words)
    wanted = " AND ".join(term.expression for term in words if term.wanted)
    unwanted = " OR ".join(term.expression for term in words if not term.wanted)
    inside = " AND ".join(token(facet) for facet in facets)
    whole = f"facets : ({inside})" + (f" AND {{title body}} : ({wanted})" if wanted else "")
    return f"({whole}) NOT {{title body}} : ({unwanted})" if unwanted else whole


def token(facet: int) -> str:
    """How a facet is written in the index."""
    return f"x{facet}"
