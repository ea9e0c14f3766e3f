"""Mentions gathered into people: full names first, then the short forms that go on with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kliping.analyse.people.offices import Office
from kliping.analyse.people.strip import JOINED, Strip, Word
from kliping.analyse.people.weighing import SURE, Seen
from kliping.core.evidence import Span
from kliping.core.types import Post

_FAR = 160  # characters back to whom `petani itu` means
_AGAIN = 0.7  # what a second mention adds


@dataclass(slots=True)
class Somebody:
    """A person in the making: the words of the fullest name and all mentions."""

    key: tuple[str, ...]
    seen: list[Seen] = field(default_factory=list)
    extra: list[Span] = field(default_factory=list)
    later: Post | None = None
    aliases: set[str] = field(default_factory=set)

    @property
    def posted(self) -> Seen | None:
        """The first mention with a post, else with a role."""
        ranked = sorted((one for one in self.seen if one.office and not one.office.nobody), key=_rank)
        return ranked[0] if ranked else None

    def spans(self) -> list[Span]:
        """Where the person is named."""
        return [*(one.run.span for one in self.seen), *self.extra]


def _rank(one: Seen) -> bool:
    return not (one.office and one.office.official)


def gather(seen: Iterable[Seen]) -> list[Somebody]:
    """People, each with the mentions of the full name and its short forms; runs that name nobody are left out."""
    groups = _grouped(seen)
    sure = {key[0] for key, ones in groups.items() if len(key) == 1 and _weight(ones) >= SURE}
    people: list[Somebody] = []
    for key in sorted(groups, key=lambda key: -len(key)):
        rest = [one for one in groups[key] if not _joined(one, people)]
        if rest and _weight(rest) + _again(key, groups, sure) >= SURE:
            people.append(Somebody(key, rest))
    return people


def _grouped(seen: Iterable[Seen]) -> dict[tuple[str, ...], list[Seen]]:
    """Runs by their words; a place that the gazetteer has not is cut off: ``Bulog Kedu | Tri Handayani``, ``kata Tri``."""
    listed = tuple(seen)
    keys = {one.key for one in listed}
    groups: dict[tuple[str, ...], list[Seen]] = {}
    for one in listed:
        cut = len(one.key) > 2 and one.key[1:2] in keys and one.key[:1] not in keys and one.office and one.stranger
        kept = one.shortened() if cut else one
        groups.setdefault(kept.key, []).append(kept)
    return groups


def _weight(ones: Iterable[Seen]) -> float:
    return max(one.weight for one in ones)


def _again(key: tuple[str, ...], groups: Mapping[tuple[str, ...], list[Seen]], sure: set[str]) -> float:
    """What other mentions add: the same name again, or its first or last word where somebody surely is meant."""
    if len(key) == 1:
        return (
            0.0
            if groups[key][0].stranger
            else _AGAIN * (len(groups[key]) > 1 and any(not one.run.words[0].opens for one in groups[key]))
        )
    short = any((word,) in groups for word in (key[0], key[-1]))
    told = sure & {key[0], key[-1]} if 1 < len(key) < 5 else set()
    return _AGAIN * (len(groups[key]) > 1) + _AGAIN * short + 2 * bool(told)


def _joined(one: Seen, people: list[Somebody]) -> bool:
    """Add a short form to whom it means: of those whose name holds it, the one named last before, else first after."""
    hosts = [person for person in people if _means(one, person.key)]
    hosts = [person for person in hosts if not _other(one, person)]
    if not hosts:
        return False
    _nearest(one, hosts).seen.append(one)
    return True


def _means(one: Seen, full: tuple[str, ...]) -> bool:
    return (len(full) > len(one.key) and within(one.key, full)) or (one.key != full and _nick(one, full))


def within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of one name stand in the other in the same order."""
    rest = iter(full)
    return all(word in rest for word in short)


def _nick(one: Seen, full: tuple[str, ...]) -> bool:
    """Whether a word behind a title is the beginning of a name: ``Cak Kas`` of ``Kasiyanto``."""
    word = one.key[0]
    return one.run.titled and len(one.key) == 1 and len(word) > 2 and any(part.startswith(word) for part in full)


def _other(one: Seen, person: Somebody) -> bool:
    """Whether a short form has a post or role of its own that the person has not: then it is somebody else."""
    own, theirs = one.office, person.posted
    if own is None or theirs is None or theirs.office is None or theirs.run.strip is not one.run.strip:
        return False
    differ = own.title.lower().split()[-1] != theirs.office.title.lower().split()[-1]
    return differ and own.official != theirs.office.official and one.weight >= SURE


def _nearest(one: Seen, hosts: list[Somebody]) -> Somebody:
    place = one.run.span

    def distance(person: Somebody) -> tuple[bool, int]:
        before = [s for s in person.spans() if s.part == place.part and s.start < place.start]
        if before:
            return False, place.start - max(s.start for s in before)
        return True, min((s.start for s in person.spans() if s.part == place.part), default=1 << 30)

    return min(hosts, key=distance)


def told_again(strip: Strip, office: Office, people: Iterable[Somebody]) -> None:
    """A post or role that the next sentence gives: ``Wasni menunggu. Petani penggarap itu menyewa sawah``."""
    begin = strip.words[office.first]
    pointed = strip.words[office.last : office.last + 9]
    if (
        not begin.opens
        or office.bare
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


def known_as(strip: Strip, people: Iterable[Somebody]) -> None:
    """Mentions by a short name told in brackets (``Zulkifli Hasan (Zulhas)``) or by initials (``SBY``)."""
    called: dict[str, Somebody] = {}
    for person in people:
        initials = "".join(part[0] for part in person.key).upper()
        person.aliases |= {initials} if len(initials) > 2 else set()
        person.aliases |= {alias for one in person.seen if (alias := _bracketed(one))}
        called |= dict.fromkeys(person.aliases, person)
    taken = [span for person in people for span in person.spans() if span.part == strip.part] if called else []
    for number, word in enumerate(strip.words):
        if word.text in called and not strip.closed[number]:
            span = Span(word.start, word.end, strip.part)
            if not any(span.overlaps(other) for other in taken):
                called[word.text].extra.append(span)


def _bracketed(one: Seen) -> str | None:
    """The one word in brackets behind a name, as far as it belongs to no place or body."""
    strip = one.run.strip
    number = strip.after(one.run.end, one.run.last)
    if len(one.key) < 2 or number >= len(strip.words) or strip.closed[number]:
        return None
    word = strip.words[number]
    alone = word.gap == " (" and strip.text[word.end : word.end + 1] == ")"
    return word.text if alone and word.capital and len(word.text) > 1 else None


def _clause(words: Iterable[Word]) -> Iterator[Word]:
    """The words up to the first mark."""
    for word in words:
        if word.gap not in JOINED:
            return
        yield word
