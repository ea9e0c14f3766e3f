"""A page given as text, while it is read: what was found so far, and the lines that a label announces."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from kliping.core.evidence import Removed
from kliping.core.types import Caption, Link
from kliping.extract.captions import caption_of
from kliping.extract.credits import Credits
from kliping.extract.lines import Dateline, page_count


@dataclass(slots=True)
class TextPage:
    """What was read so far."""

    lines: list[str]
    outlet: str | None = None
    credits: Credits = field(default_factory=Credits)
    captions: list[Caption] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    related: list[Link] = field(default_factory=list)
    removed: list[Removed] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    title: str | None = None
    section: str | None = None
    dateline: Dateline | None = None
    ended: bool = False
    listing: bool = False  # the lines that follow are entries of a list of tags
    pages: int | None = None
    links: dict[str, str] = field(default_factory=dict)

    def drop(self, line: str, reason: str) -> None:
        """Leave a line out, with its reason."""
        self.removed.append(Removed(line, reason))


Announce = Callable[[TextPage, str, str], None]


def _tags(page: TextPage, line: str, rest: str) -> None:
    page.tags += [tag.strip(" #.") for tag in re.split(r"[,;|#~]|\s·\s", rest) if tag.strip(" #.")]
    page.drop(line, "tags")


def _related(page: TextPage, line: str, rest: str) -> None:
    if rest:
        page.related.append(Link(rest, page.links.get(rest)))
    page.drop(line, "related")


def _photo(page: TextPage, line: str, rest: str) -> None:
    page.captions.append(caption_of(line, True) or Caption(line))


def _pages(page: TextPage, line: str, rest: str) -> None:
    page.pages = page.pages or page_count(line)
    page.drop(line, "pages")


def _plain(reason: str) -> Announce:
    def drop(page: TextPage, line: str, rest: str) -> None:
        page.drop(line, reason)

    return drop


ANNOUNCED: dict[str, Announce] = {"tags": _tags, "related": _related, "photo": _photo, "pages": _pages} | {
    reason: _plain(reason) for reason in ("share", "notice", "advert", "comments", "footer", "views", "greeting")
}


def hashtags(text: str) -> list[str]:
    """The tags of ``#Kota Tangsel #banjir``."""
    return [tag.strip() for tag in text.split("#") if tag.strip()]
