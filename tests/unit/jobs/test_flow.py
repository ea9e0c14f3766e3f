from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.jobs.fakes import Fake
from tests.unit.store.readings import SEEN

from kliping.core.errors import PlanError
from kliping.jobs.flow import FEW, run
from kliping.jobs.funnel import Funnel, Outcome
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        yield store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pages").mkdir()
    return tmp_path / "pages"


def write(folder: Path, **pages: str) -> str:
    for name, text in pages.items():
        (folder / f"{name}.txt").write_text(text)
    return str(folder)


def kinds(funnel: Funnel) -> dict[str, int]:
    return {f"{outcome.kind} {outcome.reason}".strip(): count for outcome, count in funnel.rows()}


def test_every_input_ends_in_the_store_or_among_the_problems(store: SqliteStore, folder: Path) -> None:
    source = write(folder, a="Satu", b="skip", c="quarantine", d="fail", e="Dua")
    funnel = run([source, "tidak-ada.html"], store, Fake(), clock=lambda: SEEN)
    assert kinds(funnel) == {
        "new": 2, "skip empty": 1, "quarantine crashed": 1, "quarantine too_deep": 1, "source unusable": 1
    }  # fmt: skip
    assert {hit.title for hit in store.search(Query()).hits} == {"Satu", "Dua"}
    noted = {Path(problem.label).name: (problem.kind, problem.reason) for problem in store.problems(10)}
    assert noted["b.txt"] == ("skip", "empty")
    assert noted["tidak-ada.html"] == ("source", "unusable")
    assert store.counts().problems == 4
    assert funnel.exit_code == 4


def test_a_second_run_reads_only_what_changed_and_counts_the_rest_alike(store: SqliteStore, folder: Path) -> None:
    source = write(folder, a="Satu", b="skip")
    run([source], store, Fake())
    write(folder, c="Dua")
    again = Fake()
    assert kinds(run([source], store, again)) == {"new": 1, "unchanged": 1, "skip empty": 1}
    assert again.asked == [b"Dua"]


def test_another_reader_reads_everything_again(store: SqliteStore, folder: Path) -> None:
    source = write(folder, a="Satu")
    run([source], store, Fake())
    again = Fake(fingerprint="v2")
    assert kinds(run([source], store, again)) == {"unchanged": 1}
    assert again.asked == [b"Satu"]


def test_what_failed_by_chance_is_tried_again_and_forgotten_when_solved(store: SqliteStore, folder: Path) -> None:
    source = write(folder, a="fail")
    run([source], store, Fake())
    again = Fake()
    run([source], store, again)
    assert again.asked == [b"fail"]
    write(folder, a="Satu")
    run([source], store, Fake())
    assert store.counts().problems == 0


def test_many_inputs_give_the_same_as_few_at_a_time(store: SqliteStore, folder: Path, tmp_path: Path) -> None:
    pages = {f"p{i:03}": "skip" if i % 10 == 3 else "die" if i == 20 else f"Berita {i}" for i in range(FEW + 15)}
    source = write(folder, **pages)
    many = run([source], store, Fake(), clock=lambda: SEEN)
    with SqliteStore.open(tmp_path / "few.db") as other:
        for name, text in pages.items():
            if text != "die":
                run([str(folder / f"{name}.txt")], other, Fake(), clock=lambda: SEEN)
        assert store.search(Query(size=200)).hits == other.search(Query(size=200)).hits
    assert kinds(many) == {"new": FEW + 7, "skip empty": 7, "quarantine crashed": 1}


def test_an_interrupted_run_keeps_what_is_done_and_is_taken_up_again(store: SqliteStore, folder: Path) -> None:
    source = write(folder, a="Satu", b="interrupt", c="Dua")
    funnel = run([source], store, Fake())
    assert (funnel.interrupted, kinds(funnel)) == (True, {"new": 1})
    write(folder, b="Tiga")
    assert kinds(run([source], store, Fake())) == {"new": 2, "unchanged": 1}


def test_a_fault_of_the_plan_stops_the_run_and_keeps_what_is_done(store: SqliteStore, folder: Path) -> None:
    with pytest.raises(PlanError):
        run([write(folder, a="Satu", b="refuse")], store, Fake())
    assert store.counts().articles == 1


def test_progress_is_told_of_every_input(store: SqliteStore, folder: Path) -> None:
    seen: list[tuple[str, Outcome, str]] = []
    run([write(folder, a="Satu", b="skip")], store, Fake(), lambda *told: seen.append(told))
    assert sorted(seen, key=lambda told: told[0]) == [
        (str(folder / "a.txt"), Outcome("new"), ""),
        (str(folder / "b.txt"), Outcome("skip", "empty"), "nothing here"),
    ]
