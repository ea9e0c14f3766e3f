"""The flattened articles of the development sets, field by field, beside what their truth says."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from benchmarks.quality.gold import Gold, Pair, truths
from benchmarks.quality.tasks import TASKS
from kliping.core.errors import ArticleProblem
from kliping.core.types import Analysis, Fetched, Reading
from kliping.export.gold import gold
from kliping.extract.article import Extractor
from kliping.resources import Resources

ROOT = Path(__file__).resolve().parents[1] / "gold"
FOLDERS = ("more", "daily")
FIELDS = ("outlet", "byline", "views", "captions", "tags", "dateline", "body begins", "body ends", "paragraphs")
FLOORS = dict.fromkeys(FIELDS, 0.95) | {"title": 0.97, "instant": 0.95, "editor": 0.95}


def answer(extractor: Extractor, source: Path) -> Gold:
    try:
        article = extractor.extract(Fetched(source.read_bytes(), source="file", name=source.name))
    except ArticleProblem:
        return Gold()
    return msgspec.convert(gold(Reading(article, Analysis())), Gold)


@pytest.fixture(scope="module", params=FOLDERS)
def pairs(request: pytest.FixtureRequest) -> list[Pair]:
    extractor = Extractor.of(Resources())
    texts = [(truth, source) for truth, source in truths([ROOT / request.param]) if source.suffix == ".txt"]
    assert texts
    return [Pair(truth, answer(extractor, source), source.name) for truth, source in texts]


@pytest.mark.parametrize("task", FLOORS)
def test_a_field_of_a_text_is_what_the_truth_says(pairs: list[Pair], task: str) -> None:
    missed = [pair.input for pair in pairs if TASKS[task]([pair]).value < 1]
    assert TASKS[task](pairs).value >= FLOORS[task], missed


def test_hardly_a_line_from_around_a_text_stands_in_it(pairs: list[Pair]) -> None:
    assert TASKS["leak"](pairs).value <= 0.02


def test_every_date_says_how_sure_it_is_and_which_line_told_it() -> None:
    extractor = Extractor.of(Resources())
    for _, source in truths([ROOT / "more"]):
        article = extractor.extract(Fetched(source.read_bytes(), source="file", name=source.name))
        rules = [rule.rule for rule in article.provenance if rule.field == "published"]
        assert bool(article.published) == (len(rules) == 1) == (article.published_confidence is not None)
