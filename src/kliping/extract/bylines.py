"""Who reported and who edited, from the lines around the article, its marks and its metadata.

Lines beat marks, marks beat metadata: what a page prints ``Editor`` beside is the editor, whatever its metadata calls
the author. Initials are nobody, and no outlet is a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class Found:
    """Names as found, before one source is believed.

    In the elements of the outlet's profile (``own``, under the rule ``profile``), in lines with labels, in other marked
    elements; without a label in the header (``bare``); at the end of the last paragraph (``closing``).
    """

    lines: Credits
    marks: Credits
    bare: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    own: Credits = field(default_factory=Credits)
    profile: str = "profile"


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


def decide(found: Found, metadata: Metadata, outlet: str | None) -> Signed:
    """Reporters and editors. The first source that names any is taken whole."""
    own, lines, marks = found.own, found.lines, found.marks
    editors = _people((*metadata.schema.editors, *metadata.all(EDITORS)), outlet)
    editor, editor_rule = _first(
        (
            (own.editor, found.profile),
            (lines.editor, "credit-line"),
            (marks.editor, "marked-element"),
            (editors, "metadata"),
        )
    )
    authors = _people((*metadata.schema.authors, *metadata.all(AUTHORS)[:1]), outlet)
    bodies = (*metadata.schema.organisations, metadata.schema.publisher or "", outlet or "")
    sources = (
        (own.byline, found.profile),
        (lines.byline, "credit-line"),
        (marks.byline, "marked-element"),
        (found.bare, "header-line"),
        (found.closing, "closing"),
        (authors, "metadata"),
    )
    byline, rule = _first(
        (_without(told, (*bodies, *(editor if rule == "metadata" else ()))), rule) for told, rule in sources
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
