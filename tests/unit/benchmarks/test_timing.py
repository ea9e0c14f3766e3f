"""Times are medians of calls made in turns; tables are readable."""

import subprocess
import sys

import pytest

from benchmarks.start import speed
from benchmarks.timing import in_turns, program, table


def test_every_call_is_made_once_a_round_in_turns_and_once_to_warm_up() -> None:
    made: list[str] = []
    taken = in_turns({"a": lambda: made.append("a"), "b": lambda: made.append("b")}, rounds=2)
    assert made == ["a", "b"] * 3 and set(taken) == {"a", "b"}
    assert all(seconds >= 0 for seconds in taken.values())


def test_a_program_that_fails_is_no_time() -> None:
    program(sys.executable, "-c", "pass")()
    with pytest.raises(subprocess.CalledProcessError):
        program(sys.executable, "-c", "raise SystemExit(3)")()


def test_columns_of_numbers_end_together() -> None:
    assert table([("stage", "ms"), ("a", "1.25")]).splitlines() == ["stage    ms", "a      1.25"]


def test_a_start_is_told_in_milliseconds_and_in_bare_interpreters() -> None:
    assert speed.rows({speed.BARE: 0.010, speed.HELP: 0.045})[1:] == [
        (speed.BARE, "10", "1.0"),
        (speed.HELP, "45", "4.5"),
    ]
