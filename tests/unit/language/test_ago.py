"""How exactly a line told from the moment of reading is known."""

from datetime import datetime

import pytest

from kliping.core.dates import WIB
from kliping.language.ago import read

SEEN = datetime(2023, 8, 31, 14, 37, 52, tzinfo=WIB)


@pytest.mark.parametrize(
    ("line", "precision"),
    [("5 menit lalu", "minute"), ("5 jam lalu", "day"), ("14 jam lalu", "month"), ("5 hari lalu", "day"),
     ("5 bulan lalu", "month"), ("5 tahun lalu", "year"), ("kemarin", "day"), ("kemarin 10:00", "minute")],
)  # fmt: skip
def test_precision_is_what_the_words_leave(line: str, precision: str) -> None:
    instant = read(line, SEEN)
    assert instant is not None
    assert (instant.precision, instant.value.second, instant.raw) == (precision, 0, line)


def test_a_count_before_the_first_year_tells_nothing() -> None:
    early = SEEN.replace(year=3)
    assert [read(line, early) for line in ("5 tahun lalu", "999 bulan lalu", "999 pekan lalu")] == [None] * 3


def test_number_words_count_as_digits_do() -> None:
    assert read("dua puluh satu hari lalu", SEEN).partial_iso == read("21 hari lalu", SEEN).partial_iso == "2023-08-10"


def test_a_month_of_february_is_counted_from_its_first_day() -> None:
    assert read("sebulan lalu", datetime(2023, 3, 31, 8, 0, tzinfo=WIB)).partial_iso == "2023-02"


@pytest.mark.parametrize("line", ["Selasa", "lalu lintas padat", "3 lalu", "harian", "40 Mei", "12 orang"])
def test_words_alone_tell_nothing(line: str) -> None:
    assert read(line, SEEN) is None
