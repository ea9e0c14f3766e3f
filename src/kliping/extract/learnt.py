"""Boilerplate told by repetition: lines that many pages of one host share belong to the host, not to an article.

Pure: what is known of a host goes in (``Learnt``), what a page adds comes out (``Observed``); the store keeps the sum.
A line is kept as a 64-bit hash of its words, digits made alike, so that a counter is one line whatever it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from kliping.core.evidence import Removed, Span
from kliping.core.ids import article_id, content_hash
from kliping.core.types import Article
from kliping.outlets.catalogue import compact, host

REPEATED = "repeated"
FEWEST_PAGES = 3
FEWEST_SHARE = 0.2
# An article keeps at least this share of its characters: what repeats more of it is a copy, not boilerplate.
KEPT = 0.5
_DIGITS = re.compile(r"\d+")
_NOTHING: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Learnt:
    """The hashes of the lines that are boilerplate, by host."""

    hosts: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def of(self, article: Article) -> frozenset[int]:
        """The lines of the article's host."""
        return self.hosts.get(host_of(article) or "", _NOTHING)


@dataclass(frozen=True, slots=True)
class Observed:
    """The lines of one page, by hash, with how many characters each has."""

    host: str
    lines: Mapping[int, int]


def host_of(article: Article) -> str | None:
    """The domain of the outlet, which may have many hosts; else the host, else the name of the outlet, else None."""
    domain = article.outlet.domain if article.outlet else None
    if article.url:
        name = host(article.url)
        return domain if domain and name.endswith(f".{domain}") else name
    return domain or (f"outlet:{compact(article.outlet.name)}" if article.outlet else None)


def line_hash(line: str) -> int:
    """64 bits of a line, signed as SQLite keeps them; case, blanks and the values of numbers do not count."""
    words = _DIGITS.sub("0", " ".join(line.casefold().split()))
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest(), "big", signed=True)


def observed(article: Article) -> Observed | None:
    """What a page adds to the knowledge of its host: the lines of its body, those left out as repeated included."""
    name = host_of(article)
    lines = {line_hash(line): len(line) for line in _lines(article)}
    return Observed(name, lines) if name and lines else None


def _lines(article: Article) -> Iterator[str]:
    yield from (line for line in article.text.split("\n") if line.strip())
    yield from (removed.text for removed in article.removed if removed.reason == REPEATED)


def cleaned(article: Article, learnt: Learnt) -> Article:
    """The article without the lines its host repeats; itself where there are none, or hardly anything else."""
    repeated = learnt.of(article)
    if not repeated:
        return article
    kept, gone = _parted(article, repeated)
    text = "\n\n".join(kept)
    if not gone or len(text) < KEPT * len(article.text):
        return article
    return replace(
        article,
        id=article_id(article.url, article.title, text),
        version=content_hash(article.title, text)[:16],
        text=text,
        paragraphs=_spans(kept),
        removed=(*article.removed, *(Removed(line, REPEATED) for line in gone)),
    )


def _parted(article: Article, repeated: frozenset[int]) -> tuple[list[str], list[str]]:
    """The paragraphs without the repeated lines, and those lines."""
    kept: list[str] = []
    gone: list[str] = []
    for span in article.paragraphs:
        lines = article.at(span).split("\n")
        told = {line: line_hash(line) in repeated for line in lines}
        gone += [line for line in lines if told[line]]
        rest = "\n".join(line for line in lines if not told[line])
        kept += [rest] if rest.strip() else []
    return kept, gone


def _spans(paragraphs: list[str]) -> tuple[Span, ...]:
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return tuple(spans)
