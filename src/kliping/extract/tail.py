"""Where the body of a flattened page ends: below the last line that is prose of its own."""

from __future__ import annotations

import re

from kliping.extract.lines import sentence_like, split_closing
from kliping.extract.marks import GLYPH_BULLET
from kliping.extract.words import Words
from kliping.outlets.catalogue import compact

_LIST_ITEM = re.compile(r"^\s*(?:\d{1,2}[.)]|[-•*–▪●✓]|[a-z][.)])\s+\S")
_UNFINISHED = 12  # words; a shorter line that no stop ends is no prose
_FEWEST = 4  # words of a sentence
_LISTED = 40  # entries that one list may have
_OPEN = re.compile(r"(?:\.{2,}|…)\s*$")


def list_item(line: str) -> bool:
    """A line that is one entry of a list."""
    return bool(_LIST_ITEM.match(line) or GLYPH_BULLET.match(line))


def body_end(lines: list[str], start: int, words: Words, outlet: str | None) -> int:
    """The number of the line after the last of the body that begins at ``start``."""
    for number in range(len(lines) - 1, start, -1):
        if lines[number] and (_prose(lines[number], words, outlet) or _listed(lines, number, start, words)):
            return number + 1
    return min(start + 1, len(lines))


def _prose(line: str, words: Words, outlet: str | None) -> bool:
    """Whether a line is the news itself: a sentence that neither a label, an outlet nor an invitation begins."""
    if words.kind(line) is not None or words.inviting(line) or _begins_with(line, outlet):
        return False
    closing = split_closing(line)
    if closing is not None:
        return len(closing.rest.split()) > 1
    count = len(line.split())
    if sentence_like(line) and not _OPEN.search(line):
        return count >= _FEWEST and not list_item(line)
    return count >= _UNFINISHED and not _titled(line) and not re.search(r"[|»>]|\s-\s", line)


def _begins_with(line: str, outlet: str | None) -> bool:
    """``Kawanua Kini 2023. Dilarang menyalin``: the outlet's name, and something other than a sentence behind it."""
    name = compact(outlet or "")
    if len(name) < 5 or not compact(line).startswith(name):
        return False
    rest = re.sub(r"\W*", "", line)[len(name) :]
    return len(line.split()) < 15 and not rest[:1].islower()


def _titled(line: str) -> bool:
    """Whether most words are capitalised, as in a headline."""
    long = [word for word in re.findall(r"[^\W\d_]+", line) if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    return bool(capitals > 0.6 * len(long))


def _listed(lines: list[str], number: int, start: int, words: Words) -> bool:
    """Whether a line is the last entry of a list that a sentence of the body announces."""
    if not list_item(lines[number]):
        return False
    above = number
    while above > max(start, number - _LISTED) and (not lines[above] or list_item(lines[above])):
        above -= 1
    return (
        bool(lines[above])
        and lines[above].endswith(":")
        and words.kind(lines[above]) is None
        and len(lines[above].split()) > 2
    )
