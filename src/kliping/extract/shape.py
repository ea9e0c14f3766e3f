"""Whether bytes are HTML or text with the mark-up gone, by their content first and their name second."""

from __future__ import annotations

import re

from kliping.core.types import Fetched

_DOCUMENT = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype|html|head|body)\b", re.I | re.S)
_ELEMENT = re.compile(
    r"</?(?:p|div|a|span|br|h[1-6]|ul|ol|li|table|tr|td|article|section|meta|script|img)\b[^<>]*>", re.I
)
_SOME, _LOOKED_AT = 3, 200_000


def is_html(fetched: Fetched, text: str) -> bool:
    """A document begins as one; in other files elements must be there, and in a text file they are only quoted."""
    if _DOCUMENT.match(text):
        return True
    name = (fetched.name or fetched.url or "").lower()
    if name.endswith((".txt", ".text", ".md")) or "text/plain" in (fetched.header("content-type") or ""):
        return False
    found = _ELEMENT.finditer(text, 0, _LOOKED_AT)
    return sum(1 for _ in zip(range(_SOME), found, strict=False)) >= (1 if _named_html(fetched, name) else _SOME)


def _named_html(fetched: Fetched, name: str) -> bool:
    return name.endswith((".html", ".htm", ".xhtml")) or "html" in (fetched.header("content-type") or "")
