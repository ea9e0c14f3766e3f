"""The component: parts read into runs and posts, runs weighed, mentions gathered into people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kliping.analyse.ground import Ground
from kliping.analyse.people.attaching import attach, with_strangers
from kliping.analyse.people.called import known_as, told_again
from kliping.analyse.people.joining import Somebody, gather
from kliping.analyse.people.lexicon import Lexicon
from kliping.analyse.people.offices import Office, Offices, around
from kliping.analyse.people.runs import Runs
from kliping.analyse.people.strip import Strip, tagging
from kliping.analyse.people.weighing import Scale, Seen, listed
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Institution, Person, Post
from kliping.resources import Resources

_CREDIT = re.compile(
    r"[(\[]?\b(?:[Ff]oto|FOTO|[Dd]ok|[Ss]umber|[Ii]stimewa|[Ii]st)\b\s?[.:/][^\n]*$|\([^()]*/[^()]*\)\W*$|"
    r"(?<=[.!?]\s)\((?:[A-Z][\w.']*\s?){1,4}\)\W*$"
)


class People:
    """Finds everyone named in title, captions and body, with post and unit as the article gives them.

    A name is told by the post, title, degree, age or speech verb beside it and by the words it is made of; short
    forms (``Benyamin``) go to the full name. Places, bodies, roads, products and the reporter are nobody.
    """

    name = "people"
    version = "1"
    needs = frozenset(("places", "institutions"))
    gives = frozenset(("people",))

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._offices = Offices(lexicon)
        self._runs = Runs(lexicon)

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with the people, in order of first mention."""
        ground = Ground(so_far.places)
        strips = [_strip(part, text, ground, so_far) for part, text in _read(article)]
        scale = Scale(self._lexicon, _common(strips))
        loose: list[tuple[Strip, Office]] = []
        people = gather([one for strip in strips for one in self._seen(strip, ground, scale, loose)])
        for strip, office in loose:
            told_again(strip, office, people)
        for strip in strips:
            known_as(strip, people)
        bylines = {name.lower() for name in (*article.byline, *article.editor)}
        kept = [one for one in people if " ".join(one.key) not in bylines or one.posted]
        return replace(so_far, people=_in_order(kept, article, self._lexicon))

    def _seen(self, strip: Strip, ground: Ground, scale: Scale, loose: list[tuple[Strip, Office]]) -> list[Seen]:
        """All runs of a part, weighed, each with its post; posts that no name stands beside are noted as ``loose``."""
        offices = self._offices.read(strip, ground)
        anchors = self._anchors(strip) | {one.last for one in offices if one.official and strip.straight(one.last)}
        for number in around(offices):
            strip.closed[number] = True
        runs = list(self._runs.read(strip, frozenset(anchors)))
        runs, offices = with_strangers(runs, offices, self._lexicon.names)
        held = attach(runs, offices)
        loose += [(strip, office) for office in offices if office not in held.values()]
        return listed([scale.weigh(run, held.get(number)) for number, run in enumerate(runs)])

    def _anchors(self, strip: Strip) -> set[int]:
        """The words right behind a speech verb, where even a common word is a name."""
        return {
            number + 1
            for number, word in enumerate(strip.words)
            if (word.text in self._lexicon.tags or tagging(word)) and strip.joined(number + 1)
        }


def _read(article: Article) -> Iterable[tuple[str, str]]:
    """The parts that names are read from: captions without their credit, and the body."""
    for part, text in article.parts():
        if part.startswith("caption"):
            yield part, _CREDIT.sub("", text)
        elif part == "text":
            yield part, text


def _strip(part: str, text: str, ground: Ground, so_far: Analysis) -> Strip:
    bodies: list[tuple[Institution, Span]] = [
        (body, span) for body in so_far.institutions for span in body.mentions if span.part == part
    ]
    return Strip(part, text, ground, bodies)


def _common(strips: Iterable[Strip]) -> frozenset[str]:
    """The words that the article writes with a small letter."""
    return frozenset(word.text for strip in strips for word in strip.words if word.text.islower())


def _in_order(people: Iterable[Somebody], article: Article, lexicon: Lexicon) -> tuple[Person, ...]:
    order = {name: number for number, (name, _) in enumerate(article.parts())}
    made = [_person(one, article, order, lexicon) for one in people]
    return tuple(sorted(made, key=lambda person: (order[person.mentions[0].part], person.mentions[0].start)))


def _person(one: Somebody, article: Article, order: dict[str, int], lexicon: Lexicon) -> Person:
    spans = sorted({*one.spans(), *_titled(one, article)}, key=lambda span: (order[span.part], span.start))
    full = max((seen for seen in one.seen if seen.key == one.key), key=lambda seen: len(seen.run.text))
    return Person(lexicon.names.strip(full.run.text), tuple(spans), _post(one))


def _post(one: Somebody) -> Post | None:
    seen = one.posted
    if seen is not None and seen.office is not None:
        office = seen.office
        unit = office.unit or _from_body(seen)
        return Post(office.title, unit, seen.run.strip.raw(office.first, office.kept))
    return one.later


def _from_body(seen: Seen) -> str | None:
    """The body behind a name whose post tells none: ``Jaksa penuntut umum Deni dari Kejari Pasuruan``."""
    strip = seen.run.strip
    number = strip.after(seen.run.end, seen.run.last)
    if not strip.joined(number) or strip.words[number].lower != "dari":
        return None
    body = strip.body(number + 1)
    return body[0].name if body else None


def _titled(one: Somebody, article: Article) -> Iterable[Span]:
    """Where the title names somebody the text has told: the full name, else the short form that the text uses."""
    forms = {*(seen.run.text for seen in one.seen), *one.aliases}
    pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", article.title):
        yield Span(*match.span(), "title")


def make(resources: Resources) -> People:
    """The component over the tables ``posts/*``, ``names/*`` and ``institutions/*``."""
    return People(Lexicon.of(resources))
