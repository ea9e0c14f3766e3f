"""Words that give a line away as no part of an article, wherever in the line they stand."""

from __future__ import annotations

import msgspec

from kliping.resources import Resources

_SHORT, _LONG = 200, 400  # a longer line may say "simak video" in passing; one longer still says anything


class Phrase(msgspec.Struct, frozen=True):
    """Words that give a line away, and as what."""

    phrase: str
    kind: str


class Phrases:
    """Reads lines by the table ``extraction/phrases``."""

    def __init__(self, rows: tuple[Phrase, ...]) -> None:
        self._rows = tuple((row.phrase, row.kind) for row in rows)

    @classmethod
    def of(cls, resources: Resources) -> Phrases:
        """From the phrase table."""
        return cls(resources.table("extraction/phrases", Phrase))

    def kind(self, line: str) -> str | None:
        """What the line is by its words, or None."""
        if len(line) >= _LONG:
            return None
        lower = line.lower()
        kind = next((kind for phrase, kind in self._rows if phrase in lower), None)
        return None if len(line) > _SHORT and kind in ("related", "pages") else kind
