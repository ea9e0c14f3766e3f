"""Files and folders on this machine, and standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath
from typing import BinaryIO

from kliping.core.errors import ArticleProblem, Skip, SourceError, Unusable
from kliping.core.types import Fetched
from kliping.settings import Limits
from kliping.sources.inputs import Input, Inputs, Refused, limited
from kliping.sources.parts import part_of

# What is read from a folder; a file that is named is read whatever it is called.
PAGES = frozenset({".html", ".htm", ".txt", ".md"})
# Beside a page, a file of the same name with this ending is what somebody wrote down about it: no input.
_SIDECAR = ".json"


def file(path: Path, limits: Limits) -> Fetched:
    """One file. Raises ``Unusable`` when it is missing or may not be read, ``Quarantine`` when it is too large."""
    try:
        with path.open("rb") as stream:
            body = limited(stream, limits)
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise Unusable(f"{path} cannot be read: {_cause(error)}", "check the path and its permissions") from error
    return Fetched(body, source="file", name=str(path))


def _cause(error: Exception) -> str:
    """The system's own words without numbers and paths: ``no such file or directory``."""
    return str(getattr(error, "strerror", None) or "not a path").lower()


def folder(path: Path, limits: Limits) -> Inputs:
    """All pages below a folder in the order of their paths; other files are given as skipped, hidden ones not at all.

    Links to folders are not followed, so that a loop cannot trap a run.
    """
    for here in _paths(path):
        if _suffix(here) in PAGES:
            yield _tried(here, limits)
        elif not _is_sidecar(here):
            yield Refused(str(here), Skip("other_file", f"{here.name} is not a page",
                                          f"a folder gives {', '.join(sorted(PAGES))}"))  # fmt: skip


def _paths(top: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here, name) for name in sorted(files, key=part_of) if not name.startswith("."))


def _suffix(path: Path) -> str:
    """The ending of a page; a download may keep the question behind it: ``judul.html?page=2``."""
    return PurePath(path.name.partition("?")[0]).suffix.lower()


def _is_sidecar(path: Path) -> bool:
    return path.suffix == _SIDECAR and any(path.with_suffix(suffix).exists() for suffix in PAGES)


def _tried(path: Path, limits: Limits) -> Input:
    try:
        return file(path, limits)
    except (SourceError, ArticleProblem) as problem:
        return Refused(str(path), problem)


def stdin(limits: Limits, stream: BinaryIO | None = None) -> Fetched:
    """Standard input to its end. Raises ``Quarantine`` when it is too large."""
    return Fetched(limited(stream or sys.stdin.buffer, limits), source="stdin", name="stdin")
