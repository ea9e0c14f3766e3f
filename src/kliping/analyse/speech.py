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


class Office(msgspec.Struct, frozen=True):
    """How a post is written, and its title written out; from ``posts/posts``."""

    surface: str
    title: str | None = None


class Role(msgspec.Struct, frozen=True):
    """What somebody without office is called; from ``posts/roles``."""

    role: str


class Speech:
    """Which words say that somebody says something; made by ``Speech.of(resources)``."""

    def __init__(
        self, verbs: Iterable[Verb], words: Iterable[Word], roles: Iterable[str], offices: Iterable[Office] = ()
    ) -> None:
        self.use = {verb.word: verb.use for verb in verbs}
        listed = tuple(words)
        self._words = {use: frozenset(row.word for row in listed if row.use == use) for use in {r.use for r in listed}}
        self.roles = frozenset(roles)
        titled = {row.surface.lower(): row.title.lower() for row in offices if row.title and " " not in row.surface}
        self.posts = titled | {row.word: row.means for row in listed if row.use == "post" and row.means}
        self.units = {row.word: frozenset(row.means.split()) for row in listed if row.use == "unit" and row.means}
        given = rf"(?:{self._either('give')})\s+(?:{self._any('message')})"
        verbal = self._either("say", "hand", "loose", "that", "deny", "admit", "thank", "self")
        self.account = re.compile(rf"(?:(?:{self._any('account')})\s+)?", re.I)
        self.active = re.compile(rf"\b(?:{given}|{verbal})\b", re.I)
        same = r"(?:(?:seperti|sebagaimana|masih)\s+(?:yang\s+)?)?"
        self.passive = re.compile(rf"{same}(?P<cue>{self._either('passive')})(?P<nya>nya)?(?:\s+oleh)?\b", re.I)
        tags = self._either("tag", "reply", "passive")
        self.tag = re.compile(rf"(?P<cue>{tags})(?P<nya>\s?nya)?\b", re.I)
        nouns = self._any("noun")
        told = rf"{self._either('tag', 'passive')}|menurut(?:\s+(?:{self._any('account')}))?"
        like = r"(?:(?:seperti|sebagaimana|demikian|begitu|masih)\s+(?:yang\s+)?)?"
        self.inner = re.compile(
            rf"(?:^|,|\s[–—-])\s*{like}(?P<cue>{told})(?P<nya>nya)?(?! (?:{nouns})\b)(?P<who>\b[^,–—]*)"
            r"(?:,|\s[–—-]\s|$)"
        )
        self.closing = re.compile(
            rf",\s*{like}(?P<cue>{self._either('reply')}|demikian)(?P<nya>nya)?(?! (?:{nouns})\b)(?P<who>\b[^,]*)$"
        )
        accounts = rf"(?:{self._any('source')})\s+(?:{self._any('account')})"
        self.leading = re.compile(
            rf"{same}(?P<cue>{accounts}|{self._either('tag')}|menurut)(?P<nya>nya)?\b(?! (?:{nouns})\b)",
            re.I,
        )
        self.unclosed = re.compile(rf"[,.!?…](?=\s+(?:{self._either('tag')})(?:nya\b|\s+(?:dia\b|[A-Z])))")
        self.judged = re.compile(rf"(?<=\w )(?:{self._either('judged')})(?:\s+oleh)?\s+(?=[A-Z])")
        self.amid = re.compile(r"(?<=\w )menurut(?:nya\b|\s+(?=\w))")

    @classmethod
    def of(cls, resources: Resources) -> Speech:
        """The words of the tables. Raises ``ResourceError``."""
        roles = (row.role for row in resources.table("posts/roles", Role))
        verbs, words = resources.table("speech/verbs", Verb), resources.table("speech/words", Word)
        return cls(verbs, words, roles, resources.table("posts/posts", Office))

    def is_(self, use: str, word: str) -> bool:
        """Whether the word, in any case, has this use."""
        return word.lower() in self._words[use]

    def human(self, word: str) -> bool:
        """Whether the word, in any case, is what a person is called: ``politisi``, ``petani``."""
        return word.lower() in self.roles or self.is_("human", word)

    def use_of(self, cue: str) -> str:
        """How an active verb stands; what is given (``memberi penjelasan``) tells only with ``bahwa`` behind it."""
        return self.use.get(cue.lower(), "that")

    def _either(self, *uses: str) -> str:
        return _longest_first(word for word, use in self.use.items() if use in uses)

    def _any(self, use: str) -> str:
        return _longest_first(self._words[use])


def _longest_first(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))
