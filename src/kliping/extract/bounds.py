"""What is refused before anything is parsed: mark-up nested or stuffed so that parsing alone would take minutes."""

from __future__ import annotations

import re

from kliping.core.errors import Quarantine

_ELEMENT = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.I)
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr li p td tr th dd dt option".split()
)
_MANY_ELEMENTS = 20_000  # pages with fewer cannot be nested deeply enough to be slow
_MOST_TAGS = 250_000
_LARGE = 400_000
_STUFFED = re.compile(r"<[a-z](?:[^<>\"']|\"[^\"]{0,200}\"|'[^']{0,200}'){50000}", re.I)
LONGEST_TEXT = 1_000_000  # characters; a text file longer than this is no article


def check_html(html: str, depth: int) -> None:
    """Raises ``Quarantine``: ``too_deep`` for mark-up nested deeper than ``depth``, ``too_large`` for too many tags."""
    tags = html.count("<")
    if tags > _MOST_TAGS:
        raise Quarantine("too_large", f"the page has more than {_MOST_TAGS:,} tags")
    if tags > _MANY_ELEMENTS and _deepest(html, depth) > depth:
        raise Quarantine("too_deep", f"the page is nested deeper than {depth} elements")
    if len(html) > _LARGE and _STUFFED.search(html):
        raise Quarantine("too_large", "the page has an element with more attributes than any article")


def check_text(text: str) -> None:
    """Raises ``Quarantine("too_large")`` for a text longer than any article."""
    if len(text) > LONGEST_TEXT:
        raise Quarantine("too_large", f"the text is longer than {LONGEST_TEXT:,} characters",
                         "split the file into its articles")  # fmt: skip


def _deepest(html: str, enough: int) -> int:
    """How deep elements that must be closed are nested; counting ends once it is deeper than ``enough``."""
    depth = deepest = 0
    for closing, name in _ELEMENT.findall(html):
        if name.lower() not in _VOID:
            depth = max(0, depth - 1) if closing else depth + 1
            deepest = max(deepest, depth)
            if deepest > enough:
                break
    return deepest
