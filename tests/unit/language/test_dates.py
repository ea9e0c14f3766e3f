"""Publication lines of Indonesian outlets, and what cannot be a date."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.core.dates import WIB, WIT, WITA, ZONES
from kliping.language.dates import find_instants, parse_instant

LINES = [
    ("Rabu, 9 September 2015 | 14:28 | Dibaca : 1940", "2015-09-09T14:28+07:00"),
    ("31 Agu 2023 : 03.01", "2023-08-31T03:01+07:00"),
    ("Kamis, 05/11/2015 10:08 WIB", "2015-11-05T10:08+07:00"),
    ("Jum'at, 17 Februari 2017 - 13:30 wib", "2017-02-17T13:30+07:00"),
    ("SENIN 28 NOPEMBER 2022 06:00 WIB", "2022-11-28T06:00+07:00"),
    ("Minggu, 18 Juli 2021 – 18:52 WITA", "2021-07-18T18:52+08:00"),
    ("22/10/2025 06:59", "2025-10-22T06:59+07:00"),
    ("on 16 Feb 2016 at 09:20 WIB", "2016-02-16T09:20+07:00"),
    ("Rabu Wage, 4 September 2024 | 07:10", "2024-09-04T07:10+07:00"),
    ("Kamis | 08 Agustus 2024 | 16:16 WIT", "2024-08-08T16:16+09:00"),
    ("Ahad, 3 Ags 2020 pukul 10.05 WITA", "2020-08-03T10:05+08:00"),
    ("16:31 WITA, Kamis 8 Desember 2022", "2022-12-08T16:31+08:00"),
    ("Oct 22, 2025 6:59 PM", "2025-10-22T18:59+07:00"),
    ("Tue, 15 Mar 2022 19:45:00 +0800", "2022-03-15T19:45+08:00"),
    ("2023-11-02T20:59:53Z", "2023-11-02T20:59+00:00"),
    ("2023-11-02T20:59:53.123+07:00", "2023-11-02T20:59+07:00"),
    ("2023/11/02 20:59 GMT+8", "2023-11-02T20:59+08:00"),
    ("11 Desember 2019", "2019-12-11"),
    ("9 September 2015 2.500 orang", "2015-09-09"),
    ("terbit 02-13-2017", "2017-02-13"),
]


@pytest.mark.parametrize(("line", "told"), LINES)
def test_a_publication_line_is_read_to_the_minute_or_the_day_it_gives(line: str, told: str) -> None:
    instant = parse_instant(line)
    assert instant is not None
    assert instant.partial_iso == told
    assert instant.raw in line


NO_DAY = ["", "Dibaca : 1940", "31 Februari 2020", "Mei Sari 14:28", "0812-3456-7890", "pasal 2.500"]


@pytest.mark.parametrize("line", NO_DAY)
def test_a_line_without_a_calendar_day_gives_nothing(line: str) -> None:
    assert parse_instant(line) is None


def test_the_zone_asked_for_counts_only_where_the_line_names_none() -> None:
    assert parse_instant("3 Juni 2024 08.00", WIT).iso == "2024-06-03T08:00+09:00"
    found = find_instants("3 Juni 2024 08.00 WIB", WIT)[0]
    assert (found.instant.zone, found.zone_given) == ("WIB", True)


def test_a_line_with_two_days_prefers_the_one_with_a_clock() -> None:
    assert parse_instant("Edisi 3 Juni 2024. Terbit 4 Juni 2024, 08.00 WITA").iso == "2024-06-04T08:00+08:00"


_MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2068, 12, 31)),
    st.sampled_from(sorted(ZONES)),
    st.sampled_from(["{d} {b} {y} | {h:02}:{m:02} {z}", "{d:02}/{n:02}/{y} {h:02}.{m:02} {z}",
                     "{y}-{n:02}-{d:02}T{h:02}:{m:02}:00{o}"]),
)  # fmt: skip
def test_what_is_written_in_a_known_form_is_read_back(when: datetime, zone: str, form: str) -> None:
    """A round trip: any minute, in any zone, in any of three forms."""
    offset = f"+{ZONES[zone].utcoffset(None) // timedelta(hours=1):02}:00"
    line = form.format(d=when.day, b=_MONTHS[when.month - 1], n=when.month, y=when.year, h=when.hour, m=when.minute,
                       z=zone, o=offset)  # fmt: skip
    expected = when.replace(second=0, microsecond=0, tzinfo=ZONES[zone])
    assert parse_instant(line, WITA if zone == "WIB" else WIB).value == expected


@given(st.text())
def test_any_text_is_read_without_an_error_and_places_are_inside_it(text: str) -> None:
    for found in find_instants(text):
        assert 0 <= found.start < found.end <= len(text)


@given(st.dates(date(1971, 1, 1), date(2068, 12, 31)))
def test_a_day_without_a_clock_keeps_day_precision(day: date) -> None:
    instant = parse_instant(f"{day.day} {_MONTHS[day.month - 1]} {day.year}")
    assert (instant.day, instant.precision) == (day, "day")
