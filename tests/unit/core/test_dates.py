"""Instants and partial dates keep what is known and no more."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.core.dates import WIB, WIT, WITA, Instant, PartialDate, zone_at

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def test_an_instant_prints_iso_8601_to_the_minute_with_its_offset() -> None:
    instant = Instant(datetime(2015, 9, 9, 14, 28, tzinfo=WIB))
    assert (instant.iso, instant.zone, instant.day) == ("2015-09-09T14:28+07:00", "WIB", date(2015, 9, 9))


@pytest.mark.parametrize(
    ("precision", "told"),
    [("minute", "2015-09-09T14:28+08:00"), ("day", "2015-09-09"), ("month", "2015-09"), ("year", "2015")],
)
def test_an_instant_is_told_no_finer_than_it_is_known(precision: str, told: str) -> None:
    assert Instant(datetime(2015, 9, 9, 14, 28, tzinfo=WITA), precision).partial_iso == told


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Instant(datetime(2015, 9, 9))


def test_an_offset_of_no_indonesian_zone_keeps_its_number() -> None:
    assert Instant(datetime(2015, 9, 9, tzinfo=timezone(timedelta(hours=5, minutes=30)))).zone == "UTC+05:30"
    assert zone_at(timedelta(hours=9)) is WIT


@given(DAYS, st.sampled_from(["day", "month", "year"]))
def test_a_partial_date_is_read_back_from_what_it_prints(day: date, precision: str) -> None:
    partial = PartialDate(day.year, day.month if precision != "year" else None, day.day if precision == "day" else None)
    assert PartialDate.parse(partial.iso) == partial
    assert partial.precision == precision
    assert partial.first <= day <= partial.last
    assert partial.covers(PartialDate.of(day))


@pytest.mark.parametrize("text", ["", "15", "2015-13", "2015-02-30", "2015-9-9", "kemarin", "2015-09-09T14:28"])
def test_what_is_no_partial_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse(text)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(2015, None, 9)


def test_a_finer_date_does_not_cover_a_coarser_one() -> None:
    assert not PartialDate(2023, 8, 29).covers(PartialDate(2023, 8))
