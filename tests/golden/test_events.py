"""Events of the demo corpus, read from the pages themselves."""

import pytest

from benchmarks.quality.gold import Pair
from benchmarks.quality.run import ROOT, collect
from benchmarks.quality.tasks import TASKS


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return collect([ROOT / "demo" / "corpus"])


def test_events_are_found_with_their_type(pairs: list[Pair]) -> None:
    assert TASKS["events type f1"](pairs).value >= 0.95


def test_events_have_their_own_day_and_status(pairs: list[Pair]) -> None:
    assert TASKS["events f1"](pairs).value >= 0.95


def test_articles_without_events_claim_none(pairs: list[Pair]) -> None:
    assert [pair.truth.id for pair in pairs if not pair.truth.events and pair.answer.events] == []
