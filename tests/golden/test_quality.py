"""The development sets are read at least as well as the floors say."""

from pathlib import Path

import pytest

from benchmarks.quality.measures import Score
from benchmarks.quality.run import FLOORS, GATED, ROOT, collect, floors, scores, under
from benchmarks.quality.tasks import TASKS

Found = dict[str, Score]
SETS = {"demo/corpus": 70, "tests/gold/more": 56, "tests/gold/daily": 40, "tests/gold/fresh": 24}


def read(folder: str) -> Found:
    pairs = collect([ROOT / folder])
    assert len(pairs) == SETS[folder]
    assert [pair.refused for pair in pairs if pair.refused] == []
    return scores(pairs)


@pytest.fixture(scope="module")
def found() -> Found:
    return read(GATED)


def test_no_figure_is_under_its_floor(found: Found) -> None:
    assert under(found, floors()) == []


@pytest.mark.parametrize("folder", [folder for folder in SETS if folder != GATED])
def test_no_figure_of_the_other_sets_is_under_its_floor(folder: str) -> None:
    assert under(read(folder), floors(folder)) == []


def test_every_task_has_a_floor() -> None:
    assert set(floors()) == set(TASKS)


def test_the_blind_set_has_no_floor() -> None:
    assert "blind" not in FLOORS.read_text(encoding="utf-8")


def test_a_floor_that_is_missed_is_told(found: Found) -> None:
    assert under(found, {"title": 1.01, "leak": -0.01}) == [
        f"title: {found['title'].value:.3f}, floor 1.010",
        f"leak: {found['leak'].value:.3f}, floor -0.010",
    ]


def test_an_empty_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from benchmarks.quality.run import main

    assert main([str(tmp_path)]) == 2
    assert "no gold articles" in capsys.readouterr().err
