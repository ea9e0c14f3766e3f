"""Whom an article's tone is about, and by which rule of the annotation guidelines each gets its tone.

``document``   the main region: the article's own tone
``unharmed``   a partner, a council, police or prosecutors: bad news is not about them, so negative turns neutral
``neutral``    the area in a police or court report
``accused``    a person a police or court report accuses: negative
``own``        an agency, company or private person: the sentences that name them, weighed with the article
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kliping.core.evidence import Span
from kliping.core.types import Analysis, Institution, Person

POLICED = "hukum_kriminal"
OFTEN = 3  # mentions that make someone a matter of the article even outside headline and first sentence
_WATCHING = ("council", "police", "court")
_OFFICIAL = ("opd", "council")
_NEVER = ("government", "media", "international", "party")


@dataclass(frozen=True, slots=True)
class Target:
    """Somebody the article has a tone toward; ``rule`` is one of the module's five."""

    name: str
    mentions: tuple[Span, ...]
    rule: str


def targets(so_far: Analysis, opening: Span, accusing: tuple[Span, ...]) -> tuple[Target, ...]:
    """Everyone the article is about, each once. ``opening`` is the first sentence, ``accusing`` those that accuse."""
    policed = _policed(so_far, accusing)
    people = _people(so_far, opening, accusing if policed else ())
    listed = (*_places(so_far, policed), *_institutions(so_far, opening), *people)
    return tuple({target.name: target for target in reversed(listed)}.values())[::-1]


def _policed(so_far: Analysis, accusing: tuple[Span, ...]) -> bool:
    """A police or court report: the article's main affair, or one it touches while it accuses."""
    urusan = so_far.urusan
    if urusan is None:
        return False
    return urusan.main == POLICED or bool(accusing and POLICED in urusan.also)


def _places(so_far: Analysis, policed: bool) -> Iterator[Target]:
    for place in so_far.places:
        if place.role == "main":
            yield Target(place.region.name, place.mentions, "neutral" if policed else "document")
        elif place.role == "partner":
            yield Target(place.region.name, place.mentions, "unharmed")


def _institutions(so_far: Analysis, opening: Span) -> Iterator[Target]:
    for institution in so_far.institutions:
        if institution.kind not in _NEVER and (institution.kind in _OFFICIAL or _stands_out(institution, opening)):
            rule = "unharmed" if institution.kind in _WATCHING else "own"
            yield Target(institution.name, institution.mentions, rule)


def _people(so_far: Analysis, opening: Span, accusing: tuple[Span, ...]) -> Iterator[Target]:
    speakers = {quote.speaker for quote in so_far.quotes}
    for person in so_far.people:
        named = any(span.overlaps(mention) for span in accusing for mention in person.mentions)
        if named and person.name not in speakers:
            yield Target(person.name, person.mentions, "accused")
        elif (person.post is None or person.post.unit is None) and _stands_out(person, opening):
            yield Target(person.name, person.mentions, "own")


def _stands_out(one: Institution | Person, opening: Span) -> bool:
    return len(one.mentions) >= OFTEN or _opens(one, opening)


def _opens(one: Institution | Person, opening: Span) -> bool:
    return any(mention.part == "title" or mention.overlaps(opening) for mention in one.mentions)
