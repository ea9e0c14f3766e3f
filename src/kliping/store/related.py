"""Which other articles a reader of one will want: same people and places, about the same time."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from math import log

from kliping.core.errors import NotFound
from kliping.store.base import Hit
from kliping.store.lists import hits
from kliping.store.rows import MINUTES_A_DAY, WITHIN_MINUTE

_DAY = MINUTES_A_DAY * WITHIN_MINUTE
_WINDOW = 120 * _DAY
# A shared person tells more than a shared place; the same affair alone makes no relation.
_WEIGHTS = {"person": 1.5, "place": 1.0, "urusan": 0.5}


def related(connection: sqlite3.Connection, id: str, limit: int) -> tuple[Hit, ...]:
    """The best by shared facets, rare ones counting more, halved for every 30 days between. Raises ``NotFound``."""
    row = connection.execute("SELECT slot FROM article WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotFound(f"there is no article {id!r}", "see `kliping search` for the ids")
    slot: int = row[0]
    scores = _scores(connection, slot)
    best = sorted(scores, key=lambda other: (-scores[other], abs(other - slot), other))[:limit]
    return hits(connection, {other: _beginning(connection, other) for other in best})


def _scores(connection: sqlite3.Connection, slot: int) -> dict[int, float]:
    (total,) = connection.execute("SELECT articles FROM facet WHERE kind = 'all'").fetchone()
    shared = connection.execute(
        "SELECT other.slot, facet.kind, facet.articles FROM link AS mine"
        " JOIN facet ON facet.id = mine.facet AND facet.kind IN ('person', 'place', 'urusan')"
        " JOIN link AS other ON other.facet = mine.facet AND other.slot BETWEEN ? AND ?"
        " WHERE mine.slot = ? AND other.slot <> mine.slot",
        (slot - _WINDOW, slot + _WINDOW, slot),
    )
    scores: dict[int, float] = defaultdict(float)
    told: set[int] = set()
    for other, kind, articles in shared:
        scores[other] += _WEIGHTS[kind] * log(1 + total / articles)
        if kind != "urusan":
            told.add(other)
    return {other: scores[other] * 0.5 ** (abs(other - slot) / (30 * _DAY)) for other in told}


def _beginning(connection: sqlite3.Connection, slot: int) -> str:
    (text,) = connection.execute("SELECT substr(body, 1, 200) FROM readable WHERE slot = ?", (slot,)).fetchone()
    return str(text)
