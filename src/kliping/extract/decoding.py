"""Bytes to text, whatever the page says of itself: a BOM, else the declared encoding where the bytes allow it.

UTF-8 that decodes is UTF-8, for nothing else looks like it. ISO-8859-1 means Windows-1252, as in every browser.
Broken bytes become ``\\ufffd``; they never stop an article.
"""

from __future__ import annotations

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_META = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]+)", re.I
)
_LATIN = frozenset(("iso8859-1", "ascii", "cp1252"))
# What pages are written in; a declared codec outside this list (``unicode_escape``, ``utf-7``) is not believed.
_TEXT = re.compile(r"utf-8|utf-16|utf-32|cp\d+|iso8859-\d+|koi8|gb|big5|euc|shift_jis|ascii|mac-roman")
# The marks and letters of Windows-1252 that Indonesian pages use: quotation marks, dashes, blanks, signs, accented e.
_MARKS = re.compile(rb"[\x80\x82-\x8c\x91-\x9c\xa0-\xbf\xe8\xe9]+")
_HIGH = re.compile(rb"[\x80-\xff]+")
_HEAD_BYTES = 4096


def decode(body: bytes, content_type: str | None = None) -> str:
    """The text of a page. ``content_type`` is the header of that name, whose charset beats the page's own."""
    for bom, encoding in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(encoding, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(_encoding(body, content_type), "replace")


def _encoding(body: bytes, content_type: str | None) -> str:
    """The encoding of bytes that are not clean UTF-8."""
    declared = _declared(body, content_type)
    if declared in _LATIN or (declared is None and _windows(body)):
        return "cp1252"
    return declared or "utf-8"


def _declared(body: bytes, content_type: str | None) -> str | None:
    """The Python name of the first declared encoding that is one."""
    header = _HEADER.search(content_type or "")
    meta = _META.search(body[:_HEAD_BYTES])
    names = [header[1] if header else "", (meta[1] or meta[2]).decode("ascii", "ignore") if meta else ""]
    return next((found for name in names if name and (found := _codec(name))), None)


def _codec(name: str) -> str | None:
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return found if _TEXT.match(found) else None


def _windows(body: bytes) -> bool:
    """Whether all bytes above ASCII are marks that Windows-1252 has and broken UTF-8 would not consist of."""
    return all(_MARKS.fullmatch(run) for run in _HIGH.findall(body))
