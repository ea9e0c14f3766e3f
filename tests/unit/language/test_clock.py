"""Hours of the half day and of parts of the day; zones by their mark."""

from datetime import timedelta

import pytest

from kliping.core.dates import WIB, WIT, WITA
from kliping.language.clock import clock_of, zone_of

HALVES = [
    ("12", "am", 0), ("12", "pm", 12), ("1", "p.m", 13), ("11", "am", 11), ("12", "siang", 12), ("1", "siang", 13),
    ("11", "siang", 11), ("4", "sore", 16), ("7", "malam", 19), ("12", "malam", 0), ("1", "malam", 1), ("8", "pagi", 8),
    ("19", "malam", 19), ("24", None, 0),
]  # fmt: skip


@pytest.mark.parametrize(("hour", "half", "told"), HALVES)
def test_a_part_of_the_day_tells_which_hour_is_meant(hour: str, half: str | None, told: int) -> None:
    assert clock_of(hour, "30", half) == (told, 30)


@pytest.mark.parametrize(
    ("mark", "hours"), [("wib", 7), ("gmt+7", 7), ("utc +08:00", 8), ("+0900", 9), ("gmt", 0), ("-05:00", -5)]
)
def test_a_mark_tells_the_offset(mark: str, hours: int) -> None:
    assert zone_of(mark).utcoffset(None) == timedelta(hours=hours)


def test_offsets_of_indonesia_carry_their_name() -> None:
    assert [zone_of("+07:00"), zone_of("gmt+8"), zone_of("+0900")] == [WIB, WITA, WIT]


def test_an_offset_beyond_the_world_is_not_taken() -> None:
    assert zone_of("gmt+99").utcoffset(None) == timedelta()
