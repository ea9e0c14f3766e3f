"""The lines of a body and those below it, one by one: prose, lists and subheadings stay, all else goes for a reason."""

from __future__ import annotations

import re

from kliping.core.types import Caption, Link
from kliping.extract.captions import caption_of, photo_credited
from kliping.extract.credits import Credits, names
from kliping.extract.header import HeaderReader
from kliping.extract.lines import sentence_like, split_closing, split_dateline
from kliping.extract.tail import list_item
from kliping.extract.textpage import ANNOUNCED, TextPage, hashtags
from kliping.extract.words import Words
from kliping.outlets.catalogue import compact

_AFTER_ALL = frozenset(("byline", "editor", "tags", "photo", "views"))  # what is read below a body, too
_HASHTAGS = re.compile(r"^\s*(?:#[\w&.-]+(?:\s+(?=#)|(?:\s[\w&.-]+){0,2}\s*(?=#|$)))+\s*$")
_TAIL_TAG = re.compile(r"(?<=[.!?\"”])\s*((?:#\S+(?: [A-Z]\w+)?\s*)+)$")
_OFFICE = re.compile(r"(?i)^(?:mc|humas|diskominfo\w*|kominfo|prokopim|prokompim|media center|tim)\b")
_TAG_ROW = re.compile(r"^\S+(?: \S+){0,2}(?:\s{2,}\S+(?: \S+){0,2})+$")


class BodyReader:
    """Reads a body and what stands below it."""

    def __init__(self, words: Words, header: HeaderReader) -> None:
        self._words = words
        self._header = header

    def read(self, page: TextPage, start: int, end: int) -> None:
        """The lines from ``start`` on; those from ``end`` on are no prose, whatever they look like."""
        expects_link = False
        for number, line in enumerate(page.lines[start:], start):
            if not line:
                continue
            labelled = self._words.label(line)
            kind = labelled.kind if labelled else self._words.phrases.kind(line)
            if number >= end and not (expects_link and kind is None and not page.ended and _link_line(line)):
                self._below(page, line)
                expects_link = kind == "related" and not (labelled and labelled.rest)
            elif kind in ("byline", "editor", "tags") or (kind not in (None, "photo", "views") and not page.ended):
                expects_link = kind == "related" and not (labelled and labelled.rest)
                page.ended = page.ended or (kind in ("comments", "footer") and len(page.paragraphs) > 1)
                self._announced(page, line, kind or "", labelled.rest if labelled else "")
            elif page.ended or (expects_link and _link_line(line)):
                self._left_out(page, line)
                expects_link = expects_link and line.lstrip()[:1] in "-•*" and not page.ended
            else:
                expects_link = False
                self._paragraph(page, line, first=number == start)

    def _below(self, page: TextPage, line: str) -> None:
        """A line below the body: credits, tags and links of other articles are still told, the rest is dropped."""
        labelled = self._words.label(line)
        kind = labelled.kind if labelled else self._words.phrases.kind(line)
        closing = split_closing(line)
        if kind is None and page.listing and _tag(line):
            page.tags.append(line.strip(" #"))
            page.drop(line, "tags")
            return
        page.listing = kind == "tags" and not (labelled and labelled.rest)
        if closing is not None and not closing.rest and not page.ended:
            self._sign(page, closing.mark if closing.named else "", line)
        elif kind in ("byline", "editor", "tags", "related", "pages"):
            self._announced(page, line, kind, labelled.rest if labelled else "")
        elif kind == "photo" and not page.captions and labelled and labelled.rest and not page.ended:
            page.drop(line, "photo")
        else:
            self._dropped_below(page, line, kind)

    def _dropped_below(self, page: TextPage, line: str, kind: str | None) -> None:
        if kind == "comments":
            page.ended = True
        if _HASHTAGS.match(line) or (not page.tags and (_tag_row(line) or _topics(page, line))):
            page.tags += hashtags(line) if "#" in line else re.split(r"\s{2,}|,\s*", line)
            page.drop(line, "tags")
            return
        if kind == "views" or (kind is None and not page.ended and not page.credits.byline):
            self._header.credit(page, line, bare=False)
        page.drop(line, kind or "after-end")

    def _left_out(self, page: TextPage, line: str) -> None:
        tags = page.ended and _HASHTAGS.match(line)
        page.tags += hashtags(line) if tags else []
        page.drop(line, "tags" if tags else "after-end" if page.ended else "related")
        if not page.ended:
            title = line.lstrip("-•* ")
            page.related.append(Link(title, page.links.get(title)))

    def _announced(self, page: TextPage, line: str, kind: str, rest: str) -> None:
        if kind in ("byline", "editor"):
            page.credits.add(self._words.credits.read(line, page.outlet))
            page.drop(line, "credits")
        elif kind in ANNOUNCED:
            ANNOUNCED[kind](page, line, rest)
        else:
            page.drop(line, kind)

    def _paragraph(self, page: TextPage, line: str, first: bool) -> None:
        if first:
            page.dateline = split_dateline(line, self._words.known, page.outlet)
            line = page.dateline.rest if page.dateline else line
        if _HASHTAGS.match(line):
            page.tags += hashtags(line)
            page.drop(line, "tags")
            return
        if not first and photo_credited(line):
            page.captions.append(caption_of(line, True) or Caption(line))
            return
        if not first and (self._words.menu(line) or not self._prose(page, line)):
            return
        line = self._closed(page, self._untagged(page, line))
        if line and page.paragraphs and list_item(line) and list_item(page.paragraphs[-1].split("\n")[-1]):
            page.paragraphs[-1] += "\n" + line
        elif line:
            page.paragraphs.append(line)

    def _prose(self, page: TextPage, line: str) -> bool:
        """Whether a line is body; what is not is read for credits and dropped."""
        closing = split_closing(line)
        if closing is not None and closing.named and not closing.rest:
            self._sign(page, closing.mark, line)
            return False
        if sentence_like(line) or len(line) > 80 or list_item(line):
            return True
        if self._header.credit(page, line, bare=not page.credits.byline and len(line.split()) <= 3):
            page.drop(line, "credits")
            return False
        if not names(line) and not line[:1].islower() and len(line.split()) > 2 and not self._words.menu(line):
            return True  # a subheading
        page.drop(line, "menu")
        return False

    def _untagged(self, page: TextPage, line: str) -> str:
        tail = _TAIL_TAG.search(line)
        if tail is None:
            return line
        page.tags += hashtags(tail[1])
        page.drop(tail[1].strip(), "tags")
        return line[: tail.start()].rstrip()

    def _closed(self, page: TextPage, line: str) -> str:
        closing = split_closing(line)
        if closing is None:
            return line
        if closing.named:
            self._signed(page, closing.mark)
        page.ended = closing.mark.strip("*()[]") != "" and len(page.paragraphs) > 1
        page.drop(line[len(closing.rest) :].strip(), "signature")
        return closing.rest

    def _sign(self, page: TextPage, mark: str, line: str) -> None:
        """A line that is nothing but who wrote: the article ends here."""
        if mark:
            self._signed(page, mark)
        page.drop(line, "signature")
        page.ended = len(page.paragraphs) > 1 and bool(mark)

    def _signed(self, page: TextPage, mark: str) -> None:
        """``(Firdaus/Yeni M)``: by custom the reporter before the editor, unless a label says otherwise."""
        first, _, second = (part.strip() for part in mark.partition("/"))
        if second and (_OFFICE.match(first) or (page.outlet and compact(first) == compact(page.outlet))):
            first, second = second, ""
        found = self._words.credits.read(first, page.outlet)
        found.byline = found.byline or names(first, page.outlet)
        if second:
            labelled = self._words.credits.read(second, page.outlet, bare=False)
            found.add(labelled if labelled.told else Credits(editor=names(second, page.outlet)))
        page.credits.add(found)


def _link_line(line: str) -> bool:
    return not line.rstrip().endswith(".") and len(line) < 120


def _tag(line: str) -> bool:
    """An entry of a list of tags, one a line."""
    return len(line.split()) <= 4 and not sentence_like(line) and "|" not in line


def _topics(page: TextPage, line: str) -> bool:
    """``MPP, Berau, pelayanan publik``: the words of an article's matter, below it."""
    parts = line.split(", ")
    if len(parts) < 3 or sentence_like(line) or any(len(part.split()) > 3 for part in parts):
        return False
    text = f"{page.title} {' '.join(page.paragraphs)}".lower()
    return sum(part.lower() in text for part in parts) > 0.6 * len(parts) and not all(map(names, parts))


def _tag_row(line: str) -> bool:
    """``kecelakaan bus   subang   ciater``: small words parted by gaps, below a body."""
    return len(line) < 200 and line == line.lower() and bool(_TAG_ROW.match(line))
