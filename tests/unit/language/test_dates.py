"""Publication lines of Indonesian outlets, and what cannot be a date; most are rows of ``benchmarks/dates``."""

from datetime import UTC, datetime

import pytest

from benchmarks.dates.cases import OURS, Case, cases, zone_is_told
from kliping.core.dates import WIB, WIT, WITA
from kliping.language.dates import find_instants, parse_instant, parse_stamp

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=[f"{case.kind}:{case.text}" for case in CASES])
def test_every_row_of_the_table_is_read_with_its_precision_and_zone(case: Case) -> None:
    assert OURS[case.kind](case) == case.expected
    assert zone_is_told(case)


def test_the_table_holds_forms_and_traps_of_every_kind() -> None:
    kinds = [case.kind for case in CASES]
    assert {kind: kinds.count(kind) >= 10 for kind in OURS} == dict.fromkeys(OURS, True)
    assert sum(not case.expected for case in CASES) >= 80
    assert len({(case.kind, case.text, case.against) for case in CASES}) == len(CASES)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.kind == "line" and case.expected], ids=lambda c: c.text
)
def test_what_was_read_is_kept_as_it_stands_in_the_line(case: Case) -> None:
    instant = parse_instant(case.text)
    assert instant is not None
    assert instant.raw in case.text
    assert parse_instant(instant.raw) == instant


# Lines of outlets that no table was made from.
FRESH = [
    ("Tribun-Timur.com - Kamis, 3 Agustus 2023 | 09:17 WITA", "2023-08-03T09:17+08:00"),
    ("Senin, 22 Jan 2024 08:31 WIB | Oleh: Humas Pemkab", "2024-01-22T08:31+07:00"),
    ("Diskominfo Garut | 02 Mei 2024 | Dilihat 312 kali", "2024-05-02"),
    ("Pewarta: Nirkomala | Editor: Arif | Jumat, 8 Maret 2024 17:05 WIB", "2024-03-08T17:05+07:00"),
    ("admin • 07/06/2022 • 10.22", "2022-06-07T10:22+07:00"),
    ("Tuesday, 6 Aug 2024 at 7:45 p.m.", "2024-08-06T19:45+07:00"),
    ("Jayapura, Jubi TV – Rabu 14 Februari 2024, pukul 13.15 WIT", "2024-02-14T13:15+09:00"),
    ("last update: 2021-12-31 23:59:59", "2021-12-31T23:59+07:00"),
    ("Ditulis oleh Redaksi pada Selasa, 1 Okt 2019 - 07:00", "2019-10-01T07:00+07:00"),
    ("RADAR MADIUN ~ Sabtu Kliwon, 13/7/2024 ~ 05.30 wib", "2024-07-13T05:30+07:00"),
]


@pytest.mark.parametrize(("line", "told"), FRESH)
def test_lines_of_other_outlets_are_read_too(line: str, told: str) -> None:
    instant = parse_instant(line)
    assert instant is not None
    assert instant.partial_iso == told


@pytest.mark.parametrize(
    "line",
    ["Call center 1-500-2015", "Plat B 2015 UJ", "Wisuda ke-12 2019", "Rp 2.015.000", "(3-2, 21-19-15)", "3/4 dari 20"],
)
def test_other_numbers_are_no_day(line: str) -> None:
    assert find_instants(line) == ()


def test_the_zone_asked_for_counts_only_where_the_line_names_none() -> None:
    assert parse_instant("3 Juni 2024 08.00", WIT).iso == "2024-06-03T08:00+09:00"
    found = find_instants("3 Juni 2024 08.00 WIB", WIT)[0]
    assert (found.instant.zone, found.zone_given) == ("WIB", True)


def test_a_refused_day_does_not_hide_the_one_behind_it() -> None:
    assert [found.instant.partial_iso for found in find_instants("31 Februari 2020, 3 orang 2015-09-09")] == [
        "2015-09-09"
    ]


def test_two_days_are_found_in_order() -> None:
    line = "Terbit: 1 Mei 2024 08.00 WIB | Diperbarui: 2 Mei 2024 09.00 WITA"
    assert [found.instant.iso for found in find_instants(line)] == ["2024-05-01T08:00+07:00", "2024-05-02T09:00+08:00"]


def test_a_letter_that_grows_in_lower_case_moves_nothing() -> None:
    line = "İİ 9 September 2015"
    found = find_instants(line)[0]
    assert line[found.start : found.end] == "9 September 2015"


def test_without_a_moment_of_reading_a_relative_line_tells_nothing() -> None:
    assert parse_instant("2 jam lalu") is None
    assert parse_instant("Kemarin 14:05") is None


def test_yesterday_is_that_of_the_zone_asked_for() -> None:
    seen = datetime(2023, 8, 30, 16, 30, tzinfo=UTC)
    assert parse_instant("kemarin", WIB, seen).partial_iso == "2023-08-29"
    assert parse_instant("kemarin", WITA, seen).partial_iso == "2023-08-30"


def test_seconds_since_1970_are_only_a_machine_date() -> None:
    assert parse_instant("1698933593") is None
    assert parse_stamp(" 1698933593 ").iso == "2023-11-02T13:59+00:00"
    assert parse_stamp("2698933593") is None
