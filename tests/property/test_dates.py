"""Whatever the moment and the form it is written in, it is read back; whatever the text, nothing is raised."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kliping.core.dates import WIB, WIT, WITA, ZONES, Instant
from kliping.language.calendar import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from kliping.language.dates import find_dates, find_instants, parse_instant, parse_stamp

_FULL = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_SHORT = "Jan Peb Mar Apr Mei Jun Jul Agu Sep Okt Nop Des".split()
_ENGLISH = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_DAYS = "Senin Selasa Rabu Kamis Jum'at Sabtu Minggu".split()
FORMS = [
    "{w}, {d} {B} {y} | {H:02}:{m:02} {z}",
    "{w}, {d} {B} {y} - {H:02}.{m:02} {z}",
    "{w} {d:02} {b} {y} {H:02}:{m:02} {z}",
    "{d} {b} {y} : {H:02}.{m:02} {z}",
    "{w}, {d:02}/{n:02}/{y} {H:02}:{m:02} {z}",
    "{d}/{n}/{y}, {H}.{m:02} {z}",
    "{d:02}-{n:02}-{y} {H:02}:{m:02} {z}",
    "on {d} {e} {y} at {H:02}:{m:02} {z}",
    "{w} Pon, {d} {B} {y} pukul {H:02}.{m:02} {z}",
    "{H:02}:{m:02} {z}, {w} {d} {B} {y}",
    "{e} {d}, {y} {h}:{m:02} {half} {z}",
    "{W} {d} {U} {y} PKL {H:02}.{m:02} {z}",
    "{y}-{n:02}-{d:02}T{H:02}:{m:02}:59{o}",
    "{y}-{n:02}-{d:02} {H:02}:{m:02}:59{o}",
    "{y}/{n:02}/{d:02} {H:02}:{m:02} GMT{o}",
    "{d:02} {e} {y} {H:02}:{m:02}:00 {o}",
    "Diperbarui: {d} {B} {y} ({H:02}.{m:02} {z})",
    "{d:02}-{e}-{s:02} {H:02}:{m:02} {z}",
]
MOMENTS = st.datetimes(datetime(1971, 1, 1), datetime(2039, 12, 31))
PIECES = st.sampled_from(
    [*MONTHS, *SHORT_WEEKDAYS, "9", "31", "2015", "15", "1445 H", "14:28", "09.30", "/", "-", ".", ",", ":", "|",
     "(", ")", "pukul", "wib", "+07:00", "t", "z", "lalu", "2 jam", "kemarin", "dua puluh", "tahun", "bulan", "pekan",
     "İ", "’"]
)  # fmt: skip
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=14).map(lambda ps: "".join(map("".join, ps)))


def _written(form: str, when: datetime, zone: str) -> str:
    number = when.month - 1
    return form.format(
        w=_DAYS[when.weekday()], W=_DAYS[when.weekday()].upper(), d=when.day, n=when.month, y=when.year,
        s=when.year % 100, B=_FULL[number], U=_FULL[number].upper(), b=_SHORT[number], e=_ENGLISH[number], H=when.hour,
        m=when.minute, h=when.hour % 12 or 12, half="PM" if when.hour >= 12 else "am", z=zone,
        o=f"+{ZONES[zone].utcoffset(None) // timedelta(hours=1):02}:00",
    )  # fmt: skip


@settings(deadline=None, max_examples=400)
@given(MOMENTS, st.sampled_from(sorted(ZONES)), st.sampled_from(FORMS))
def test_a_moment_is_read_back_from_every_form(when: datetime, zone: str, form: str) -> None:
    line = _written(form, when, zone)
    found = find_instants(line, WITA if zone == "WIB" else WIB)
    expected = Instant(when.replace(second=0, microsecond=0, tzinfo=ZONES[zone]))
    assert [(one.instant.value, one.instant.precision, one.zone_given) for one in found] == [
        (expected.value, "minute", True)
    ]
    assert found[0].weekday_fits in (True, None)


@settings(deadline=None)
@given(MOMENTS, st.integers(1, 6), st.sampled_from(sorted(set(WEEKDAYS))))
def test_a_weekday_that_does_not_fit_is_told(when: datetime, off: int, name: str) -> None:
    day = when.date()
    day += timedelta((WEEKDAYS[name] - day.weekday()) % 7)
    fits, other = (
        find_instants(f"{name}, {one.day} {_FULL[one.month - 1]} {one.year}")[0] for one in (day, day + timedelta(off))
    )
    assert (fits.weekday_fits, other.weekday_fits) == (True, False)


@given(st.dates(date(1971, 1, 1), date(2039, 12, 31)))
def test_a_day_without_a_clock_keeps_day_precision(day: date) -> None:
    instant = parse_instant(f"{day.day} {_FULL[day.month - 1]} {day.year}")
    assert (instant.day, instant.precision) == (day, "day")


@given(st.integers(1_000_000_000, 1_999_999_999), st.booleans())
def test_seconds_and_milliseconds_are_the_same_moment(seconds: int, finer: bool) -> None:
    expected = datetime.fromtimestamp(seconds, UTC).replace(second=0)
    assert parse_stamp(f"{seconds}{'042' if finer else ''}").value == expected


@settings(deadline=None)
@given(MOMENTS, st.integers(0, 59), st.sampled_from([WIB, WITA, WIT]))
def test_minutes_ago_are_counted_back_from_the_moment_of_reading(seen: datetime, minutes: int, zone: object) -> None:
    told = parse_instant(f"{minutes} menit lalu", zone, seen.replace(tzinfo=UTC))
    assert told.value == seen.replace(second=0, microsecond=0, tzinfo=UTC) - timedelta(minutes=minutes)


@settings(deadline=None, max_examples=400)
@given(st.one_of(st.text(), TEXTS), st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)))
def test_any_text_is_read_without_an_error_and_places_are_inside_it(text: str, seen: datetime) -> None:
    parse_instant(text, WIB, seen.replace(tzinfo=UTC))
    parse_stamp(text)
    found = find_instants(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.instant.raw in text for one in found)


@settings(deadline=None, max_examples=400)
@given(TEXTS, st.dates(date(2, 1, 1), date(9990, 1, 1)))
def test_dates_inside_any_text_stand_in_order_and_apart(text: str, published: date) -> None:
    found = find_dates(text, published)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)
