"""The words of speech, from ``resources/speech``, as sets and patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from kliping.resources import Resources


class Verb(msgspec.Struct, frozen=True):
    """A verb or tag of speech; ``use`` as CARD.md of the table tells."""

    word: str
    use: str


class Word(msgspec.Struct, frozen=True):
    """A small word around speech; ``means`` writes a short post out."""

    word: str
    use: str
    means: str | None = None


class Role(msgspec.Struct, frozen=True):
    """What somebody without office is called; from ``posts/roles``."""

    role: str


class Speech:
    """Which words say that somebody says something; made by ``Speech.of(resources)``."""

    def __init__(self, verbs: Iterable[Verb], words: Iterable[Word], roles: Iterable[str]) -> None:
        self.use = {verb.word: verb.use for verb in verbs}
        listed = tuple(words)
        self._words = {use: frozenset(row.word for row in listed if row.use == use) for use in {r.use for r in listed}}
        self.roles = frozenset(roles)
        self.posts = {row.word: row.means for row in listed if row.use == "post" and row.means}
        self.active = re.compile(rf"\b(?:{self._either('say', 'hand', 'loose', 'deny', 'admit', 'thank')})\b", re.I)
        self.passive = re.compile(rf"(?P<cue>{self._either('passive')})(?P<nya>nya)?(?:\s+oleh)?\b", re.I)
        self.tag = re.compile(rf"(?P<cue>{self._either('tag', 'reply')}|{self._either('passive')})(?P<nya>nya)?\b")
        self.inner = re.compile(
            rf"(?:^|,)\s*(?P<cue>{self._either('tag')}|menurut)(?P<nya>nya)?(?P<who>\b[^,]*)(?:,|$)"
        )
        nouns = "|".join(sorted(self._words["noun"]))
        self.leading = re.compile(rf"(?P<cue>{self._either('tag')}|menurut)(?P<nya>nya)?\b(?! (?:{nouns})\b)", re.I)

    @classmethod
    def of(cls, resources: Resources) -> Speech:
        """The words of the tables. Raises ``ResourceError``."""
        roles = (row.role for row in resources.table("posts/roles", Role))
        return cls(resources.table("speech/verbs", Verb), resources.table("speech/words", Word), roles)

    def is_(self, use: str, word: str) -> bool:
        """Whether the word, in any case, has this use."""
        return word.lower() in self._words[use]

    def human(self, word: str) -> bool:
        """Whether the word, in any case, is what a person is called: ``politisi``, ``petani``."""
        return word.lower() in self.roles or self.is_("human", word)

    def _either(self, *uses: str) -> str:
        words = sorted((word for word, use in self.use.items() if use in uses), key=lambda word: (-len(word), word))
        return "|".join(map(re.escape, words))
