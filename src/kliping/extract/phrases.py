"""Words that give a line away as no part of an article, wherever in the line they stand."""

from __future__ import annotations

import msgspec
from ahocorasick_rs import AhoCorasick

from kliping.resources import Resources

_SHORT, _LONG = 200, 400  # a longer line may say "simak video" in passing; one longer still says anything


class Phrase(msgspec.Struct, frozen=True):
    """Words that give a line away, and as what."""

    phrase: str
    kind: str


class Phrases:
    """Reads lines by the table ``extraction/phrases``."""

    def __init__(self, rows: tuple[Phrase, ...]) -> None:
        self._kinds = tuple(row.kind for row in rows)
        self._phrases = AhoCorasick([row.phrase for row in rows])

    @classmethod
    def of(cls, resources: Resources) -> Phrases:
        """From the phrase table."""
        return cls(resources.table("extraction/phrases", Phrase))

    def kind(self, line: str) -> str | None:
        """What the line is by its words, or None."""
        if len(line) >= _LONG:
            return None
        found = self._phrases.find_matches_as_indexes(line.lower(), overlapping=True)
        if not found:
            return None
        kind = self._kinds[min(found)[0]]  # of several, the first of the table
        return None if len(line) > _SHORT and kind in ("related", "pages") else kind
