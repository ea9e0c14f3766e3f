"""Mentions gathered into people: full names first, then the short forms that go on with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kliping.analyse.people.weighing import SURE, Seen
from kliping.core.evidence import Span

_AGAIN = 0.7  # what a second mention adds


@dataclass(slots=True)
class Somebody:
    """A person in the making: the words of the fullest name and all mentions."""

    key: tuple[str, ...]
    seen: list[Seen] = field(default_factory=list)
    extra: list[Span] = field(default_factory=list)

    @property
    def posted(self) -> Seen | None:
        """The first mention with a post, else with a role."""
        ranked = sorted((one for one in self.seen if one.office), key=_rank)
        return ranked[0] if ranked else None

    def spans(self) -> list[Span]:
        """Where the person is named."""
        return [*(one.run.span for one in self.seen), *self.extra]


def _rank(one: Seen) -> bool:
    return not (one.office and one.office.official)


def gather(seen: Iterable[Seen]) -> list[Somebody]:
    """People, each with the mentions of the full name and its short forms; runs that name nobody are left out."""
    groups: dict[tuple[str, ...], list[Seen]] = {}
    for one in seen:
        groups.setdefault(one.key, []).append(one)
    people: list[Somebody] = []
    for key in sorted(groups, key=lambda key: -len(key)):
        rest = [one for one in groups[key] if not _joined(one, people)]
        if rest and max(one.weight for one in rest) + _AGAIN * (len(rest) > 1) >= SURE:
            people.append(Somebody(key, rest))
    return people


def _joined(one: Seen, people: list[Somebody]) -> bool:
    """Add a short form to whom it means: of those whose name holds it, the one named last before, else first after."""
    hosts = [person for person in people if len(person.key) > len(one.key) and within(one.key, person.key)]
    hosts = [person for person in hosts if not _other(one, person)]
    if not hosts:
        return False
    _nearest(one, hosts).seen.append(one)
    return True


def within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of one name stand in the other in the same order."""
    rest = iter(full)
    return all(word in rest for word in short)


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


def words_of(people: Iterable[Somebody]) -> Counter[str]:
    """How many people bear each word of a name."""
    return Counter(word for person in people for word in set(person.key))
