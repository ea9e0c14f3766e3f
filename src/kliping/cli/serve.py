"""``kliping serve``: the pages of what is kept."""

from __future__ import annotations

import click

from kliping.cli.options import session
from kliping.cli.program import Verb
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    host = click.Option(["--host"], metavar=words("metavar.value"), help=words("option.host"))
    port = click.Option(
        ["--port"], type=click.IntRange(0, 65535), metavar=words("metavar.value"), help=words("option.port")
    )
    return Verb(words, "serve", serve, [host, port])


def serve(host: str | None, port: int | None) -> None:
    """Serve until Ctrl-C."""
    from kliping.cli.serving import serve_pages

    here = session()
    with here.store() as store:
        serve_pages(store, here, host, port)
