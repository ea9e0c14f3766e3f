"""Options and arguments that several verbs take."""

from __future__ import annotations

from collections.abc import Sequence

import click

from kliping.cli.session import Session
from kliping.locale import Words


def session() -> Session:
    """What the global options of this call opened."""
    found: Session = click.get_current_context().obj
    return found


def sources_argument(words: Words, required: bool = True) -> click.Argument:
    """Files, folders, addresses or ``-``."""
    return click.Argument(["sources"], nargs=-1, required=required, metavar=f"{words('source')}...")


def format_option(words: Words, choices: Sequence[str]) -> click.Option:
    """``--format``; the first choice is the default."""
    return click.Option(
        ["--format"], type=click.Choice(choices), default=choices[0],
        help=words("option.format", choices=", ".join(choices)), metavar=words("metavar.value"),
    )  # fmt: skip
