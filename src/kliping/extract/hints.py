"""What the names of an element (class, id, role, itemprop) say about what stands in it.

Names are read word by word, so that ``ads-top`` is an advertisement and ``header-shadows`` is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from kliping.resources import Resources

_WORD = re.compile(r"[a-z]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# The theme's list of everything a post is filed under (``hentry category-daerah tag-banjir``) tells nothing.
_FILED = re.compile(r"\b(?:hentry|type-post|status-publish)\b")


class HintRow(msgspec.Struct, frozen=True):
    """One or more words, parted by blanks, and the kind of element they name."""

    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hint:
    """The kind an element's names tell first, and whether they (also) name the body of an article."""

    kind: str | None = None
    body: bool = False


NO_HINT = Hint()


class Hints:
    """Reads the names of elements by the table ``extraction/hints``."""

    def __init__(self, rows: tuple[HintRow, ...]) -> None:
        self._kinds = {row.words.replace(" ", ""): row.kind for row in rows}
        # Pages of one outlet share their names; what a name tells never changes, so remembering it is safe.
        self.read = lru_cache(maxsize=1 << 16)(self._read)

    @classmethod
    def of(cls, resources: Resources) -> Hints:
        """From the hint table."""
        return cls(resources.table("extraction/hints", HintRow))

    def _read(self, names: str) -> Hint:
        """What these names, parted by blanks, tell. A hint of three words is not looked for."""
        if _FILED.search(names):
            return NO_HINT
        words = _WORD.findall(_CAMEL.sub("-", names).lower())
        pairs = zip(words, ["", *words], strict=False)
        found = [self._kinds[word] for pair in pairs for word in _with_pair(pair) if word in self._kinds]
        return Hint(next((kind for kind in found if kind != "body"), None), "body" in found) if found else NO_HINT


def _with_pair(pair: tuple[str, str]) -> tuple[str, ...]:
    """A word, and the word before it joined to it: names part ``baca-juga`` as they like."""
    word, before = pair
    return (before + word, word) if before else (word,)
