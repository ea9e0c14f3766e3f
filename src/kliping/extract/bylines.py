"""Who reported and who edited, from the lines around the article, its marks and its metadata.

Lines beat marks, marks beat metadata: what a page prints ``Editor`` beside is the editor, whatever its metadata calls
the author. Initials are nobody, and no outlet is a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kliping.extract.credits import CreditLines, Credits, names
from kliping.extract.lines import Labels
from kliping.extract.metadata import AUTHORS, EDITORS, Metadata

_ADDRESS = re.compile(r"https?:|www\.|@|/")
_INITIALS = re.compile(r"[A-Z]{1,3}|[a-z]{1,5}")


@dataclass(frozen=True, slots=True)
class Signed:
    """Reporters and editors, and the rules that gave them."""

    byline: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    byline_rule: str = ""
    editor_rule: str = ""


class SignedReader:
    """Reads names from texts that are marked as credits."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._credits = CreditLines(labels)

    def line(self, text: str, outlet: str | None, bare: bool) -> Credits:
        """The facts of one line; ``bare`` also takes names without a label."""
        return self._credits.read(text, outlet, bare=bare)

    def marked(self, text: str, kind: str, outlet: str | None) -> Credits:
        """The facts of an element named as author, editor or the like: what is a name in it is one."""
        found = self._credits.read(text, outlet)
        if not found.byline and not found.editor:
            labelled = self._labels.read(text)
            told = names(labelled.rest if labelled else text, outlet) if len(text) < 80 else []
            editor = kind == "editor" or (labelled is not None and labelled.kind == "editor")
            (found.editor if editor else found.byline).extend(told)
        elif kind == "editor" and not found.editor:
            found.byline, found.editor = [], found.byline
        return found


def decide(lines: Credits, marks: Credits, bare: tuple[tuple[str, ...], tuple[str, ...]], metadata: Metadata,
           outlet: str | None) -> Signed:  # fmt: skip
    """Reporters and editors. The first source that names any is taken whole.

    ``bare`` are names without a label: those of the header's lines and those that sign the last paragraph.
    """
    editors = _people((*metadata.schema.editors, *metadata.all(EDITORS)), outlet)
    editor, editor_rule = _first(
        ((lines.editor, "credit-line"), (marks.editor, "marked-element"), (editors, "metadata"))
    )
    authors = _people((*metadata.schema.authors, *metadata.all(AUTHORS)[:1]), outlet)
    bodies = (*metadata.schema.organisations, metadata.schema.publisher or "", outlet or "")
    sources = (
        (lines.byline, "credit-line"),
        (marks.byline, "marked-element"),
        (bare[0], "header-line"),
        (bare[1], "closing"),
        (authors, "metadata"),
    )
    byline, rule = _first(
        (_without(found, (*bodies, *(editor if rule == "metadata" else ()))), rule) for found, rule in sources
    )
    return Signed(
        tuple(byline), tuple(_without(editor, byline if editor_rule == "metadata" else ())), rule, editor_rule
    )


def _first(sources: Iterable[tuple[Iterable[str], str]]) -> tuple[tuple[str, ...], str]:
    """The first source with a name in it, each name once."""
    for found, rule in sources:
        once = tuple(dict.fromkeys(name for name in found if not _INITIALS.fullmatch(name)))
        if once:
            return once, rule
    return (), ""


def _without(found: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """The names that are not also among the others, whatever their case."""
    known = {other.lower() for other in others}
    return tuple(name for name in found if name.lower() not in known)


def _people(claims: Iterable[str], outlet: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for claim in claims if not _ADDRESS.search(claim) for name in names(claim, outlet)))
