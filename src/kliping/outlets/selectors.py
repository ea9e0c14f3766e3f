"""Selectors of one element: ``div.detail__body-text``, ``#content_news``, ``[itemprop=articleBody]``, ``h1``.

They name an element by itself, without what stands around it, so that they are matched against the names of an
element alone, once for all elements that share them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_WHOLE = re.compile(r"(?P<tag>[a-z][\w-]*)?(?P<rest>(?:[.#][\w-]+|\[(?:itemprop|role|data-testid)=[\w-]+\])*)")
_PART = re.compile(r"\.(?P<class>[\w-]+)|#(?P<id>[\w-]+)|\[(?P<name>[\w-]+)=(?P<value>[\w-]+)\]")
_PLACES = {"role": 2, "itemprop": 3, "data-testid": 4}  # of names, which begin with class and id

Names = Sequence[str | None]


@dataclass(frozen=True, slots=True)
class Selector:
    """What an element must be called."""

    tag: str | None
    classes: frozenset[str]
    others: tuple[tuple[int, str], ...]

    @classmethod
    def parse(cls, text: str) -> Selector:
        """Raises ``ValueError`` for anything but tag, class, id, role, itemprop and test id of one element."""
        match = _WHOLE.fullmatch(text)
        if match is None or not text:
            raise ValueError(f"{text!r} is not a selector of one element")
        parts = list(_PART.finditer(match["rest"]))
        others = [(1, part["id"]) for part in parts if part["id"]]
        others += [(_PLACES[part["name"]], part["value"]) for part in parts if part["name"]]
        return cls(match["tag"], frozenset(part["class"] for part in parts if part["class"]), tuple(others))

    def fits(self, tag: str, names: Names) -> bool:
        """Whether an element of this tag with this class, id, role, itemprop and test id is meant."""
        if self.tag not in (None, tag):
            return False
        return self.classes <= set((names[0] or "").split()) and all(
            value in (names[place] or "").split() for place, value in self.others
        )
