"""Quotes of the gold corpus, with the true article and the true people."""

from collections import Counter

import pytest
from tests.golden.truth import Quotation, truths, with_people

from benchmarks.quality.measures import plain
from kliping.analyse.quotes import make
from kliping.core.types import Article, Quote
from kliping.resources import Resources

Key = tuple[str, str, str]


def words(text: str, count: int = 99) -> str:
    return " ".join(plain(text).replace('"', "").replace(".", "").split()[:count])


def true(row: Quotation) -> Key:
    return plain(row.speaker), row.kind, words(row.first_words, 3)


def told(article: Article, quote: Quote) -> Key:
    return plain(quote.speaker), quote.kind, words(article.at(quote.span), 3)


@pytest.fixture(scope="module")
def read() -> list[tuple[list[Quotation], Article, tuple[Quote, ...]]]:
    component = make(Resources())
    return [(truth.quotes, page, component(page, with_people(truth, page)).quotes) for truth, page in truths()]


def test_quotes_are_found_with_speaker_and_kind(read: list) -> None:
    hits = wrong = 0
    for truth, page, quotes in read:
        both = Counter(map(true, truth)), Counter(told(page, quote) for quote in quotes)
        hits += (both[0] & both[1]).total()
        wrong += (both[0] - both[1]).total() + (both[1] - both[0]).total()
    assert len(read) >= 70
    assert 2 * hits / (2 * hits + wrong) >= 0.98


def test_quotes_end_where_they_should(read: list) -> None:
    ends = []
    for truth, page, quotes in read:
        last = {true(row): words(row.last_words) for row in truth}
        ends += [words(page.at(one.span)).endswith(last[told(page, one)]) for one in quotes if told(page, one) in last]
    assert len(ends) > 300
    assert sum(ends) / len(ends) >= 0.98
