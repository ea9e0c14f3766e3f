"""A whole outlet of invented pages, read by the real extractor: what all its pages share is no news."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN

from kliping.core.types import Analysis, Article, Fetched, Reading
from kliping.extract.article import Extractor
from kliping.extract.learnt import Learnt, cleaned
from kliping.jobs.flow import FEW, run
from kliping.jobs.pool import Read
from kliping.resources import Resources
from kliping.settings import Settings
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore

SLOGAN = "Warga yang baik membaca kabar baik bersama secangkir kopi hangat setiap pagi."
TOWNS = "Wonogiri Klaten Boyolali Sragen Sukoharjo Karanganyar Salatiga Kendal Demak Kudus".split()
THINGS = "jembatan pasar sekolah puskesmas terminal bendungan perpustakaan stadion lapangan museum".split()


def page(number: int) -> str:
    """One article, with the outlet's slogan in the middle of its text."""
    town, thing = TOWNS[number % 10], THINGS[number // 10 % 10]
    return (
        f"Lawu Pos\nPemkab {town} Perbaiki {thing.title()} Nomor {number}\nSelasa, {number % 28 + 1} Mei 2024\n\n"
        f"{town.upper()}, Lawu Pos - Pemerintah Kabupaten {town} memperbaiki {thing} nomor {number} mulai kini.\n\n"
        f"Kepala dinas mengatakan pekerjaan {thing} di {town} itu selesai dalam {number + 20} hari dan dijaga.\n\n"
        f"{SLOGAN}\n\nWarga sekitar {thing} {town} berharap pekerjaan ke-{number} itu tidak berhenti di tengah jalan.\n"
    )


def extracted(learnt: Learnt, fetched: Fetched) -> Reading:
    return Reading(cleaned(_EXTRACTOR.extract(fetched), learnt), Analysis())


def make(learnt: Learnt) -> Read:
    return partial(extracted, learnt)


_EXTRACTOR = Extractor.of(Resources())


@dataclass
class Extracting:
    """Like ``Reader``, with no analysis."""

    learnt: Learnt = field(default_factory=Learnt)
    settings: Settings = field(default_factory=Settings)
    fingerprint: str = "v1"
    asked: int = 0

    @property
    def make(self) -> Callable[[], Read]:
        return partial(make, self.learnt)

    def knowing(self, learnt: Learnt) -> Extracting:
        self.learnt = learnt
        return self

    def read(self, fetched: Fetched) -> Reading:
        self.asked += 1
        return extracted(self.learnt, fetched)

    def reread(self, article: Article) -> Reading:
        return Reading(article, Analysis())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        yield store


def write(folder: Path, numbers: range) -> str:
    folder.mkdir(exist_ok=True)
    for number in numbers:
        (folder / f"{number:03}.txt").write_text(page(number))
    return str(folder)


def texts(store: SqliteStore) -> list[str]:
    return sorted(store.show(hit.id).reading.article.text for hit in store.search(Query(size=200)).hits)


def test_thirty_pages_teach_what_they_share(store: SqliteStore, tmp_path: Path) -> None:
    run([write(tmp_path / "pages", range(30))], store, Extracting(), clock=lambda: SEEN)
    kept = texts(store)
    assert len(kept) == 30
    assert not any(SLOGAN in text for text in kept)
    assert all(text.count("\n\n") == 2 for text in kept)


def test_two_pages_teach_nothing_and_a_third_mends_them(store: SqliteStore, tmp_path: Path) -> None:
    source = write(tmp_path / "pages", range(2))
    run([source], store, Extracting(), clock=lambda: SEEN)
    assert all(SLOGAN in text for text in texts(store))
    write(tmp_path / "pages", range(3))
    reader = Extracting()
    run([source], store, reader, clock=lambda: SEEN)
    assert reader.asked == 1  # the others are mended from what is stored
    assert not any(SLOGAN in text for text in texts(store))
    assert all(len(store.show(hit.id).versions) == 1 for hit in store.search(Query()).hits)


def test_pages_read_again_end_as_they_were(store: SqliteStore, tmp_path: Path) -> None:
    source = write(tmp_path / "pages", range(12))
    run([source], store, Extracting(), clock=lambda: SEEN)
    before = texts(store)
    again = run([source], store, Extracting(fingerprint="v2"), clock=lambda: SEEN)
    assert [(outcome.kind, count) for outcome, count in again.rows()] == [("unchanged", 12)]
    assert texts(store) == before


def test_the_number_of_processes_makes_no_difference(store: SqliteStore, tmp_path: Path) -> None:
    count = FEW + 10
    source = write(tmp_path / "pages", range(count))
    run([source], store, Extracting(), clock=lambda: SEEN)
    with SqliteStore.open(tmp_path / "few.db") as other:
        for number in range(count):
            run([str(tmp_path / "pages" / f"{number:03}.txt")], other, Extracting(), clock=lambda: SEEN)
        assert texts(other) == texts(store)
    assert not any(SLOGAN in text for text in texts(store))
