"""What reads the database: pages of hits, facets, problems, counts."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kliping.core.errors import BadRequest
from kliping.core.slugs import TONES, URUSAN
from kliping.core.types import Reading
from kliping.store.base import Counts, Facet, Facets, Hit, Page, Problem, Query
from kliping.store.rows import ALL, DATED, FacetKey, days, reading_of
from kliping.store.search import expression, terms

MAX_SIZE = 1000
MAX_PAGE = 1_000_000
FACETS_A_KIND = 100
_BEGINNING = 200
_CLOSED = {"tone": TONES, "urusan": URUSAN}

# The found words in their surroundings, or the beginning of the text where no words were asked for.
_FOUND = {
    True: "SELECT rowid, snippet(words, 1, char(2), char(3), '…', 28) FROM words"
    " WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ? OFFSET ?",
    False: "SELECT rowid, substr(body, 1, 200) FROM words"
    " WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ? OFFSET ?",
}
_TOTAL = "SELECT count(*) FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?"
_LINES = """
    SELECT slot, id, title, outlet, published, tone, p, unsure, urusan
    FROM article WHERE slot IN (SELECT value FROM json_each(?))"""
_SHOWN = """
    SELECT link.slot, facet.key, facet.label
    FROM json_each(?) AS wanted CROSS JOIN link ON link.slot = wanted.value CROSS JOIN facet ON facet.id = link.facet
    WHERE facet.kind = ? ORDER BY link.slot, link.rank"""
_COUNTED_ALL = "SELECT kind, key, label, articles FROM facet WHERE articles > 0 ORDER BY articles DESC, label, key"
_COUNTED = """
    SELECT kind, key, label, count FROM (
      SELECT facet, count(*) AS count FROM link
      WHERE slot IN (SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?) GROUP BY facet
    ) JOIN facet ON facet.id = facet ORDER BY count DESC, label, key"""
_PROBLEMS = """
    SELECT id, label, kind, reason, message, hint, seen_at FROM problem
    ORDER BY seen_at DESC, id DESC LIMIT ? OFFSET ?"""
_REGISTER = """
    SELECT body, record FROM link JOIN article ON article.slot = link.slot
    WHERE link.facet = (SELECT id FROM facet WHERE kind = 'register') ORDER BY link.slot DESC LIMIT ?"""
_FIRST = "SELECT published FROM article WHERE published IS NOT NULL ORDER BY slot LIMIT 1"
_LAST = "SELECT published FROM article WHERE published IS NOT NULL ORDER BY slot DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Match:
    """A query as the index understands it.

    ``only`` is the facet when nothing else narrows the answer; ``everything`` when it is that of all articles.
    """

    expression: str
    first: int
    last: int
    has_words: bool
    only: int | None
    everything: bool

    @property
    def bounds(self) -> tuple[str, int, int]:
        """Expression, first and last slot: the three values of every statement that asks the index."""
        return self.expression, self.first, self.last


def match(connection: sqlite3.Connection, query: Query) -> Match | None:
    """The query made ready, or None when a filter names something no article has."""
    _sensible(query)
    words = terms(query.text) if query.text and query.text.strip() else ()
    wanted = tuple(_wanted(query))
    found = [_facet(connection, facet) for facet in wanted]
    if None in found:
        return None
    ids = [id for id in found if id is not None]
    alone = len(ids) == 1 and not words and DATED not in wanted
    return Match(
        expression(words, ids),
        *days(query.since, query.until),
        has_words=any(term.wanted for term in words),
        only=ids[0] if alone else None,
        everything=alone and wanted == (ALL,),
    )


def _sensible(query: Query) -> None:
    if not (1 <= query.page <= MAX_PAGE and 1 <= query.size <= MAX_SIZE):
        raise BadRequest("there is no such page", f"pages begin at 1 and hold 1 to {MAX_SIZE} articles")
    if query.since and query.until and query.since > query.until:
        raise BadRequest(f"the period ends ({query.until}) before it begins ({query.since})", "swap the two days")
    for kind, known in _CLOSED.items():
        slug = getattr(query, kind)
        if slug and slug not in known:
            raise BadRequest(f"there is no {kind} called {slug!r}", f"known: {', '.join(known)}")


def _wanted(query: Query) -> Iterator[FacetKey]:
    """The facets the articles must have; ``all`` when none is asked for, since FTS5 needs something to find."""
    chosen = {kind: getattr(query, kind) for kind in ("outlet", "place", "person", "tone", "urusan")}
    filters = [FacetKey(kind, key) for kind, key in chosen.items() if key]
    if query.since or query.until:
        filters.append(DATED)
    yield from filters or [ALL]


def _facet(connection: sqlite3.Connection, facet: FacetKey) -> int | None:
    key = facet.key.encode("utf-8", "replace").decode()  # half a surrogate pair from a command line is no name
    row = connection.execute("SELECT id FROM facet WHERE kind = ? AND key = ?", (facet.kind, key)).fetchone()
    return int(row[0]) if row else None


def search(connection: sqlite3.Connection, query: Query) -> Page:
    """One page of hits, newest first, and the total."""
    found = match(connection, query)
    if found is None:
        return Page((), 0, query)
    window = (query.size, (query.page - 1) * query.size)
    snippets = connection.execute(_FOUND[found.has_words], (*found.bounds, *window)).fetchall()
    return Page(hits(connection, dict(snippets)), _total(connection, found), query)


def _total(connection: sqlite3.Connection, found: Match) -> int:
    if found.only is not None:
        row = connection.execute("SELECT articles FROM facet WHERE id = ?", (found.only,)).fetchone()
    else:
        row = connection.execute(_TOTAL, found.bounds).fetchone()
    return int(row[0])


def hits(connection: sqlite3.Connection, snippets: dict[int, str]) -> tuple[Hit, ...]:
    """The lines for these slots, in the order given; a snippet of the text's beginning ends at a word."""
    slots = json.dumps(list(snippets))
    lines = connection.execute(_LINES, (slots,)).fetchall()
    by_slot = {line[0]: line[1:] for line in lines}
    places, people = _shown(connection, slots, "place"), _shown(connection, slots, "person")
    return tuple(
        _hit(by_slot[slot], tuple(places[slot]), tuple(label for _, label in people[slot]), snippets[slot])
        for slot in snippets
    )


def _hit(line: Sequence[object], places: tuple[tuple[str, str], ...], people: tuple[str, ...], snippet: str) -> Hit:
    id, title, outlet, published, tone, p, unsure, urusan = line
    return Hit(id, title, outlet, published, tone, p, bool(unsure), urusan, places, people, _shortened(snippet))  # type: ignore[arg-type]  # column types are the schema's


def _shortened(snippet: str) -> str:
    """In one line; the beginning of a longer text is cut at a word."""
    line = " ".join(snippet.split())
    if len(snippet) < _BEGINNING or "\2" in line or line.endswith("…"):
        return line
    return line.rpartition(" ")[0] + " …"


def _shown(connection: sqlite3.Connection, slots: str, kind: str) -> dict[int, list[tuple[str, str]]]:
    """Key and label of the facets of one kind, for each of these slots (a JSON list)."""
    shown: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for slot, key, label in connection.execute(_SHOWN, (slots, kind)):
        shown[slot].append((key, label))
    return shown


def facets(connection: sqlite3.Connection, query: Query) -> Facets:
    """The five lists of facets over all hits."""
    found = match(connection, query)
    counted: dict[str, list[Facet]] = defaultdict(list)
    for kind, key, label, count in _counted(connection, found) if found else ():
        if len(counted[kind]) < FACETS_A_KIND:
            counted[kind].append(Facet(key, label, count))
    return Facets(*(tuple(counted[kind]) for kind in ("outlet", "place", "tone", "urusan", "person")))


def _counted(connection: sqlite3.Connection, found: Match) -> list[tuple[str, str, str, int]]:
    if found.everything:
        return connection.execute(_COUNTED_ALL).fetchall()
    return connection.execute(_COUNTED, found.bounds).fetchall()


def problems(connection: sqlite3.Connection, limit: int, offset: int) -> tuple[Problem, ...]:
    """Noted problems, the latest first."""
    return tuple(
        Problem(id, label, kind, reason, message, hint, datetime.fromisoformat(seen_at))
        for id, label, kind, reason, message, hint, seen_at in connection.execute(_PROBLEMS, (limit, offset))
    )


def register(connection: sqlite3.Connection, limit: int) -> tuple[Reading, ...]:
    """Readings with rows of cooperation, newest first."""
    return tuple(reading_of(body, record) for body, record in connection.execute(_REGISTER, (limit,)))


def counts(connection: sqlite3.Connection) -> Counts:
    """Totals and the first and last day of publication."""
    kinds = dict(connection.execute("SELECT kind, count(*) FROM facet WHERE articles > 0 GROUP BY kind"))
    row = connection.execute("SELECT articles FROM facet WHERE kind = 'all'").fetchone()
    articles = int(row[0]) if row else 0
    (former,) = connection.execute("SELECT count(*) FROM version").fetchone()
    (noted,) = connection.execute("SELECT count(*) FROM problem").fetchone()
    return Counts(
        articles=articles,
        versions=articles + former,
        outlets=kinds.get("outlet", 0),
        regions=kinds.get("place", 0),
        people=kinds.get("person", 0),
        problems=noted,
        first=_day(connection, _FIRST),
        last=_day(connection, _LAST),
    )


def _day(connection: sqlite3.Connection, statement: str) -> date | None:
    """The first or last known day; a month or year alone counts as its first day."""
    row = connection.execute(statement).fetchone()
    if row is None:
        return None
    year, month, day = (int(part) for part in (row[0][:10] + "-01-01")[:10].split("-"))
    return date(year, month, day)
