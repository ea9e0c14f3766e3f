"""What every store promises to the rest of kliping; a second store is added to ``OPEN`` and must pass all of it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.unit.store.readings import EUNPYEONG, SEEN, SUMEDANG, reading

from kliping.core.dates import WIB
from kliping.core.errors import NotFound
from kliping.core.types import Cooperation
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore

OPEN: dict[str, Callable[[Path], SqliteStore]] = {"sqlite": lambda folder: SqliteStore.open(folder / "k.db")}
LATER = SEEN + timedelta(days=1)


@pytest.fixture(params=OPEN)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqliteStore]:
    with OPEN[request.param](tmp_path) as store:
        yield store


def test_what_is_added_is_shown_as_it_was(store: SqliteStore) -> None:
    whole = reading()
    assert store.add(whole, SEEN) == "new"
    kept = store.show(whole.article.id)
    assert (kept.reading, kept.first_seen) == (whole, SEEN)
    assert [(version.version, version.seen_at) for version in kept.versions] == [(whole.article.version, SEEN)]


def test_the_same_again_changes_nothing(store: SqliteStore) -> None:
    store.add(reading(), SEEN)
    before = store.show(reading().article.id)
    assert store.add(reading(), LATER) == "unchanged"
    assert store.show(reading().article.id) == before


def test_an_edited_article_is_a_new_version_of_the_same(store: SqliteStore) -> None:
    first, second = (reading(title, url="https://a.example/1") for title in ("Lama", "Baru"))
    store.add(first, SEEN)
    assert store.add(second, LATER) == "new_version"
    kept = store.show(first.article.id)
    assert (kept.reading, kept.first_seen) == (second, SEEN)
    assert [version.article for version in kept.versions] == [second.article, first.article]
    assert [version.seen_at for version in kept.versions] == [LATER, SEEN]


def test_only_the_newest_version_is_found(store: SqliteStore) -> None:
    for title in ("Lama", "Baru"):
        store.add(reading(title, url="https://a.example/1"), SEEN)
    assert (store.search(Query(text="lama")).total, store.search(Query(text="baru")).total) == (0, 1)
    assert (store.counts().articles, store.counts().versions) == (1, 2)


def test_a_corrected_date_moves_the_article_in_the_list(store: SqliteStore) -> None:
    wrong = reading("Satu", url="https://a.example/1", published=datetime(2020, 1, 1, tzinfo=WIB))
    store.add_many([wrong, reading("Dua", published=datetime(2023, 1, 1, tzinfo=WIB))], SEEN)
    right = reading("Satu (ralat)", url="https://a.example/1", published=datetime(2024, 1, 1, tzinfo=WIB))
    store.add(right, LATER)
    assert [hit.title for hit in store.search(Query()).hits] == ["Satu (ralat)", "Dua"]


def test_a_hit_carries_what_a_list_shows(store: SqliteStore) -> None:
    store.add(reading(), SEEN)
    (hit,) = store.search(Query(text="tamu")).hits
    assert replace(hit, snippet="") == type(hit)(
        id=reading().article.id,
        title="Sumedang Jajaki Kota Kembar",
        outlet="Tampomas Pos",
        published="2023-08-31T03:01+07:00",
        tone="positive",
        p=0.9,
        unsure=False,
        urusan="pemerintahan",
        places=(("32.11", "Kabupaten Sumedang"), ("Eunpyeong-gu", "Eunpyeong-gu")),
        people=("Kim Me-Kyung",),
        snippet="",
    )
    assert "\2tamu\3" in hit.snippet


def test_search_minds_neither_case_nor_accents(store: SqliteStore) -> None:
    store.add(reading("Kafe Dibuka", "Sebuah Café dibuka di kota."), SEEN)
    assert store.search(Query(text="CAFE")).total == 1


def test_the_register_gives_the_readings_with_rows_and_no_others(store: SqliteStore) -> None:
    row = Cooperation(SUMEDANG, EUNPYEONG, "exploration")
    old, new = (
        replace(reading(title, published=datetime(year, 1, 1, tzinfo=WIB)), cooperation=(row,))
        for title, year in (("Lama", 2020), ("Baru", 2024))
    )
    store.add_many([old, reading("Lain"), new], SEEN)
    assert store.register() == (new, old)
    assert store.register(1) == (new,)


def test_an_unknown_id_is_not_found(store: SqliteStore) -> None:
    with pytest.raises(NotFound):
        store.show("tidakada")


def test_an_empty_store_answers_everything(store: SqliteStore) -> None:
    assert store.search(Query(text="apa")).total == store.search(Query()).total == 0
    assert store.facets(Query()).places == ()
    assert (store.counts().articles, store.counts().first, store.latest_day()) == (0, None, None)
    assert store.problems(10) == ()
