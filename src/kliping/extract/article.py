"""Bytes in, an article out: decode, read as HTML or as text, refuse what is none, number the paragraphs."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from kliping.core.errors import Quarantine, Skip
from kliping.core.evidence import Span
from kliping.core.ids import article_id, canonical_url, content_hash
from kliping.core.types import Article, Fetched
from kliping.extract.bounds import check_html, check_text
from kliping.extract.decoding import decode
from kliping.extract.draft import Draft
from kliping.extract.flattened import TextReader
from kliping.extract.html import HtmlReader
from kliping.extract.joining import joined
from kliping.extract.photo import photographed
from kliping.extract.shape import is_html
from kliping.resources import Resources
from kliping.settings import Limits


class Extractor:
    """Makes articles of what was fetched. Holds opened tables, so make one and use it often."""

    def __init__(self, html: HtmlReader, text: TextReader, limits: Limits) -> None:
        self._html = html
        self._text = text
        self._limits = limits

    @classmethod
    def of(cls, resources: Resources, limits: Limits | None = None) -> Extractor:
        """From the tables, within the limits."""
        return cls(HtmlReader.of(resources), TextReader.of(resources), limits or Limits())

    def extract(self, fetched: Fetched) -> Article:
        """The article in it.

        Raises ``Quarantine`` (``too_large``, ``too_deep``) and ``Skip`` (``no_article``, ``too_short``).
        """
        self._within_limits(fetched)
        draft = self._draft(fetched)
        text = "\n\n".join(draft.paragraphs)
        self._worth_keeping(fetched, draft, text)
        return _article(draft, text, _address(draft.canonical, fetched))

    def _draft(self, fetched: Fetched) -> Draft:
        """What was found, in all parts. A part without text is as if it had not been given."""
        bodies = (fetched.body, *fetched.parts)
        drafts = [self._read(fetched, decode(body, fetched.header("content-type"))) for body in bodies]
        later = [draft for draft in drafts[1:] if draft.paragraphs]
        return joined([drafts[0], *later]) if later and drafts[0].paragraphs else drafts[0]

    def _within_limits(self, fetched: Fetched) -> None:
        if len(fetched.body) + sum(map(len, fetched.parts)) > self._limits.page_bytes:
            raise Quarantine("too_large", f"{fetched.label} is larger than {self._limits.page_bytes:,} bytes",
                             "raise page_bytes in [limits] if such pages are wanted")  # fmt: skip

    def _read(self, fetched: Fetched, text: str) -> Draft:
        if is_html(fetched, text):
            check_html(text, self._limits.depth)
            return self._html.read(text, fetched.final_url or fetched.url, self._limits.depth)
        check_text(text)
        return self._text.read(text, fetched.fetched_at)

    def _worth_keeping(self, fetched: Fetched, draft: Draft, text: str) -> None:
        if not text or not draft.title:
            missing = "text" if draft.title else "headline"
            raise _refused(fetched, draft) or Skip(
                "no_article", f"{fetched.label} has no {missing} that reads like an article"
            )
        if len(text) < self._limits.min_characters:
            raise Skip("too_short", f"{fetched.label} has only {len(text)} characters of text",
                       "lower min_characters in [limits] if such short items are wanted")  # fmt: skip


def _refused(fetched: Fetched, draft: Draft) -> Skip | None:
    """The refusal of a page that says itself why it is no article."""
    label = fetched.label
    if draft.refusal == "needs_rendering":
        return Skip("needs_rendering", f"{label} is empty until its scripts have run",
                    "save the page from a browser, and read the file")  # fmt: skip
    if draft.refusal == "not_an_article":
        return Skip("not_an_article", f"{label} says that the article is not there", "look for its new address")
    if draft.refusal == "index":
        return Skip("index", f"{label} is a list of articles", "name the articles themselves")
    return None


def _article(draft: Draft, text: str, url: str | None) -> Article:
    return Article(
        id=article_id(url, draft.title, text),
        version=content_hash(draft.title, text)[:16],
        title=draft.title,
        text=text,
        paragraphs=_spans(draft.paragraphs),
        url=url,
        outlet=draft.outlet,
        media_kind=draft.media_kind,
        published=draft.published,
        updated=draft.updated,
        byline=draft.byline,
        editor=draft.editor,
        dateline=draft.dateline,
        section=draft.section,
        tags=draft.tags,
        captions=tuple(map(photographed, draft.captions)),
        views=draft.views,
        related=draft.related,
        pages=draft.pages,
        upstream=draft.upstream,
        provenance=draft.provenance,
        removed=draft.removed,
        quality=draft.quality,
        published_confidence=draft.published_confidence,
        page=draft.page,
        whole_url=draft.whole,
        amp_url=_joined(url or "", draft.amp) if draft.amp else None,
        end_code=draft.end_code,
        contributor_place=draft.contributor_place,
        partial=draft.partial or ("pages" if (draft.pages or 1) > 1 and not _is_joined(draft) else None),
    )


def _is_joined(draft: Draft) -> bool:
    return any(rule.field == "pages" for rule in draft.provenance)


def _spans(paragraphs: tuple[str, ...]) -> tuple[Span, ...]:
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return tuple(spans)


def _address(canonical: str | None, fetched: Fetched) -> str | None:
    """The canonical address the page claims, unless it is a front page; else the one it was fetched from."""
    asked = fetched.final_url or fetched.url
    claims = (_joined(asked or "", canonical) if canonical else None, asked)
    return next((canonical_url(claim) for claim in claims if claim and _is_page(claim)), None)


def _joined(base: str, address: str) -> str | None:
    try:
        return urljoin(base, address)
    except ValueError:
        return None


def _is_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
        named = bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets that do not close, a port that is no number
        return False
    return named and parts.scheme in ("http", "https") and len(parts.path + parts.query) > 1
