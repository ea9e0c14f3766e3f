"""``kliping components``: what the analysis is made of."""

from __future__ import annotations

import inspect

import click

from kliping.cli.program import Verb
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    return Verb(words, "components", components, [])


def components() -> None:
    """Print every registered component: name and version, what it needs and gives, and its documentation."""
    from kliping.core.component import Component, catalogue, factory
    from kliping.resources import Resources

    resources = Resources()
    found: list[Component] = [factory(name)(resources) for name in catalogue()]
    click.echo("\n\n".join(_told(component) for component in found))


def _told(component: object) -> str:
    name, version = getattr(component, "name", "?"), getattr(component, "version", "?")
    needs, gives = (", ".join(sorted(getattr(component, side, ()))) or "-" for side in ("needs", "gives"))
    text = inspect.cleandoc(type(component).__doc__ or "")
    head = f"{click.style(name, bold=True)} {version}   {needs} -> {gives}"
    return "\n".join([head, *(f"    {line}".rstrip() for line in text.splitlines())])
