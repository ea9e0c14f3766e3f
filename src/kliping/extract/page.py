"""A page as lines: one pass over the tree that keeps, for every line of text, where it stood and what was linked.

Everything after this works on lines and on blocks of lines; the tree is not needed any more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kliping.extract.hints import NO_HINT, Hint, Hints

# Never text of an article. ``form`` is not among them: some systems wrap the whole page in one.
UNREAD = [
    "script", "style", "noscript", "iframe", "svg", "template", "object", "select", "option", "textarea", "canvas",
    "video", "audio", "map", "dialog", "amp-consent", "amp-sidebar", "amp-social-share", "amp-ad", "amp-analytics",
]  # fmt: skip
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small "
    "span strike strong sub sup time tt u var wbr".split()
)
_BY_TAG = {
    "nav": Hint("menu"), "aside": Hint("menu"), "footer": Hint("menu"), "figcaption": Hint("caption"),
    "button": Hint("share"), "amp-embed": Hint("advert"),
}  # fmt: skip
_WHOLE = frozenset(("html", "body", "main", "article"))
# An inline element with these names stands for itself, not in a sentence.
_APART = frozenset(("caption", "related", "advert", "share", "comments", "notice"))
# What is read as one line, for its inside is of no interest.
_FOLDED = frozenset(("menu", "share", "notice", "advert", "comments", "related"))
_A_FEW_LINKS = 400
_UNNAMED = (None,) * 5
_MARKED = frozenset(("views", "byline", "editor", "date", "tags", "section"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_TO_TAG = re.compile(r"/(?:tags?|topik|topic|label)/")
_TAG_BARS = re.compile(r"[,;|#·•]")
_UNSEEN = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]+")


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

    @property
    def prose(self) -> float:
        """How many characters of running text this is; none for short or linked lines."""
        size = len(self.text)
        return size - self.linked if size >= 50 and self.linked <= 0.4 * size else 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """An element whose names or attributes tell a field: its text, its value for machines, and the line it is in."""

    kind: str
    text: str
    line: int
    machine: str | None = None
    href: str | None = None


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
    if not text.isascii() and _UNSEEN.search(text):
        text = _UNSEEN.sub("", text)
    return " ".join(text.split())


def read_page(tree: LexborHTMLParser, hints: Hints) -> Page:
    """The lines of a parsed page. The tree is changed: what is never text is taken out of it."""
    tree.strip_tags(UNREAD)
    pen = _Pen(hints)
    if tree.body is not None:
        pen.walk(tree.body)
    return pen.page


class _Pen:
    """Writes text into lines while it walks the tree."""

    def __init__(self, hints: Hints) -> None:
        self.page = Page()
        self._hints = hints
        self._known: dict[tuple[str | None, ...], Hint] = {}
        self._pieces: list[str] = []
        self._linked = 0
        self._href: str | None = None
        self._links = 0
        self._breaks = 0
        self._open: list[int] = []
        self._holders: set[int] = set()

    def walk(self, root: LexborNode) -> None:
        """Depth first, without recursion, so that no page can exhaust the stack."""
        self._holders = _holders(root)
        outermost = self._enter(root, "body")
        stack: list[tuple[LexborNode | None, int]] = []
        node, deepest = root.first_child, 0
        while True:
            if node is None:
                if not stack:
                    break
                node, closing = stack.pop()
                if closing:
                    self._leave(closing)
                continue
            tag = node.tag or "-"
            if tag == "-text":
                self._write(node.text_content or "")
            elif tag[0] != "-" and (closing := self._enter(node, tag)) >= 0:
                stack.append((node.next, closing))
                deepest = max(deepest, len(stack))
                node = node.first_child
                continue
            node = node.next
        self._leave(outermost)
        self.page.depth = deepest

    def _write(self, text: str) -> None:
        if text.isspace():
            if self._pieces:
                self._pieces.append(" ")
            return
        self._pieces.append(text)
        if self._links:
            self._linked += len(text.strip())

    def _enter(self, node: LexborNode, tag: str) -> int:
        """Open an element; how to close it, or -1 when there is nothing to read in it.

        0 closes nothing, 1 a link, 2 a block, 3 a block that is a link.
        """
        if tag == "br":
            self._end_line(self._breaks + 1)
            return -1
        attributes = node.attributes
        if not attributes:
            if tag in _INLINE:
                return 0
            hint = _BY_TAG.get(tag, NO_HINT)
        elif tag != "body" and _unseen(attributes):
            return -1
        else:
            hint = self._hint(tag, attributes)
        if tag == "footer" and any(self.page.blocks[number].tag == "article" for number in self._open):
            hint = NO_HINT  # the foot of an article, with its tags and editor
        if hint.kind in _FOLDED and self._fold(node, tag, hint):
            return -1
        link = tag == "a" and "href" in attributes
        if link:
            self._links += 1
            self._href = self._href or attributes["href"]
        block = tag not in _INLINE or hint.kind in _APART
        if block:
            self._begin(tag, hint, attributes)
        if tag == "time" or (hint.kind in _MARKED and self._small(node, hint)) or (link and _tagging(attributes)):
            self._mark(node, tag, hint, attributes)
        return 2 * block + link

    def _fold(self, node: LexborNode, tag: str, hint: Hint) -> bool:
        """Take a menu, a bar of buttons or a sidebar as one line; not what may hold an article after all."""
        if node.mem_id in self._holders:
            return False
        text = clean(node.text(deep=True, separator=" "))
        if hint.kind == "related" and len(text) < _A_FEW_LINKS:
            return False
        self._begin(tag, hint, {})
        self._pieces.append(text)
        self._linked = len(text)
        self._leave(2)
        return True

    def _small(self, node: LexborNode, hint: Hint) -> bool:
        """Whether an element holds but its field: a name like ``category`` also stands around whole articles."""
        return hint.kind in ("byline", "editor", "tags") or node.mem_id not in self._holders

    def _begin(self, tag: str, hint: Hint, attributes: dict[str, str | None]) -> None:
        self._end_line(0)
        page = self.page
        heading = (tag[0] == "h" and tag[1:].isdigit()) or attributes.get("role") == "heading"
        parent = self._open[-1] if self._open else -1
        self._open.append(len(page.blocks))
        page.blocks.append(Block(tag, hint, parent, len(page.lines), heading=heading))

    def _leave(self, closing: int) -> None:
        if closing >= 2:
            self._end_line(0)
            self.page.blocks[self._open.pop()].end = len(self.page.lines)
        if closing % 2:
            self._links -= 1

    def _end_line(self, breaks: int) -> None:
        """Write the line begun, if there is any text in it; ``breaks`` stands before the next."""
        if not self._pieces:
            self._breaks = breaks
            return
        text = clean("".join(self._pieces))
        if text:
            block = self._open[-1]
            self.page.lines.append(Line(text, block, min(self._linked, len(text)), self._href, self._breaks))
            self._breaks = min(breaks, 1)
        else:
            self._breaks = breaks
        self._pieces, self._linked = [], 0
        self._href = self._href if self._links else None

    def _hint(self, tag: str, attributes: dict[str, str | None]) -> Hint:
        get = attributes.get
        named = (get("class"), get("id"), get("role"), get("itemprop"), get("data-testid"))
        if tag in _WHOLE or named == _UNNAMED:
            return _BY_TAG.get(tag, NO_HINT)
        hint = self._known.get(named)
        if hint is None:
            hint = self._known[named] = self._hints.read(" ".join(filter(None, named)))
        return hint if hint.kind or hint.body else _BY_TAG.get(tag, NO_HINT)

    def _mark(self, node: LexborNode, tag: str, hint: Hint, attributes: dict[str, str | None]) -> None:
        kind = "tags" if tag == "a" and _tagging(attributes) else "date" if tag == "time" else hint.kind or ""
        text = clean(node.text(deep=True, separator=" "))
        machine = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
        for part in _parts(node, tag, text) if kind == "tags" else (text,):
            if part or machine:
                self.page.marks.append(Mark(kind, part, len(self.page.lines), machine, attributes.get("href")))


def _parts(node: LexborNode, tag: str, text: str) -> list[str]:
    """The tags of an element: the texts of its links, else of its list, else what commas part."""
    if tag == "a":
        return [text]
    for inner in ("a", "li"):
        found = [clean(one.text(deep=True, separator=" ")) for one in node.css(inner)]
        if found:
            return found
    return [part.strip() for part in _TAG_BARS.split(text)]


def _holders(root: LexborNode) -> set[int]:
    """The elements that hold a heading, a paragraph, an article or a time, however deep."""
    found: set[int] = set()
    for node in root.css("h1, p, article, time"):
        above = node.parent
        while above is not None and above.mem_id not in found:
            found.add(above.mem_id)
            above = above.parent
    return found


def _tagging(attributes: dict[str, str | None]) -> bool:
    """Whether a link leads to everything under a tag."""
    return attributes.get("rel") == "tag" or bool(_TO_TAG.search(attributes.get("href") or ""))


def _unseen(attributes: dict[str, str | None]) -> bool:
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and bool(_HIDDEN.search(style)))
