"""The table of cases, and what our grammar and the peers answer to each."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kliping.language.dates import find_dates, find_instants, parse_instant, parse_stamp

TABLE = Path(__file__).with_name("cases.tsv")


@dataclass(frozen=True, slots=True)
class Case:
    """A row: ``kind`` is how the text is read, ``against`` the moment of reading or the day of publication.

    ``expected`` is the ISO form with its precision, ``|`` between several; empty where nothing may be found.
    """

    kind: str
    text: str
    against: str
    expected: str
    zone: str
    remark: str


def cases(path: Path = TABLE) -> list[Case]:
    """All rows of the table."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [Case(**row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _line(case: Case) -> str:
    instant = parse_instant(case.text)
    return instant.partial_iso if instant else ""


def _stamp(case: Case) -> str:
    instant = parse_stamp(case.text)
    return instant.partial_iso if instant else ""


def _seen(case: Case) -> str:
    instant = parse_instant(case.text, seen=datetime.fromisoformat(case.against))
    return instant.partial_iso if instant else ""


def _weekday(case: Case) -> str:
    fits = find_instants(case.text)[0].weekday_fits
    return "" if fits is None else "yes" if fits else "no"


def _text(case: Case) -> str:
    published = date.fromisoformat(case.against) if case.against else None
    return "|".join(found.date.iso for found in find_dates(case.text, published))


OURS: dict[str, Callable[[Case], str]] = {
    "line": _line, "stamp": _stamp, "seen": _seen, "weekday": _weekday, "text": _text,
}  # fmt: skip


def zone_is_told(case: Case) -> bool:
    """Whether a line is said to name its zone exactly where the table says so."""
    if case.kind != "line" or not case.expected:
        return True
    exact = [one for one in find_instants(case.text) if one.instant.precision == "minute"]
    return any(one.zone_given for one in exact[:1]) == (case.zone == "named")


def right(case: Case) -> bool:
    """Whether our answer is the expected one, precision and zone included."""
    return OURS[case.kind](case) == case.expected and zone_is_told(case)
