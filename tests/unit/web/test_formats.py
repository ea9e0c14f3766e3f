"""Times and numbers as people read them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kliping.core.dates import WIB, WIT, WITA, Instant, PartialDate
from kliping.web import formats

WHEN = datetime(2015, 9, 9, 14, 28, tzinfo=WIB)


def test_an_instant_is_told_in_full_in_both_languages() -> None:
    assert formats.instant(Instant(WHEN), "id") == "Rabu, 9 September 2015 14.28 WIB"
    assert formats.instant(Instant(WHEN), "en") == "Wednesday, 9 September 2015, 14:28 WIB"


@pytest.mark.parametrize(
    ("precision", "told"), [("day", "Rabu, 9 September 2015"), ("month", "September 2015"), ("year", "2015")]
)
def test_an_instant_is_told_no_finer_than_known(precision: str, told: str) -> None:
    assert formats.instant(Instant(WHEN, precision), "id") == told  # type: ignore[arg-type]


@pytest.mark.parametrize("zone", [WIB, WITA, WIT, timezone(timedelta(hours=9, minutes=30)), UTC])
@pytest.mark.parametrize("precision", ["minute", "day", "month", "year"])
def test_what_a_list_carries_is_told_like_the_instant_itself(zone: timezone, precision: str) -> None:
    when = Instant(WHEN.replace(tzinfo=zone), precision)  # type: ignore[arg-type]
    assert formats.published(when.partial_iso, "id") == formats.instant(when, "id")


def test_partial_dates_keep_their_precision() -> None:
    told = [formats.partial(PartialDate.parse(text), "id") for text in ("2023-08-29", "2022-12", "2014")]
    assert told == ["29 Agustus 2023", "Desember 2022", "2014"]


def test_what_kliping_saw_is_told_in_wib() -> None:
    assert formats.seen(datetime(2026, 11, 24, 8, 0, tzinfo=UTC), "id") == "24 Nov 2026 15.00 WIB"
    assert formats.calendar_day(date(2023, 8, 29), "id") == "29 Agu 2023"


@pytest.mark.parametrize(("p", "told"), [(0.988, "99%"), (0.9999, "99%"), (0.0001, "1%"), (0.914, "91%"), (0.5, "50%")])
def test_a_probability_is_never_told_as_certain(p: float, told: str) -> None:
    assert formats.percent(p) == told


def test_numbers_are_grouped_as_the_language_does() -> None:
    assert (formats.number(1940, "id"), formats.number(1940, "en")) == ("1.940", "1,940")


@pytest.mark.parametrize("url", ["https://a.example/x?y=1", "http://a.example"])
def test_web_addresses_may_be_linked(url: str) -> None:
    assert formats.web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "data:text/html,x", "//a.example",
     "http:", "http://[", "ftp://a.example", "https:///x"],
)  # fmt: skip
def test_nothing_else_may_be_linked(url: str | None) -> None:
    assert formats.web_address(url) is None


def test_countries_and_languages_have_names_and_unknown_codes_stand_for_themselves() -> None:
    assert (formats.country("KR", "id"), formats.country("KR", "en")) == ("Korea Selatan", "South Korea")
    assert formats.country("<b>", "id") == "<b>"
    assert (formats.language("id", "id"), formats.language("zz", "id")) == ("Indonesia", "zz")
