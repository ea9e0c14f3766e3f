"""``kliping add``: read inputs into the database."""

from __future__ import annotations

import click

from kliping.cli.options import session, sources_argument
from kliping.cli.program import Verb
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    return Verb(words, "add", add, [sources_argument(words)])


def add(sources: tuple[str, ...]) -> int:
    """Read the inputs into the database and print what became of them."""
    from kliping.cli.running import read_into

    here = session()
    with here.store() as store:
        return read_into(store, sources, here)
