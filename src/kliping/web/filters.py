"""The list's filters as links: every choice is an address that works without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal
from urllib.parse import urlencode

from kliping.locale import Words
from kliping.store.base import Facet, Facets, Query
from kliping.store.sqlite import SqliteStore
from kliping.web.formats import calendar_day

# The morning's clipping, the week's, the month's.
PERIODS = (1, 7, 30)
Filter = Literal["tone", "place", "outlet", "urusan", "person"]
# In the order the page shows them.
GROUPS: dict[Filter, str] = {
    "tone": "tones",
    "place": "places",
    "outlet": "outlets",
    "urusan": "urusan",
    "person": "people",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, how many articles it leaves, and where choosing it (or taking it back) leads."""

    key: str
    label: str
    count: int
    address: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in force and the address without it."""

    kind: str
    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Period:
    """The last days up to the newest article, where choosing them (or taking them back) leads."""

    label: str
    address: str
    chosen: bool


def address(query: Query, path: str = "/") -> str:
    """The address that asks this query; defaults are left out."""
    page = query.page if query.page > 1 else None
    filters = [(kind, getattr(query, kind)) for kind in GROUPS]
    asked = [("q", query.text), *filters, ("since", query.since), ("until", query.until), ("page", page)]
    line = urlencode([(name, value) for name, value in asked if value])
    return f"{path}?{line}" if line else path


def without(query: Query, kind: str) -> Query:
    """The query without one filter, from its first page."""
    off: dict[str, None] = {"text" if kind == "q" else kind: None}
    return replace(query, page=1, **off)  # type: ignore[arg-type]  # the kinds are fields that may be None


def groups(store: SqliteStore, query: Query, words: Words) -> dict[Filter, list[Choice]]:
    """The choices of every filter.

    The counts of a filter that is in force are those of the other filters alone, so that one can go over from one
    value to another.
    """
    shared = store.facets(query)
    return {kind: list(_choices(_facets(store, query, kind, shared), query, kind, words)) for kind in GROUPS}


def _facets(store: SqliteStore, query: Query, kind: Filter, shared: Facets) -> tuple[Facet, ...]:
    key = getattr(query, kind)
    found: tuple[Facet, ...] = getattr(store.facets(without(query, kind)) if key else shared, GROUPS[kind])
    if not key or any(facet.key == key for facet in found):
        return found
    alone: tuple[Facet, ...] = getattr(store.facets(replace(Query(), **{kind: key})), GROUPS[kind])
    label = next((facet.label for facet in alone if facet.key == key), key)
    return Facet(key, label, 0), *found


def _choices(facets: tuple[Facet, ...], query: Query, kind: Filter, words: Words) -> Iterator[Choice]:
    """The chosen one first, then by count."""
    chosen = getattr(query, kind)
    for facet in sorted(facets, key=lambda facet: facet.key != chosen):
        label = words.name(kind, facet.label) if kind in ("tone", "urusan") else facet.label
        off = facet.key == chosen
        change = {kind: None if off else facet.key}
        yield Choice(facet.key, label, facet.count, address(replace(query, page=1, **change)), off)  # type: ignore[arg-type]  # the kinds are fields of Query


def chips(query: Query, choices: dict[Filter, list[Choice]], words: Words) -> list[Chip]:
    """The filters in force."""
    found = [Chip("q", f"“{query.text}”", address(without(query, "q")))] if query.text else []
    for kind, offered in choices.items():
        found += [Chip(kind, choice.label, address(without(query, kind))) for choice in offered if choice.chosen]
    return found + [
        Chip(kind, words(f"chip.{kind}", day=calendar_day(day, words.language)), address(without(query, kind)))
        for kind, day in _days(query)
    ]


def _days(query: Query) -> Iterator[tuple[str, date]]:
    if query.since:
        yield "since", query.since
    if query.until:
        yield "until", query.until


def periods(query: Query, newest: date | None, words: Words) -> list[Period]:
    """The short cuts to the last days; none in a store whose articles have no day."""
    return [_period(query, newest - timedelta(days - 1), words(f"period.{days}")) for days in PERIODS if newest]


def _period(query: Query, since: date, label: str) -> Period:
    chosen = (query.since, query.until) == (since, None)
    return Period(label, address(replace(query, page=1, since=None if chosen else since, until=None)), chosen)
