"""``kliping run``: read all sources into the database, then serve it."""

from __future__ import annotations

from pathlib import Path

import click

from kliping.cli.options import session, sources_argument
from kliping.cli.program import Verb
from kliping.cli.session import Session
from kliping.core.errors import BadRequest
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    once = click.Option(["--once"], is_flag=True, help=words("option.once"))
    return Verb(words, "run", run, [sources_argument(words, required=False), once])


def run(sources: tuple[str, ...], once: bool) -> int:
    """Read the named sources, else those of the settings, else the demo corpus; then serve unless ``once``."""
    from kliping.cli.running import read_into

    here = session()
    sources = sources or here.settings.sources or _demo(here)
    with here.store() as store:
        code = read_into(store, sources, here)
        if once or code == 130:
            web = here.settings.web
            click.echo(here.words("summary.once", address=f"http://{web.host}:{web.port}"))
            return code
        from kliping.cli.serving import serve_pages

        serve_pages(store, here)
        return code


def _demo(here: Session) -> tuple[str, ...]:
    """The demo corpus of a checkout, or of the installed package if it has one."""
    import kliping

    package = Path(kliping.__file__).parent
    found = [folder for folder in (package / "demo", package.parents[1] / "demo" / "corpus") if folder.is_dir()]
    if not found:
        raise BadRequest("no source is named, and the demo corpus is not installed",
                         "name a file, a folder or an address, or set sources in kliping.toml")  # fmt: skip
    click.echo(here.words("run.demo"), err=True)
    return (str(found[0]),)
