"""Dates told inside a text, resolved against the day of publication."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.language.when import find_dates

SATURDAY = date(2024, 7, 13)

TOLD = [
    ("pada 29 Agustus 2023.", "2023-08-29"),
    ("12-14 Mei 2023", "2023-05-12"),
    ("Desember 2022 lalu", "2022-12"),
    ("tahun 2014 silam", "2014"),
    ("diteken pada 1997 untuk", "1997"),
    ("Rabu (10/7)", "2024-07-10"),
    ("(31/12)", "2024-12-31"),
    ("Rabu (18/5/2022)", "2022-05-18"),
    ("pada 29 Juli", "2024-07-29"),
    ("kemarin", "2024-07-12"),
    ("besok", "2024-07-14"),
    ("Selasa kemarin", "2024-07-09"),
    ("Selasa", "2024-07-09"),
    ("Sabtu pagi", "2024-07-13"),
    ("Sabtu lalu", "2024-07-06"),
    ("Senin depan", "2024-07-15"),
    ("pekan lalu", "2024-07"),
    ("bulan depan", "2024-08"),
    ("bulan ini", "2024-07"),
    ("tiga bulan lalu", "2024-04"),
    ("dua tahun lalu", "2022"),
    ("tahun depan", "2025"),
    ("Oktober lalu", "2023-10"),
    ("pada Agustus mendatang", "2024-08"),
    ("Mei tahun depan", "2025-05"),
    ("sejak September", "2023-09"),
    ("paling cepat April", "2025-04"),
    ("pertengahan Maret", "2024-03"),
    ("pada pertengahan Maret", "2024-03"),
    ("paruh pertama 2025", "2025"),
    ("semester kedua 2025", "2025"),
    ("triwulan III tahun 2023", "2023"),
    ("kuartal pertama tahun depan", "2025"),
    ("Q3 2024", "2024"),
    ("Rabu pekan depan", "2024-07-17"),
    ("Rabu pekan ini (10/7/2024)", "2024-07-10"),
    ("Senin minggu ini", "2024-07-08"),
    ("Selasa pekan lalu", "2024-07-09"),
    ("last November", "2023-11"),
    ("next March", "2025-03"),
    ("July 12, 2025", "2025-07-12"),
    ("signed in 2019", "2019"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_date_keeps_the_precision_it_is_told_with(text: str, told: str) -> None:
    assert [found.date.iso for found in find_dates(text, SATURDAY)] == [told]


def test_a_week_across_two_months_is_not_resolved() -> None:
    assert find_dates("pekan lalu", date(2024, 8, 6)) == () == find_dates("minggu ini", date(2024, 7, 31))


@pytest.mark.parametrize("text", ["Mei Sari berkata", "2.014 orang", "satu minggu", "tahun ajaran depan", "SDN 2020"])
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert find_dates(text, SATURDAY) == ()


def test_without_a_day_of_publication_only_full_dates_are_read() -> None:
    text = "kemarin, Rabu (9/9), Oktober lalu, bulan depan, Senin, pada 3 Mei, dan 4 Mei 2020"
    assert [found.date.iso for found in find_dates(text, None)] == ["2020-05-04"]


def test_the_longest_reading_wins() -> None:
    text = "Rabu 10 Januari 2024 itu"
    found = find_dates(text, SATURDAY)
    assert [(text[one.start : one.end], one.date.iso) for one in found] == [("Rabu 10 Januari 2024", "2024-01-10")]


@given(st.text(), st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_found_dates_stand_in_order_and_apart(text: str, published: date) -> None:
    found = find_dates(text, published)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Rabu hingga Kamis (25-26/9/2024)", "2024-09-26"),
        ("pada 12-14 Mei 2023", "2023-05-14"),
        ("20 sampai 22 Februari 2023", "2023-02-22"),
        ("Selasa-Rabu (14-15/5/2024)", "2024-05-15"),
    ],
)
def test_a_range_keeps_its_last_day(text: str, last: str) -> None:
    assert [found.until.iso for found in find_dates(text, SATURDAY) if found.until] == [last]


@pytest.mark.parametrize("text", ["Rabu (9-9)", "pada 14 Mei 2023", "dalam semalam"])
def test_a_single_day_has_no_last_one(text: str) -> None:
    assert not any(found.until for found in find_dates(text, SATURDAY))
