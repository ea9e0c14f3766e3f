"""Rows of the register in the demo corpus, read from the pages themselves."""

import pytest

from benchmarks.quality.gold import Pair
from benchmarks.quality.run import ROOT, collect
from benchmarks.quality.tasks import TASKS


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return collect([ROOT / "demo" / "corpus"])


def test_pairs_of_regions_are_found(pairs: list[Pair]) -> None:
    assert TASKS["cooperation f1"](pairs).value >= 0.98


def test_found_pairs_have_their_stage(pairs: list[Pair]) -> None:
    assert TASKS["cooperation stage"](pairs).value >= 0.95


def test_whole_rows_are_right(pairs: list[Pair]) -> None:
    assert TASKS["cooperation row f1"](pairs).value >= 0.95


def test_fields_are_found(pairs: list[Pair]) -> None:
    assert TASKS["cooperation fields f1"](pairs).value >= 0.93


def test_articles_without_cooperation_claim_none(pairs: list[Pair]) -> None:
    assert [pair.truth.id for pair in pairs if not pair.truth.cooperation and pair.answer.cooperation] == []
