"""The sketch of each host: on how many of its last pages a line stood, and which lines that makes boilerplate."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from kliping.extract.learnt import FEWEST_PAGES, FEWEST_SHARE, KEPT, Learnt, Observed

LAST_PAGES = 200  # of a host that count
_MOST_LINES = 400  # of a page that are looked at


def learn(connection: sqlite3.Connection, pages: Iterable[tuple[str, str, Observed]]) -> None:
    """Add pages (label, article, lines). A page read again takes its own place; a copy of another one adds nothing."""
    for label, article, seen in pages:
        host = _host(connection, seen.host)
        connection.execute("DELETE FROM observed WHERE label = ?", (label,))
        lines = dict(list(seen.lines.items())[:_MOST_LINES])
        if _is_copy(connection, host, lines):
            continue
        made = connection.execute(
            "INSERT INTO observed (host, label, article) VALUES (?, ?, ?)", (host, label, article)
        ).lastrowid
        connection.executemany(
            "INSERT INTO line (host, hash, page) VALUES (?, ?, ?)", [(host, line, made) for line in lines]
        )
        _forget_oldest(connection, host)


def _host(connection: sqlite3.Connection, name: str) -> int:
    found = connection.execute("SELECT id FROM host WHERE name = ?", (name,)).fetchone()
    return (
        int(found[0])
        if found
        else int(connection.execute("INSERT INTO host (name) VALUES (?)", (name,)).lastrowid or 0)
    )


def _is_copy(connection: sqlite3.Connection, host: int, lines: dict[int, int]) -> bool:
    """Whether one known page holds most of this one: another address of it, or an earlier state."""
    marks = ", ".join("?" * len(lines))
    shared: Counter[int] = Counter()
    for page, line in connection.execute(
        f"SELECT page, hash FROM line WHERE host = ? AND hash IN ({marks})",  # noqa: S608  # question marks only
        (host, *lines),
    ):
        shared[page] += lines[line]
    return max(shared.values(), default=0) > KEPT * sum(lines.values())


def _forget_oldest(connection: sqlite3.Connection, host: int) -> None:
    connection.execute(
        "DELETE FROM observed WHERE host = ?1 AND id <= "
        "(SELECT id FROM observed WHERE host = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
        (host, LAST_PAGES),
    )


def learnt(connection: sqlite3.Connection, hosts: Iterable[str] | None = None) -> Learnt:
    """The boilerplate of these hosts, or of all: lines on at least three pages and a fifth of them."""
    rows = connection.execute(
        "SELECT host.name, line_count.hash FROM line_count JOIN host ON host.id = line_count.host"
        " WHERE line_count.pages >= ?1 AND line_count.pages >= ?2 *"
        " (SELECT count(*) FROM observed WHERE observed.host = line_count.host)",
        (FEWEST_PAGES, FEWEST_SHARE),
    ) if hosts is None else _of_hosts(connection, hosts)  # fmt: skip
    found: dict[str, set[int]] = {}
    for name, line in rows:
        found.setdefault(name, set()).add(line)
    return Learnt({name: frozenset(lines) for name, lines in found.items()})


def _of_hosts(connection: sqlite3.Connection, hosts: Iterable[str]) -> Iterable[tuple[str, int]]:
    for name in sorted(set(hosts)):
        yield from connection.execute(
            "SELECT host.name, line_count.hash FROM host JOIN line_count ON line_count.host = host.id"
            " WHERE host.name = ?1 AND line_count.pages >= ?2 AND line_count.pages >= ?3 *"
            " (SELECT count(*) FROM observed WHERE observed.host = host.id)",
            (name, FEWEST_PAGES, FEWEST_SHARE),
        )


def holding(connection: sqlite3.Connection, host: str, lines: Iterable[int]) -> tuple[str, ...]:
    """The stored articles whose pages held one of these lines, oldest first."""
    wanted = tuple(lines)
    marks = ", ".join("?" * len(wanted))
    rows = connection.execute(
        "SELECT DISTINCT observed.id, observed.article FROM line JOIN observed ON observed.id = line.page"  # noqa: S608
        f" JOIN host ON host.id = line.host WHERE host.name = ? AND line.hash IN ({marks})"
        " AND observed.article IS NOT NULL ORDER BY observed.id",
        (host, *wanted),
    )
    return tuple(article for _, article in rows)
