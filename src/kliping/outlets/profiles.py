"""What is known of the pages of an outlet or a network: its elements by name, its clock, its rule of paging.

A profile is a promise about mark-up that its outlet may break any day. So it only names elements; whoever reads a
page with it reads it generally where the named elements are not there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timezone
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import msgspec

from kliping.core.dates import ZONES
from kliping.outlets.catalogue import host
from kliping.outlets.selectors import Names, Selector
from kliping.resources import Resources

# The kinds of element a layout names; ``drop`` is never text of an article.
ELEMENTS = ("title", "body", "drop", "byline", "editor", "date", "caption", "related", "tags", "section", "views",
            "pages")  # fmt: skip


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The elements of a page by selector, for pages made until ``valid_until`` or, without it, until now."""

    body: tuple[str, ...]
    valid_until: date | None = None
    title: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    caption: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()


class Paging(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How an article in parts is addressed: ``parameter`` counts them, ``all`` (``page=all``) asks for all at once."""

    parameter: str | None = None
    all: str | None = None

    def whole(self, url: str) -> str | None:
        """The address of all parts on one page."""
        if self.all is None:
            return None
        parts = urlsplit(url)
        kept = [(name, value) for name, value in parse_qsl(parts.query) if name != self.parameter]
        return urlunsplit(parts._replace(query=urlencode([*kept, *parse_qsl(self.all)]), fragment=""))


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of ``resources/outlets/profiles``; ``unverified`` ones were not checked against a page at hand.

    ``false_z`` tells of a ``Z`` in machine dates that stands before local digits.
    """

    name: str
    domains: tuple[str, ...]
    layout: tuple[Layout, ...]
    network: str | None = None
    kind: str | None = None
    zone: str | None = None
    false_z: bool = False
    unverified: bool = False
    template: bool = False
    paging: Paging = Paging()

    @property
    def clock(self) -> timezone | None:
        """The zone its pages tell the time in."""
        return ZONES[self.zone] if self.zone else None


@dataclass(frozen=True, slots=True)
class Named:
    """An element a profile names: as what, by which selector, in which layout."""

    kind: str
    text: str
    selector: Selector
    layout: int


def named(profile: Profile) -> Iterator[Named]:
    """Every element of every layout."""
    for number, layout in enumerate(profile.layout):
        for kind in ELEMENTS:
            for text in getattr(layout, kind):
                yield Named(kind, text, Selector.parse(text), number)


class Elements:
    """Tells what an element is by the selectors of a profile."""

    def __init__(self, profile: Profile) -> None:
        self.name = profile.name
        self._named = tuple(named(profile))

    def kind(self, tag: str, names: Names) -> str | None:
        """The kind of an element, or None for one that the profile does not name."""
        return next((one.kind for one in self._named if one.selector.fits(tag, names)), None)


class Profiles:
    """The known profiles by domain."""

    def __init__(self, profiles: tuple[Profile, ...]) -> None:
        self.all = profiles
        self._domains = {domain: profile for profile in profiles for domain in profile.domains}

    @classmethod
    def of(cls, resources: Resources) -> Profiles:
        """From the built file of all profiles."""
        return cls(resources.records("outlets/profiles", Profile))

    def of_address(self, url: str) -> Profile | None:
        """The profile of an address; a subdomain without one has that of its parent: ``money.kompas.com``."""
        name = host(url)
        while name:
            if name in self._domains:
                return self._domains[name]
            name = name.partition(".")[2]
        return None
