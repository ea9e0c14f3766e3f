"""Pages copied as plain text: masthead, menu, title, date line, captions, body, tags and all, line after line.

The reader finds where the body begins (a dateline, else the first long prose), reads the lines above as header, the
lines below one by one, and keeps why each line that is not body was left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timezone

from kliping.core.dates import WIB, Instant
from kliping.core.evidence import Rule
from kliping.core.types import Caption, Link, Outlet
from kliping.extract import monitor
from kliping.extract.captions import caption_of
from kliping.extract.credits import CreditLines, Credits, names
from kliping.extract.draft import Draft
from kliping.extract.lines import Dateline, Labels, menu, sentence_like, split_closing, split_dateline
from kliping.extract.masthead import Masthead, copyright_name, read_masthead, spelled
from kliping.extract.phrases import Phrases
from kliping.extract.textpage import ANNOUNCED, TextPage, hashtags
from kliping.language.zones import Zones
from kliping.outlets.catalogue import Catalogue, compact
from kliping.resources import Resources

_AFTER_ALL = frozenset(("byline", "editor", "tags"))  # what is read below the end of a body, too
_FOOT = 12  # lines at the end in which a notice of copyright is looked for
_PROSE, _LONG_PROSE = 70, 110  # characters; a headline that ends with a stop may be longer than the first
HEADER_LINES = 16  # a body that begins later than this has no header to speak of
_HASHTAGS = re.compile(r"^\s*(?:#[\w&.-]+(?:\s+(?=#)|(?:\s[\w&.-]+){0,2}\s*(?=#|$)))+\s*$")
_TAIL_TAG = re.compile(r"(?<=[.!?\"”])\s*((?:#\S+(?: [A-Z]\w+)?\s*)+)$")
_SENTENCE_INSIDE = re.compile(r"[.!?]\s*\([^()]+\)$|[a-z]{4,}\. [A-Z]")
_EMPHATIC = re.compile(r"^\*([^*]+)\*$")  # as messengers mark a headline
_LIST_ITEM = re.compile(r"^\s*(?:\d{1,2}[.)]|[-•*–]|[a-z][.)])\s+\S")


class TextReader:
    """Reads flattened pages."""

    def __init__(self, labels: Labels, phrases: Phrases, catalogue: Catalogue, zones: Zones) -> None:
        self._labels = labels
        self._phrases = phrases
        self._credits = CreditLines(labels)
        self._catalogue = catalogue
        self._zones = zones

    @classmethod
    def of(cls, resources: Resources) -> TextReader:
        """From the tables of labels, outlets and regions."""
        return cls(Labels.of(resources), Phrases.of(resources), Catalogue.of(resources), Zones.of(resources))

    def read(self, text: str) -> Draft:
        """The article of a page given as text; what cannot be found stays empty."""
        sheet = monitor.take(text)
        page = TextPage([_EMPHATIC.sub(r"\1", line.strip()) for line in _unwrapped(sheet.text)])
        page.removed += sheet.removed
        masthead = read_masthead(page.lines, self._catalogue)
        page.outlet = sheet.outlet or masthead.name
        start = self._body_start(page.lines, page.outlet)
        self._header(page, masthead, start)
        self._body(page, start)
        return self._draft(page, sheet)

    def _known(self, name: str) -> bool:
        return self._zones.known(name)

    def _dateline(self, line: str, outlet: str | None) -> Dateline | None:
        return split_dateline(line, self._known, outlet) if len(line) > 60 else None

    def _body_start(self, lines: list[str], outlet: str | None) -> int:
        """The line with the dateline, else the first long prose that is no caption, else the first line."""
        filled = [number for number, line in enumerate(lines) if line]
        for number in filled[:HEADER_LINES]:
            if self._dateline(lines[number], outlet) and not self._labels.read(lines[number]):
                return number
        titled = next((number for number in filled if len(lines[number].split()) > 2), -1)
        for number in filled:
            line = lines[number]
            if (
                len(line) > (_PROSE if number > titled else _LONG_PROSE)
                and sentence_like(line)
                and not caption_of(line, True)
                and not self._labels.read(line)
            ):
                return number
        return min((n for n in filled if sentence_like(lines[n]) and len(lines[n]) > 40), default=len(lines))

    def _header(self, page: TextPage, masthead: Masthead, start: int) -> None:
        """Everything above the body: masthead, menus, title, credits, captions."""
        rest: list[str] = []
        for number, line in enumerate(page.lines[:start]):
            if number == masthead.line:
                page.credits.add(self._credits.read(masthead.rest, page.outlet, bare=False))
                page.drop(line, "masthead")
            elif line and menu(line) and not self._dated(page, line):
                page.section = page.section or _section(line)
                page.drop(line, "menu")
            elif line:
                rest.append(line)
        self._title(page, rest)

    def _dated(self, page: TextPage, line: str) -> bool:
        """A row of short pieces that holds a date, a counter or a labelled name is a credit line, not a menu."""
        return self._credits.read(line, page.outlet, bare=False).told > 0

    def _title(self, page: TextPage, lines: list[str]) -> None:
        """The longest line without a full stop is the title; the others are credits, captions or labels."""
        candidates = [line for line in lines if self._may_be_title(line, page.outlet)]
        candidates = candidates or [line for line in lines if self._may_be_title(line, page.outlet, names_too=True)]
        page.title = _repeated(candidates) or max(candidates[:3], key=_title_weight, default=None)
        seen = False
        for line in lines:
            if line == page.title:
                if seen:
                    page.drop(line, "title-again")
                seen = True
            else:
                self._header_line(page, line, after_title=seen)

    def _may_be_title(self, line: str, outlet: str | None, names_too: bool = False) -> bool:
        found = self._credits.read(line, outlet, bare=False)
        labelled = self._labels.read(line)
        return self._phrases.kind(line) is None and (
            len(line.split()) >= 3
            and found.told == 0
            and not (labelled and labelled.kind not in ("related", "photo"))
            and not caption_of(line, False)
            and not _SENTENCE_INSIDE.search(line)
            and (names_too or not (len(line.split()) <= 4 and names(line.strip("()"), outlet)))
        )

    def _header_line(self, page: TextPage, line: str, after_title: bool) -> None:
        labelled = self._labels.read(line)
        if labelled and labelled.kind in ANNOUNCED:
            ANNOUNCED[labelled.kind](page, line, labelled.rest)
        elif after_title and len(line.split()) > 4 and (sentence_like(line) or caption_of(line, True)):
            page.captions.append(caption_of(line, True) or Caption(line))
        elif not self._credit(page, line):
            page.drop(line, "header")

    def _credit(self, page: TextPage, line: str, bare: bool = True) -> bool:
        """Take a line as credits, if it tells any; bare names only from a short or dated line."""
        told = self._credits.read(line, page.outlet, bare=False)
        short = len(line.split()) <= 6 or bool(told.instants or (told.editor and len(line) < 100))
        found = self._credits.read(line, page.outlet, bare=short) if bare else told
        found.byline = [name for name in found.byline if " " in name or not self._known(name)]
        if found.told == 0 or (sentence_like(line) and len(line) > 90 and found.views is None):
            return False
        page.credits.add(found)
        if found.views is not None:
            page.drop(_counter(line), "views")
        return True

    def _body(self, page: TextPage, start: int) -> None:
        """The lines from the first of the body on; comments, footers and the closing mark end it."""
        expects_link = False
        for number, line in enumerate(page.lines[start:]):
            if not line:
                continue
            labelled = self._labels.read(line)
            kind = labelled.kind if labelled else self._phrases.kind(line)
            if kind in _AFTER_ALL or (kind not in (None, "photo", "views") and not page.ended):
                expects_link = kind == "related" and not (labelled and labelled.rest)
                page.ended = page.ended or (kind in ("comments", "footer") and len(page.paragraphs) > 1)
                self._announced(page, line, kind or "", labelled.rest if labelled else "")
                continue
            if page.ended or (expects_link and _link_line(line)):
                self._left_out(page, line)
            else:
                self._paragraph(page, line, first=number == 0)
            expects_link = expects_link and _link_line(line) and line.lstrip()[:1] in "-•*"

    def _left_out(self, page: TextPage, line: str) -> None:
        tags = page.ended and _HASHTAGS.match(line)
        page.tags += hashtags(line) if tags else []
        page.drop(line, "tags" if tags else "after-end" if page.ended else "related")
        if not page.ended:
            page.related.append(Link(line.lstrip("-•* ")))

    def _announced(self, page: TextPage, line: str, kind: str, rest: str) -> None:
        if kind in ("byline", "editor"):
            page.credits.add(self._credits.read(line, page.outlet))
            page.drop(line, "credits")
        else:
            ANNOUNCED[kind](page, line, rest)

    def _paragraph(self, page: TextPage, line: str, first: bool) -> None:
        if first:
            page.dateline = split_dateline(line, self._known, page.outlet)
            line = page.dateline.rest if page.dateline else line
        tags = _HASHTAGS.match(line)
        if tags:
            page.tags += hashtags(line)
            page.drop(line, "tags")
            return
        if not first and (menu(line) or not self._prose(page, line)):
            return
        line = self._closed(page, self._untagged(page, line))
        if (
            line
            and page.paragraphs
            and _LIST_ITEM.match(line)
            and _LIST_ITEM.match(page.paragraphs[-1].split("\n")[-1])
        ):
            page.paragraphs[-1] += "\n" + line
        elif line:
            page.paragraphs.append(line)

    def _prose(self, page: TextPage, line: str) -> bool:
        """Whether a line is body; what is not is read for credits and dropped."""
        closing = split_closing(line)
        if closing is not None and closing.named and not closing.rest:
            self._signed(page, closing.mark)
            page.drop(line, "signature")
            page.ended = len(page.paragraphs) > 1
            return False
        if sentence_like(line) or len(line) > 80 or _LIST_ITEM.match(line):
            return True
        if self._credit(page, line, bare=not page.credits.byline and len(line.split()) <= 3):
            page.drop(line, "credits")
            return False
        if not names(line) and not line[:1].islower() and len(line.split()) > 2 and not menu(line):
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

    def _signed(self, page: TextPage, mark: str) -> None:
        """``(Firdaus/Yeni M)``: by custom the reporter before the editor, unless a label says otherwise."""
        first, _, second = (part.strip() for part in mark.partition("/"))
        found = self._credits.read(first, page.outlet)
        found.byline = found.byline or names(first, page.outlet)
        if second:
            labelled = self._credits.read(second, page.outlet, bare=False)
            found.add(labelled if labelled.told else Credits(editor=names(second, page.outlet)))
        page.credits.add(found)

    def _draft(self, page: TextPage, sheet: monitor.Sheet) -> Draft:
        mark = page.dateline.mark if page.dateline else None
        called = page.outlet or mark or next(filter(None, map(copyright_name, page.lines[-_FOOT:])), None)
        outlet = spelled(called, mark, "\n".join(page.lines)) if called else None
        place = page.dateline.place if page.dateline else None
        _forget_mark(page)
        return Draft(
            title=page.title or "",
            paragraphs=tuple(page.paragraphs),
            outlet=self._outlet(outlet),
            media_kind=sheet.media_kind,
            published=self._published(page, sheet, place),
            byline=tuple(page.credits.byline) or _pictured(page),
            editor=tuple(page.credits.editor),
            dateline=place,
            section=page.section,
            tags=tuple(dict.fromkeys(page.tags)),
            captions=tuple(page.captions),
            views=page.credits.views,
            pages=page.pages,
            related=(*page.related, *sheet.related),
            upstream=sheet.upstream,
            provenance=self._rules(page, sheet),
            removed=tuple(page.removed),
        )

    def _outlet(self, name: str | None) -> Outlet | None:
        if not name:
            return None
        spec = self._catalogue.by_name(name)
        return replace(spec.outlet, name=name) if spec else Outlet(name)

    def _published(self, page: TextPage, sheet: monitor.Sheet, place: str | None) -> Instant | None:
        found = sorted(page.credits.instants, key=lambda one: one[0].precision != "minute")
        instant, zoned = found[0] if found else (sheet.instant, False)
        if instant is None or zoned:
            return instant
        return replace(instant, value=instant.value.replace(tzinfo=self._zone(page.outlet, place)))

    def _zone(self, outlet: str | None, place: str | None) -> timezone:
        """The zone of the dateline's province, else of the outlet's, else WIB."""
        spec = self._catalogue.by_name(outlet) if outlet else None
        return (self._zones.zone(place) if place else None) or (spec.zone if spec else None) or WIB

    def _rules(self, page: TextPage, sheet: monitor.Sheet) -> tuple[Rule, ...]:
        told = [
            ("title", page.title, "longest-header-line"),
            ("outlet", page.outlet, "monitor" if sheet.outlet else "masthead"),
            ("published", page.credits.instants, "date-line"),
            ("published", sheet.instant and not page.credits.instants, "monitor"),
            ("byline", page.credits.byline, "credit-line"),
            ("editor", page.credits.editor, "credit-line"),
            ("views", page.credits.views, "counter"),
            ("dateline", page.dateline, page.dateline.rule if page.dateline else ""),
        ]
        return tuple(Rule(name, rule) for name, value, rule in told if value)


def _unwrapped(text: str) -> list[str]:
    """Lines; where a paragraph was broken into lines of even length, they are joined again."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")
    long = [line for line in lines if len(line) > 60]
    broken = [line for line in long if not sentence_like(line) and len(line) < 100]
    if len(long) < 8 or len(broken) < 0.6 * len(long):
        return lines
    out: list[str] = []
    for line in lines:
        if out and out[-1] and line and len(out[-1].split("\n")[-1]) > 50 and not sentence_like(out[-1]):
            out[-1] += " " + line.strip()
        else:
            out.append(line)
    return out


def _section(line: str) -> str | None:
    parts = [part.strip() for part in re.split(r"[>»/]|\s-\s", line) if part.strip()]
    return parts[-1] if re.match(r"(?i)\W*(?:beranda|home)\b", line) and re.search(r"[>»/]", line) else None


def _title_weight(line: str) -> tuple[bool, int]:
    return not sentence_like(line) or line.endswith(("!", "?", '"', "”")), len(line)


def _repeated(candidates: list[str]) -> str | None:
    return next((line for line in candidates if candidates.count(line) > 1), None)


def _link_line(line: str) -> bool:
    return not line.rstrip().endswith(".") and len(line) < 120


def _counter(line: str) -> str:
    """The counter's own words, for the list of removed lines."""
    pieces = re.split(r"\s*\|\s*|\s+[-/]\s+|;\s*", line)
    return next((piece for piece in pieces if re.search(r"(?i)baca|lihat|hits|view", piece)), line)


def _pictured(page: TextPage) -> tuple[str, ...]:
    """Who took the outlet's own picture, where nobody else is named: ``(Ai Rosidah/Sukapura Online)``."""
    for caption in page.captions:
        who, _, where = (part.strip() for part in (caption.credit or "").partition("/"))
        if where and page.outlet and compact(where) == compact(page.outlet):
            return tuple(names(who, page.outlet))
    return ()


def _forget_mark(page: TextPage) -> None:
    if page.dateline and page.dateline.place is None and page.dateline.mark:
        page.drop(page.dateline.mark, "outlet-mark")
