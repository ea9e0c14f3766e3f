"""What people are also called: short names in brackets, initials, and `petani itu` of the next sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kliping.analyse.people.joining import Somebody
from kliping.analyse.people.offices import Office
from kliping.analyse.people.strip import JOINED, Strip, Word, tagging
from kliping.core.evidence import Span
from kliping.core.types import Post

_FAR = 260  # characters back to whom `petani itu` means


def known_as(strip: Strip, people: Iterable[Somebody]) -> None:
    """Mentions by a short name told in brackets (``Zulkifli Hasan (Zulhas)``) or by initials (``SBY``)."""
    listed = tuple(people)
    called = {alias: person for person in listed for alias in (*person.aliases, *_initials(person))}
    taken = [span for person in listed for span in person.spans() if span.part == strip.part] if called else []
    for number, word in enumerate(strip.words):
        if word.text in called and not strip.closed[number]:
            span = Span(word.start, word.end, strip.part)
            if not any(span.overlaps(other) for other in taken):
                called[word.text].extra.append(span)


def _initials(person: Somebody) -> Iterator[str]:
    if len(person.key) > 2:
        yield "".join(part[0] for part in person.key).upper()


def told_again(strip: Strip, office: Office, people: Iterable[Somebody]) -> None:
    """A post or role that the next sentence gives: ``Wasni menunggu. Petani penggarap itu menyewa sawah``."""
    begin = strip.words[office.first]
    pointed = strip.words[office.last : office.last + 9]
    if (
        not (begin.opens or (office.first > 0 and tagging(strip.words[office.first - 1])))
        or office.lacks
        or office.nobody
        or not any(word.lower in ("itu", "tersebut", "ini") for word in _clause(pointed))
    ):
        return
    near = [
        (begin.start - span.end, number, person)
        for number, person in enumerate(people)
        for span in person.spans()
        if span.part == strip.part and 0 < begin.start - span.end < _FAR
    ]
    person = min(near, key=lambda row: row[:2])[2] if near else None
    if person is not None and person.posted is None and person.later is None:
        person.later = Post(office.title, office.unit, strip.raw(office.first, office.kept))


def _clause(words: Iterable[Word]) -> Iterator[Word]:
    """The words up to the first mark."""
    for word in words:
        if word.gap not in JOINED:
            return
        yield word
