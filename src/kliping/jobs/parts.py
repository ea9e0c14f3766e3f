"""Articles in parts are put together before they are read: saved ones by name and title, live ones by asking on.

A later part is never an article of its own where the first one is at hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import PurePath
from typing import Protocol

from kliping.core.errors import ArticleProblem, SourceError
from kliping.core.types import Article, Fetched
from kliping.extract.decoding import decode
from kliping.extract.paging import following
from kliping.extract.title import cut_title
from kliping.outlets.catalogue import compact
from kliping.settings import Settings
from kliping.sources.inputs import Input, Refused
from kliping.sources.parts import part_of

_TITLE = re.compile(r"<title[^>]*>([^<]{1,500})</title>", re.I)
_HEAD = 50_000
_MOST = 12  # parts of a live article that are asked for

Extract = Callable[[Fetched], Article]
Fetch = Callable[[str], Fetched]


class Articles(Protocol):
    """What is needed of a reader (``kliping.jobs.reading.Reader``) to know whether a page is all of its article."""

    settings: Settings

    def article(self, fetched: Fetched) -> Article:
        """The article alone; raises ``ArticleProblem``."""
        ...


def gathered(found: Iterable[Input], reader: Articles) -> Iterator[Input]:
    """The inputs with the parts of an article put together: saved ones beside each other, live ones asked for."""
    for _, group in groupby(found, _stem):
        for input in _together(list(group)):
            yield completed(input, reader) if isinstance(input, Fetched) else input


def completed(fetched: Fetched, reader: Articles) -> Fetched:
    """A page with the rest of its article, where it was fetched from an address."""
    if fetched.source != "page":
        return fetched
    from kliping.sources.page import Pages

    return whole(fetched, reader.article, Pages(reader.settings.fetching, reader.settings.limits).fetch)


def _stem(input: Input) -> str:
    """What the parts of an article have in common in their names; for all else, the input itself."""
    if isinstance(input, Refused) or input.source != "file" or not input.name:
        return f"{id(input)}"
    path = PurePath(input.name)
    return str(path.with_name(part_of(path.name)[0]))


def _together(group: list[Input]) -> Iterator[Input]:
    """One input of the parts 1, 2, 3 of one headline; every other input by itself."""
    pages = sorted((input for input in group if isinstance(input, Fetched)), key=_number)
    first = next(iter(pages), None)
    parts: list[Fetched] = []
    for page in pages[1:]:
        if first is not None and _number(first) == 1 and _number(page) == len(parts) + 2 and _same(first, page):
            parts.append(page)
    for input in group:
        if input is first and parts:
            yield replace(first, parts=tuple(part.body for part in parts))
        elif input not in parts:
            yield input


def _number(fetched: Fetched) -> int:
    return part_of(PurePath(fetched.name or "").name)[1]


def _same(one: Fetched, other: Fetched) -> bool:
    """Whether two pages have the same headline."""
    mine, theirs = _headline(one), _headline(other)
    return bool(mine) and mine == theirs


def _headline(fetched: Fetched) -> str:
    match = _TITLE.search(decode(fetched.body[:_HEAD]))
    return compact(cut_title(" ".join(match[1].split())).headline) if match else ""


def whole(fetched: Fetched, extract: Extract, fetch: Fetch) -> Fetched:
    """A live page with the rest of its article, where it is the first of several parts or says where all are.

    What cannot be had is left out; the article then says that it is partial.
    """
    article = _tried(extract, fetched)
    if article is None or article.url is None:
        return fetched
    if (article.page or 1) > 1:
        fetched = _asked(fetch, article.url) or fetched
        article = _tried(extract, fetched) or article
    if (article.pages or 1) < 2 or (article.page or 1) > 1:
        return fetched
    every = _asked(fetch, article.whole_url) if article.whole_url else None
    said = _tried(extract, every) if every is not None else None
    if every is not None and said is not None and len(said.text) > len(article.text):
        return replace(every, parts=())
    return replace(fetched, parts=tuple(_following(article, fetch)))


def _following(article: Article, fetch: Fetch) -> Iterator[bytes]:
    for number in range(2, min(article.pages or 1, _MOST) + 1):
        page = _asked(fetch, following(article.url or "", number, None))
        if page is None:
            return
        yield page.body


def _asked(fetch: Fetch, url: str) -> Fetched | None:
    try:
        return fetch(url)
    except (SourceError, ArticleProblem):
        return None


def _tried(extract: Extract, fetched: Fetched) -> Article | None:
    try:
        return extract(fetched)
    except ArticleProblem:
        return None
