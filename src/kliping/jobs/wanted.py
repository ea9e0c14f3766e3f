"""Whether an input is something to read at all: not empty, not binary, not a trap, in a wanted language."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import accumulate

import pycld2

from kliping.core.errors import Quarantine, Skip
from kliping.core.types import Fetched

# The codes of CLD2 that are not those of ISO 639-1.
_ISO = {"jw": "jv", "iw": "he", "in": "id", "un": None}
# Signatures of what is often saved by mistake: PDF, PNG, JPEG, GIF, ZIP (docx, odt), gzip, old Office.
_BINARY = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# Elements that only their own end tag closes, so that counting tags tells how deep they nest.
_NESTING = re.compile(rb"(?i)<(/?)(?:div|span|section|article|table|ul|ol|b|i|em|strong|font|blockquote)\b")
# Parsers take time by the square of the depth, so what is far too deep must not reach one; the rest is told exactly.
_FAR = 4
# A page half in another language is still wanted when this share (in percent) is in a wanted one.
_ENOUGH = 30


def looked_at(fetched: Fetched, depth: int) -> Fetched:
    """The input itself. Raises ``Skip("empty")``, ``Quarantine("binary")`` or, far over ``depth``, ``"too_deep"``."""
    body = fetched.body
    if not body.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise Skip("empty", f"{fetched.label} is empty")
    if body.startswith(_BINARY) or (b"\0" in body[:4096] and not body.startswith(_UTF16)):
        raise Quarantine("binary", f"{fetched.label} is not text", "save the page as HTML or its words as plain text")
    if nesting(body) > _FAR * depth:
        raise Quarantine("too_deep", f"{fetched.label} is nested deeper than {depth} elements")
    return fetched


def nesting(body: bytes) -> int:
    """How deep elements nest, told from the tags alone."""
    steps = (-1 if match[1] else 1 for match in _NESTING.finditer(body))
    return max(accumulate(steps), default=0)


def language(text: str, wanted: Collection[str]) -> str | None:
    """The language of a text (ISO 639-1), or None where it cannot be told.

    Raises ``Skip("language")`` when it is surely none of those wanted.
    """
    sure, _, found = pycld2.detect(_printable(text), bestEffort=True)[:3]
    shares: dict[str | None, int] = {_ISO.get(code, code): share for _, code, share, _ in found}
    best = next(iter(shares), None)
    if not sure or best is None or best in wanted:
        return best
    if sum(share for code, share in shares.items() if code in wanted) < _ENOUGH:
        raise Skip("language", f"the page is in another language ({best})",
                   "add it to languages in [reading] if such pages are wanted")  # fmt: skip
    return best


def _printable(text: str) -> str:
    """Without the control characters that CLD2 refuses."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
