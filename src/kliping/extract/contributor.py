"""The town a correspondent writes from: ``Kontributor Lhokseumawe, Masriadi``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_CONTRIBUTOR = re.compile(
    r"\b(?i:kontributor|koresponden|laporan wartawan|reporter)\s*:?\s+"
    r"(?P<town>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?)\s*[,:]\s*(?=[A-Z])"
)
_LONGEST = 200


def contributor_place(lines: Iterable[str], known: Callable[[str], bool]) -> str | None:
    """The town named in the first of these lines that names one; ``known`` tells whether a name is a place."""
    for line in lines:
        match = _CONTRIBUTOR.search(line) if len(line) < _LONGEST and "," in line else None
        if match is not None and known(match["town"]):
            return match["town"]
    return None
