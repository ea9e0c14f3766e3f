"""kliping and its peers behind one face: bytes in, ``Answer`` out. Peers that are not installed are left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import Any

from benchmarks.extraction.measures import Answer
from kliping.core.errors import ArticleProblem
from kliping.core.types import Fetched
from kliping.extract.article import Extractor
from kliping.extract.decoding import decode
from kliping.resources import Resources

Extract = Callable[[bytes, str | None], Answer]


def kliping() -> Extract:
    """This project, all fields."""
    extractor = Extractor.of(Resources())

    def extract(body: bytes, url: str | None) -> Answer:
        try:
            article = extractor.extract(Fetched(body, url))
        except ArticleProblem:
            return Answer()
        when = article.published
        exact = when.value if when and when.precision == "minute" else None
        day = when.value.replace(tzinfo=None) if when and exact is None else None
        return Answer(article.text, article.title, exact or day, article.byline, article.editor)

    return extract


def trafilatura() -> Extract:
    """trafilatura in its precise mode, with metadata."""
    module: Any = import_module("trafilatura")

    def extract(body: bytes, url: str | None) -> Answer:
        found = module.bare_extraction(body, url=url, favor_precision=True, include_comments=False, with_metadata=True)
        if found is None:
            return Answer()
        authors = tuple(filter(None, (found.author or "").split("; ")))
        return Answer(found.text or "", found.title, _moment(found.date), authors)

    return extract


def resiliparse() -> Extract:
    """resiliparse, main content only; it gives no metadata but the document's title."""
    module: Any = import_module("resiliparse.extract.html2text")

    def extract(body: bytes, url: str | None) -> Answer:
        return Answer(module.extract_plain_text(decode(body), main_content=True, preserve_formatting=False))

    return extract


def readability() -> Extract:
    """readability-lxml, its summary as text."""
    module: Any = import_module("readability")
    html: Any = import_module("lxml.html")

    def extract(body: bytes, url: str | None) -> Answer:
        document = module.Document(decode(body), url=url)
        return Answer(html.fromstring(document.summary()).text_content(), document.short_title())

    return extract


def newspaper() -> Extract:
    """newspaper4k."""
    module: Any = import_module("newspaper")

    def extract(body: bytes, url: str | None) -> Answer:
        article = module.Article(url or "https://example.invalid/", language="id", fetch_images=False)
        article.download(input_html=decode(body))
        article.parse()
        return Answer(article.text, article.title, article.publish_date or None, tuple(article.authors))

    return extract


ALL: dict[str, Callable[[], Extract]] = {
    "kliping": kliping, "trafilatura": trafilatura, "resiliparse": resiliparse, "readability": readability,
    "newspaper": newspaper,
}  # fmt: skip


def present() -> tuple[dict[str, Extract], list[str]]:
    """The extractors that can run here, and the names of those that cannot."""
    found: dict[str, Extract] = {}
    absent = []
    for name, make in ALL.items():
        try:
            found[name] = make()
        except ImportError:
            absent.append(name)
    return found, absent


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
