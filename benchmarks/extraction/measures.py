"""Scores of one page: text by 4-word shingles, metadata by equality."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

_WORD = re.compile(r"\w+")
_SHINGLE = 4


class Truth(msgspec.Struct, frozen=True):
    """A row of ``gold.json``; ``without`` are words that must not stand in the text."""

    title: str | None = None
    published: str | None = None
    authors: list[str] | None = None
    editors: list[str] | None = None
    text: str = msgspec.field(name="articleBody", default="")
    without: list[str] = []
    genre: str = "article"
    url: str | None = None


class Answer(msgspec.Struct, frozen=True):
    """What an extractor says of a page."""

    text: str = ""
    title: str | None = None
    published: datetime | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    if len(words) < _SHINGLE:
        return Counter([tuple(words)]) if words else Counter()
    return Counter(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))


def overlap(truth: str, answer: str) -> tuple[float, float]:
    """Precision and recall of the answer's shingles of four words."""
    wanted, given = _shingles(truth), _shingles(answer)
    hit = (wanted & given).total()
    return hit / (given.total() or 1), hit / (wanted.total() or 1)


def f1(parts: Iterable[tuple[float, float]]) -> float:
    """F1 of mean precision and mean recall, as in the ScrapingHub article benchmark."""
    listed = list(parts)
    precision = sum(p for p, _ in listed) / len(listed)
    recall = sum(r for _, r in listed) / len(listed)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def leaks(truth: Truth, answer: Answer) -> list[str]:
    """The words that must not stand in the text and do."""
    return [words for words in truth.without if words.lower() in answer.text.lower()]


def same_title(truth: Truth, answer: Answer) -> bool:
    """The same words."""
    return _WORD.findall((truth.title or "").lower()) == _WORD.findall((answer.title or "").lower())


def same_minute(truth: Truth, answer: Answer) -> bool:
    """The same instant to the minute, with its zone."""
    if truth.published is None or answer.published is None or answer.published.tzinfo is None:
        return truth.published is None and answer.published is None
    wanted = datetime.fromisoformat(truth.published)
    same_zone = answer.published.utcoffset() == wanted.utcoffset()
    return same_zone and abs(answer.published - wanted) < timedelta(minutes=1)


def same_day(truth: Truth, answer: Answer) -> bool:
    """The same day, as each zone has it."""
    return answer.published is not None and (truth.published or "")[:10] == answer.published.date().isoformat()


def same_people(wanted: Iterable[str], given: Iterable[str]) -> bool:
    """The same names, in any order and case."""
    return sorted(name.lower() for name in wanted) == sorted(name.lower() for name in given)
