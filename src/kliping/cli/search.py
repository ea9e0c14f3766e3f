"""``kliping search``: find kept articles."""

from __future__ import annotations

import re
from datetime import datetime

import click

from kliping.cli.options import format_option, session
from kliping.cli.program import Verb
from kliping.locale import Words

_FILTERS = ("outlet", "place", "person", "tone", "urusan")
_DAYS = ("since", "until")
_NUMBERS = ("page", "size")
_UNWANTED = re.compile(r'-["\w]')


class _Search(Verb):
    """A word with a minus in front is a word that must be absent, not an option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put such words behind the options."""
        unwanted = [] if "--" in args else [word for word in args if _UNWANTED.match(word)]
        rest = [word for word in args if word not in unwanted]
        return super().parse_args(ctx, [*rest, "--", *unwanted] if unwanted else rest)


def command(words: Words) -> click.Command:
    """The verb."""
    types = dict.fromkeys(_DAYS, click.DateTime(["%Y-%m-%d"])) | dict.fromkeys(_NUMBERS, click.INT)
    options = [
        click.Option([f"--{name}"], type=types.get(name), metavar=words("metavar.value"), help=words(f"option.{name}"))
        for name in (*_FILTERS, *_DAYS, *_NUMBERS)
    ]
    argument = click.Argument(["query"], nargs=-1, metavar=f"[{words('query')}]...")
    return _Search(words, "search", search, [argument, *options, format_option(words, ("text", "json"))])


def search(query: tuple[str, ...], format: str, **asked: object) -> None:
    """Print one page of hits; ``asked`` holds the other fields of the Query by their names."""
    import msgspec

    from kliping.cli.formats import PAGES
    from kliping.store.base import Query

    here = session()
    defaults = {"page": 1, "size": here.settings.web.page_size}
    chosen = defaults | {name: _plain(value) for name, value in asked.items() if value is not None}
    question = msgspec.convert(chosen | {"text": " ".join(query) or None}, Query)
    with here.store(readonly=True) as store:
        page = store.search(question)
    said = PAGES[format](page, here.words)
    if said:
        click.echo(said)


def _plain(value: object) -> object:
    """A day as a day; Click gives it with a time."""
    return value.date() if isinstance(value, datetime) else value
