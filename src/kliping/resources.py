"""Typed, lazy, checksummed access to the tables and models in ``kliping/data``.

The tables are generated from the hand-edited truth under ``resources/`` by ``tools/build_resources.py``;
``data/MANIFEST.json`` holds the SHA-256, source and licence of each, and a file that does not match is refused.
A table is tab-separated with a header line; an empty cell is None, a cell of several values parts them by ``|``.
"""

from __future__ import annotations

import gzip
import hashlib
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import msgspec

from kliping.core.errors import ResourceError

DATA = Path(__file__).parent / "data"
Row = TypeVar("Row", bound=msgspec.Struct)


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the manifest."""

    file: str
    sha256: str
    rows: int
    source: str
    licence: str


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All files of a data folder; ``version`` is derived from their digests."""

    version: str
    files: tuple[Entry, ...]


class Resources:
    """A folder of generated tables and models. Nothing is read before it is asked for; all is read once."""

    def __init__(self, folder: Path = DATA) -> None:
        self.folder = folder
        self._read: dict[str, bytes] = {}
        self._tables: dict[tuple[str, type], object] = {}

    @cached_property
    def manifest(self) -> Manifest:
        """The list of files, their digests, sources and licences."""
        path = self.folder / "MANIFEST.json"
        try:
            return msgspec.json.decode(path.read_bytes(), type=Manifest)
        except (OSError, msgspec.DecodeError) as error:
            raise ResourceError(f"no readable resource manifest at {path}",
                                "reinstall kliping, or run `make resources` in a checkout") from error  # fmt: skip

    @property
    def version(self) -> str:
        """Eight hexadecimal digits that change when any file does."""
        return self.manifest.version

    def content(self, file: str) -> bytes:
        """The checked content of one file of the manifest (path below the data folder); ``.gz`` is unpacked."""
        if file not in self._read:
            raw = self._checked(file)
            self._read[file] = gzip.decompress(raw) if file.endswith(".gz") else raw
        return self._read[file]

    def _checked(self, file: str) -> bytes:
        entry = next((entry for entry in self.manifest.files if entry.file == file), None)
        if entry is None:
            raise ResourceError(f"there is no resource called {file!r}", "see `kliping doctor` for the list")
        try:
            raw = (self.folder / file).read_bytes()
        except OSError as error:
            raise ResourceError(f"the resource {file!r} cannot be read", "reinstall kliping") from error
        if hashlib.sha256(raw).hexdigest() != entry.sha256:
            raise ResourceError(f"the resource {file!r} is damaged: its checksum differs from the manifest",
                                "reinstall kliping, or run `make resources` in a checkout")  # fmt: skip
        return raw

    def table(self, name: str, row: type[Row]) -> tuple[Row, ...]:
        """The rows of ``<name>.tsv`` (or ``<name>.tsv.gz``) as frozen Structs, in file order.

        Cells are converted to the Struct's types; a field of type ``tuple[str, ...]`` is split at ``|``.
        """
        key = (name, row)
        if key not in self._tables:
            self._tables[key] = self._convert(name, row)
        return self._tables[key]  # type: ignore[return-value]  # the key holds the row type

    def records(self, name: str, kind: type[Row]) -> tuple[Row, ...]:
        """The records of ``<name>.json``, a list, as frozen Structs."""
        key = (name, kind)
        if key not in self._tables:
            try:
                self._tables[key] = msgspec.json.decode(self.content(f"{name}.json"), type=tuple[kind, ...])  # type: ignore[valid-type]
            except msgspec.ValidationError as error:
                raise _other_version(name, kind, error) from error
        return self._tables[key]  # type: ignore[return-value]  # the key holds the kind

    def _convert(self, name: str, row: type[Row]) -> tuple[Row, ...]:
        known = {entry.file for entry in self.manifest.files}
        file = f"{name}.tsv.gz" if f"{name}.tsv.gz" in known else f"{name}.tsv"
        header, *lines = self.content(file).decode().splitlines()
        columns = header.split("\t")
        lists = {field.name for field in msgspec.structs.fields(row) if "tuple" in str(field.type)}
        rows = [_cells(columns, line.split("\t"), lists) for line in lines]
        try:
            return tuple(msgspec.convert(rows, list[row], strict=False))  # type: ignore[valid-type]
        except msgspec.ValidationError as error:
            raise _other_version(name, row, error) from error


def _other_version(name: str, row: type, error: msgspec.ValidationError) -> ResourceError:
    return ResourceError(f"the table {name!r} does not fit {row.__name__}: {error}",
                         "table and code are of different versions: reinstall kliping")  # fmt: skip


def _cells(columns: list[str], cells: list[str], lists: set[str]) -> dict[str, object]:
    filled = {column: cell for column, cell in zip(columns, cells, strict=True) if cell}
    return {key: tuple(cell.split("|")) if key in lists else cell for key, cell in filled.items()}
