"""A page as lines: for every line of text, where it stood and what of it was linked.

``extract.pen`` writes it in one pass over the tree; everything after that works on lines and on blocks of lines.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kliping.extract.hints import Hint

_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


@dataclass(slots=True)
class Block:
    """An element that stands on lines of its own: lines ``start`` to ``end`` are in it."""

    tag: str
    hint: Hint
    parent: int
    start: int
    end: int = 0
    heading: bool = False


@dataclass(slots=True)
class Line:
    """A line of text; ``linked`` characters of it are links, ``breaks`` counts the ``<br>`` before it in its block."""

    text: str
    block: int
    linked: int = 0
    href: str | None = None
    breaks: int = 0
    kind: str | None = None
    prose: int = field(init=False)
    """How many characters of running text this is; none for short or linked lines."""

    def __post_init__(self) -> None:
        size = len(self.text)
        self.prose = size - self.linked if size >= 50 and self.linked <= 0.4 * size else 0


@dataclass(frozen=True, slots=True)
class Mark:
    """An element whose names or attributes tell a field: its text, its value for machines, and the line it is in.

    ``own`` where the outlet's profile names it.
    """

    kind: str
    text: str
    line: int
    machine: str | None = None
    href: str | None = None
    own: bool = False


@dataclass(slots=True)
class Page:
    """All lines, blocks and marks in reading order."""

    lines: list[Line] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    depth: int = 0

    def heading(self, line: Line) -> bool:
        """Whether the line is a heading."""
        return self.blocks[line.block].heading

    def tag(self, line: Line) -> str:
        """The tag of the block the line stands in."""
        return self.blocks[line.block].tag


def clean(text: str) -> str:
    """Text with runs of blanks made one and invisible characters left out."""
    if not text.isascii() and _unseen(text):
        text = text.translate(_UNSEEN)
    return " ".join(text.split())


def _unseen(text: str) -> bool:
    """Whether one of the invisible characters is in a text; to ask for each is much faster than to search for any."""
    return (
        "\u200b" in text or "\u200c" in text or "\u200d" in text
        or "\u2060" in text or "\ufeff" in text or "\u00ad" in text
    )  # fmt: skip
