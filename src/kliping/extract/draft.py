"""What a reader (of HTML or of flattened text) found, before it becomes an ``Article``."""

from __future__ import annotations

from dataclasses import dataclass

from kliping.core.dates import Instant
from kliping.core.evidence import Removed, Rule
from kliping.core.types import Caption, Link, Outlet, Upstream


@dataclass(frozen=True, slots=True)
class Draft:
    """Fields as found; ``paragraphs`` are clean: in order, without dateline, tags or closing initials."""

    title: str
    paragraphs: tuple[str, ...]
    outlet: Outlet | None = None
    media_kind: str | None = None
    published: Instant | None = None
    updated: Instant | None = None
    byline: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    dateline: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    views: int | None = None
    related: tuple[Link, ...] = ()
    pages: int | None = None
    canonical: str | None = None
    upstream: tuple[Upstream, ...] = ()
    provenance: tuple[Rule, ...] = ()
    removed: tuple[Removed, ...] = ()
    quality: float | None = None
    published_confidence: float | None = None
    page: int | None = None
    whole: str | None = None
    amp: str | None = None
    end_code: str | None = None
    contributor_place: str | None = None
    partial: str | None = None
    refusal: str | None = None
