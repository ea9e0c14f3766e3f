"""A run as a person sees it: progress on standard error, a table of what became of the inputs on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

import click
from rich import box
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from kliping.cli.formats import safe
from kliping.cli.session import Session
from kliping.jobs import flow
from kliping.jobs.funnel import Funnel, Outcome
from kliping.locale import Words
from kliping.locale.errors import told
from kliping.store.sqlite import SqliteStore


def read_into(store: SqliteStore, sources: Sequence[str], here: Session) -> int:
    """Run these sources into the store, print the summary, and give the exit code."""
    with _progress(here.words) as progress:
        funnel = flow.run(sources, store, here.reader, progress)
    _told(funnel, here.words)
    click.echo(here.words("summary.store", path=store.path, articles=store.counts().articles))
    return funnel.exit_code


@contextmanager
def _progress(words: Words) -> Iterator[flow.Progress]:
    """A line for each input that was not read; on a terminal also one that moves."""
    if not sys.stderr.isatty():
        yield partial(_log, words)
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.completed}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words("run.reading"), total=None)

        def moved(label: str, outcome: Outcome, message: str) -> None:
            bar.advance(task)
            _log(words, label, outcome, message)

        yield moved


def _log(words: Words, label: str, outcome: Outcome, message: str) -> None:
    if outcome.reason:
        kind, reason = words(f"outcome.{outcome.kind}"), words.name("reason", outcome.reason)
        message = told(message, words.language)
        said = message if label in message else f"{label}: {message}" if message else label
        print(safe(f"{kind} ({reason}): {said}"), file=sys.stderr)  # noqa: T201  # the moving line makes way for it


def _told(funnel: Funnel, words: Words) -> None:
    if funnel.interrupted:
        click.echo(words("summary.interrupted"), err=True)
    table = Table(title=words("summary.title"), box=box.SIMPLE_HEAD, title_justify="left")
    table.add_column(words("summary.outcome"))
    table.add_column(words("summary.count"), justify="right")
    for outcome, count in funnel.rows():
        reason = f": {words.name('reason', outcome.reason)}" if outcome.reason else ""
        table.add_row(words(f"outcome.{outcome.kind}") + reason, str(count))
    table.add_section()
    table.add_row(words("summary.total"), str(funnel.total), style="bold")
    Console().print(table)
