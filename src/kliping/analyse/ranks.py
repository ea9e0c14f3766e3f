"""Numbers and classes between an office and its place: ``Kodim 0103 Aceh Utara``, ``Lapas Kelas IIB Lumajang``."""

from __future__ import annotations

import re

RANK = re.compile(
    r"(?:Kelas (?:[IVX]+|\d)[ -]?[A-C]?(?: (?:TPI|Non[ -]TPI|Khusus))?|(?:Tipe )?Madya(?: Pabean)?(?: [A-C])?|"
    r"Pratama|Wilayah [IVX]+) "
)
_UNIT = re.compile(r"\d{2,4}(?:-\d{1,2})?[/ ]")


def past(text: str, at: int) -> int:
    """Behind the number or class that begins at ``at``; ``at`` when there is none."""
    rank = _UNIT.match(text, at) or RANK.match(text, at)
    return rank.end() if rank else at
