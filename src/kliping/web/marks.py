"""Spans as HTML: marks that lie in one another, cross, or run over paragraphs become well-formed elements."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from dataclasses import dataclass, replace

from markupsafe import Markup, escape

from kliping.core.evidence import Span

# Of two marks over the same words the one that comes first here is the outer element.
KINDS = ("row", "event", "toward", "tone", "urusan", "quote", "institution", "person", "place")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: ``group`` is the label they belong to (``place-0``), ``number`` their place within it."""

    span: Span
    kind: str
    group: str
    number: int
    title: str = ""
    begun: bool = False

    @property
    def id(self) -> str:
        """What a link to these words names: ``place-0-2``."""
        return f"{self.group}-{self.number}"

    def within(self, start: int, end: int) -> Mark:
        """The piece of it between two places of its part; the first piece alone carries the id."""
        cut = Span(max(start, self.span.start), min(end, self.span.end), self.span.part)
        return replace(self, span=cut, begun=self.begun or cut.start > self.span.start)


def marked(text: str, window: Span, marks: Iterable[Mark]) -> Markup:
    """The words of the window, escaped, with the marks of the same part around theirs."""
    inside = sorted(
        (mark.within(window.start, window.end) for mark in marks if mark.span.overlaps(window)), key=_outer_first
    )
    return _nested(text, window.start, window.end, inside)


def _outer_first(mark: Mark) -> tuple[int, int, int, str, int]:
    return mark.span.start, -mark.span.end, KINDS.index(mark.kind), mark.group, mark.number


def _nested(text: str, start: int, end: int, marks: list[Mark]) -> Markup:
    pieces = []
    while marks:
        outer, *marks = marks
        inner, marks = _parted(marks, outer.span.end)
        pieces += [escape(text[start : outer.span.start]), _element(outer, text, inner)]
        start = outer.span.end
    return Markup("").join([*pieces, escape(text[start:end])])


def _parted(marks: list[Mark], at: int) -> tuple[list[Mark], list[Mark]]:
    """The marks before and after a place; one that crosses it is cut in two. Both lists stay in order."""
    inner = [mark.within(0, at) for mark in marks if mark.span.start < at]
    after = [mark for mark in marks if mark.span.start >= at]
    for mark in marks:
        if mark.span.start < at < mark.span.end:
            insort(after, mark.within(at, mark.span.end), key=_outer_first)
    return inner, after


def _element(mark: Mark, text: str, inner: list[Mark]) -> Markup:
    words = _nested(text, mark.span.start, mark.span.end, inner)
    id = Markup("") if mark.begun else Markup(' id="{}"').format(mark.id)
    title = Markup(' title="{}"').format(mark.title) if mark.title else Markup("")
    return Markup('<mark class="m-{}"{} data-mark="{}"{}>{}</mark>').format(mark.kind, id, mark.id, title, words)
