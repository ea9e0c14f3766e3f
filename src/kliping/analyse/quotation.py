"""What stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kliping.core.evidence import Span

_MARK = re.compile("[\"“”„«»‹›❝❞＂]+|''|’’|‘‘|``")
# Single marks quote only speech with a stop before the closing mark: ``'Healing'`` and ``Ma'ruf`` are none.
_SINGLE = re.compile(r"(?:(?<=[\s(])|^)['‘`](?=\w)(?:[^'‘’`\"“”\n]|(?<=\w)['’](?=\w)){2,}[.,!?…]['’`](?=\s|$)", re.M)
# ``Air naik," kata X``: the opening mark was forgotten.
_FORGOTTEN = re.compile(r"[^.!?\n]*[,.!?][\"”“]\s+(?=[a-z])")
_BLANK = " \n\t\xa0"


@dataclass(frozen=True, slots=True)
class Quoted:
    """Characters ``start:end`` between quotation marks; ``close`` is where the text goes on behind the mark."""

    start: int
    end: int
    close: int
    closed: bool = True


def everywhere(text: str, paragraphs: Iterable[Span], tag: re.Pattern[str] | None = None) -> Iterator[Quoted]:
    """The stretches of all paragraphs; one that is left open goes on in the next without a new mark.

    ``tag`` finds the stop before ``kata X``: there ends a stretch whose closing mark was forgotten.
    """
    goes_on = False
    for paragraph in paragraphs:
        found = list(quoted(text, paragraph, goes_on))
        while tag and found and not found[-1].closed and (stop := tag.search(text, found[-1].start, found[-1].end)):
            found[-1:] = [Quoted(found[-1].start, stop.start(), stop.end())]
            found += quoted(text, Span(stop.end(), paragraph.end))
        yield from found
        goes_on = bool(found) and not found[-1].closed


def quoted(text: str, paragraph: Span, goes_on: bool = False) -> Iterator[Quoted]:
    """The stretches between quotation marks of a paragraph, those inside others left out.

    A mark that nothing closes reaches to the end of the paragraph: the speech goes on in the next one, which then
    (``goes_on``) may begin with speech.
    """
    at = paragraph.start
    for one in _double(text, paragraph, goes_on):
        yield from _single(text, at, one.start)
        yield one
        at = one.close
    yield from _single(text, at, paragraph.end)


def _double(text: str, paragraph: Span, goes_on: bool) -> Iterator[Quoted]:
    depth, start = 0, 0
    first = _MARK.search(text, paragraph.start, paragraph.end)
    if first and _opens(text, first, paragraph) is False:
        forgotten = _forgotten(text, paragraph, first)
        depth, start = (1, paragraph.start) if goes_on else (int(forgotten is not None), forgotten or 0)
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        if depth == 0:
            if _opens(text, mark, paragraph) is not False:
                depth, start = 1, mark.end()
        elif _opens(text, mark, paragraph) and mark[0] != "”":
            depth += not text[start : mark.start()].rstrip().endswith((".", "!", "?"))  # not closed, opened again
        else:
            depth -= 1
            if depth == 0:
                yield Quoted(start, mark.start(), mark.end())
    if depth and start < paragraph.end:
        yield Quoted(start, paragraph.end, paragraph.end, closed=False)


def _forgotten(text: str, paragraph: Span, mark: re.Match[str]) -> int | None:
    """Where speech begins whose opening mark is missing: with the sentence of the closing one."""
    found = next((f for f in _FORGOTTEN.finditer(text, paragraph.start, paragraph.end) if mark.start() < f.end()), None)
    if found is None or not found.start() <= mark.start():
        return None
    return found.start() + len(found[0]) - len(found[0].lstrip())


def _single(text: str, start: int, end: int) -> Iterator[Quoted]:
    for found in _SINGLE.finditer(text, start, end):
        yield Quoted(found.start() + 1, found.end() - 1, found.end())


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool | None:
    """Whether a mark opens (blank before, word behind) or closes; None where the blanks do not tell."""
    before = mark.start() == paragraph.start or text[mark.start() - 1] in _BLANK + "([—–:_*"
    behind = mark.end() < paragraph.end and text[mark.end()] not in _BLANK + ".,;:!?)]_*"
    if before == (not behind):
        return False if mark[0] == "”" else None
    return before and behind


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
