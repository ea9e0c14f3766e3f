"""The gold corpus as true articles: body, title and captions by the truth files, people at their true places.

It stands in for extraction and people, so that a test of one component measures that component alone.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Caption, Outlet, Person, Post

CORPUS = Path(__file__).resolve().parents[2] / "demo" / "corpus"
_BLOCKS = r"p|div|li|h\d|br|td|tr|ul|ol|blockquote|section|figcaption|figure|article|body"
_BLOCK = re.compile(rf"</?(?:{_BLOCKS})\b[^>]*>", re.I)
_UNSEEN = re.compile(r"<(script|style|head)\b.*?</\1>|<!--.*?-->", re.I | re.S)


class Block(msgspec.Struct):
    """The ``article`` block."""

    title: str
    body_first_words: str
    body_last_words: str
    not_body: list[str]
    captions: list[str]
    outlet: str | None = None
    dateline: str | None = None


class Unit(msgspec.Struct):
    """A row of ``places``."""

    name: str
    role: str
    code: str | None = None


class Human(msgspec.Struct):
    """A row of ``people``."""

    name: str
    surfaces: list[str]
    post: str | None = None
    of: str | None = None
    post_raw: str | None = None


class Body(msgspec.Struct):
    """A row of ``institutions``."""

    name: str
    surfaces: list[str]
    kind: str


class Quotation(msgspec.Struct):
    """A row of ``quotes``."""

    speaker: str | None
    kind: str
    first_words: str
    last_words: str


class Truth(msgspec.Struct):
    """A gold file, as far as these tests read it."""

    id: str
    article: Block
    places: list[Unit]
    people: list[Human]
    institutions: list[Body]
    quotes: list[Quotation]


def truths(folder: Path = CORPUS) -> Iterator[tuple[Truth, Article]]:
    """Every gold file of the folder beside its page, with the true article."""
    for file in sorted(folder.glob("*.json")):
        page = next((p for p in (file.with_suffix(".txt"), file.with_suffix(".html")) if p.exists()), None)
        if page is not None:
            truth = msgspec.json.decode(file.read_bytes(), type=Truth)
            yield truth, article(truth, lines(decoded(page.read_bytes()), page.suffix == ".html"))


def decoded(page: bytes) -> str:
    """The page as text; old pages of the corpus are Windows-1252."""
    try:
        return page.decode()
    except UnicodeDecodeError:
        return page.decode("cp1252")


def lines(page: str, tagged: bool) -> list[str]:
    """The lines that a page shows, blanks squeezed."""
    if tagged:
        page = _BLOCK.sub("\n", re.sub(r"\s+", " ", _UNSEEN.sub(" ", page)))
        page = html.unescape(re.sub(r"<[^>]+>", "", page))
    return [squeezed for line in page.splitlines() if (squeezed := " ".join(line.split()))]


def article(truth: Truth, shown: list[str]) -> Article:
    """The true article: the lines from the first body words to the last, bar those marked as no body."""
    block = truth.article
    outside = tuple(" ".join(line.split()) for line in (*block.not_body, *block.captions))
    page = "\n".join(line for line in shown if not line.startswith(outside))
    begin, last = page.index(_squeezed(block.body_first_words)), _squeezed(block.body_last_words)
    end = page.rindex(last) + len(last)
    end += len(page[end:]) - len(page[end:].lstrip('.!?"”)'))
    body = page[begin:end].split("\n")
    paragraphs, at = [], 0
    for line in body:
        paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 2
    return Article(
        truth.id, "1", block.title, "\n\n".join(body), tuple(paragraphs), dateline=block.dateline,
        outlet=Outlet(block.outlet) if block.outlet else None, captions=tuple(map(Caption, block.captions)),
    )  # fmt: skip


def _squeezed(words: str) -> str:
    return " ".join(words.split())


def people(truth: Truth, article: Article) -> tuple[Person, ...]:
    """The true people, at all places where their surfaces stand; of two over the same words the longer one counts."""
    taken: list[Span] = []
    mentions: dict[str, list[Span]] = {human.name: [] for human in truth.people}
    rows = [(surface, human.name) for human in truth.people for surface in human.surfaces]
    for surface, name in sorted(rows, key=lambda row: -len(row[0])):
        for part, text in article.parts():
            for found in re.finditer(rf"(?<!\w){re.escape(surface)}(?!\w)", text):
                span = Span(*found.span(), part)
                if not any(span.overlaps(other) for other in taken):
                    taken.append(span)
                    mentions[name].append(span)
    return tuple(
        Person(human.name, tuple(sorted(mentions[human.name], key=lambda s: (s.part, s.start))), _post(human))
        for human in truth.people
    )


def _post(human: Human) -> Post | None:
    return Post(human.post, human.of, human.post_raw) if human.post else None


def with_people(truth: Truth, article: Article) -> Analysis:
    """An analysis that holds the true people alone."""
    return Analysis(people=people(truth, article))
