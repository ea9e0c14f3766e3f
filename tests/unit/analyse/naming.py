"""Invented articles and the institutions read in them."""

from kliping.analyse.institutions import make
from kliping.analyse.places import make as places
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article
from kliping.resources import Resources

RESOURCES = Resources()
PLACES = places(RESOURCES)
COMPONENT = make(RESOURCES)


def bodies(text: str, title: str = "") -> dict[str, tuple[str, tuple[str, ...]]]:
    """Kind and surfaces of each institution, by name, in a text of one paragraph."""
    page = Article("a", "1", title, text, (Span(0, len(text)),))
    found = COMPONENT(page, PLACES(page, Analysis())).institutions
    return {one.name: (one.kind, page.surfaces(one.mentions)) for one in found}


def names(text: str, title: str = "") -> list[str]:
    """The institutions in order of first mention."""
    return list(bodies(text, title))
