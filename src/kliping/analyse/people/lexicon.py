"""The tables of posts, roles and verbs, asked by the words of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

import msgspec

from kliping.analyse.agencies import Agencies
from kliping.analyse.people.strip import JOINED, Word, words
from kliping.language.names import Names, Title
from kliping.resources import Resources

T = TypeVar("T")
_BUILT = re.compile(r"(?:Pe[mnr]?|Peng|Ke|Per)[a-z]{3,}an|[A-Z][a-z]{4,}(?:isasi|itas|ologi)")


_HEAD = re.compile(r"Kadis[a-z]{3,}(?:KP|UKM|PP)?")


class PostRow(msgspec.Struct, frozen=True):
    """Words that begin a post; see the card of ``resources/posts`` for ``unit`` and ``tail``."""

    surface: str
    unit: str
    tail: str
    title: str | None = None

    @property
    def written(self) -> str:
        """The title written out."""
        return self.title or self.surface


class Prefix(msgspec.Struct, frozen=True):
    """A word before a post (``Plt``) and how it is written out."""

    surface: str
    title: str


class Role(msgspec.Struct, frozen=True):
    """What somebody without office is called; ``more``: its object belongs to it (``pedagang ikan``)."""

    role: str
    more: str | None = None


class Beside(msgspec.Struct, frozen=True):
    """A word beside which names stand; ``side`` as the card tells."""

    word: str
    side: str


class FieldWord(msgspec.Struct, frozen=True):
    """A word that posts of companies and bodies are completed with: ``Direktur | Kepatuhan``."""

    word: str


class State(msgspec.Struct, frozen=True):
    """A country; ``aliases`` are parted by ``|``."""

    name: str
    aliases: str | None = None


class Thing(msgspec.Struct, frozen=True):
    """A word that makes the name behind it that of a road, school, cup or the like."""

    cue: str
    sense: str
    kept: str | None = None


class Phrases(Generic[T]):
    """Phrases by their first word, the longest first; letters of either case."""

    def __init__(self, rows: Iterable[tuple[str, T]]) -> None:
        self._rows: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, row in rows:
            split = tuple(word.lower for word in words(phrase))
            self._rows.setdefault(split[0], []).append((split, row))
        for listed in self._rows.values():
            listed.sort(key=lambda pair: -len(pair[0]))

    def at(self, text: Sequence[Word], first: int, limit: int = 9) -> tuple[int, T] | None:
        """The longest phrase of at most ``limit`` words that begins at ``first``: its number of words and its row."""
        for split, row in self._rows.get(text[first].lower, ()):
            if len(split) <= limit and _same(text, first, split):
                return len(split), row
        return None

    def of_somebody(self, word: Word) -> tuple[int, T] | None:
        """The phrase of one word that is somebody's or something's told before: ``Ketuanya``."""
        stem = word.lower.removesuffix("nya")
        rows = self._rows.get(stem, ()) if stem != word.lower else ()
        return next(((1, row) for split, row in rows if len(split) == 1), None)

    def __contains__(self, word: str) -> bool:
        return word in self._rows


def _same(text: Sequence[Word], first: int, split: tuple[str, ...]) -> bool:
    if first + len(split) > len(text):
        return False
    for offset, wanted in enumerate(split):
        word = text[first + offset]
        if offset and word.gap not in JOINED:
            return False
        # `kepala desanya` is `kepala desa` of somebody told before
        if word.lower != wanted and not (offset == len(split) - 1 and offset and word.lower == f"{wanted}nya"):
            return False
    return True


def _states(rows: Iterable[State]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from ((written, row.name) for written in (row.name, *(row.aliases or "").split("|")) if written)


class Lexicon:
    """Everything the component knows about words; made by ``Lexicon.of(resources)``."""

    def __init__(self, resources: Resources) -> None:
        self.names = Names.of(resources)
        self.ranks = frozenset(
            row.title.split()[0]
            for row in resources.table("names/titles", Title)
            if row.kind in ("police", "army", "degree") and len(row.title) > 3
        )
        self.agencies = Agencies.of(resources)
        self.posts = Phrases((row.surface, row) for row in resources.table("posts/posts", PostRow))
        self.roles = Phrases((row.role, row) for row in resources.table("posts/roles", Role))
        self.prefixes = Phrases((row.surface, row.title) for row in resources.table("posts/prefixes", Prefix))
        beside = tuple(resources.table("posts/verbs", Beside))
        self.tags = frozenset(row.word for row in beside if row.side == "before")
        self.speakers = frozenset(row.word for row in beside if row.side == "speaker")
        self.verbs = self.speakers | frozenset(row.word for row in beside if row.side == "after")
        self.cues = frozenset(row.word for row in beside if row.side == "cue")
        self.states = dict(_states(resources.table("regions/countries", State)))
        self._fields = frozenset(row.word for row in resources.table("posts/fields", FieldWord))
        things = resources.table("regions/cues", Thing)
        self.things = frozenset(row.cue for row in things if row.sense in ("road", "school", "contest", "water"))

    def field(self, word: str) -> bool:
        """Whether a post may go on with this word: that of an agency or company, or one built like it."""
        return self.agencies.field(word) or word in self._fields or bool(_BUILT.fullmatch(word))

    def head_of(self, word: Word) -> tuple[int, PostRow] | None:
        """The post of a short form that no row has: ``Kadisperdagin`` heads the ``Disperdagin``."""
        written = self.agencies.pieces.written(word.text[2:]) if word.text.startswith("Kad") else None
        if written is None and _HEAD.fullmatch(word.text):
            written = word.text[2:].capitalize()  # made of pieces that no table has, but an agency all the same
        return (1, PostRow(word.text, "region", "none", f"Kepala {written}")) if written else None

    @classmethod
    def of(cls, resources: Resources) -> Lexicon:
        """From the tables ``posts/*``, ``names/*``, ``institutions/*`` ``regions/cues``. Raises ``ResourceError``."""
        return cls(resources)
