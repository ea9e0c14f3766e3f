from __future__ import annotations

from datetime import datetime

from kliping.core.dates import WIB, Instant
from kliping.extract.issued import Issued, Told, issued

SEEN = datetime(2026, 11, 24, 15, 0, tzinfo=WIB)
DAY = Instant(datetime(2024, 5, 14, tzinfo=WIB), "day", "14 Mei 2024")
MINUTE = Instant(datetime(2024, 5, 14, 17, 32, tzinfo=WIB), "minute", "14 Mei 2024 17:32")


def rule(found: Issued | None) -> tuple[str, str] | None:
    return (found.rule, found.instant.partial_iso) if found else None


def test_the_exact_date_of_the_header_comes_first() -> None:
    found = issued([(DAY, False), (MINUTE, False)], DAY, Told(["14 Mei 2024"], SEEN, DAY))
    assert rule(found) == ("date-line", "2024-05-14T17:32+07:00")
    assert found is not None
    assert found.confidence > 0.9


def test_two_days_or_a_wrong_weekday_lower_the_confidence() -> None:
    other = Instant(datetime(2024, 5, 20, tzinfo=WIB), "day")
    sure = issued([(MINUTE, False)], None, Told(["Selasa, 14 Mei 2024 17:32"]))
    two = issued([(MINUTE, False), (other, False)], None, Told(["Selasa, 14 Mei 2024 17:32"]))
    wrong = issued([(MINUTE, False)], None, Told(["Jumat, 14 Mei 2024 17:32"]))
    assert sure is not None
    assert two is not None
    assert wrong is not None
    assert sure.confidence > two.confidence > wrong.confidence


def test_a_line_told_from_now_counts_from_the_fetch_and_only_then() -> None:
    assert rule(issued([], None, Told(["Rani Kusuma", "20 menit lalu"], SEEN))) == (
        "relative-line", "2026-11-24T14:40+07:00")  # fmt: skip
    assert issued([], None, Told(["20 menit lalu"])) is None


def test_an_edition_tells_its_month() -> None:
    assert rule(issued([], None, Told(["Edisi Juni 2024"]))) == ("edition", "2024-06")
    assert rule(issued([], None, Told(["Edisi 31/X, Nopember 2024"]))) == ("edition", "2024-11")


def test_the_moment_of_sending_stands_in_with_little_confidence() -> None:
    found = issued([], None, Told([], sent=MINUTE))
    assert rule(found) == ("message-date", "2024-05-14T17:32+07:00")
    assert found is not None
    assert found.confidence < 0.5


def test_nothing_is_told_where_no_line_tells_it() -> None:
    assert issued([], None, Told(["Pacitan Pos", "Kegiatan 14 Mei"], None)) is None
