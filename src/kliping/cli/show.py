"""``kliping show``: one kept article."""

from __future__ import annotations

import click

from kliping.cli.options import format_option, session
from kliping.cli.program import Verb
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    return Verb(words, "show", show, [click.Argument(["id"]), format_option(words, ("text", "json", "gold"))])


def show(id: str, format: str) -> None:
    """Print the newest version of the article. Raises ``NotFound``."""
    from kliping.cli.formats import FORMATS

    here = session()
    with here.store(readonly=True) as store:
        click.echo(FORMATS[format](store.show(id).reading, here.words))
