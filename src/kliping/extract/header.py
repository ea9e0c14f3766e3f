"""The lines above a body: which is the title, which tell who and when, which are pictures, menus or nothing."""

from __future__ import annotations

import re

from kliping.core.types import Caption
from kliping.extract.captions import caption_of
from kliping.extract.credits import Credits, names
from kliping.extract.lines import crumbs, sentence_like
from kliping.extract.marks import without_glyphs
from kliping.extract.masthead import Masthead
from kliping.extract.textpage import ANNOUNCED, TextPage
from kliping.extract.words import Words

_SENTENCE_INSIDE = re.compile(r"[.!?]\s*\([^()]+\)$|[a-z]{4,}\. [A-Z]")
_DEEPEST = 200  # lines; what stands below them without a body in sight is no header
_GAP = re.compile(r"\s{3,}")
_CREDITED = frozenset(("byline", "editor", "views"))
_MENU_ONLY = re.compile(r"(?i)(?:indeks|index|lainnya|kontak|redaksi|tentang kami|login|masuk)$")
_CRUMB = re.compile(r"\s*[>»›/|]\s*|\s-\s")


class HeaderReader:
    """Reads what stands above a body."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def read(self, page: TextPage, masthead: Masthead, start: int) -> None:
        """Everything above the body: masthead, menus, title, credits, captions."""
        rest: list[str] = []
        for number, line in enumerate(page.lines[:start]):
            if number == masthead.line:
                page.credits.add(self._words.credits.read(masthead.rest, page.outlet, bare=False))
                page.drop(line, "masthead")
            elif line and number < _DEEPEST and self._menu(page, line):
                page.section = page.section or _section(line, page.lines[:start])
                page.drop(line, "menu")
            elif line and number < _DEEPEST:
                rest.append(line)
            elif line:
                page.drop(line, "header")
        self._title(page, rest)

    def _menu(self, page: TextPage, line: str) -> bool:
        """A row of short pieces; one that holds a date, a counter or a labelled name is a credit line."""
        return self._words.menu(line) and (crumbs(line) or not self.told(page, line, bare=False).told)

    def told(self, page: TextPage, line: str, bare: bool) -> Credits:
        """The facts of a line."""
        return self._words.credits.read(line, page.outlet, bare=bare)

    def _title(self, page: TextPage, lines: list[str]) -> None:
        """The longest line without a full stop is the title; the others are credits, captions or labels."""
        if page.title is None:
            candidates = [line for line in lines if self._may_be_title(line, page.outlet)]
            candidates = candidates or [line for line in lines if self._may_be_title(line, page.outlet, names_too=True)]
            page.title = _repeated(candidates) or max(candidates[:3], key=_weight, default=None)
        seen = page.title not in lines
        for line in lines:
            if line == page.title:
                if seen and line in lines:
                    page.drop(line, "title-again")
                seen = True
            else:
                self.line(page, line, after_title=seen)
        if not page.credits.byline:
            page.credits.byline = self._lone_name(page, lines)
        page.title = without_glyphs(page.title) if page.title else None

    def _lone_name(self, page: TextPage, lines: list[str]) -> list[str]:
        """A line of one word between title and date: many go by one name."""
        at = lines.index(page.title) if page.title in lines else -1
        near = [line for line in lines[at + 1 : at + 4] if " " not in line and not self._words.known(line)]
        found = [name for line in near if line.lower() not in self._words.sections and line[:1].isupper()
                 and not self._words.kind(line) for name in names(line, page.outlet)]  # fmt: skip
        return found[:1] if at >= 0 and page.credits.instants else []

    def _may_be_title(self, line: str, outlet: str | None, names_too: bool = False) -> bool:
        found = self._words.credits.read(line, outlet, bare=False)
        labelled = self._words.label(line)
        return self._words.phrases.kind(line) is None and (
            len(line.split()) >= 3
            and found.told == 0
            and not _GAP.search(line)
            and not (labelled and labelled.kind not in ("related", "photo"))
            and not caption_of(line, False)
            and not _SENTENCE_INSIDE.search(line)
            and (names_too or not (len(line.split()) <= 4 and names(line.strip("()"), outlet)))
        )

    def line(self, page: TextPage, line: str, after_title: bool) -> None:
        """One line above the body that is not the title."""
        labelled = self._words.label(line)
        if ((labelled and labelled.kind in _CREDITED) or self._credited(page, line)) and self.credit(page, line):
            return
        if labelled and labelled.label == "foto" and after_title and _told_picture(labelled.rest):
            self._picture(page, Caption(line, found.credit if (found := caption_of(labelled.rest, True)) else None))
        elif labelled and labelled.kind in ANNOUNCED:
            ANNOUNCED[labelled.kind](page, line, labelled.rest)
        elif after_title and self._caption(page, line):
            self._picture(page, caption_of(line, True) or Caption(line))
        elif not self.credit(page, line):
            page.drop(line, "header")

    def _picture(self, page: TextPage, caption: Caption) -> None:
        """One caption; its copy above or below the picture is none."""
        if caption.text.strip(" /") in (known.text.strip(" /") for known in page.captions):
            page.drop(caption.text, "caption-again")
        else:
            page.captions.append(caption)

    def _credited(self, page: TextPage, line: str) -> bool:
        """Whether a line holds a date beside a labelled name or a counter, or the day of a change."""
        told = self.told(page, line, bare=False)
        return bool(told.updates) or (bool(told.instants) and told.told > 1)

    def _caption(self, page: TextPage, line: str) -> bool:
        pictured = caption_of(line, True)
        if pictured is None:
            return len(line.split()) > 4 and sentence_like(line) and not self._words.inviting(line)
        first = re.split(r"\s*[/|]\s*", line)[0]
        return len(line.split()) > 3 and not (len(first.split()) <= 4 and names(first, page.outlet))

    def credit(self, page: TextPage, line: str, bare: bool = True) -> bool:
        """Take a line as credits, if it tells any; bare names only from a short or dated line."""
        told = self.told(page, line, bare=False)
        short = len(re.findall(r"[^\W\d_][\w.'’]*", line)) <= 6 or bool(
            told.instants or (told.editor and len(line) < 100)
        )
        found = self.told(page, line, bare=short) if bare else told
        found.byline = [name for name in found.byline if name in told.byline or not self._words.known(name)]
        if found.told == 0 or (sentence_like(line) and len(line) > 90 and found.views is None):
            return False
        page.credits.add(found)
        if found.views is not None:
            page.drop(_counter(line), "views")
        return True


def _told_picture(rest: str) -> bool:
    """Whether what stands behind ``Foto:`` is a caption and neither a credit nor a headline."""
    return len(rest.split()) > 4 and (sentence_like(rest) or caption_of(rest, True) is not None)


def _section(line: str, lines: list[str]) -> str | None:
    """The last entry of the way to the page, or the one before it where that is the title; a menu leads nowhere."""
    parts = [part.strip() for part in _CRUMB.split(line) if part.strip()] if crumbs(line) else []
    if any(_MENU_ONLY.match(part) for part in parts):
        return None
    parts = [part for part in parts[1:] if len(part.split()) <= 4 and lines.count(part) < 2]
    return parts[-1] if parts else None


def _weight(line: str) -> tuple[bool, int]:
    return not sentence_like(line) or line.endswith(("!", "?", '"', "”")), len(line)


def _repeated(candidates: list[str]) -> str | None:
    return next((line for line in candidates if candidates.count(line) > 1), None)


def _counter(line: str) -> str:
    """The counter's own words, for the list of removed lines."""
    pieces = re.split(r"\s*\|\s*|\s+[-/]\s+|;\s*|\s{3,}", line)
    return next((piece for piece in pieces if re.search(r"(?i)baca|lihat|hits|view", piece)), line)
