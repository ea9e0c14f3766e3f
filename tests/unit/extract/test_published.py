from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from kliping.core.dates import WIB, WIT, WITA
from kliping.extract.published import Seen, decide, machine_dates, updated
from kliping.language.dates import find_instants


def seen(text: str, near: bool = True, away: int = 0) -> Seen:
    (found,) = find_instants(text)
    return Seen(found.instant, found.zone_given, near, away)


def told(visible: list[Seen], machine: list[str], home: timezone | None = WIB) -> str | None:
    found = decide(tuple(visible), machine_dates(machine), home)
    return found.instant.partial_iso if found else None


def test_the_visible_date_beats_the_machines() -> None:
    assert told([seen("Kamis, 7 Oktober 2021 21.15 WIT")], ["2023-02-11T03:00:00+00:00"]) == "2021-10-07T21:15+09:00"


def test_a_visible_time_takes_the_zone_in_which_a_machine_date_is_the_same_moment() -> None:
    assert told([seen("14 Mei 2024 18:32")], ["2024-05-14T10:32:00Z"], None) == "2024-05-14T18:32+08:00"


def test_a_z_in_front_of_local_digits_is_false() -> None:
    assert told([seen("14 Mei 2024 17:32")], ["2024-05-14T17:32:10Z"]) == "2024-05-14T17:32+07:00"
    assert told([], ["2024-05-14T17:32:10Z", "2024-05-14T17:32:10+07:00"]) == "2024-05-14T17:32+07:00"


def test_a_visible_day_takes_the_clock_of_a_machine_date_of_the_same_day() -> None:
    assert told([seen("Selasa, 15 Oktober 2024")], ["2024-10-15T19:22:00+07:00"]) == "2024-10-15T19:22+07:00"
    assert told([seen("Selasa, 15 Oktober 2024")], ["2024-10-14T19:22:00+07:00"]) == "2024-10-15"


def test_midnight_in_metadata_is_a_day() -> None:
    assert told([], ["2024-05-14T00:00:00+07:00"]) == "2024-05-14"
    assert told([seen("14 Mei 2024 09:10 WIB")], ["2024-05-14T00:00:00+07:00"]) == "2024-05-14T09:10+07:00"


@pytest.mark.parametrize(("home", "offset"), [(WIB, "+07:00"), (WITA, "+08:00"), (WIT, "+09:00"), (None, "+07:00")])
def test_a_time_without_a_zone_takes_that_of_the_place(home: timezone | None, offset: str) -> None:
    assert told([seen("14 Mei 2024 09:10")], [], home) == f"2024-05-14T09:10{offset}"


def test_utc_becomes_local_time() -> None:
    assert told([], ["2024-05-14T20:30:00+00:00"], WITA) == "2024-05-15T04:30+08:00"


def test_of_several_visible_dates_the_one_by_the_title_counts() -> None:
    ticker, own = seen("Rabu, 04/11/2015 23:45 WIB", away=8), seen("Kamis, 05/11/2015 10:08 WIB", away=1)
    assert told([ticker, own], []) == "2015-11-05T10:08+07:00"


def test_a_date_far_from_the_title_yields_to_a_machine_date_of_another_day() -> None:
    event = seen("29 Agustus 2023 08:00 WIB", near=False)
    assert told([event], ["2023-08-31T03:01:00+07:00"]) == "2023-08-31T03:01+07:00"


@pytest.mark.parametrize("text", ["2023-11-02T20-59-53+07:00", "2016-02-23 T16:00:20+07:00"])
def test_odd_machine_dates_keep_their_clock(text: str) -> None:
    (found,) = machine_dates([text])
    assert found.instant.precision == "minute"


def test_the_day_of_today_above_the_title_is_not_the_publication() -> None:
    (found,) = find_instants("Senin, 1 Juli 2024")
    today = Seen(found.instant, found.zone_given, near=True, away=4, above=True)
    assert told([today], ["2024-06-12T15:20:00+08:00"], WITA) == "2024-06-12T15:20+08:00"
    assert told([today], ["2024-07-01T15:20:00+08:00"], WITA) == "2024-07-01T15:20+08:00"
    assert told([today], []) == "2024-07-01"


def test_no_date_at_all_is_none() -> None:
    assert told([], ["", "kemarin"]) is None


def test_an_update_counts_only_after_the_publication() -> None:
    published = decide((seen("14 Mei 2024 09:10 WIB"),), (), WIB)
    assert published is not None
    assert updated(machine_dates(["2024-05-14T09:10:30+07:00"]), published.instant, WIB) is None
    later = updated(machine_dates(["2024-05-14T12:00:00+07:00"]), published.instant, WIB)
    assert later is not None
    assert later.value - published.instant.value == timedelta(hours=2, minutes=50)


def test_the_day_of_a_change_yields_to_any_machine_date() -> None:
    changed = replace(seen("13 Maret 2025 08:00"), changed=True)
    assert told([changed], ["2025-03-12T10:05:00+07:00"]) == "2025-03-12T10:05+07:00"
    assert told([changed], []) == "2025-03-13T08:00+07:00"
