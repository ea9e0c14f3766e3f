"""The two documents the project began with, field by field. They are not ours to publish and stay where they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.quality.gold import Gold, truths
from benchmarks.quality.measures import plain
from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

SHARED = Path(__file__).resolve().parents[3] / "shared" / "gold" / "dev"
SEEDS = (
    [(truth, source) for truth, source in truths([SHARED]) if truth.id.startswith("seed")] if SHARED.is_dir() else []
)

pytestmark = pytest.mark.skipif(not SEEDS, reason="the seed documents are not here")


@pytest.fixture(scope="module")
def read() -> list[tuple[Gold, Article]]:
    extractor = Extractor.of(Resources())
    return [(truth, extractor.extract(Fetched(source.read_bytes(), name=source.name))) for truth, source in SEEDS]


def test_both_are_here(read: list[tuple[Gold, Article]]) -> None:
    assert len(read) == 2


def test_every_field_is_what_the_truth_says(read: list[tuple[Gold, Article]]) -> None:
    for truth, article in read:
        wanted = truth.article
        assert plain(article.title) == plain(wanted.title)
        assert plain(article.outlet.name if article.outlet else None).replace(" ", "") == plain(wanted.outlet).replace(
            " ", ""
        )
        assert (article.published.partial_iso if article.published else None) == wanted.published_at
        assert (list(article.byline), list(article.editor)) == (wanted.byline, wanted.editor)
        assert (article.views, list(article.tags)) == (wanted.views, wanted.tags)
        assert [caption.text for caption in article.captions] == wanted.captions
        assert len(article.paragraphs) == wanted.paragraphs


def test_nothing_that_is_no_body_stands_in_the_text(read: list[tuple[Gold, Article]]) -> None:
    for truth, article in read:
        assert [line for line in truth.article.not_body if plain(line) in plain(article.text)] == []


def test_what_the_other_monitor_said_is_kept_apart(read: list[tuple[Gold, Article]]) -> None:
    said = [upstream for _, article in read for upstream in article.upstream]
    assert ("tone", "positive", 0.98) in [(one.label, one.value, one.p) for one in said]
    assert "Sentimen" not in " ".join(article.text for _, article in read)
