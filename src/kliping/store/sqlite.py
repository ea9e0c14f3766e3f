"""The store in one SQLite file: readings in, lists, facets and single articles out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Literal

from kliping.core.errors import NotFound, StoreError
from kliping.core.types import Reading
from kliping.extract.learnt import Learnt, Observed
from kliping.store import lists, related, repeated, rows, writing
from kliping.store.base import Counts, Facets, Hit, Page, Problem, Query, Stored, Version
from kliping.store.connect import Connections, check, connect, migrate, told

Added = Literal["new", "new_version", "unchanged"]


class SqliteStore:
    """Articles with everything said about them, in one file. Safe to share between the threads of a server."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self.path = connections.path

    @classmethod
    def open(cls, path: Path | str, readonly: bool = False) -> SqliteStore:
        """Open the file, making it and its folder when missing, and bring it to the newest schema.

        Raises ``StoreError`` for a file that is no database, another program's, or of a newer kliping; with
        ``readonly`` also for a missing one.
        """
        path = Path(path)
        _prepare(path, readonly)
        with told(path):
            connection = connect(path, readonly)
            try:
                (check if readonly else migrate)(connection, path)
            finally:
                connection.close()
        return cls(Connections(path, readonly))

    def add(self, reading: Reading, seen_at: datetime) -> Added:
        """Keep one reading; see ``add_many``."""
        return self.add_many([reading], seen_at)[0]

    def add_many(self, readings: Iterable[Reading], seen_at: datetime) -> tuple[Added, ...]:
        """Keep readings in one transaction; for each in turn ``new``, ``new_version`` or ``unchanged``.

        An article of a known id with another version becomes the shown one and the former is kept. A version that
        is known already changes nothing, save that a new analysis of the shown version replaces the old one.
        """
        with self._connections.change() as connection:
            return writing.add_many(connection, tuple(readings), seen_at)

    def search(self, query: Query) -> Page:
        """One page of the articles that fit, newest first. Raises ``BadRequest`` for a query that makes no sense."""
        with self._connections.borrow() as connection:
            return lists.search(connection, query)

    def facets(self, query: Query) -> Facets:
        """How the articles that fit divide by outlet, place, tone, urusan and person."""
        with self._connections.borrow() as connection:
            return lists.facets(connection, query)

    def show(self, id: str) -> Stored:
        """The article of this id with all its versions. Raises ``NotFound``."""
        with self._connections.borrow() as connection:
            found = connection.execute(
                "SELECT version, seen_at, body, record, first_seen FROM article WHERE id = ?", (id,)
            ).fetchone()
            if found is None:
                raise NotFound(f"there is no article {id!r}", "see `kliping search` for the ids")
            *newest, first_seen = found
            former = connection.execute(
                "SELECT version, seen_at, body, record FROM version WHERE article = ? ORDER BY number DESC", (id,)
            ).fetchall()
        versions = tuple(_version(*state) for state in [newest, *former])
        return Stored(rows.reading_of(*newest[2:]), datetime.fromisoformat(first_seen), versions)

    def related(self, id: str, limit: int = 6) -> tuple[Hit, ...]:
        """Articles of about the same time on the same places and people, closest first. Raises ``NotFound``."""
        with self._connections.borrow() as connection:
            return related.related(connection, id, limit)

    def register(self, limit: int = 10_000) -> tuple[Reading, ...]:
        """The readings that tell of a cooperation between regions, newest first."""
        with self._connections.borrow() as connection:
            return lists.register(connection, limit)

    def problem(self, problem: Problem) -> None:
        """Note an input that gave no article, in place of what was noted for the same label; its ``id`` is ignored."""
        with self._connections.change() as connection:
            writing.note(connection, problem)

    def solved(self, labels: Iterable[str]) -> None:
        """Forget the problems of inputs that have been read after all."""
        with self._connections.change() as connection:
            connection.executemany("DELETE FROM problem WHERE label = ?", [(label,) for label in labels])

    def problems(self, limit: int, offset: int = 0) -> tuple[Problem, ...]:
        """Inputs that gave no article, the latest first."""
        with self._connections.borrow() as connection:
            return lists.problems(connection, limit, offset)

    def counts(self) -> Counts:
        """How much there is."""
        with self._connections.borrow() as connection:
            return lists.counts(connection)

    def latest_day(self) -> date | None:
        """The newest day of publication."""
        return self.counts().last

    def outcome(self, label: str, digest: str) -> tuple[str, str] | None:
        """How this input ended (kind, reason) if it was read before with this digest, else None."""
        with self._connections.borrow() as connection:
            row = connection.execute(
                "SELECT kind, reason FROM input WHERE label = ? AND digest = ?", (label, digest)
            ).fetchone()
        return (row[0], row[1]) if row else None

    def remember(self, inputs: Iterable[tuple[str, str, str, str]]) -> None:
        """Note how inputs ended: label, digest, kind, reason of each. See ``outcome``."""
        with self._connections.change() as connection:
            connection.executemany("INSERT OR REPLACE INTO input VALUES (?, ?, ?, ?)", inputs)

    def learn(self, pages: Iterable[tuple[str, str, Observed]]) -> None:
        """Add pages (label, article, lines) to what is known of their hosts; see ``learnt``."""
        with self._connections.change() as connection:
            repeated.learn(connection, pages)

    def name_observed(self, named: Iterable[tuple[str, str]]) -> None:
        """Note under which id (second) the page of a label (first) was kept."""
        with self._connections.change() as connection:
            connection.executemany("UPDATE observed SET article = ?2 WHERE label = ?1 AND article IS NOT ?2", named)

    def learnt(self, hosts: Iterable[str] | None = None) -> Learnt:
        """The lines that are boilerplate on these hosts, or on all."""
        with self._connections.borrow() as connection:
            return repeated.learnt(connection, hosts)

    def holding(self, host: str, lines: Iterable[int]) -> tuple[str, ...]:
        """The ids of the articles whose pages of this host held one of these lines."""
        with self._connections.borrow() as connection:
            return repeated.holding(connection, host, lines)

    def mend(self, id: str, reading: Reading) -> None:
        """Put a better reading of the same page in the place of the article ``id``: no new version, though it may have
        another id. Raises ``NotFound``.
        """
        with self._connections.change() as connection:
            if not writing.mend(connection, id, reading):
                raise NotFound(f"there is no article {id!r}", "see `kliping search` for the ids")

    def check(self) -> None:
        """Look at the whole file. Raises ``StoreError`` if it is damaged."""
        with self._connections.borrow() as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise StoreError(f"the database {self.path} is damaged: {found}", "restore it from a copy")

    def close(self) -> None:
        """Close all connections; the store cannot be used afterwards."""
        self._connections.close()

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _prepare(path: Path, readonly: bool) -> None:
    if readonly and not path.exists():
        raise StoreError(f"there is no database at {path}", "make one with `kliping run` or `kliping add`")
    try:
        if not readonly:
            path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"the folder of the database {path} cannot be made", "name another file in [store] path") \
            from error  # fmt: skip
    if path.is_dir():
        raise StoreError(f"{path} is a folder, not a database file", "name a file in [store] path")


def _version(version: str, seen_at: str, body: bytes, record: bytes) -> Version:
    return Version(version, datetime.fromisoformat(seen_at), rows.reading_of(body, record).article)
