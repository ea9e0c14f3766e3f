"""Short forms of agencies that are put together from pieces: ``Disnakerintrans``, ``Disperdagin``."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from kliping.resources import Resources

# What ``Pieces.written`` may know.
SOUGHT = r"(?:Dis|Din|Sudin|DIS)[A-Za-z0-9]{3,24}(?: (?:UKM|UMKM|UM|P3A|PPPA|PPKB|KB|LH)\b)?"
_HEADS = {"dis": "Dinas", "din": "Dinas", "sudin": "Suku Dinas"}


class Piece(msgspec.Struct, frozen=True):
    """A piece of a short form (``perindag``) and the words it stands for, parted by ``|``."""

    piece: str
    words: str


class Pieces:
    """Writes composed short forms out; made by ``Pieces.of(resources)``."""

    def __init__(self, rows: Iterable[Piece]) -> None:
        self._words = {row.piece: tuple(row.words.split("|")) for row in rows}
        either = "|".join(sorted(map(re.escape, self._words), key=len, reverse=True))
        heads = "|".join(_HEADS)
        self._whole = re.compile(rf"(?P<head>{heads})(?P<tail>(?:{either})+)", re.I)

    @classmethod
    def of(cls, resources: Resources) -> Pieces:
        """From the table ``institutions/pieces``. Raises ``ResourceError``."""
        return cls(resources.table("institutions/pieces", Piece))

    def written(self, word: str) -> str | None:
        """``Disnakerintrans`` -> ``Dinas Tenaga Kerja, Perindustrian dan Transmigrasi``; None if it is not made so.

        Letters that stand apart stay as printed: ``Disperindagkop UKM``.
        """
        made, _, printed = word.partition(" ")
        whole = self._whole.fullmatch(made)
        pieces = self._parted(whole["tail"].lower()) if whole else None
        if whole is None or not pieces:
            return None
        told = [words for piece in pieces for words in self._words[piece]] + ([printed] if printed else [])
        return f"{_HEADS[whole['head'].lower()]} {_listed(told)}"

    def _parted(self, tail: str) -> list[str] | None:
        """The fewest pieces that make the word up."""
        if not tail:
            return []
        found = [
            [tail[:end], *rest]
            for end in range(len(tail), 0, -1)
            if tail[:end] in self._words and (rest := self._parted(tail[end:])) is not None
        ]
        return min(found, key=len, default=None)


def _listed(words: list[str]) -> str:
    return " dan ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
