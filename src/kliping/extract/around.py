"""What stands around the body of an HTML page: credits and dates by the title, tags, captions, related links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kliping.core.dates import Instant
from kliping.core.types import Caption, Link
from kliping.extract.body import Body
from kliping.extract.bylines import SignedReader
from kliping.extract.captions import caption_of
from kliping.extract.credits import Credits, names, views
from kliping.extract.lines import Labelled, Labels, page_count, sentence_like
from kliping.extract.page import Line, Mark, Page
from kliping.extract.published import Seen
from kliping.outlets.catalogue import compact

_HEADED = frozenset(("tag", "tags", "topik", "topics", "label", "labels", "tag terkait", "topik terkait"))
ABOVE, BELOW = 4, 30  # lines before the title and after the body in which credits and tags are looked for
_A_NAME = 4  # words
_A_LINE = 200  # characters
_BEATS = 1_000_000
_OWN = frozenset(("byline", "editor", "date"))
_A_HEADLINE = 45  # characters; a longer line that is all link leads to another article
_UNTITLED = 12  # lines before the body that are its header when no line is the title
_CREDITED = frozenset((None, "byline", "editor", "date", "section", "title"))
_FOREIGN = frozenset(("related", "comments", "menu", "advert"))
# What a line must have to tell a date, a counter or a name: a number, a colon or a bar, or one of these words.
_TELLING = re.compile(
    r"\d|[:|•·;(»]|\s[-–—/]\s|^(?:oleh|by|penulis|editor|red|reporter|laporan|pewarta|di[a-z]+ oleh|"
    r"(?:posted|written|edited|reported) by)\b",
    re.I,
)
_TAG_PARTS = re.compile(r"\s*[,;|#·•]\s*")


@dataclass(slots=True)
class Around:
    """Everything told outside the paragraphs."""

    credits: Credits = field(default_factory=Credits)
    marks: Credits = field(default_factory=Credits)
    own: Credits = field(default_factory=Credits)
    bare: list[str] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    changed: list[Seen] = field(default_factory=list)
    stamps: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    upper_tags: list[str] = field(default_factory=list)
    labelled_tags: list[str] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    related: list[Link] = field(default_factory=list)
    section: str | None = None
    pages: int | None = None
    talk: int | None = None  # the line below the article where readers' comments begin


@dataclass(frozen=True, slots=True)
class Scope:
    """The lines of the article: its header from ``top`` to ``first``, its foot from ``last`` to ``bottom``."""

    title: int | None
    top: int
    first: int
    last: int
    bottom: int

    @classmethod
    def of(cls, page: Page, title: int | None, body: Body) -> Scope:
        """From the lines of title and body."""
        above = title - ABOVE if title is not None and title <= body.first else body.first - _UNTITLED
        return cls(title, max(0, above), body.first, body.last, min(len(page.lines), body.last + 1 + BELOW))

    def away(self, number: int) -> int:
        """How far a line stands from the title, double above it; from the body where no line is the title."""
        far = number - (self.first if self.title is None else self.title)
        return far if far >= 0 else -2 * far

    def numbers(self) -> Iterator[int]:
        """All line numbers, in order."""
        return iter(range(self.top, self.bottom))


class AroundReader:
    """Reads the lines and marks of the scope."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._signed = SignedReader(labels)

    def read(self, page: Page, body: Body, scope: Scope, outlet: str | None) -> Around:
        """All facts of the lines that are no paragraphs, and of the marks in them."""
        around = Around()
        own = {number for paragraph in body.paragraphs for number in paragraph}
        for number in scope.numbers():
            if number not in own:
                self._line(around, page, number, scope, outlet)
        # Tags below the comments are the site's, not the article's.
        bottom = scope.bottom if around.talk is None else around.talk
        for mark in page.marks:
            if mark.own and mark.kind in _OWN:
                self._own(around, mark, scope, outlet)
            elif scope.top <= mark.line < (bottom if mark.kind == "tags" else scope.bottom) and mark.line not in own:
                self._mark(around, page, mark, scope, outlet)
        around.seen = around.seen or around.changed
        around.pages = next(filter(None, map(page_count, _page_rows(page, body, scope))), None)
        around.captions = list(self._captions(page, body, scope))
        around.related = list(self._related(page, body, scope))
        return around

    def _with_next(self, page: Page, number: int) -> Line:
        """The line; a label that stands alone with its value, from the next line (``Penulis`` / ``: Ratna Dewi``).

        Where a name stands above each label (``Ratna Dewi`` / ``Reporter``), the value is the line before.
        """
        line = page.lines[number]
        around = page.lines[max(0, number - 1) : number + 3]
        before, after = (around[0].text if number else ""), [one.text for one in around[2 if number else 1 :]]
        above = (
            bool(names(before))
            and len(before.split()) <= _A_NAME
            and (not after or not names(after[0].lstrip(" :")) or self._alone(around[-1]))
        )
        value = before if above else after[0] if after else ""
        return replace(line, text=f"{line.text.rstrip(' :')}: {value.lstrip(' :')}") if len(value) <= 60 else line

    def _alone(self, line: Line) -> bool:
        """Whether a line is nothing but a label of names."""
        return len(line.text) <= 30 and _nameless(self._labels.read(line.text))

    def _line(self, around: Around, page: Page, number: int, scope: Scope, outlet: str | None) -> None:
        line = page.lines[number]
        labelled = self._labels.read(line.text)
        if len(line.text) <= 30 and _nameless(labelled):
            line = self._with_next(page, number)
            labelled = self._labels.read(line.text)
        header = number < scope.first
        if number > scope.last and around.talk is None and "comments" in (line.kind, labelled and labelled.kind):
            around.talk = number
        if labelled is not None and labelled.kind == "tags" and line.kind not in _FOREIGN:
            around.labelled_tags += [part for part in _TAG_PARTS.split(labelled.rest) if part]
        elif line.kind in _CREDITED and len(line.text) < 250 and (labelled is None or labelled.kind in _TOLD):
            self._credits(around, line, number, scope, outlet)
        elif header and line.kind in ("share", "notice") and number > (scope.title or 0) and len(line.text) < 200:
            around.seen += self._dates(line.text, number, scope)
            around.credits.views = views(line.text) if around.credits.views is None else around.credits.views

    def _dates(self, text: str, number: int, scope: Scope) -> list[Seen]:
        found = self._signed.line(text, None, bare=False).instants
        return list(_seen(found, number, scope))

    def _credits(self, around: Around, line: Line, number: int, scope: Scope, outlet: str | None) -> None:
        dated = number > scope.last and line.kind is None and bool(around.seen)
        if _silent(line) or (dated and not self._labels.naming(line.text)):
            return  # of a foot, only names and counters are of interest once the date is known
        header = number < scope.first
        found = self._signed.line(line.text, outlet, bare=False)
        if header and (line.kind == "byline" or found.told or _of_outlet(line.text, outlet)):
            around.bare += self._signed.line(line.text, outlet, bare=True).byline
        around.seen += _seen(found.instants, number, scope)
        around.changed += (replace(seen, changed=True) for seen in _seen(found.updates, number, scope))
        around.credits.add(found)

    def _mark(self, around: Around, page: Page, mark: Mark, scope: Scope, outlet: str | None) -> None:
        kind = page.lines[mark.line].kind if mark.line < len(page.lines) else None
        if (kind in _FOREIGN and not (kind == "menu" and mark.kind == "tags")) or self._labelled(page, mark):
            return
        if mark.kind == "tags" and mark.line > scope.last:
            around.tags += self._tag(mark.text)
        elif mark.kind == "tags" and mark.line > (scope.title or 0):
            around.upper_tags += self._tag(mark.text)
        elif mark.kind == "views" and around.credits.views is None:
            around.credits.views = views(f"{mark.text} views") if len(mark.text) < 40 else None
        elif mark.kind in ("byline", "editor") and len(mark.text) < 120:
            around.marks.add(self._signed.marked(mark.text, mark.kind, outlet))
        elif mark.kind == "date":
            around.stamps += [mark.machine] if mark.machine else []
        elif mark.kind == "section" and mark.line < scope.first and mark.text:
            around.section = around.section or mark.text.rpartition(":")[2].strip() or None

    def _own(self, around: Around, mark: Mark, scope: Scope, outlet: str | None) -> None:
        """A name or a date in an element that the profile of the outlet names, wherever on the page it is."""
        if mark.kind != "date":
            around.own.add(self._signed.marked(mark.text, mark.kind, outlet))
            return
        around.stamps += [mark.machine] if mark.machine else []
        found = self._signed.line(mark.text, None, bare=False).instants if len(mark.text) < _A_LINE else []
        away = scope.away(mark.line) - _BEATS  # so that the nearest of them comes before all other dates
        around.seen += [Seen(instant, zoned, away=away) for instant, zoned in found]

    def _tag(self, text: str) -> list[str]:
        """The tag in an element, without its sign; none in one that only says ``Tags:``."""
        tag = text.strip(" #,")
        return [] if not tag or (":" in text and self._labels.read(text)) or tag.lower() in _HEADED else [tag]

    def _labelled(self, page: Page, mark: Mark) -> bool:
        """Whether a name is marked in a line whose label says more of it: ``<span class="author">Editor: X</span>``."""
        line = page.lines[mark.line].text if mark.line < len(page.lines) else ""
        labelled = self._labels.read(line) if mark.kind in ("byline", "editor") else None
        return labelled is not None and labelled.kind in ("byline", "editor") and bool(labelled.rest)

    def _captions(self, page: Page, body: Body, scope: Scope) -> Iterator[Caption]:
        """Lines named captions, or read as such, near the article; the lines of one block are one caption."""
        texts: dict[int, list[str]] = {}
        for number in range(scope.top, min(max(body.end, scope.last + 4), len(page.lines))):
            line = page.lines[number]
            named = "caption" in (line.kind, body.reasons.get(number))
            if (named and not self._interrupts(line)) or self._told_picture(line, number, scope):
                texts.setdefault(_outermost(page, line), []).append(line.text)
        for parts in texts.values():
            text = " ".join([part for part in parts if not _SOURCE_LINE.fullmatch(part)] or parts)
            yield caption_of(text, True) or Caption(text)

    def _told_picture(self, line: Line, number: int, scope: Scope) -> bool:
        """Whether a line between title and text says itself that it is about a picture, by a label or a credit."""
        between = scope.title is not None and scope.title < number < scope.first
        if not between or line.kind is not None or not 4 < len(line.text.split()) < 60 or line.linked:
            return False
        picture = _PICTURE.match(line.text)
        credit = caption_of(line.text, False)
        return bool(picture) or (credit is not None and not _CREDIT_LABEL.match(line.text))

    def _interrupts(self, line: Line) -> bool:
        """Whether a line named a caption is an advertisement or an invitation: ``para_caption``."""
        labelled = self._labels.read(line.text)
        return labelled is not None and labelled.kind in _NO_CAPTION

    def _related(self, page: Page, body: Body, scope: Scope) -> Iterator[Link]:
        for number in range(scope.first, body.end):
            line = page.lines[number]
            if body.reasons.get(number) == "related":
                labelled = self._labels.read(line.text)
                title = labelled.rest if labelled is not None and labelled.kind == "related" else line.text
                if title and line.linked:
                    yield Link(title, line.href)


def _nameless(labelled: Labelled | None) -> bool:
    """Whether this is a label of names without a name."""
    return labelled is not None and not labelled.rest and labelled.kind in ("byline", "editor")


def _of_outlet(text: str, outlet: str | None) -> bool:
    """``Rahmat Hidayat - Kabar Lembah``: who, and for whom."""
    match = re.fullmatch(r"(?P<who>[^|/,-]{4,40})\s+[-–|]\s+(?P<where>[^|/]{3,40})", text)
    return match is not None and outlet is not None and compact(match["where"]) == compact(outlet)


def _silent(line: Line) -> bool:
    """Whether a line tells no credit: a sentence, the linked headline of another article, words alone."""
    if line.kind is not None:
        return len(line.text) > 90 and sentence_like(line.text)
    size = len(line.text)
    if size > _A_HEADLINE and (line.linked > 0.9 * size or (size > 90 and sentence_like(line.text))):
        return True
    return not _TELLING.search(line.text)


# ``KABAR.COM/SARI``: a credit set above the caption.
_SOURCE_LINE = re.compile(r"[A-Z][A-Z. ]+\.[A-Z]{2,4}/[A-Z ]+|[A-Z]+/[A-Z]+")
_PICTURE = re.compile(r"(?i)(?:foto|ket(?:erangan|\.)? (?:foto|gambar))\s*:\s*(?:\S+\s+){4}.*[.)]$")
_CREDIT_LABEL = re.compile(r"(?i)(?:penulis|reporter|editor|oleh|laporan|pewarta|teks|foto)\b")
_NO_CAPTION = frozenset(("advert", "share", "notice", "related"))
_TOLD = frozenset(("byline", "editor", "views", "pages"))


def _seen(instants: list[tuple[Instant, bool]], number: int, scope: Scope) -> Iterator[Seen]:
    """The dates of a line, with where it stands."""
    above = scope.title is not None and number < scope.title
    return (Seen(instant, zoned, number < scope.first, scope.away(number), above) for instant, zoned in instants)


def _page_rows(page: Page, body: Body, scope: Scope) -> Iterator[str]:
    """The rows of page numbers in and below the body."""
    for number in range(scope.first, scope.bottom):
        line = page.lines[number]
        if "pages" in (line.kind, body.reasons.get(number)) and len(line.text) < 100:
            yield line.text


def _outermost(page: Page, line: Line) -> int:
    """The outermost block named a caption that the line stands in, else its own block."""
    block = found = line.block
    while block >= 0:
        if page.blocks[block].hint.kind == "caption":
            found = block
        block = page.blocks[block].parent
    return found
