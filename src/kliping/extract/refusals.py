"""Why a page holds no article: it is a list of others, an apology, or empty until its scripts have run."""

from __future__ import annotations

import re

from kliping.extract.metadata import Metadata
from kliping.extract.page import Page

_MISSING = re.compile(
    r"(?i)\b(?:404|410)\b|\bnot found\b|\btidak (?:dapat )?ditemukan\b|\btidak (?:lagi )?tersedia\b|\bsudah dihapus\b|"
    r"\b(?:halaman|artikel|berita|konten) (?:ini )?(?:hilang|telah dihapus|tidak ada)\b|^\W*(?:oops|ups)\b"
)
_SCRIPTED = re.compile(
    r"(?i)enable javascript|aktifkan javascript|javascript (?:is|harus|perlu|wajib)|just a moment|checking your browser"
)
_ROOT = re.compile(
    r"(?i)<(?:div|main)[^>]{0,200}\bid=[\"']?(?:root|app|__next|__nuxt|app-root|q-app|svelte)\b|<app-root"
)
_APOLOGY = 900  # characters of body under which a page that says it is missing is believed
_EMPTY = 400  # characters of text under which a page is empty
_A_HEADLINE, _A_LIST = 28, 8  # characters of a linked headline, and how many of them make an index


def refusal(html: str, page: Page, metadata: Metadata, title: str | None, size: int) -> str | None:
    """The reason by which this page is refused, or None for one that may be an article of ``size`` characters."""
    if size < _APOLOGY and _missing(metadata, title, page):
        return "not_an_article"
    if size:
        return None
    if _unrendered(html, page):
        return "needs_rendering"
    return "index" if _headlines(page) >= _A_LIST else None


def _missing(metadata: Metadata, title: str | None, page: Page) -> bool:
    headings = [line.text for line in page.lines if page.blocks[line.block].heading][:3]
    said = [metadata.title or "", title or "", *headings]
    return any(len(text) < 80 and _MISSING.search(text) for text in said)


def _unrendered(html: str, page: Page) -> bool:
    """Whether there is next to no text, and scripts that would bring it."""
    if sum(len(line.text) for line in page.lines) >= _EMPTY or "<script" not in html.lower():
        return False
    return bool(_ROOT.search(html) or _SCRIPTED.search(html)) or html.lower().count("<script") >= 3


def _headlines(page: Page) -> int:
    """How many lines are nothing but a link of some words, as the entries of an index are."""
    return sum(len(line.text) >= _A_HEADLINE and line.linked > 0.7 * len(line.text) for line in page.lines)
