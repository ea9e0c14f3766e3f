"""``kliping doctor``: is everything here that is needed, and is it sound?"""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Callable
from pathlib import Path

import click

from kliping.cli.options import session
from kliping.cli.program import Verb
from kliping.cli.session import Session
from kliping.cli.words import words_in
from kliping.core.errors import KlipingError, ResourceError, SettingsError, StoreError
from kliping.locale import Words
from kliping.locale.errors import translated

OLDEST_SQLITE = (3, 37, 0)  # STRICT tables


def command(words: Words) -> click.Command:
    """The verb."""
    return Verb(words, "doctor", doctor, [])


def doctor() -> int:
    """Print one line a check; the exit code is that of the first that failed."""
    here = session()
    codes = [_checked(name, check, here) for name, check in CHECKS.items()]
    return next(filter(None, codes), 0)


def _checked(name: str, check: Callable[[Session], str], here: Session) -> int:
    words = _words(here)
    try:
        told = check(here)
    except KlipingError as error:
        message, hint = translated(error, words.language)
        click.echo(f"{words('doctor.bad'):<9}{words(f'doctor.{name}'):<18}{message}")
        click.echo(f"{'':<9}hint: {hint}" if hint else "", nl=bool(hint))
        return error.exit_code
    click.echo(f"{words('doctor.ok'):<9}{words(f'doctor.{name}'):<18}{told}")
    return 0


def _words(here: Session) -> Words:
    """The language of the settings, also when they are what is wrong."""
    try:
        return here.words
    except SettingsError:
        return words_in(here.lang or "")


def _python(here: Session) -> str:
    return platform.python_version()


def _sqlite(here: Session) -> str:
    with sqlite3.connect(":memory:") as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    connection.close()
    if sqlite3.sqlite_version_info < OLDEST_SQLITE or "ENABLE_FTS5" not in options:
        raise StoreError(f"SQLite {sqlite3.sqlite_version} is too old or has no FTS5",
                         "use a Python built with SQLite 3.37 or newer and FTS5")  # fmt: skip
    return f"{sqlite3.sqlite_version}, FTS5"


def _settings(here: Session) -> str:
    from kliping.settings import DEFAULT_FILE

    file = here.file or Path(DEFAULT_FILE)
    return str(file) if here.settings and file.exists() else "-"


def _resources(here: Session) -> str:
    from kliping.resources import Resources

    resources = Resources()
    for entry in resources.manifest.files:
        resources.content(entry.file)
    if not resources.manifest.files:
        raise ResourceError("there are no tables", "reinstall kliping")
    return f"{len(resources.manifest.files)}, {resources.version}"


def _components(here: Session) -> str:
    return here.reader.described


def _store(here: Session) -> str:
    if not Path(here.settings.store.path).exists():
        return f"{here.settings.store.path} -"
    with here.store(readonly=True) as store:
        store.check()
        return f"{store.path}, {store.counts().articles}"


CHECKS: dict[str, Callable[[Session], str]] = {
    "python": _python,
    "sqlite": _sqlite,
    "settings": _settings,
    "resources": _resources,
    "components": _components,
    "store": _store,
}
