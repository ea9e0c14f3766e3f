"""The article's own paragraphs among all lines of a page.

The body is the block whose running text is long and dense: of all blocks the one with the greatest
``text * text / everything``, where menus, related links, captions and the like count as nothing. Inside it every
line is looked at once: it is a paragraph, or it is left out with a reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from kliping.core.evidence import Removed
from kliping.extract.captions import caption_of, photo_credited
from kliping.extract.lines import Labels, sentence_like, split_closing
from kliping.extract.page import Block, Line, Page
from kliping.extract.phrases import Phrases
from kliping.resources import Resources

# Kinds of block that never hold paragraphs, by what their lines are called when left out.
APART = frozenset(
    "advert related share comments menu notice summary caption byline editor date tags pages embed drop".split()
)
_SHORT = frozenset(("byline", "editor", "date", "tags", "pages"))
_ENOUGH = 250  # characters of running text above comments that may be all there is of an article
_SOME_TEASERS, _SMALL = 3, 5  # teasers on a page, lines of one
_LARGE = 0.4  # a block with more of the page's text than this is not what its name says
_EMBEDDED = re.compile(r"^\s*[\[{(<][^\])}>]{0,60}[\])}>]\s*$")
_SYMBOLS = re.compile(r"^[\W_]*$")
_HASHTAGS = re.compile(r"^\s*(?:#[\w&.-]+[\s,]*)+$")
# What ends a body when it comes after this share of its text.
_ENDS = {"comments": 0.3, "footer": 0.3, "editor": 0.3, "tags": 0.8}
_DATED = re.compile(
    r"(?i)(?:[a-z']{3,8},?\s+)?\d{1,2}[ /-](?:\d{1,2}|[a-z]{3,9})[ /-]20\d\d[\s,|-]*(?:\d{1,2}[:.]\d\d.{0,6})?"
)
_TRUSTED = 0.5  # a body named by a profile with less than this of the text there is, is no longer the body
_HIGH_ENOUGH = 1.2  # what a name like entry-content is worth


@dataclass(slots=True)
class Body:
    """Paragraphs as line numbers of the page, joined where they belong together; what was left out, by reason."""

    block: int
    start: int
    end: int
    paragraphs: list[list[int]] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)
    ended: int | None = None

    def leave_out(self, count: int, reason: str) -> None:
        """Take the first paragraphs away again, for a reason."""
        for paragraph in self.paragraphs[:count]:
            self.reasons.update(dict.fromkeys(paragraph, reason))
        del self.paragraphs[:count]

    def size(self, page: Page) -> int:
        """Characters in the paragraphs."""
        return sum(len(page.lines[number].text) for paragraph in self.paragraphs for number in paragraph)

    @property
    def first(self) -> int:
        """The line of the first paragraph."""
        return self.paragraphs[0][0] if self.paragraphs else self.start

    @property
    def last(self) -> int:
        """The line of the last paragraph."""
        return self.paragraphs[-1][-1] if self.paragraphs else self.start


def paint(page: Page, title: int | None) -> None:
    """Give every line the kind of the outermost named block it stands in, unless that block is the article itself."""
    prose = [0.0, *accumulate([line.prose for line in page.lines])]
    total = prose[-1] or 1.0
    kept = [(title, title + 1)] if title is not None else []
    kept += [(block.start, block.end) for block in page.blocks if _own_body(block)]
    named = [
        block for block in page.blocks
        if block.hint.kind in APART and not any(block.start <= start and end <= block.end for start, end in kept)
    ]  # fmt: skip
    lying = _lying(named, prose, total)
    for block in named:
        share = (prose[block.end] - prose[block.start]) / total
        below = block.hint.kind == "comments" and total - share * total > _ENOUGH
        if block.hint.own or (block.hint.kind not in lying and (share <= _LARGE or below)):
            for line in page.lines[block.start : block.end]:
                line.kind = line.kind or block.hint.kind


def paint_teasers(page: Page) -> None:
    """Where several small elements hold a linked heading and a summary, they are about other articles."""
    found = [number for number in range(1, len(page.lines)) if _teaser(page, number)]
    if len(found) >= _SOME_TEASERS:
        for number in found:
            page.lines[number].kind = page.lines[number - 1].kind = "related"


def _teaser(page: Page, number: int) -> bool:
    line, head = page.lines[number], page.lines[number - 1]
    if not line.prose or line.kind is not None or head.linked <= 0.7 * len(head.text) or len(head.text) <= 20:
        return False
    block = line.block
    while block >= 0 and page.blocks[block].start >= number:
        block = page.blocks[block].parent
    return block >= 0 and page.blocks[block].end - page.blocks[block].start <= _SMALL


def _lying(named: list[Block], prose: list[float], total: float) -> set[str]:
    """Kinds of short lines that hold much of the text: there the name means something else (``EditorWrapper``)."""
    held: Counter[str] = Counter()
    for block in named:
        if block.hint.kind in _SHORT and not block.hint.own:
            held[block.hint.kind] += int(prose[block.end] - prose[block.start])
    return {kind for kind, size in held.items() if size > _LARGE * total}


def densest(page: Page, title: int | None = None) -> int | None:
    """The number of the block that holds the body; None on a page without running text."""
    free = [line if line.kind is None and number != title else None for number, line in enumerate(page.lines)]
    prose = [0, *accumulate([line.prose if line else 0 for line in free])]
    every = [0, *accumulate([len(line.text) + 12 if line else 0 for line in free])]
    held = [prose[block.end] - prose[block.start] for block in page.blocks]
    best, most = None, 0.0
    for number, block in enumerate(page.blocks):
        size = held[number]
        score = size and size * size / (every[block.end] - every[block.start]) * (
            _HIGH_ENOUGH if block.hint.body else 1
        )
        if score > most:
            best, most = number, score
    if best is None:
        return None
    own = max(
        (number for number, block in enumerate(page.blocks) if _own_body(block)), key=held.__getitem__, default=best
    )
    return own if held[own] >= _TRUSTED * held[best] else best


def _own_body(block: Block) -> bool:
    return block.hint.own and block.hint.body


class BodyReader:
    """Reads the lines of the densest block."""

    def __init__(self, labels: Labels, phrases: Phrases) -> None:
        self._labels = labels
        self._phrases = phrases

    @classmethod
    def of(cls, resources: Resources) -> BodyReader:
        """From the tables of labels and phrases."""
        return cls(Labels.of(resources), Phrases.of(resources))

    def read(self, page: Page, block: int, title: str, pictures: bool = False) -> Body:
        """The paragraphs of a block (by number) and the reason of every line that is none.

        With ``pictures`` the lines under pictures are the text, as on a page of photographs.
        """
        body = Body(block, page.blocks[block].start, page.blocks[block].end)
        for number in range(body.start, body.end):
            reason = self._reason(page, number, title)
            if reason is not None:
                body.reasons[number] = reason
        self._end(page, body, pictures)
        if not pictures:
            _under_picture(page, body)
        _edges(page, body)
        body.paragraphs = list(_joined(page, body))
        return body

    def _reason(self, page: Page, number: int, title: str) -> str | None:
        """Why a line is no paragraph, told by itself alone."""
        line = page.lines[number]
        if line.kind is not None:
            return line.kind
        if line.text == title:
            return "title-again"
        return self.spoken(line) or _by_form(line)

    def spoken(self, line: Line) -> str | None:
        """The reason a line's own words give."""
        kind = self._phrases.kind(line.text)
        if kind is not None:
            return kind
        labelled = self._labels.read(line.text)
        return None if labelled is None or labelled.kind in ("photo", "views") else labelled.kind

    def _end(self, page: Page, body: Body, pictures: bool) -> None:
        """Where comments, a listing or the article's own foot begin after much of the text, the rest is no body."""
        total = sum(page.lines[number].prose for number in range(body.start, body.end) if number not in body.reasons)
        read, signed = 0.0, False
        dated = _dated_list(page, body)
        for number in range(body.start, body.end):
            reason = body.reasons.get(number)
            ends = (reason in _ENDS and read > _ENDS[reason] * total) or (number == dated and read > 0.3 * total)
            ends = ends or (reason == "comments" and read > _ENOUGH and self._bare(page.lines[number]))
            if signed or ends or (read > _ENDS["editor"] * total and self._edited(page.lines[number])):
                body.ended = number
                for rest in range(number, body.end):
                    body.reasons.setdefault(rest, "after-end")
                return
            read += page.lines[number].prose * (reason is None)
            signed = read > 0.5 * total and reason is None and not pictures and _signed(page, page.lines[number])

    def _bare(self, line: Line) -> bool:
        """Whether a line is nothing but a label: ``45 Komentar``."""
        labelled = self._labels.read(line.text)
        return labelled is not None and not labelled.rest

    def _edited(self, line: Line) -> bool:
        """Whether a line names the editor, as the last line of an article does."""
        labelled = self._labels.read(line.text) if line.kind is not None or len(line.text) < 80 else None
        return labelled is not None and labelled.kind == "editor" and bool(labelled.rest)


def _signed(page: Page, line: Line) -> bool:
    """Whether a line ends with the initials or the name that close an article; under a picture they close nothing."""
    if _pictured(page, line):
        return False
    closing = split_closing(line.text)
    return closing is not None and closing.mark.strip("*()[]") != ""


def _dated_list(page: Page, body: Body) -> int | None:
    """The first line of a list of other articles inside the body: each of its entries has a full date of its own."""
    stamped = [number for number in range(body.start, body.end) if _DATED.fullmatch(page.lines[number].text)]
    running = _running(page, body)
    below = [number for number in stamped if running and number > running[0]]
    if len(below) < 2:
        return None
    block = page.lines[below[0]].block
    while (parent := page.blocks[block].parent) > body.block and page.blocks[parent].start > running[0]:
        block = parent
    return page.blocks[block].start


def listing(page: Page, body: Body) -> bool:
    """Whether this is a list of articles: most of its running text stands under a linked heading or a date."""
    kept = [number for paragraph in body.paragraphs for number in paragraph if page.lines[number].prose]
    under = sum(_heads(page.lines[number - 1]) for number in kept if number > 0)
    return len(kept) > 2 and under >= 0.5 * len(kept)


def _heads(line: Line) -> bool:
    return (line.linked > 0.7 * len(line.text) and len(line.text) > 20) or bool(_DATED.fullmatch(line.text))


def _running(page: Page, body: Body) -> list[int]:
    return [n for n in range(body.start, body.end) if n not in body.reasons and page.lines[n].prose]


def _pictured(page: Page, line: Line) -> bool:
    return page.blocks[line.block].hint.kind == "caption"


def _under_picture(page: Page, body: Body) -> None:
    """A line with a picture's credit above the first paragraph is a caption, named so or not.

    Not on a page of photographs, where nothing but captions is left to be the text.
    """
    running = _running(page, body)
    if all(_pictured(page, page.lines[number]) for number in running):
        return
    while (
        len(running) > 1 and len(page.lines[running[0]].text) < 350 and caption_of(page.lines[running[0]].text, False)
    ):
        body.reasons[running.pop(0)] = "caption"


def _edges(page: Page, body: Body) -> None:
    """Above the first running text and below the last, only whole sentences are body."""
    running = _running(page, body)
    if not running:
        return
    for number in (*range(body.start, running[0]), *range(running[-1] + 1, body.end)):
        text = page.lines[number].text
        if number not in body.reasons and not (sentence_like(text) and len(text) > 25):
            body.reasons[number] = "header" if number < running[0] else "after-body"


def _by_form(line: Line) -> str | None:
    """The reason a line's form gives: only links, only marks, only hashtags."""
    size = len(line.text)
    if line.linked > 0.7 * size and size < 220 and not line.text.endswith("."):
        return "related" if len(line.text.split()) > 3 else "links"
    if _HASHTAGS.match(line.text):
        return "tags"
    if photo_credited(line.text):
        return "caption"
    if size > 400 and " " not in line.text[:300]:
        return "blob"
    if size < 64 and (_EMBEDDED.match(line.text) or _SYMBOLS.match(line.text)):
        return "mark"
    return None


def _joined(page: Page, body: Body) -> Iterator[list[int]]:
    """Lines that make one paragraph: entries of a list, and lines of a block parted by a single break."""
    kept = [number for number in range(body.start, body.end) if number not in body.reasons]
    together = _single_breaks_join(page, kept)
    paragraph: list[int] = kept[:1]
    for before, number in pairwise(kept):
        if _same_list(page, body, before, number) or (together and _one_break(page, before, number)):
            paragraph.append(number)
        else:
            yield paragraph
            paragraph = [number]
    if paragraph:
        yield paragraph


def _one_break(page: Page, before: int, number: int) -> bool:
    line = page.lines[number]
    return line.breaks == 1 and number == before + 1 and page.lines[before].block == line.block


def _single_breaks_join(page: Page, kept: list[int]) -> bool:
    """Whether a single ``<br>`` parts lines rather than paragraphs.

    It does where paragraphs are parted otherwise (two breaks, elements), and where the lines are short.
    """
    single = [number for before, number in pairwise(kept) if _one_break(page, before, number)]
    if not single or any(page.lines[number].breaks > 1 for number in kept):
        return True
    long = sum(len(page.lines[number].text) > 80 for number in single)
    return long < 0.5 * len(single)


def _same_list(page: Page, body: Body, before: int, number: int) -> bool:
    mine = _list_of(page, body, number)
    return mine >= 0 and mine == _list_of(page, body, before)


def _list_of(page: Page, body: Body, number: int) -> int:
    """The outermost list inside the body that a line stands in, or -1."""
    block, found = page.lines[number].block, -1
    while block > body.block:
        if page.blocks[block].tag in ("ul", "ol"):
            found = block
        block = page.blocks[block].parent
    return found


def left_out(page: Page, body: Body) -> tuple[Removed, ...]:
    """The lines inside the body's block that are no paragraphs, each with its reason."""
    return tuple(Removed(page.lines[number].text, reason) for number, reason in sorted(body.reasons.items()))
