"""Whether an outlet's profile still fits its pages: a page read with the profile and without, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from kliping.extract.alike import alike
from kliping.extract.draft import Draft
from kliping.extract.html import HtmlReader
from kliping.extract.metadata import read_metadata
from kliping.outlets.profiles import Profile, Profiles, named

FIELDS = ("title", "text", "byline", "editor", "published", "dateline", "section", "tags", "views", "pages")
_SAME_TEXT = 0.9  # share of the words, in fours, that two readings of one text have in common


@dataclass(frozen=True, slots=True)
class Field:
    """What the two readings say of one field, in words, and whether that is the same."""

    name: str
    by_profile: str
    in_general: str
    same: bool


@dataclass(frozen=True, slots=True)
class Drift:
    """A profile beside a page: ``used`` when the body was found by it, ``missing`` selectors of the layout at hand.

    A profile has drifted when its body is not found, or another text is.
    """

    profile: Profile
    used: bool
    fields: tuple[Field, ...]
    missing: tuple[str, ...]

    @property
    def drifted(self) -> bool:
        """Whether somebody should look at the profile."""
        return not self.used or any(field.name in ("title", "text") and not field.same for field in self.fields)


def drift(html: str, url: str | None, reader: HtmlReader, profiles: Profiles) -> Drift | None:
    """The profile of a page's outlet beside the page; None for an outlet without one."""
    tree = LexborHTMLParser(html)
    address = url or read_metadata(tree).address
    profile = profiles.of_address(address) if address else None
    if profile is None:
        return None
    own, general = reader.read(html, address), reader.read(html, address, general=True)
    used = any(rule.field == "text" and rule.rule.startswith("profile:") for rule in own.provenance)
    return Drift(profile, used, tuple(_fields(own, general)), tuple(_missing(profile, tree)))


def _fields(own: Draft, general: Draft) -> Iterator[Field]:
    for name in FIELDS:
        mine, theirs = _told(own, name), _told(general, name)
        if mine or theirs:
            same = alike(mine, theirs) >= _SAME_TEXT if name == "text" else mine == theirs
            yield Field(name, mine, theirs, same)


def _told(draft: Draft, name: str) -> str:
    if name == "text":
        return "\n\n".join(draft.paragraphs)
    value = getattr(draft, name)
    if name == "published" and value is not None:
        return str(value.value.isoformat())
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)


def _missing(profile: Profile, tree: LexborHTMLParser) -> Iterator[str]:
    """The selectors of a layout that no element has: of the layout whose body is there, else of the newest."""
    all_of = list(named(profile))
    there = {one.text for one in all_of if tree.css_first(one.text) is not None}
    layout = next((one.layout for one in all_of if one.kind == "body" and one.text in there), 0)
    for kind in dict.fromkeys(one.kind for one in all_of if one.layout == layout):
        texts = [one.text for one in all_of if one.layout == layout and one.kind == kind]
        if not there & set(texts):
            yield f"{kind} {' '.join(texts)}"
