from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN, reading

from kliping.core.dates import WIB
from kliping.core.errors import StoreError
from kliping.store.base import Problem, Query
from kliping.store.sqlite import SqliteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        yield store


def test_threads_may_read_while_one_writes(store: SqliteStore) -> None:
    def write(i: int) -> str:
        return store.add(reading(f"Berita {i}", published=datetime(2024, 1, 1, tzinfo=WIB) + timedelta(hours=i)), SEEN)

    with ThreadPoolExecutor(8) as threads:
        written = [threads.submit(write, i) for i in range(40)]
        seen = [threads.submit(lambda: store.search(Query(text="Sumedang", size=100))) for _ in range(40)]
        assert {job.result() for job in written} == {"new"}
        for job in seen:
            assert len(job.result().hits) == job.result().total <= 40
    assert store.search(Query()).total == 40


def test_the_last_problem_of_a_label_is_kept_until_it_is_solved(store: SqliteStore) -> None:
    for label, reason, hours in (("a.html", "empty", 0), ("b.html", "binary", 1), ("a.html", "too_slow", 2)):
        store.problem(Problem(0, label, "skip", reason, f"{label} refused", "", SEEN + timedelta(hours=hours)))
    assert [(found.label, found.reason) for found in store.problems(10)] == [
        ("a.html", "too_slow"),
        ("b.html", "binary"),
    ]
    assert [found.label for found in store.problems(1, offset=1)] == ["b.html"]
    store.solved(["a.html"])
    assert store.counts().problems == 1


def test_an_input_is_remembered_by_label_and_digest(store: SqliteStore) -> None:
    store.remember([("a.html", "d1", "unchanged", ""), ("b.html", "d2", "skip", "empty")])
    assert store.outcome("b.html", "d2") == ("skip", "empty")
    assert store.outcome("b.html", "other") is None
    store.remember([("b.html", "d3", "unchanged", "")])
    assert store.outcome("b.html", "d2") is None


def test_check_passes_a_sound_file_and_refuses_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    with SqliteStore.open(path) as store:
        store.add_many([reading(f"Berita {i}", "Isi berita. " * 200) for i in range(50)], SEEN)
        store.check()
    content = bytearray(path.read_bytes())
    content[8192 : len(content) // 2] = b"\xff" * (len(content) // 2 - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError), SqliteStore.open(path, readonly=True) as store:
        store.check()
