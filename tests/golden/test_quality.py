"""The demo corpus is read at least as well as the floors say."""

from pathlib import Path

import pytest

from benchmarks.quality.run import ROOT, collect, floors, scores, under
from benchmarks.quality.tasks import TASKS


@pytest.fixture(scope="module")
def found() -> dict:
    pairs = collect([ROOT / "demo" / "corpus"])
    assert len(pairs) == 70
    assert [pair.refused for pair in pairs if pair.refused] == []
    return scores(pairs)


def test_no_figure_is_under_its_floor(found: dict) -> None:
    assert under(found, floors()) == []


def test_every_task_has_a_floor() -> None:
    assert set(floors()) == set(TASKS)


def test_a_floor_that_is_missed_is_told(found: dict) -> None:
    assert under(found, {"title": 1.01, "leak": -0.01}) == [
        f"title: {found['title'].value:.3f}, floor 1.010",
        f"leak: {found['leak'].value:.3f}, floor -0.010",
    ]


def test_an_empty_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from benchmarks.quality.run import main

    assert main([str(tmp_path)]) == 2
    assert "no gold articles" in capsys.readouterr().err
