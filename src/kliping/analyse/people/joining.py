"""Mentions gathered into people: full names first, then the short forms that go on with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kliping.analyse.people.weighing import ASIDE, PLACED, SURE, Seen
from kliping.core.evidence import Span
from kliping.core.types import Post

_CALLED = re.compile(r"\b(?:disapa|dipanggil|alias|sapaan|panggilan)(?: (?:akrab|akrabnya|dengan|sebagai|nama))* $")
_THING = -0.9  # a run that weighs less is part of the name of a thing
_NOBODY = 1.0  # a run that never weighs more is no person
_LONG = 6  # letters of a word in which one may be wrong
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
    listed = tuple(seen)
    nicks = {one.key for one in listed if nicknamed(one)}
    groups = _grouped(one for one in listed if one.key not in nicks)
    sure = {key[0] for key, ones in groups.items() if len(key) == 1 and _weight(ones) >= SURE}
    people: list[Somebody] = []
    for key in sorted(groups, key=lambda key: -len(key)):
        rest = [one for one in groups[key] if not _joined(one, people)]
        if rest and _weight(rest) + _again(key, groups, sure) - _against(rest) >= SURE:
            people.append(Somebody(key, rest, aliases={alias for one in rest if (alias := _bracketed(one))}))
    _with_nicks([one for one in listed if one.key in nicks], people)
    return people


def nicknamed(one: Seen) -> bool:
    """Whether the words before it say that somebody told before is called so: ``akrab disapa Bang Ijal``."""
    start = one.run.strip.words[one.run.begin].start
    return bool(_CALLED.search(one.run.strip.text, max(0, start - 40), start))


def _with_nicks(seen: list[Seen], people: list[Somebody]) -> None:
    """Add nicknames to whom was named last before they were told."""
    for one in seen:
        if nicknamed(one) and people:
            _nearest(one, people).aliases.add(one.run.text)
    for one in seen:
        if not _joined(one, people):
            people.append(Somebody(one.key, [one]))


def _grouped(seen: Iterable[Seen]) -> dict[tuple[str, ...], list[Seen]]:
    """Runs by their words; a place that no table has is cut off: ``Bulog Kedu | Tri Handayani``, ``kata Tri``."""
    listed = tuple(seen)
    best: dict[tuple[str, ...], float] = {}
    for one in listed:
        best[one.key] = max(one.weight, best.get(one.key, one.weight))
    groups: dict[tuple[str, ...], list[Seen]] = {}
    for one in listed:
        kept = one.shortened(count) if (count := _foreign(one, best)) else one
        groups.setdefault(kept.key, []).append(kept)
    return groups


def _foreign(one: Seen, best: Mapping[tuple[str, ...], float]) -> int:
    """How many words at the start of a name behind a post belong to a place or firm that no table has."""
    if one.office is None or one.office.placed or len(one.key) < 3 or not one.stranger:
        return 0
    if one.key[1:2] in best and one.key[:1] not in best:
        return 1
    firms = (n for n in (1, 2) if best.get(one.key[:n], SURE) < _NOBODY and len(one.key) > n + 1 and one.known[n])
    return next(firms, 0)


def _weight(ones: Iterable[Seen]) -> float:
    return max(one.weight for one in ones)


def _against(ones: list[Seen]) -> float:
    """Against what is also a road or train (``KA Jaka Tingkir``), and strangers that also stand behind ``di``."""
    lowest = min(one.weight for one in ones)
    strange = not any(any(one.known) for one in ones)
    return 1.2 if lowest <= _THING or (strange and lowest <= PLACED) else 0.0


def _again(key: tuple[str, ...], groups: Mapping[tuple[str, ...], list[Seen]], sure: set[str]) -> float:
    """What other mentions add: the same name again, or its first or last word where somebody surely is meant."""
    ones = groups[key]
    if len(key) == 1:
        inside = any(not one.run.words[0].opens for one in ones)
        return _AGAIN * (len(ones) > 1 and inside and not ones[0].stranger)
    short = any((word,) in groups for word in (key[0], key[-1]))
    told = sure & {key[0], key[-1]} if 1 < len(key) < 5 else set()
    return _AGAIN * (len(ones) > 1) + _AGAIN * short + 2 * bool(told)


def _joined(one: Seen, people: list[Somebody]) -> bool:
    """Add a short form to whom it means: of those whose name holds it, the one named last before, else first after."""
    hosts = [person for person in people if _means(one, person) and not _other(one, person)]
    if not hosts:
        return False
    _nearest(one, hosts).seen.append(one)
    return True


def _means(one: Seen, person: Somebody) -> bool:
    """Whether a run is a short form, an alias or a nickname of a person."""
    full = person.key
    short = len(full) > len(one.key) and within(one.key, full)
    return short or _misspelt(one, full) or one.run.text in person.aliases or (one.key != full and _nick(one, full))


def within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether the words of one name stand in the other in the same order."""
    rest = iter(full)
    return all(word in rest for word in short)


def _misspelt(one: Seen, full: tuple[str, ...]) -> bool:
    """Whether all words of a run are those of a name, but for a letter in one that no name table has."""
    if len(one.key) > 1 and len(one.key) != len(full):
        return False
    pairs = list(zip(one.key, full, strict=True)) if len(one.key) > 1 else [(one.key[0], part) for part in full]
    wrong = [(word, part) for word, part in pairs if word != part]
    if len(one.key) > 1 and len(wrong) != 1:
        return False
    strange = dict(zip(one.key, one.known, strict=True))
    return any(not strange[word] and _near(word, part) for word, part in wrong)


def _near(word: str, other: str) -> bool:
    """Whether two long words differ by one letter more, less or other, and begin alike."""
    if min(len(word), len(other)) < _LONG or word[0] != other[0] or abs(len(word) - len(other)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return word[at:] == other[at + 1 :] or word[at + 1 :] == other[at:] or word[at + 1 :] == other[at + 1 :]


def _nick(one: Seen, full: tuple[str, ...]) -> bool:
    """Whether a word behind a title is the beginning of a name: ``Cak Kas`` of ``Kasiyanto``."""
    word = one.key[0]
    return one.run.titled and len(one.key) == 1 and len(word) > 2 and any(part.startswith(word) for part in full)


def _other(one: Seen, person: Somebody) -> bool:
    """Whether a short form is somebody else: with an age and a role of his own beside a person who holds a post."""
    theirs = person.posted
    if one.office is None or theirs is None or theirs.office is None or one.office.official:
        return False
    aged = ASIDE.match(one.run.strip.text, one.run.end)
    return bool(aged and aged[1]) and theirs.office.official and one.run.strip is theirs.run.strip


def _nearest(one: Seen, hosts: list[Somebody]) -> Somebody:
    place = one.run.span

    def distance(person: Somebody) -> tuple[bool, int]:
        before = [s for s in person.spans() if s.part == place.part and s.start < place.start]
        if before:
            return False, place.start - max(s.start for s in before)
        return True, min((s.start for s in person.spans() if s.part == place.part), default=1 << 30)

    return min(hosts, key=distance)


def _bracketed(one: Seen) -> str | None:
    """The one word in brackets behind a name, as far as it belongs to no place or body."""
    strip = one.run.strip
    number = strip.after(one.run.end, one.run.last)
    if len(one.key) < 2 or number >= len(strip.words) or strip.closed[number]:
        return None
    word = strip.words[number]
    alone = word.gap == " (" and strip.text[word.end : word.end + 1] == ")"
    return word.text if alone and word.capital and len(word.text) > 1 else None
