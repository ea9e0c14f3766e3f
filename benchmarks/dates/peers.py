"""What dateparser and python-dateutil answer to a case; both are installed by hand, for this benchmark only.

They are judged mildly: precision does not count (a full day for ``Desember 2022`` is right when the month is), and a
zone counts only where the line names one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from benchmarks.dates.cases import Case

Answer = Callable[[Case], Sequence[datetime]]
_SETTINGS = {"DATE_ORDER": "DMY", "PREFER_DATES_FROM": "past"}


def _base(case: Case) -> datetime:
    """The moment a relative case is told at, without its zone, as both libraries want it."""
    return datetime.fromisoformat(case.against or "2026-11-25T12:00").replace(tzinfo=None)


def dateparser_parse() -> Answer:
    """``dateparser.parse`` in Indonesian and English, day first; an absent library is an ``ImportError``."""
    parse: Any = import_module("dateparser").parse

    def answer(case: Case) -> Sequence[datetime]:
        told = parse(case.text, languages=["id", "en"], settings=_SETTINGS | {"RELATIVE_BASE": _base(case)})
        return [told] if told else []

    return answer


def dateparser_search() -> Answer:
    """``dateparser.search.search_dates``, which reads dates out of text."""
    search: Any = import_module("dateparser.search").search_dates

    def answer(case: Case) -> Sequence[datetime]:
        found = search(case.text, languages=["id", "en"], settings=_SETTINGS | {"RELATIVE_BASE": _base(case)})
        told = [one for _, one in found or ()]
        return told if case.kind == "text" else told[:1]

    return answer


def dateutil() -> Answer:
    """``dateutil.parser.parse``, fuzzy and day first."""
    parser: Any = import_module("dateutil.parser")

    def answer(case: Case) -> Sequence[datetime]:
        try:
            return [parser.parse(case.text, dayfirst=True, fuzzy=True, default=_base(case))]
        except (ValueError, OverflowError):
            return []

    return answer


PEERS: dict[str, Callable[[], Answer]] = {
    "dateparser.parse": dateparser_parse, "dateparser.search": dateparser_search, "dateutil": dateutil,
}  # fmt: skip


def fits(case: Case, answers: Sequence[datetime]) -> bool:
    """Whether the answers are those expected, as far as the case tells them."""
    expected = case.expected.split("|") if case.expected else []
    return len(expected) == len(answers) and all(map(_same, expected, answers, [case.zone] * len(answers)))


def _same(expected: str, answer: datetime, zone: str) -> bool:
    if "T" not in expected:
        return answer.isoformat().startswith(expected)
    told = datetime.fromisoformat(expected)
    if zone and _offset(answer) != told.utcoffset():
        return False
    return abs(answer.replace(tzinfo=None) - told.replace(tzinfo=None)) < timedelta(minutes=1)


def _offset(answer: datetime) -> timedelta | None:
    """The offset of an answer; dateutil reads ``2015/11`` behind a clock as one of weeks, which Python refuses."""
    try:
        return answer.utcoffset()
    except ValueError:
        return None
