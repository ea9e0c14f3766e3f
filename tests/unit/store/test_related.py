from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN, SUMEDANG, reading

from kliping.core.dates import WIB
from kliping.core.errors import NotFound
from kliping.core.types import Person, Place, Reading, Region
from kliping.store.sqlite import SqliteStore

DAY = datetime(2024, 3, 1, tzinfo=WIB)
BANGLI = Region("Kabupaten Bangli", "kabupaten", "51.06", "Bali")
PLACES = {"Sumedang": (Place(SUMEDANG, ()),), "Bangli": (Place(BANGLI, ()),)}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        yield store


def told(title: str, place: str = "Sumedang", days: int = 0, person: str = "") -> Reading:
    """A reading of this title, so many days after the first."""
    people = (Person(person, ()),) if person else ()
    return reading(title, published=DAY + timedelta(days=days), places=PLACES[place], people=people)


def titles(store: SqliteStore, title: str) -> list[str]:
    return [hit.title for hit in store.related(told(title).article.id)]


def test_the_same_affair_alone_makes_no_relation(store: SqliteStore) -> None:
    store.add_many([told("Satu"), told("Lain", place="Bangli")], SEEN)
    assert titles(store, "Satu") == []


def test_a_shared_person_counts_more_than_a_shared_place(store: SqliteStore) -> None:
    store.add_many([told("Satu", person="Ratna"), told("Tempat"), told("Orang", place="Bangli", person="Ratna")], SEEN)
    assert titles(store, "Satu") == ["Orang", "Tempat"]


def test_the_nearer_in_time_comes_first_and_the_far_not_at_all(store: SqliteStore) -> None:
    store.add_many([told("Satu"), told("Jauh", days=60), told("Dekat", days=-2), told("Tahun Lain", days=400)], SEEN)
    assert titles(store, "Satu") == ["Dekat", "Jauh"]


def test_no_more_than_asked_for_and_never_the_article_itself(store: SqliteStore) -> None:
    store.add_many([told(f"Berita {i}") for i in range(9)], SEEN)
    found = store.related(told("Berita 0").article.id, limit=4)
    assert len(found) == 4
    assert "Berita 0" not in {hit.title for hit in found}


def test_an_unknown_article_is_not_found(store: SqliteStore) -> None:
    with pytest.raises(NotFound):
        store.related("tidakada")
