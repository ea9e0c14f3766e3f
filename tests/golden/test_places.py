"""Places of the gold corpus, from the true article: how many are found, told apart and given their role."""

from pathlib import Path

import msgspec
import pytest

from kliping.analyse.places import make
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Caption, Outlet
from kliping.resources import Resources

CORPUS = Path(__file__).resolve().parents[2] / "demo" / "corpus"


class Block(msgspec.Struct):
    title: str
    body_first_words: str
    body_last_words: str
    not_body: list[str]
    captions: list[str]
    outlet: str | None = None
    dateline: str | None = None


class Row(msgspec.Struct):
    name: str
    role: str
    code: str | None = None


class Truth(msgspec.Struct):
    id: str
    article: Block
    places: list[Row]


def article(truth: Truth, page: str) -> Article:
    """The true article: the page's lines from the first body words to the last, bar those marked as no body."""
    block = truth.article
    begin, end = page.index(block.body_first_words), page.rindex(block.body_last_words) + len(block.body_last_words)
    lines = [line.strip() for line in page[begin:end].splitlines()]
    outside = (*block.not_body, *block.captions)
    body = [line for line in lines if line and not line.startswith(tuple(outside))]
    text = "\n\n".join(body)
    captions = tuple(Caption(line) for line in block.captions)
    outlet = Outlet(block.outlet) if block.outlet else None
    return Article(truth.id, "1", block.title, text, (Span(0, len(body[0])),), outlet=outlet,
                   dateline=block.dateline, captions=captions)  # fmt: skip


def readings() -> list[tuple[dict[tuple[str, str | None], str], dict[tuple[str, str | None], str]]]:
    """Truth and answer of every text page of the corpus: role by name and code."""
    component = make(Resources())
    pairs = []
    for page in sorted(CORPUS.glob("*.txt")):
        truth = msgspec.json.decode(page.with_suffix(".json").read_bytes(), type=Truth)
        found = component(article(truth, page.read_text(encoding="utf-8")), Analysis()).places
        answer = {(place.region.name, place.region.code): place.role for place in found}
        pairs.append(({(row.name, row.code): row.role for row in truth.places}, answer))
    return pairs


@pytest.fixture(scope="module")
def pairs() -> list[tuple[dict[tuple[str, str | None], str], dict[tuple[str, str | None], str]]]:
    return readings()


def test_places_are_found_with_name_and_code(pairs: list) -> None:
    hits = sum(len(truth.keys() & answer.keys()) for truth, answer in pairs)
    f1 = 2 * hits / sum(len(truth) + len(answer) for truth, answer in pairs)
    assert len(pairs) >= 30
    assert f1 >= 0.95


def test_found_places_have_their_role(pairs: list) -> None:
    roles = [truth[key] == answer[key] for truth, answer in pairs for key in truth.keys() & answer.keys()]
    assert sum(roles) / len(roles) >= 0.93
