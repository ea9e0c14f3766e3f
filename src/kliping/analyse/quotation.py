"""What stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kliping.core.evidence import Span

_MARK = re.compile('["“”„«»]')
_BLANK = " \n\t\xa0"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Characters ``start:end`` between quotation marks; ``close`` is where the text goes on behind the mark."""

    start: int
    end: int
    close: int
    closed: bool = True


def everywhere(text: str, paragraphs: Iterable[Span]) -> Iterator[Quoted]:
    """The stretches of all paragraphs; one that is left open goes on in the next without a new mark."""
    goes_on = False
    for paragraph in paragraphs:
        found = list(quoted(text, paragraph, goes_on))
        yield from found
        goes_on = bool(found) and not found[-1].closed


def quoted(text: str, paragraph: Span, goes_on: bool = False) -> Iterator[Quoted]:
    """The stretches between quotation marks of a paragraph, those inside others left out.

    A mark that nothing closes reaches to the end of the paragraph: the speech goes on in the next one, which then
    (``goes_on``) may begin with speech.
    """
    depth, start = 0, 0
    first = _MARK.search(text, paragraph.start, paragraph.end) if goes_on else None
    if first and _opens(text, first, paragraph) is False:
        depth, start = 1, paragraph.start
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        if depth == 0:
            if _opens(text, mark, paragraph) is not False:
                depth, start = 1, mark.end()
        elif _opens(text, mark, paragraph) and mark[0] != "”":
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                yield Quoted(start, mark.start(), mark.end())
    if depth and start < paragraph.end:
        yield Quoted(start, paragraph.end, paragraph.end, closed=False)


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool | None:
    """Whether a mark opens (blank before, word behind) or closes; None where the blanks do not tell."""
    before = mark.start() == paragraph.start or text[mark.start() - 1] in _BLANK + "([—–:_*"
    behind = mark.end() < paragraph.end and text[mark.end()] not in _BLANK + ".,;:!?)]_*"
    return None if before == (not behind) and mark[0] not in "“”" else before and behind


def masked(text: str, stretches: Iterable[Quoted]) -> str:
    """The text with quoted words made unreadable, as long as before: only what parts sentences still shows."""
    parts, at = [], 0
    for stretch in stretches:
        parts += [text[at : stretch.start], _mask(text[stretch.start : stretch.end])]
        at = stretch.end
    return "".join([*parts, text[at:]])


def _mask(inside: str) -> str:
    """Small letters but for the case of the first and the last stop, by which sentences are told apart."""
    stop = inside[-1:] if inside[-1:] in ".,!?…" else ""
    first = "x" if inside[:1].islower() else "X"
    return (first + "x" * len(inside))[: len(inside) - len(stop)] + stop
