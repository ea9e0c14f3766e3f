"""Which part of an article a file or an address is, by its name: ``judul-2.html``, ``judul.html?page=2``."""

from __future__ import annotations

import re

_PART = re.compile(
    r"(?ix)^(?P<stem>.+?)"
    r"(?:[?&@_.\- ]+(?:page|halaman|hal|laman)[=_.\- ]?(?P<named>\d{1,2})|[-_](?P<bare>[2-9]|1\d))?"
    r"(?P<ending>\.(?:html?|txt|md))?(?:\?(?:page|halaman|hal|laman)=(?P<asked>\d{1,2}))?$"
)


def part_of(name: str) -> tuple[str, int]:
    """What the parts of an article are all called, and the number of this one: 1 where the name tells none."""
    match = _PART.match(name)
    if match is None:
        return name, 1
    number = match["asked"] or match["named"] or match["bare"]
    return match["stem"] + (match["ending"] or ""), int(number) if number else 1
