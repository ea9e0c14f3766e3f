"""The words of events, from ``resources/events``, as patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import msgspec

from kliping.resources import Resources

INSTRUMENTS = ("loi", "mou", "pks")


class Word(msgspec.Struct, frozen=True):
    """Words (a regular expression) that do the same in a sentence; ``use`` as CARD.md of the table tells."""

    use: str
    words: str


class Row(msgspec.Struct, frozen=True):
    """Words that tell an event; ``{use}`` in them stands for a row of the table of words."""

    type: str
    form: str
    words: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A row with its pattern; ``form`` says how the sides stand around it, see CARD.md."""

    type: str
    form: str
    pattern: re.Pattern[str]


class Words:
    """Which words tell an event, its time and its sides; made by ``Words.of(resources)``."""

    def __init__(self, words: Iterable[Word], rows: Iterable[Row]) -> None:
        self._raw = {word.use: word.words for word in words}
        self._patterns = {use: pattern(raw) for use, raw in self._raw.items()}
        self.signs = tuple(Sign(row.type, row.form, pattern(self._filled(row.words))) for row in rows)

    @cached_property
    def counted_people(self) -> re.Pattern[str]:
        """People of a trade with their number: ``12 dosen``."""
        return pattern(self._filled("{many} (?:orang )?{person}"))

    @classmethod
    def of(cls, resources: Resources) -> Words:
        """The words of the tables. Raises ``ResourceError``."""
        return cls(resources.table("events/words", Word), resources.table("events/signs", Row))

    def __getitem__(self, use: str) -> re.Pattern[str]:
        """The pattern of all words with this use."""
        return self._patterns[use]

    def has(self, use: str, text: str) -> bool:
        """Whether the text has a word with this use."""
        return bool(self._patterns[use].search(text))

    def last(self, use: str, text: str) -> str | None:
        """The word with this use that ends the text, if one does."""
        return next((m[0] for m in self._patterns[use].finditer(text) if not text[m.end() :].strip()), None)

    def _filled(self, words: str) -> str:
        return re.sub(r"\{([a-z]+)\}", lambda match: f"(?:{self._raw[match[1]]})", words)


def pattern(words: str) -> re.Pattern[str]:
    """Whole words of these, in any case, with or without ``-nya``."""
    return re.compile(rf"(?<![\w-])(?:{words})(?:-?nya)?(?![\w-])", re.I)
