"""Peers are judged mildly on precision and strictly on a zone that the line names."""

from datetime import UTC, datetime

import pytest

from benchmarks.dates.cases import Case, cases, right
from benchmarks.dates.peers import fits
from benchmarks.dates.run import kind, row
from kliping.core.dates import WIB


def _case(expected: str, zone: str = "") -> Case:
    return Case("line", "text", "", expected, zone, "")


NOON = datetime(2023, 8, 31, 12, 0)


@pytest.mark.parametrize("expected", ["2023-08-31T12:00+07:00", "2023-08-31", "2023-08", "2023"])
def test_a_peer_may_be_finer_than_the_text(expected: str) -> None:
    assert fits(_case(expected), [NOON])
    assert not fits(_case(expected), [NOON.replace(year=2022)])


def test_a_named_zone_must_be_told() -> None:
    case = _case("2023-08-31T12:00+07:00", "named")
    answers = [NOON.replace(tzinfo=WIB), NOON.replace(tzinfo=UTC), NOON]
    assert [fits(case, [one]) for one in answers] == [True, False, False]


def test_an_answer_to_a_trap_is_wrong() -> None:
    assert fits(_case(""), [])
    assert not fits(_case(""), [NOON])


def test_a_table_row_counts_traps_by_themselves() -> None:
    rows = [_case("2023"), _case("")]
    assert [kind(case) for case in rows] == ["line", "trap"]
    assert row("x", rows, [True, False], 1234.5) == ("x", "1/1", "0/0", "0/0", "0/0", "0/1", "1/2", "1,234")


def test_a_wrong_expectation_is_seen() -> None:
    case = next(case for case in cases() if case.kind == "line" and case.zone == "named")
    assert right(case)
    assert not right(Case(case.kind, case.text, case.against, "2001-01-01", case.zone, ""))
    assert not right(Case(case.kind, case.text, case.against, case.expected, "", ""))
