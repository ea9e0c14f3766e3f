"""How alike two readings of one page are, by the words they share four by four."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")
_SHINGLE = 4


def alike(one: str, other: str) -> float:
    """Twice what both have over all that either has, between 0 and 1; 1 for two empty texts."""
    mine, theirs = shingles(one), shingles(other)
    return 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine or theirs else 1.0


def shingles(text: str) -> set[tuple[str, ...]]:
    """The different runs of four words; of a shorter text, the text."""
    words = _WORD.findall(text.lower())
    if len(words) < _SHINGLE:
        return {tuple(words)} if words else set()
    return set(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))
