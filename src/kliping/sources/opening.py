"""From what a person names (a path, an address, ``-``) to its inputs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from kliping.core.errors import ArticleProblem, SourceError, Unusable
from kliping.core.types import Fetched
from kliping.settings import Settings
from kliping.sources import files
from kliping.sources.inputs import Inputs, Refused

Opener = Callable[[str, Settings], Inputs]


def inputs(names: Iterable[str], settings: Settings) -> Inputs:
    """The inputs of all named sources in turn. A source that fails is given as ``Refused`` and the next one follows."""
    for name in names:
        try:
            yield from opener(name)(name, settings)
        except (SourceError, ArticleProblem) as problem:
            yield Refused("stdin" if name == "-" else name, problem)


def one(name: str, settings: Settings) -> Fetched:
    """The single input of a file, an address or ``-``. Raises what it is refused for; a folder is ``Unusable``."""
    if opener(name) is _folder:
        raise Unusable(f"{name} is a folder", "name one page in it")
    found = next(opener(name)(name, settings))
    if isinstance(found, Refused):
        raise found.problem
    return found


def opener(name: str) -> Opener:
    """The kind of source a name is."""
    return next(open for is_kind, open in _KINDS if is_kind(name))


def _stdin(name: str, settings: Settings) -> Inputs:
    yield files.stdin(settings.limits)


def _page(name: str, settings: Settings) -> Inputs:
    from kliping.sources.page import Pages

    yield Pages(settings.fetching, settings.limits).fetch(name)


def _elsewhere(name: str, settings: Settings) -> Inputs:
    raise Unusable(f"{name} is not an address of the web", "write http:// or https://")


def _folder(name: str, settings: Settings) -> Inputs:
    return files.folder(Path(name), settings.limits)


def _file(name: str, settings: Settings) -> Inputs:
    yield files.file(Path(name), settings.limits)


_KINDS: tuple[tuple[Callable[[str], object], Opener], ...] = (
    (lambda name: name == "-", _stdin),
    (re.compile(r"https?://", re.I).match, _page),
    (re.compile(r"[a-z][a-z0-9+.-]+://", re.I).match, _elsewhere),
    (lambda name: "\0" not in name and Path(name).is_dir(), _folder),
    (lambda name: True, _file),
)
