"""What the names of an element (class, id, role, itemprop) say about what stands in it.

Names are read word by word, so that ``ads-top`` is an advertisement and ``header-shadows`` is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from operator import add

import msgspec

from kliping.resources import Resources

_WORD = re.compile(r"[a-z]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
# The theme's list of everything a post is filed under (``hentry category-daerah tag-banjir``) tells nothing.
_FILED = re.compile(r"\b(?:hentry|type-post|status-publish)\b")

# Ornaments of a first paragraph, which is no caption for its ``cap``.
_ORNAMENT = re.compile(r"(?i)\b(?:has-)?drop[-_]?caps?\b")


class HintRow(msgspec.Struct, frozen=True):
    """One or more words, parted by blanks, and the kind of element they name."""

    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hint:
    """The kind an element's names tell first, and whether they (also) name the body of an article.

    ``own`` where the outlet's profile names the element, not the general table.
    """

    kind: str | None = None
    body: bool = False
    own: bool = False


NO_HINT = Hint()


class Hints:
    """Reads the names of elements by the table ``extraction/hints``."""

    def __init__(self, rows: tuple[HintRow, ...]) -> None:
        self._kinds = {row.words.replace(" ", ""): row.kind for row in rows}
        self._hints = {
            (kind, body): Hint(kind, body) for kind in {None, *self._kinds.values()} for body in (False, True)
        }

    @classmethod
    def of(cls, resources: Resources) -> Hints:
        """From the hint table."""
        return cls(resources.table("extraction/hints", HintRow))

    def read(self, names: str) -> Hint:
        """What these names, parted by blanks, tell. A hint of three words is not looked for."""
        names = _ORNAMENT.sub(" ", names) if "rop" in names else names
        words = _WORD.findall(names if names.islower() else _CAMEL.sub("-", names).lower())
        # A word, and two joined to one: names part ``baca-juga`` as they like.
        pairs = ["", *map(add, words, words[1:])]
        if (self._kinds.keys().isdisjoint(words) and self._kinds.keys().isdisjoint(pairs)) or _FILED.search(names):
            return NO_HINT
        found = [kind for two in zip(pairs, words, strict=True) for word in two if (kind := self._kinds.get(word))]
        return Hint(next((kind for kind in found if kind != "body"), None), "body" in found)
