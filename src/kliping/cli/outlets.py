"""``kliping outlets``: known outlets and the profiles of their pages, and whether a profile still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kliping.cli.options import session
from kliping.cli.program import Verb
from kliping.locale import Words

if TYPE_CHECKING:
    from kliping.extract.drift import Drift

_ACTIONS = ("list", "check")
_LONGEST = 60


def command(words: Words) -> click.Command:
    """The verb."""
    params: list[click.Parameter] = [
        click.Argument(["action"], type=click.Choice(_ACTIONS), metavar="|".join(_ACTIONS)),
        click.Argument(["source"], required=False, metavar=f"[{words('source')}]"),
    ]
    return Verb(words, "outlets", outlets, params)


def outlets(action: str, source: str | None) -> int:
    """List the profiles, or check one against a page; 1 when the profile no longer fits."""
    return _list() if action == "list" else _check(source)


def _list() -> int:
    from kliping.outlets.profiles import Profiles
    from kliping.resources import Resources

    words = session().words
    for profile in Profiles.of(Resources()).all:
        state = words("outlets.unverified") if profile.unverified else words("outlets.verified")
        click.echo(f"{profile.name:<18}{state:<16}{', '.join(profile.domains)}")
    return 0


def _check(source: str | None) -> int:
    """The page beside its profile. Raises ``BadRequest`` without a page, ``NotFound`` without a profile."""
    from kliping.core.errors import BadRequest, NotFound
    from kliping.extract.decoding import decode
    from kliping.extract.drift import drift
    from kliping.extract.html import HtmlReader
    from kliping.outlets.profiles import Profiles
    from kliping.resources import Resources
    from kliping.sources.opening import one

    if source is None:
        raise BadRequest("no page is named", "name a saved page or its address")
    here, resources = session(), Resources()
    page = one(source, here.settings)
    text = decode(page.body, page.header("content-type"))
    found = drift(text, page.final_url or page.url, HtmlReader.of(resources), Profiles.of(resources))
    if found is None:
        raise NotFound(f"there is no profile for the outlet of {page.label}", "`kliping outlets list` names them all")
    _print(found, here.words)
    return 1 if found.drifted else 0


def _print(found: Drift, words: Words) -> None:
    state = words("outlets.drifted") if found.drifted else words("outlets.fits")
    click.echo(f"{found.profile.name}: {state}")
    for field in found.fields:
        same = words("outlets.same") if field.same else words("outlets.other")
        click.echo(f"  {field.name:<12}{same:<10}{_short(field.by_profile)}")
        if not field.same:
            click.echo(f"  {'':<12}{words('outlets.general'):<10}{_short(field.in_general)}")
    for selector in found.missing:
        click.echo(f"  {words('outlets.missing')} {selector}")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}… ({len(flat)})"
