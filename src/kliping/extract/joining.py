"""The parts of one article, read one by one, as one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeVar

from kliping.core.evidence import Removed, Rule
from kliping.extract.draft import Draft

_Item = TypeVar("_Item")


def joined(drafts: Sequence[Draft]) -> Draft:
    """One draft of several, in order: the head of the first, the text of all, the foot of the last that has one."""
    first, last = drafts[0], drafts[-1]
    paragraphs, again = _paragraphs(drafts)
    pages = max((draft.pages or 1 for draft in drafts), default=1)
    return replace(
        first,
        paragraphs=paragraphs,
        byline=_first(draft.byline for draft in drafts),
        editor=_first(draft.editor for draft in drafts),
        tags=_once(draft.tags for draft in drafts),
        captions=_once(draft.captions for draft in drafts),
        related=_once(draft.related for draft in drafts),
        end_code=last.end_code or first.end_code,
        pages=max(pages, len(drafts)),
        page=None,
        partial=first.partial or ("pages" if len(drafts) < pages else None),
        whole=first.whole if len(drafts) < pages else None,
        provenance=(*first.provenance, Rule("pages", f"joined:{len(drafts)}")),
        removed=tuple(chain(again, *(draft.removed for draft in drafts))),
    )


def _paragraphs(drafts: Sequence[Draft]) -> tuple[tuple[str, ...], tuple[Removed, ...]]:
    """All paragraphs once; what a later part repeats of an earlier one is left out."""
    kept: list[str] = []
    again: list[Removed] = []
    known: set[str] = set()
    for draft in drafts:
        for text in draft.paragraphs:
            (again.append(Removed(text, "repeated")) if text in known else kept.append(text))
        known.update(draft.paragraphs)
    return tuple(kept), tuple(again)


def _first(found: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return next(filter(None, found), ())


def _once(found: Iterator[tuple[_Item, ...]]) -> tuple[_Item, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(found)))
