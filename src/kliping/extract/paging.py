"""An article in parts: which part a page is, how many there are, and where all of it stands at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from kliping.outlets.profiles import Paging

# The parameters that count parts, and those that ask for all of them.
_COUNTS = ("page", "halaman", "hal", "laman", "p")
_ALL = re.compile(r"(?:[?&](?:page|halaman|showpage)=(?:all|semua|0)\b|[?&](?:single|showall|full)=1\b|/all/?$)", re.I)
_PATH = re.compile(r"/(?:page|halaman|hal)/(\d{1,2})/?$", re.I)
_MOST = 20


@dataclass(frozen=True, slots=True)
class Part:
    """The number of a part, how many there are, and the address of all of them on one page; None where unknown."""

    page: int | None = None
    pages: int | None = None
    whole: str | None = None


def part(url: str | None) -> int | None:
    """Which part an address names: 2 for ``?page=2`` and ``/halaman/2``; None where it names none."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    path = _PATH.search(parts.path)
    asked = dict(parse_qsl(parts.query))
    named = [path[1]] if path else [asked[name] for name in _COUNTS if name in asked]
    number = int(named[0]) if named and named[0].isascii() and named[0].isdigit() else 0
    return number if 0 < number <= _MOST else None


def whole(tree: LexborHTMLParser, url: str | None, paging: Paging | None, pages: int | None) -> str | None:
    """The address of all parts on one page: what the page links to, else by the rule of the outlet."""
    if pages is None or pages < 2 or not url or _ALL.search(url):
        return None
    for link in tree.css('a[href*="all"], a[href*="single=1"], a[href*="full=1"]'):
        href = link.attributes.get("href") or ""
        if _ALL.search(href) and _same_page(found := _joined(url, href), url):
            return found
    return paging.whole(url) if paging is not None else None


def _joined(url: str, href: str) -> str:
    try:
        return urljoin(url, href)
    except ValueError:
        return ""


def _same_page(one: str, other: str) -> bool:
    """Whether two addresses differ in their parameters alone."""
    try:
        mine, theirs = urlsplit(one), urlsplit(other)
    except ValueError:
        return False
    return (mine.hostname, mine.path.rstrip("/").removesuffix("/all")) == (theirs.hostname, theirs.path.rstrip("/"))


def following(url: str, page: int, paging: Paging | None) -> str:
    """The address of another part, counted by the parameter of the outlet."""
    from_rule = paging.parameter if paging is not None else None
    parameter = from_rule or "page"
    return Paging(parameter, f"{parameter}={page}").whole(url) or url
