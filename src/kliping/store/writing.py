"""What changes the database: readings become rows, edited ones become versions, problems are noted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Literal

from kliping.core.errors import StoreError
from kliping.core.types import Reading
from kliping.store.base import Problem
from kliping.store.rows import (
    MINUTES_A_DAY,
    WITHIN_MINUTE,
    FacetKey,
    Packed,
    facets_of,
    packed,
    slot_of,
)
from kliping.store.search import token

Added = Literal["new", "new_version", "unchanged"]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The row of an article that is there already."""

    slot: int
    version: str
    first_seen: str
    seen_at: str
    body: bytes
    record: bytes


def add_many(connection: sqlite3.Connection, readings: tuple[Reading, ...], seen_at: datetime) -> tuple[Added, ...]:
    """Keep the readings; answers are in the order given, rows are written in the order of time.

    FTS5 empties its write buffer whenever a row comes before the last one, so order is worth 70 % of the speed;
    versions of one article in one batch keep the order given.
    """
    order = list(range(len(readings)))
    if len({reading.article.id for reading in readings}) == len(readings):
        order.sort(key=lambda i: slot_of(readings[i].article, seen_at))
    done = {i: _add(connection, readings[i], seen_at) for i in order}
    return tuple(done[i] for i in range(len(readings)))


def _add(connection: sqlite3.Connection, reading: Reading, seen_at: datetime) -> Added:
    kept = _kept(connection, reading.article.id)
    new = packed(reading)
    seen = seen_at.isoformat()
    if kept is None:
        _insert(connection, reading, new, (seen, seen))
        return "new"
    if kept.version == reading.article.version:
        if (kept.body, kept.record) != (new.body, new.record):
            _remove(connection, kept.slot)
            _insert(connection, reading, new, (kept.first_seen, kept.seen_at))
        return "unchanged"
    if _is_former(connection, reading):
        return "unchanged"
    _archive(connection, reading.article.id, kept)
    _remove(connection, kept.slot)
    _insert(connection, reading, new, (kept.first_seen, seen))
    return "new_version"


def mend(connection: sqlite3.Connection, id: str, reading: Reading) -> bool:
    """Write a reading over that of the article ``id``; False when there is none.

    Former versions come along. Where the new id is taken, by the same page read anew, only the old row goes.
    """
    kept = _kept(connection, id)
    if kept is None:
        return False
    _remove(connection, kept.slot)
    new = reading.article.id
    if new != id:
        connection.execute("UPDATE OR IGNORE version SET article = ? WHERE article = ?", (new, id))
        connection.execute("UPDATE observed SET article = ? WHERE article = ?", (new, id))
    if _kept(connection, new) is None:
        _insert(connection, reading, packed(reading), (kept.first_seen, kept.seen_at))
    return True


def _kept(connection: sqlite3.Connection, id: str) -> _Kept | None:
    row = connection.execute(
        "SELECT slot, version, first_seen, seen_at, body, record FROM article WHERE id = ?", (id,)
    ).fetchone()
    return _Kept(*row) if row else None


def _is_former(connection: sqlite3.Connection, reading: Reading) -> bool:
    """Whether this state was shown before: an old copy read again must not displace the newer one."""
    key = (reading.article.id, reading.article.version)
    return bool(connection.execute("SELECT 1 FROM version WHERE article = ? AND version = ?", key).fetchone())


def _archive(connection: sqlite3.Connection, id: str, kept: _Kept) -> None:
    connection.execute(
        "INSERT INTO version (article, version, seen_at, body, record) VALUES (?, ?, ?, ?, ?)",
        (id, kept.version, kept.seen_at, kept.body, kept.record),
    )


def _remove(connection: sqlite3.Connection, slot: int) -> None:
    connection.execute("DELETE FROM link WHERE slot = ?", (slot,))
    connection.execute("DELETE FROM article WHERE slot = ?", (slot,))


def _insert(connection: sqlite3.Connection, reading: Reading, blobs: Packed, seen: tuple[str, str]) -> None:
    article, analysis = reading.article, reading.analysis
    tone = analysis.tone.document if analysis.tone else None
    slot = _free_slot(connection, slot_of(article, datetime.fromisoformat(seen[0])))
    facets = [_facet_id(connection, facet) for facet in facets_of(reading)]
    connection.execute(
        "INSERT INTO article (slot, id, version, title, outlet, published, tone, p, unsure, urusan, first_seen,"
        " seen_at, facets, body, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            slot, article.id, article.version, article.title,
            article.outlet.name if article.outlet else None,
            article.published.partial_iso if article.published else None,
            tone.label if tone else None, tone.p if tone else None, int(tone.unsure if tone else False),
            analysis.urusan.main if analysis.urusan else None,
            *seen, " ".join(map(token, facets)), blobs.body, blobs.record,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO link (slot, facet, rank) VALUES (?, ?, ?)", [(slot, id, rank) for rank, id in enumerate(facets)]
    )


def _free_slot(connection: sqlite3.Connection, first: int) -> int:
    """The next free slot of the minute, else of a later (then an earlier) minute of the same day."""
    for minute in _minutes(first):
        (last,) = connection.execute(
            "SELECT max(slot) FROM article WHERE slot BETWEEN ? AND ?", (minute, minute + WITHIN_MINUTE - 1)
        ).fetchone()
        if last is None or last < minute + WITHIN_MINUTE - 1:
            return minute if last is None else int(last) + 1
    raise StoreError("there is no room for more articles of one day", "keep them in another database")


def _minutes(first: int) -> Iterator[int]:
    a_day = MINUTES_A_DAY * WITHIN_MINUTE
    start = first // a_day * a_day
    return chain(range(first, start + a_day, WITHIN_MINUTE), range(first - WITHIN_MINUTE, start - 1, -WITHIN_MINUTE))


def _facet_id(connection: sqlite3.Connection, facet: FacetKey) -> int:
    found = connection.execute("SELECT id FROM facet WHERE kind = ? AND key = ?", (facet.kind, facet.key)).fetchone()
    if found:
        return int(found[0])
    made = connection.execute(
        "INSERT INTO facet (kind, key, label) VALUES (?, ?, ?)", (facet.kind, facet.key, facet.label)
    )
    return int(made.lastrowid or 0)


def note(connection: sqlite3.Connection, problem: Problem) -> None:
    """Write the problem over what was noted for its label."""
    connection.execute(
        "INSERT OR REPLACE INTO problem (label, kind, reason, message, hint, seen_at) VALUES (?, ?, ?, ?, ?, ?)",
        (problem.label, problem.kind, problem.reason, problem.message, problem.hint, problem.seen_at.isoformat()),
    )
