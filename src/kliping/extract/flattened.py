"""Pages copied as plain text: masthead, menu, title, date line, captions, body, tags and all, line after line.

The marks of what carried the copy come off first, monitors' labels go aside and broken lines are made whole. Then the
reader finds where the body begins (a dateline, else the first long prose) and where it ends, reads the lines above as
header and those below one by one, and keeps why each line that is not body was left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timezone
from urllib.parse import urlsplit

from kliping.core.dates import Instant
from kliping.core.evidence import Rule
from kliping.core.types import Outlet
from kliping.extract import monitor
from kliping.extract.bodylines import BodyReader
from kliping.extract.captions import caption_of
from kliping.extract.credits import names
from kliping.extract.draft import Draft
from kliping.extract.header import HeaderReader
from kliping.extract.issued import Issued, Told, issued
from kliping.extract.lines import Dateline, sentence_like, split_dateline
from kliping.extract.marks import Copy, unmarked
from kliping.extract.masthead import copyright_name, read_masthead, spelled
from kliping.extract.oneline import parted
from kliping.extract.tail import body_end
from kliping.extract.textpage import TextPage
from kliping.extract.words import Words
from kliping.extract.wrapping import unwrapped
from kliping.language.calendar import WEEKDAYS
from kliping.language.dates import find_instants
from kliping.outlets.catalogue import compact
from kliping.resources import Resources

_FOOT = 12  # lines at the end in which a notice of copyright is looked for
_PROSE, _LONG_PROSE = 70, 110  # characters; a headline that ends with a stop may be longer than the first
_DATE_LINE, _PLACE_LINE = 80, 6  # characters of a line with place and day, words of one with a place alone
_PLACE_AND_DAY = re.compile(rf"^(?P<place>[A-Z][\w' ]{{2,30}}),\s+(?:(?i:{'|'.join(WEEKDAYS)})[,\s(]*)?\d{{1,2}}[ /-]")
_BESIDE = re.compile(r"\d[.:]\d{2}\b|\((?!\d)(?!(?i:senin|selasa|rabu|kamis|jum|sabtu|minggu|ahad))")
_NEAR = 5  # lines below a picture among which an article begins
HEADER_LINES = 20  # a body that begins later than this has no header to speak of
_SOURCE = re.compile(r"(?i)^\W*(?:sumber|source)\s*:\s*(?P<name>[A-Z][^\n:]{4,80}?)\W*$")
_SHOWN = re.compile(
    r"(?:telah|sudah) (?:tayang|terbit|dimuat) di (?P<name>[A-Za-z][\w.-]+\w(?: [A-Z][\w.-]+){0,3})(?=\W|$)"
)
# ``GumiSasak.id``: the address is the brand; a placeholder's ending never is.
_BRANDED = re.compile(r"(?=.*[a-z].*\.)(?=[^.]*[A-Z])[\w-]+\.(?:com|co\.id|co|id|net|org|news|tv|info)")
_ORIGINAL = frozenset(("link", "sumber", "selengkapnya", "baca selengkapnya", "url", "tautan", "link berita", "source"))


class TextReader:
    """Reads flattened pages."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._header = HeaderReader(words)
        self._body = BodyReader(words, self._header)

    @classmethod
    def of(cls, resources: Resources) -> TextReader:
        """From the tables of labels, outlets and regions."""
        return cls(Words.of(resources))

    def read(self, text: str, seen: datetime | None = None) -> Draft:
        """The article of a page given as text; what cannot be found stays empty.

        ``seen`` is the moment the page was fetched, from which lines such as ``2 jam lalu`` count.
        """
        copy = unmarked(text)
        sheet = monitor.take("\n".join(parted(copy.lines)))
        whole = unwrapped(sheet.text.split("\n"))
        page = TextPage([line.strip() for line in whole.lines], links=copy.links)
        page.removed += [*copy.removed, *sheet.removed, *whole.removed]
        page.title = sheet.title or copy.title
        masthead = read_masthead(page.lines, self._words.catalogue)
        page.outlet = sheet.outlet or masthead.name
        page.credits.byline += [name for name in sheet.byline if name not in page.credits.byline]
        start = self._body_start(page.lines, page.outlet)
        self._header.read(page, masthead, start)
        self._body.read(page, start, body_end(page.lines, start, self._words, page.outlet))
        if page.dateline is None:
            page.dateline = self._above(page, start)
        told = Told(page.lines[:start], seen, copy.sent)
        return self._draft(
            page,
            sheet,
            issued(page.credits.instants or page.credits.updates or _in_dateline(page, start), sheet.instant, told),
            copy,
        )

    def _body_start(self, lines: list[str], outlet: str | None) -> int:
        """The line with the dateline, else the first long prose that is no caption, else the first line."""
        filled = [number for number, line in enumerate(lines) if line]
        for number in filled[:HEADER_LINES]:
            opening = self._words.dateline(lines[number], outlet) and not self._words.label(lines[number])
            if opening and not self._pictured(lines, number):
                return number
        titled = next((number for number in filled if len(lines[number].split()) > 2), -1)
        for number in filled:
            if self._opens(lines[number], _PROSE if number > titled else _LONG_PROSE):
                return number
        return min((n for n in filled if sentence_like(lines[n]) and len(lines[n]) > 40), default=len(lines))

    def _pictured(self, lines: list[str], number: int) -> bool:
        """Whether a line with a picture's credit stands above the article: ``PANEN - Petani. (Budi S)``."""
        below = lines[number + 1 : number + _NEAR]
        return caption_of(lines[number], True) is not None and any(self._opens(line, _PROSE) for line in below)

    def _above(self, page: TextPage, start: int) -> Dateline | None:
        """The dateline on a line of its own: before the day and a clock or mark, or right above the text."""
        header = [line for line in page.lines[:start] if line and len(line) < _DATE_LINE]
        for line in header:
            match = _PLACE_AND_DAY.match(line)
            if match and _BESIDE.search(line) and self._words.known(match["place"]) and find_instants(line):
                return Dateline(match["place"], None, "", "dateline-dated")
        last = header[-1] if header else ""
        if not page.paragraphs or len(last.split()) > _PLACE_LINE or not (last.isupper() or re.search(r"[,(–-]", last)):
            return None
        found = split_dateline(f"{last.rstrip(' –—-|:')} – {page.paragraphs[0]}", self._words.known, page.outlet)
        return found if found and found.place and found.rest == page.paragraphs[0] else None

    def _opens(self, line: str, least: int) -> bool:
        return len(line) > least and sentence_like(line) and not caption_of(line, True) and not self._words.label(line)

    def _draft(self, page: TextPage, sheet: monitor.Sheet, told: Issued | None, copy: Copy) -> Draft:
        name, rule = self._named(page, sheet)
        place = page.dateline.place if page.dateline else None
        _forget_mark(page)
        return Draft(
            title=page.title or "",
            paragraphs=tuple(page.paragraphs),
            outlet=self._outlet(name),
            media_kind=sheet.media_kind,
            published=self._at_home(told, page, name) if told else None,
            byline=tuple(page.credits.byline) or _pictured(page),
            editor=tuple(page.credits.editor),
            dateline=place,
            section=page.section,
            tags=tuple(dict.fromkeys(page.tags)),
            captions=tuple(page.captions),
            views=page.credits.views,
            pages=page.pages,
            related=(*page.related, *sheet.related),
            canonical=_address(copy, page.title or ""),
            upstream=sheet.upstream,
            provenance=_rules(page, told.rule if told else "", rule),
            removed=tuple(page.removed),
            published_confidence=told.confidence if told else None,
        )

    def _named(self, page: TextPage, sheet: monitor.Sheet) -> tuple[str | None, str]:
        """What the outlet is called, and the rule that found it: monitor, masthead, dateline, copyright or source."""
        mark = page.dateline.mark if page.dateline else None
        foot = [line for line in page.lines if line][-_FOOT:]
        claims = [
            (sheet.outlet, "monitor"),
            (page.outlet, "masthead"),
            (mark, "dateline-mark"),
            (next(filter(None, map(copyright_name, foot)), None), "copyright"),
            (next((match["name"] for line in foot if (match := _SHOWN.search(line))), None), "shown-in"),
            (next((match["name"] for line in foot if (match := _SOURCE.match(line))), None), "source"),
        ]
        name, rule = next(((name, rule) for name, rule in claims if name), (None, ""))
        if name is None or (rule == "monitor" and _BRANDED.fullmatch(name)):
            return name, rule  # a monitor keeps the masthead as its source writes it
        return spelled(name, mark, "\n".join(page.lines)), rule

    def _outlet(self, name: str | None) -> Outlet | None:
        if not name:
            return None
        spec = self._words.catalogue.by_name(name)
        return replace(spec.outlet, name=name) if spec else Outlet(name)

    def _at_home(self, told: Issued, page: TextPage, outlet: str | None) -> Instant:
        """In the zone it names, else of the dateline's province, the outlet's, the first place's, else WIB."""
        place = page.dateline.place if page.dateline else None
        if told.zoned:
            return told.instant
        spec = self._words.catalogue.by_name(outlet) if outlet else None
        home = (self._words.zones.zone(place) if place else None) or (spec.zone if spec else None)
        zone: timezone = home or self._words.zone_of("\n".join([outlet or "", page.title or "", *page.paragraphs[:3]]))
        return replace(told.instant, value=told.instant.value.replace(tzinfo=zone))


def _in_dateline(page: TextPage, start: int) -> list[tuple[Instant, bool]]:
    """The day beside the place: ``SIGI, 12 Maret 2025 – Warga ...``, as offices open their releases."""
    line = page.lines[start] if page.dateline and start < len(page.lines) else ""
    head = line[: len(line) - len(page.dateline.rest)] if page.dateline else ""
    return [(date.instant, date.zone_given) for date in find_instants(head)]


def _rules(page: TextPage, published: str, outlet: str) -> tuple[Rule, ...]:
    told = [
        ("title", page.title, "longest-header-line"),
        ("outlet", outlet, outlet),
        ("published", published, published),
        ("byline", page.credits.byline, "credit-line"),
        ("editor", page.credits.editor, "credit-line"),
        ("views", page.credits.views is not None, "counter"),
        ("dateline", page.dateline, page.dateline.rule if page.dateline else ""),
    ]
    return tuple(Rule(name, rule) for name, value, rule in told if value)


def _address(copy: Copy, title: str) -> str | None:
    """The address of the article that a copy names: behind ``Selengkapnya:``, or one that spells the title."""
    words = [word for word in re.findall(r"[a-z0-9]+", title.lower()) if len(word) > 3]
    for label, url in copy.addresses:
        path = _path(url)
        spelt = sum(word in path for word in words) >= 3
        if (label in _ORIGINAL or spelt) and len(path) > 1:
            return url
    return None


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.lower() if "://" in url else ""
    except ValueError:
        return ""


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
