"""The articles of the demo corpus, field by field: what the truth says is what is extracted."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from benchmarks.quality.gold import Gold, Pair, truths
from benchmarks.quality.tasks import TASKS
from kliping.core.types import Analysis, Fetched, Reading
from kliping.export.gold import gold
from kliping.extract.article import Extractor
from kliping.resources import Resources

CORPUS = Path(__file__).resolve().parents[2] / "demo" / "corpus"
EXACT = ["title", "outlet", "instant", "byline", "editor", "dateline", "views", "tags", "captions", "paragraphs"]
FLOORS = dict.fromkeys(EXACT, 0.985) | {"body begins": 0.985, "body ends": 0.957}


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    extractor = Extractor.of(Resources())
    return [Pair(truth, answer(extractor, source), source.name) for truth, source in truths([CORPUS])]


def answer(extractor: Extractor, source: Path) -> Gold:
    article = extractor.extract(Fetched(source.read_bytes(), source="file", name=source.name))
    return msgspec.convert(gold(Reading(article, Analysis())), Gold)


def test_all_seventy_are_read(pairs: list[Pair]) -> None:
    assert len(pairs) == 70


@pytest.mark.parametrize("task", FLOORS)
def test_a_field_is_what_the_truth_says(pairs: list[Pair], task: str) -> None:
    missed = [pair.input for pair in pairs if TASKS[task]([pair]).value < 1]
    assert TASKS[task](pairs).value >= FLOORS[task], missed


def test_next_to_nothing_leaks_into_the_text(pairs: list[Pair]) -> None:
    assert TASKS["leak"](pairs).value <= 0.004
