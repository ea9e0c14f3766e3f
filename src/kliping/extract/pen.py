"""One pass over a page's tree that writes its lines, blocks and marks.

What an element's tag and names tell is worked out once for all elements of a page that share them; menus, sidebars
and bars of buttons are taken as one line each. Most of the time of extraction is spent here and in the parser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kliping.core.errors import Quarantine
from kliping.extract.hints import NO_HINT, Hint, Hints
from kliping.extract.page import Block, Line, Mark, Page, clean
from kliping.outlets.profiles import ELEMENTS, Elements

# Never text of an article. What is common in menus and bars is taken out of the tree; the rest is passed over.
# ``form`` is not among them: some systems wrap the whole page in one.
_TAKEN_OUT = ["script", "style", "noscript", "iframe", "svg", "template"]
_PASSED = frozenset(
    "object select option textarea canvas video audio map dialog "
    "amp-consent amp-sidebar amp-social-share amp-ad amp-analytics".split()
)
# Nothing is in them, but they part the lines they stand between.
_PARTING = frozenset("br img input hr source embed track area col link".split())
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small "
    "span strike strong sub sup time tt u var wbr".split()
)
_BY_TAG = {
    "nav": Hint("menu"), "aside": Hint("menu"), "footer": Hint("menu"), "figcaption": Hint("caption"),
    "button": Hint("share"), "amp-embed": Hint("advert"),
}  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_WHOLE = frozenset(("html", "body", "main", "article"))
# An inline element with these names stands for itself, not in a sentence.
_APART = frozenset(("caption", "related", "advert", "share", "comments", "notice", "drop"))
# What is read as one line, for its inside is of no interest.
_FOLDED = frozenset(("menu", "share", "notice", "advert", "comments", "related", "drop", "pages"))
_A_FEW_LINKS = 400
_PAGE_NUMBERS = 60  # characters of a row of page numbers; around articles in parts stand names like it
_MOST_LINES = 20_000
_A_FEW, _A_SENTENCE, _A_PARAGRAPH = 2, 60, 240  # elements; characters
_MARKED = frozenset(("views", "byline", "editor", "date", "tags", "section"))
_MARKED_WHOLE = frozenset(("byline", "editor", "tags"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_TO_TAG = re.compile(r"/(?:tags?|topik|topic|label)/")
_TAG_BARS = re.compile(r"[,;|#·•]")

Attributes = dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Trait:
    """What elements of one tag and one set of names have in common."""

    hint: Hint
    passed: bool
    block: int  # 2 where it is one, as ``_enter`` counts
    folded: bool
    marked: bool
    heading: bool

    @classmethod
    def of(cls, tag: str, hint: Hint, heading: bool = False) -> Trait:
        """Of a tag and what its names tell."""
        return cls(
            hint,
            passed=tag in _PASSED,
            block=2 * (tag not in _INLINE or hint.kind in _APART),
            folded=hint.kind in _FOLDED,
            marked=tag == "time" or hint.kind in _MARKED,
            heading=heading or tag in _HEADINGS,
        )


_PLAIN = Trait.of("div", NO_HINT)
_OWN = {kind: Hint(None if kind == "body" else kind, kind == "body", own=True) for kind in ELEMENTS}


class Traits:
    """The traits of elements by their tag and names; what the outlet's profile names it names first."""

    def __init__(self, hints: Hints, elements: Elements | None = None) -> None:
        self._hints = hints
        self._elements = elements
        self._known: dict[tuple[str, Hint, bool], Trait] = {}
        # The pages of an outlet name their elements alike; what names tell never changes, so remembering it is safe.
        self.of = lru_cache(maxsize=1 << 14)(self._of)
        self.nameless = lru_cache(maxsize=256)(self._nameless)

    def _nameless(self, tag: str) -> Trait:
        """What elements of this tag without any attribute have in common."""
        return self.of(tag, None, None, None, None, None)

    def _of(self, tag: str, *named: str | None) -> Trait:
        """What elements of this tag with this class, id, role, itemprop and test id have in common."""
        hint = self._own(tag, named) or self._general(tag, named)
        key = (tag, hint, "heading" in named[2:3])
        if key not in self._known:
            self._known[key] = Trait.of(*key)
        return self._known[key]

    def _own(self, tag: str, named: tuple[str | None, ...]) -> Hint | None:
        kind = self._elements.kind(tag, named) if self._elements is not None and named else None
        return _OWN[kind] if kind else None

    def _general(self, tag: str, named: tuple[str | None, ...]) -> Hint:
        said = " ".join(filter(None, named))
        hint = self._hints.read(said) if said and tag not in _WHOLE else NO_HINT
        return hint if hint.kind or hint.body else _BY_TAG.get(tag, NO_HINT)


def read_page(tree: LexborHTMLParser, traits: Traits) -> Page:
    """The lines of a parsed page. The tree is changed: what is never text is taken out of it.

    Raises ``Quarantine("too_large")`` for more lines than any article has.
    """
    tree.strip_tags(_TAKEN_OUT)
    pen = _Pen(traits)
    if tree.body is not None:
        pen.walk(tree.body)
    return pen.page


class _Pen:
    """Writes text into lines while it walks the tree."""

    __slots__ = (
        "_blocks",
        "_breaks",
        "_holders",
        "_href",
        "_lines",
        "_linked",
        "_links",
        "_made",
        "_nameless",
        "_open",
        "_pieces",
        "_small_ones",
        "_trait",
        "page",
    )  # fmt: skip

    def __init__(self, traits: Traits) -> None:
        self.page = Page()
        self._lines, self._blocks = self.page.lines, self.page.blocks
        self._trait, self._nameless = traits.of, traits.nameless
        self._pieces: list[str] = []
        self._linked = 0
        self._href: str | None = None
        self._links = 0
        self._breaks = 0
        self._open: list[tuple[str, Trait]] = []
        self._made: list[int] = []  # the numbers of the outermost open ones that hold a line
        self._holders: set[int] = set()
        self._small_ones: set[int] = set()  # elements of a few links to related articles

    def walk(self, root: LexborNode) -> None:
        """Depth first, without recursion, so that no page can exhaust the stack."""
        self._holders = _holders(root)
        self._begin("body", self._trait("body"))
        self._make()
        enter, leave = self._enter, self._leave
        stack: list[tuple[LexborNode | None, int]] = []
        tags: dict[int, str] = {}  # by number, for numbers cost less to ask for than names
        node, deepest = root.first_child, 0
        while True:
            if node is None:
                if not stack:
                    break
                node, closing = stack.pop()
                if closing:
                    leave(closing)
                continue
            number = node.tag_id
            tag = tags.get(number) or tags.setdefault(number, node.tag or "-")
            if tag == "-text":
                if not node.is_empty_text_node:
                    self._write(node.text_content or "")
                elif self._pieces:
                    self._pieces.append(" ")
            elif tag in _PARTING:
                self._end_line(self._breaks + 1 if tag == "br" else 0)
            elif tag[0] != "-" and (closing := enter(node, tag)) >= 0:
                stack.append((node.next, closing))
                deepest = max(deepest, len(stack))
                node = node.first_child
                continue
            node = node.next
        leave(2)
        self.page.depth = deepest

    def _write(self, text: str) -> None:
        if not text.isspace():
            self._pieces.append(text)
            if self._links:
                self._linked += len(text.strip())
        elif self._pieces:
            self._pieces.append(" ")

    def _enter(self, node: LexborNode, tag: str) -> int:
        """Open an element; how to close it, or -1 when there is nothing to read in it.

        0 closes nothing, 1 a link, 2 a block, 3 a block that is a link.
        """
        attributes = node.attributes
        if attributes:
            get = attributes.get
            trait = self._trait(tag, get("class"), get("id"), get("role"), get("itemprop"), get("data-testid"))
            if "hidden" in attributes or ("style" in attributes and _hidden(attributes["style"] or "")):
                return -1
        else:
            trait = self._nameless(tag)
        if trait.passed:
            return -1
        if tag == "footer" and any(name == "article" for name, _ in self._open):
            trait = _PLAIN  # the foot of an article, with its tags and editor
        if trait.folded and self._fold(node, tag, trait):
            return -1
        link = tag == "a" and "href" in attributes
        if link:
            self._links += 1
            self._href = self._href or attributes["href"]
        if trait.block:
            self._begin(tag, trait)
        if (trait.marked and (tag == "time" or self._small(node, trait.hint))) or (link and _tagging(attributes)):
            self._mark(node, tag, trait.hint, attributes)
        return trait.block + link

    def _fold(self, node: LexborNode, tag: str, trait: Trait) -> bool:
        """Take a menu, a bar of buttons or a sidebar as one line; not what may hold an article after all."""
        if node.mem_id in self._holders and not trait.hint.own and _may_hold(node):
            return False
        related = trait.hint.kind == "related"
        if related and (parent := node.parent) is not None and parent.mem_id in self._small_ones:
            self._small_ones.add(node.mem_id)
            return False
        text = clean(node.text(deep=True, separator=" ", skip_empty=True))
        if related and len(text) < _A_FEW_LINKS:
            self._small_ones.add(node.mem_id)
            return False
        if trait.hint.kind == "pages" and len(text) > _PAGE_NUMBERS:
            return False
        self._begin(tag, trait)
        if text:
            self._put(text, len(text))
        self._href = self._href if self._links else None
        self._leave(2)
        return True

    def _small(self, node: LexborNode, hint: Hint) -> bool:
        """Whether an element holds but its field: a name like ``category`` also stands around whole articles."""
        return hint.kind in _MARKED_WHOLE or node.mem_id not in self._holders

    def _begin(self, tag: str, trait: Trait) -> None:
        if self._pieces:
            self._end_line(0)
        else:
            self._breaks = 0
        self._open.append((tag, trait))

    def _make(self) -> int:
        """The number of the innermost open block. A block that holds no line is as if it had never been there."""
        blocks, made = self._blocks, self._made
        for tag, trait in self._open[len(made) :]:
            parent = made[-1] if made else -1
            made.append(len(blocks))
            blocks.append(Block(tag, trait.hint, parent, len(self._lines), 0, trait.heading))
        return made[-1]

    def _leave(self, closing: int) -> None:
        """Close an element."""
        if closing >= 2:
            if self._pieces:
                self._end_line(0)
            else:
                self._breaks = 0
            self._open.pop()
            if len(self._made) > len(self._open):
                self._blocks[self._made.pop()].end = len(self._lines)
        if closing % 2:
            self._links -= 1

    def _end_line(self, breaks: int) -> None:
        """Write the line begun, if there is any text in it; ``breaks`` stands before the next."""
        if not self._pieces:
            self._breaks = breaks
            return
        text = clean("".join(self._pieces))
        if text:
            self._put(text, min(self._linked, len(text)))
            self._breaks = min(breaks, 1)
        else:
            self._breaks = breaks
        self._pieces, self._linked = [], 0
        self._href = self._href if self._links else None

    def _put(self, text: str, linked: int) -> None:
        """Write a whole line, of which this many characters are links."""
        if len(self._lines) >= _MOST_LINES:
            raise Quarantine("too_large", f"the page has more than {_MOST_LINES:,} lines of text")
        self._lines.append(Line(text, self._make(), linked, self._href, self._breaks))

    def _mark(self, node: LexborNode, tag: str, hint: Hint, attributes: Attributes) -> None:
        kind = "tags" if tag == "a" and _tagging(attributes) else "date" if tag == "time" else hint.kind or ""
        text = clean(node.text(deep=True, separator=" ", skip_empty=True))
        machine = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
        for part in _parts(node, tag, text) if kind == "tags" else (text,):
            if part or machine:
                self.page.marks.append(Mark(kind, part, len(self._lines), machine, attributes.get("href"), hint.own))


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


def _may_hold(node: LexborNode) -> bool:
    """Whether an element named like a menu may hold an article or its date: more than teasers of others do."""
    held: dict[str, list[LexborNode]] = {"h1": [], "article": [], "time": [], "p": []}
    for one in node.css("h1, article, time, p"):
        held[one.tag or ""].append(one)
    if held["h1"] or 0 < len(held["article"]) <= _A_FEW or 0 < len(held["time"]) <= _A_FEW:
        return True
    long = [size for one in held["p"] if (size := len(one.text(deep=True))) >= _A_SENTENCE]
    return sum(long) >= _A_PARAGRAPH


def _hidden(style: str) -> bool:
    """Whether a style hides its element. Few do, which two plain searches tell."""
    small = style.lower()
    return ("none" in small or "hidden" in small) and _HIDDEN.search(small) is not None


def _tagging(attributes: Attributes) -> bool:
    """Whether a link leads to everything under a tag."""
    if attributes.get("rel") == "tag":
        return True
    href = attributes.get("href") or ""
    return ("/t" in href or "/label" in href) and bool(_TO_TAG.search(href))
