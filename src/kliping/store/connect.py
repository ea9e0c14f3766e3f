"""Connections to the SQLite file: how they are set up, shared between threads, and brought to the newest schema."""

from __future__ import annotations

import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, LifoQueue
from typing import Literal

from kliping.core.errors import StoreError

MIGRATIONS = Path(__file__).parent / "migrations"
# "klpg": tells our files from other programs' databases.
APPLICATION = 0x6B6C7067
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
)
_UNHARMED = {
    "database is locked": "another program is writing to it: try again in a moment",
    "disk is full": "make room on the disk",
    "readonly database": "check who may write to the file and its folder",
}


def pack(text: str) -> bytes:
    """Text as it is kept: UTF-8, zlib."""
    return zlib.compress(text.encode())


def unpack(kept: bytes) -> str:
    """The text of ``pack``."""
    return zlib.decompress(kept).decode()


class Connections:
    """A stack of open connections; a borrowed one belongs to one thread until it comes back."""

    def __init__(self, path: Path, readonly: bool = False) -> None:
        self.path = path
        self.readonly = readonly
        self._idle: LifoQueue[sqlite3.Connection] = LifoQueue()
        self._closed = False

    @contextmanager
    def borrow(self) -> Iterator[sqlite3.Connection]:
        """A connection for reading: all statements see the same state. Errors of SQLite become ``StoreError``."""
        with self._lent() as connection, transaction(connection, "DEFERRED"):
            yield connection

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """A connection inside a write transaction: all of it is kept, or on an error none."""
        with self._lent() as connection, transaction(connection, "IMMEDIATE"):
            yield connection

    @contextmanager
    def _lent(self) -> Iterator[sqlite3.Connection]:
        if self._closed:
            raise StoreError(f"the database {self.path} has been closed", "open it anew")
        with told(self.path):
            connection = self._take()
            try:
                yield connection
            finally:
                self._give(connection)

    def close(self) -> None:
        """Close every connection; what is still borrowed is closed when it comes back."""
        self._closed = True
        while True:
            try:
                self._idle.get_nowait().close()
            except Empty:
                return

    def _take(self) -> sqlite3.Connection:
        try:
            return self._idle.get_nowait()
        except Empty:
            return connect(self.path, self.readonly)

    def _give(self, connection: sqlite3.Connection) -> None:
        if self._closed:
            connection.close()
        else:
            self._idle.put(connection)


def connect(path: Path, readonly: bool = False) -> sqlite3.Connection:
    """One connection with our settings and ``unpack`` registered."""
    mode = "ro" if readonly else "rwc"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    connection.create_function("unpack", 1, unpack, deterministic=True)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, kind: Literal["DEFERRED", "IMMEDIATE"]) -> Iterator[None]:
    """A transaction, committed at the end of the block; however else the block is left, nothing of it stays.

    ``DEFERRED`` is one state to read from, ``IMMEDIATE`` takes the right to write at once.
    """
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn an error of SQLite into a sentence of ours."""
    try:
        yield
    except sqlite3.Error as error:
        cause = str(error)
        hint = next((hint for words, hint in _UNHARMED.items() if words in cause), "")
        raise StoreError(f"the database {path} cannot be used: {cause}",
                         hint or "run `kliping doctor`, or name another file in [store] path") from error  # fmt: skip


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the schema to the newest version, all steps or none; refuse a file that is not ours or is newer."""
    steps = _steps()
    newest = max(steps)
    if _checked_version(connection, path, newest) == newest:
        return
    connection.execute("PRAGMA journal_mode = WAL")
    with transaction(connection, "IMMEDIATE"):
        # Asked again under the lock: another process may have done it meanwhile.
        for number in range(_checked_version(connection, path, newest) + 1, newest + 1):
            for statement in _statements(steps[number].read_text(encoding="utf-8")):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {newest}")


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that cannot be read as it stands: not ours, newer, or older than the code and read-only."""
    newest = max(_steps())
    found = _checked_version(connection, path, newest)
    if found < newest:
        raise StoreError(f"the database {path} is of the older version {found}; this kliping writes version {newest}",
                         "open it once for writing, for instance with `kliping add`")  # fmt: skip


def _checked_version(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION and (tables or version):
        raise StoreError(f"{path} is a database of another program", "name another file in [store] path")
    if version > newest:
        raise StoreError(f"the database {path} is of version {version}; this kliping knows up to {newest}",
                         "install a newer kliping, or name another file in [store] path")  # fmt: skip
    return version


def _steps() -> dict[int, Path]:
    return {int(re.match(r"\d+", path.name)[0]): path for path in sorted(MIGRATIONS.glob("[0-9]*.sql"))}  # type: ignore[index]  # the glob asks for the digit


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one; ``executescript`` would end our transaction."""
    kept = ""
    for line in script.splitlines(keepends=True):
        kept += line
        if sqlite3.complete_statement(kept):
            yield kept
            kept = ""
