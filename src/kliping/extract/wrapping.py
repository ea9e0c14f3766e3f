"""Text layers of printed pages: columns side by side, lines broken at a width, page headers and numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from kliping.core.evidence import Removed
from kliping.extract.lines import sentence_like
from kliping.language.dates import parse_instant

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_SQUEEZED = re.compile(r"\s+")
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?i)^[-–—\s]*(?:hal(?:aman)?\.?|page)?\s*\d{1,3}(?:\s*(?:dari|of|/)\s*\d{1,3})?[-–—\s.]*$")
_CONTINUES = re.compile(
    r"(?i)^\W*(?:bersambung|sambungan)\b.{0,40}\bhal(?:aman)?\b|\(sambungan(?: dari)? hal.{0,12}\)$|"
    r"^\W*dari hal(?:aman)?\b.{0,10}$"
)
_ITEM = re.compile(r"^\s*(?:\d{1,2}[.)]|[-•*–▪●]|[a-z][.)])\s+\S")
_HYPHENED = re.compile(r"([^\W\d_]+)-$")
_SENTENCE = 25  # characters; a shorter line may be anything
_COLUMN = 12  # characters on both sides of a gap between columns


@dataclass(slots=True)
class Sheet:
    """Lines as they were meant, and those that belong to the paper."""

    lines: list[str]
    removed: list[Removed] = field(default_factory=list)


def unwrapped(lines: list[str]) -> Sheet:
    """Columns one below the other; and where paragraphs were broken into lines of even length, they are whole again."""
    sheet = Sheet(_columns([line.rstrip().expandtabs(8) for line in lines]))
    width = _width([_squeezed(line) for line in sheet.lines])
    if width:
        _take_furniture(sheet)
        sheet.lines = _across_pages(_whole(_titled(sheet.lines), width))
    return sheet


def _squeezed(line: str) -> str:
    return _SQUEEZED.sub(" ", line.strip())


def _columns(lines: list[str]) -> list[str]:
    """Two columns of text become one: the left part above the right, between the lines that run across both."""
    gutter = _gutter(lines)
    if gutter is None:
        return lines
    out: list[str] = []
    right: list[str] = []
    for line in lines:
        if len(line) > gutter and line[gutter - 2 : gutter].strip():  # runs across
            out += [*right, line]
            right = []
        else:
            out.append(line[:gutter].rstrip())
            right.append(line[gutter:].strip())
    return [*out, *right]


def _gutter(lines: list[str]) -> int | None:
    """Where the right column begins, if most lines have a gap there."""
    filled = [line for line in lines if line.strip()]
    starts = Counter(match.end() for line in filled for match in _GAP.finditer(line)
                     if match.start() > _COLUMN and len(line) - match.end() > _COLUMN)  # fmt: skip
    if not starts:
        return None
    column, count = starts.most_common(1)[0]
    clear = sum(1 for line in filled if len(line) > column + _COLUMN and not line[column - 2 : column].strip())
    return column if count >= 6 and clear > 0.5 * len(filled) else None


def _width(lines: list[str]) -> int | None:
    """The width at which lines are broken; None for a page whose lines are paragraphs."""
    pairs = [(a, b) for a, b in pairwise(lines) if len(a) >= _SENTENCE and b]
    going_on = [(a, b) for a, b in pairs if not sentence_like(a)]
    small = sum(b[0].islower() or a.endswith("-") for a, b in going_on)
    if len(pairs) < 5 or len(going_on) < 0.55 * len(pairs) or small < 0.3 * len(going_on):
        return None
    lengths = sorted(len(a) for a, _ in going_on)
    width = lengths[int(len(lengths) * 0.8)]
    return width if width < 160 else None


def _take_furniture(sheet: Sheet) -> None:
    """Headers, numbers and ``bersambung`` lines of the pages, and whatever stands on every page."""
    masks = Counter(_mask(line) for line in sheet.lines if line.strip())
    name = next((_squeezed(_GAP.split(line.strip())[0]) for line in sheet.lines if line.strip()), "").casefold()
    kept: list[str] = []
    for number, line in enumerate(sheet.lines):
        if _furniture(line, masks, name if number > 3 else ""):
            sheet.removed.append(Removed(_squeezed(line), "page-header"))
            kept.append("")
        else:
            kept.append(line)
    sheet.lines = kept


def _furniture(line: str, masks: Counter[str], name: str) -> bool:
    bare = _squeezed(line)
    if _PAGE_NUMBER.match(bare) or (len(bare) < 100 and _CONTINUES.search(bare)):
        return bool(bare)
    if not bare or len(bare) > 100 or _ITEM.match(line):
        return False
    headed = len(name) > 3 and bare.casefold().startswith(name) and bool(_DIGITS.search(bare)) and len(bare) < 70
    return headed or (masks[_mask(line)] > 1 and bool(_GAP.search(line.strip())) and not sentence_like(bare))


def _mask(line: str) -> str:
    return _DIGITS.sub("0", _squeezed(line)).casefold()


def _titled(lines: list[str]) -> list[str]:
    """A headline set over two or three lines, alone between blank lines above the body, is one line."""
    blocks = _blocks(lines)
    out: list[str] = []
    for number, block in enumerate(blocks):
        above = 0 < number < 5 and all(len(other) < 4 for other in blocks[:number])
        if above and 1 < len(block) < 4 and all(map(_of_title, block)):
            out += ["", _joined([line.strip() for line in block])]
        else:
            out += [*([""] if number else []), *block]
    return out


def _of_title(line: str) -> bool:
    """Whether a line may be a part of a headline."""
    plain = not sentence_like(line) and not _ITEM.match(line) and not re.search(r"[:|]", line)
    return plain and parse_instant(line) is None


def _blocks(lines: list[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return blocks if blocks[-1] else blocks[:-1]


def _whole(lines: list[str], width: int) -> list[str]:
    """The lines of a paragraph in one."""
    blocks = _blocks(lines)
    parted = sum(len(block) > 1 for block in blocks) > 2  # blank lines part the paragraphs
    out: list[str] = []
    for block in blocks:
        kept: list[list[str]] = []
        for before, line in pairwise(["", *block]):
            if kept and _goes_on(before, line, width, parted):
                kept[-1].append(line.strip())
            else:
                kept.append([line.strip()])
        out += [*([""] if out else []), *map(_joined, kept)]
    return out


def _goes_on(before: str, line: str, width: int, parted: bool) -> bool:
    """Whether a line carries on the one before: that one had no room for its first word, or stops in the middle."""
    above, here = _squeezed(before), _squeezed(line)
    if _ITEM.match(line) or _GAP.search(line) or _GAP.search(before):
        return False
    full = len(above) + 1 + len(here.split()[0]) > 0.8 * width
    if not sentence_like(above):
        return (full and len(above) >= 0.5 * width) or (len(above) >= _SENTENCE and here[0].islower())
    indented = len(line) - len(line.lstrip()) > len(before) - len(before.lstrip())
    return full and parted and not indented


def _across_pages(lines: list[str]) -> list[str]:
    """A paragraph that the end of a page cut in two."""
    out: list[str] = []
    for line in lines:
        last = next((n for n in range(len(out) - 1, -1, -1) if out[n]), None)
        if line[:1].islower() and last is not None and len(out[last]) > 60 and not sentence_like(out[last]):
            out[last] = _joined([out[last], line])
            del out[last + 1 :]
        else:
            out.append(line)
    return out


def _joined(lines: list[str]) -> str:
    """Lines as one, words broken at their end whole again: ``menye-`` ``butkan``, but ``anak-`` ``anak``."""
    whole = lines[0]
    for line in lines[1:]:
        match = _HYPHENED.search(whole)
        if match is None or not line[:1].islower():
            whole += ("" if match else " ") + line
        else:
            whole = (whole if _doubled(match[1], line) else whole[:-1]) + line
    return _SQUEEZED.sub(" ", whole) if len(lines) > 1 else whole


def _doubled(word: str, line: str) -> bool:
    """Whether a word and the one below it are one said twice: ``pasar-pasar``, ``berturut-turut``, ``sayur-mayur``."""
    small, after = word.lower(), re.split(r"[^\w]", line, maxsplit=1)[0].lower()
    if len(small) < 3 or len(after) < 3:
        return False
    return after.startswith(small) or small.endswith(after) or (len(small) == len(after) and small[-3:] == after[-3:])
