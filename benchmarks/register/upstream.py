"""What events and the register stand on, given true: places and institutions of a gold file at their surfaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from benchmarks.quality.gold import Gold
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Institution, Place, Region

Named = Sequence[tuple[str, Sequence[str]]]


def true(truth: Gold, article: Article) -> Analysis:
    """An analysis that holds the true places and institutions and nothing else."""
    return Analysis(places=tuple(_places(truth, article)), institutions=tuple(_institutions(truth, article)))


def _places(truth: Gold, article: Article) -> Iterable[Place]:
    found = _mentions([(row.name, row.surfaces) for row in truth.places], article)
    for row, mentions in zip(truth.places, found, strict=True):
        region = Region(row.name, row.kind or "venue", row.code, row.parent, row.country)
        yield Place(region, mentions, row.role or "mentioned")


def _institutions(truth: Gold, article: Article) -> Iterable[Institution]:
    found = _mentions([(row.name, row.surfaces) for row in truth.institutions], article)
    for row, mentions in zip(truth.institutions, found, strict=True):
        yield Institution(row.name, row.kind or "other", mentions)


def _mentions(rows: Named, article: Article) -> list[tuple[Span, ...]]:
    """Where the surfaces of each row stand, title and captions too; over the same words the longest counts."""
    taken: list[Span] = []
    found: list[list[Span]] = [[] for _ in rows]
    surfaces = [(surface, number) for number, (_, spellings) in enumerate(rows) for surface in spellings]
    for surface, number in sorted(surfaces, key=lambda one: -len(one[0])):
        for span in _standing(surface, article):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                found[number].append(span)
    return [tuple(sorted(spans, key=lambda span: (span.part, span.start))) for spans in found]


def _standing(surface: str, article: Article) -> Iterable[Span]:
    words = re.compile(rf"(?<!\w){re.escape(surface)}(?!\w)")
    return (Span(*match.span(), part) for part, text in article.parts() for match in words.finditer(text))
