"""The words of cooperation, from ``resources/cooperation``, as patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from kliping.analyse.events.words import Word, pattern
from kliping.resources import Resources


class StageRow(msgspec.Struct, frozen=True):
    """Words that support a stage; ``old`` where they tell that it began before anything dated."""

    stage: str
    words: str
    old: str | None = None


class FieldRow(msgspec.Struct, frozen=True):
    """Words of a field of cooperation."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A stage (or field) with its pattern."""

    slug: str
    pattern: re.Pattern[str]
    old: bool = False


class Words:
    """Which words tell a cooperation, its stage and its fields; made by ``Words.of(resources)``."""

    def __init__(self, words: Iterable[Word], stages: Iterable[StageRow], fields: Iterable[FieldRow]) -> None:
        self._patterns = {word.use: pattern(word.words) for word in words}
        self.stages = tuple(Cue(row.stage, pattern(row.words), bool(row.old)) for row in stages)
        self.fields = tuple(Cue(row.field, pattern(row.words)) for row in fields)

    @classmethod
    def of(cls, resources: Resources) -> Words:
        """The words of the tables. Raises ``ResourceError``."""
        return cls(
            resources.table("cooperation/words", Word),
            resources.table("cooperation/stages", StageRow),
            resources.table("cooperation/fields", FieldRow),
        )

    def __getitem__(self, use: str) -> re.Pattern[str]:
        """The pattern of all words with this use."""
        return self._patterns[use]

    def has(self, use: str, text: str) -> bool:
        """Whether the text has a word with this use."""
        return bool(self._patterns[use].search(text))
