from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN, reading, tones

from kliping.core.dates import WIB
from kliping.store.base import Query
from kliping.store.rows import WITHIN_MINUTE
from kliping.store.sqlite import SqliteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        yield store


def test_a_batch_answers_in_the_order_given_though_it_is_written_in_the_order_of_time(store: SqliteStore) -> None:
    late, early = (
        reading(title, published=datetime(year, 1, 1, tzinfo=WIB)) for title, year in (("B", 2024), ("A", 2020))
    )
    store.add(late, SEEN)
    assert store.add_many([late, early], SEEN) == ("unchanged", "new")


def test_two_states_in_one_batch_keep_their_order(store: SqliteStore) -> None:
    first = reading("Lama", url="https://a.example/1", published=datetime(2024, 1, 2, tzinfo=WIB))
    second = reading("Baru", url="https://a.example/1", published=datetime(2024, 1, 1, tzinfo=WIB))
    assert store.add_many([first, second], SEEN) == ("new", "new_version")
    assert store.show(first.article.id).reading == second


def test_a_new_analysis_of_the_same_text_replaces_the_old_one_and_its_facets(store: SqliteStore) -> None:
    store.add(reading(), SEEN)
    again = reading(tone=tones("negative"))
    assert store.add(again, SEEN + timedelta(days=1)) == "unchanged"
    kept = store.show(again.article.id)
    assert (kept.reading, kept.first_seen, len(kept.versions)) == (again, SEEN, 1)
    assert store.search(Query(tone="positive")).total == 0
    assert store.search(Query(tone="negative")).total == 1


def test_an_old_copy_read_again_does_not_displace_the_newer_state(store: SqliteStore) -> None:
    old, new = (reading(title, url="https://a.example/1") for title in ("Lama", "Baru"))
    store.add_many([old, new], SEEN)
    assert store.add(old, SEEN) == "unchanged"
    assert store.show(old.article.id).reading == new


def test_more_articles_than_a_minute_holds_stay_within_their_day(store: SqliteStore) -> None:
    last_minute = datetime(2024, 1, 1, 23, 59, tzinfo=WIB)
    readings = [reading(f"Berita {i}", published=last_minute) for i in range(2 * WITHIN_MINUTE + 3)]
    assert set(store.add_many(readings, SEEN)) == {"new"}
    day = last_minute.date()
    assert store.search(Query(since=day, until=day)).total == len(readings)
    assert store.search(Query(since=day + timedelta(days=1))).total == 0


def test_what_is_removed_leaves_the_index_sound(store: SqliteStore) -> None:
    url = "https://a.example/1"
    store.add_many([reading("Satu", "Jalan rusak di kota.", url), reading("Dua", "Jalan mulus di desa.", url)], SEEN)
    with store._connections.borrow() as connection:
        connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
        linked = dict(connection.execute("SELECT facet, count(*) FROM link GROUP BY facet"))
        assert dict(connection.execute("SELECT id, articles FROM facet WHERE articles > 0")) == linked
    assert store.search(Query(text="rusak")).total == 0


def test_a_reading_with_nothing_known_can_be_kept(store: SqliteStore) -> None:
    whole = reading(published=None, places=(), people=(), tone=None, urusan=None)
    bare = replace(whole, article=replace(whole.article, outlet=None))
    store.add(bare, SEEN)
    (hit,) = store.search(Query()).hits
    assert (hit.outlet, hit.published, hit.tone, hit.p, hit.unsure, hit.urusan) == (None, None, None, None, False, None)
