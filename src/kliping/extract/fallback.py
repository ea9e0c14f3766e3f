"""trafilatura, asked only where our readings disagree, and only where it is installed: ``kliping[fallback]``."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from kliping.extract.alike import alike
from kliping.extract.second import Ask, other_reading

DOUBT = 0.5  # quality under which a page is read by others
_BETTER = 0.2  # how much more the others must be alike to each other than ours is to one of them


def installed() -> Ask | None:
    """A function that reads a page with trafilatura, or None where it is not installed."""
    return _precise if find_spec("trafilatura") is not None else None


def instead(html: str, paragraphs: tuple[str, ...], ask: Ask) -> tuple[str, ...] | None:
    """The paragraphs of the other reading, where it and resiliparse agree on another text than ours."""
    other = ask(html)
    if not other:
        return None
    third = other_reading(html)
    if alike(other, third) < alike("\n".join(paragraphs), third) + _BETTER:
        return None
    return tuple(line.strip() for line in other.splitlines() if line.strip())


def _precise(html: str) -> str | None:
    module: Any = import_module("trafilatura")
    text: str | None = module.extract(html, favor_precision=True, include_comments=False, include_tables=False)
    return text
