"""Personal names: what stands around them, what belongs to them, and which words names are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from kliping.resources import Resources

# A word of a name: capital first, with inner apostrophes and hyphens (Ma'ruf, Me-Kyung), or an initial with its stop.
WORD = r"[A-Z][^\W\d_]*(?:['’`\-][^\W\d_]+)*"
_DOTTED = r"[A-Za-z]{1,5}\.(?:\s?[A-Za-z]{1,6}\.)*(?:\s?[A-Za-z]{1,6})?(?:\([A-Z]+\))?"
# `Kang` is an elder brother in Sunda and a family in Korea: there a syllable of a Korean given name follows.
_FAMILY = re.compile(
    r"Kang (?:Byung|Chan|Chul|Dae|Do|Dong|Eun|Gi|Gyu|Ha|Hee|Ho|Hoon|Hwa|Hye|Hyo|Hyung|Hyun|I[ln]|Jae|Ji|Jin|Jong|Joo|"
    r"Ju|Joon|Jun|Jung|Ki|Kyung|Kyu|Mi|Min|Myung|Sang|Se|Seo|Seok|Seon|Seong|Seung|Shin|So|Soo|Su|Suk|Sun|Sung|Tae|Won|Woo|"
    r"Yeon|Yong|Yoo|Young|Yu|Yun)[- ]"
)
_BRACKET = re.compile(r"\s*\((?:alm|almh|purn)\.?\)", re.I)


class Title(msgspec.Struct, frozen=True):
    """A word before a name that is no part of it; ``kind``: salutation, faith, degree, noble, police, army, branch."""

    title: str
    kind: str


class Degree(msgspec.Struct, frozen=True):
    """An academic degree after a name, written without its dots."""

    degree: str


class Part(msgspec.Struct, frozen=True):
    """A word seen in names: ``given``, ``family``, ``particle``, or an ``ending`` of such words."""

    part: str
    kind: str


class Plain(msgspec.Struct, frozen=True):
    """A common word, in lower case, that a capital does not make a name: ``function`` (days, pronouns) or ``noun``."""

    word: str
    kind: str


class Names:
    """Titles, degrees and name words as patterns; made by ``Names.of(resources)``."""

    def __init__(self, titles: Iterable[Title], degrees: Iterable[str], parts: Iterable[Part], plain: Iterable[Plain]):
        listed, known = tuple(titles), tuple(parts)
        self._front = re.compile(_front(listed))
        self._back = re.compile(_back(degrees))
        self._parts = frozenset(part.part.lower() for part in known if part.kind in ("given", "family"))
        self._endings = tuple(part.part for part in known if part.kind == "ending")
        self.particles = frozenset(part.part for part in known if part.kind == "particle")
        common = tuple(plain)
        self._plain = frozenset(row.word for row in common)
        self._function = frozenset(row.word for row in common if row.kind == "function")

    @classmethod
    def of(cls, resources: Resources) -> Names:
        """From the tables ``names/*``."""
        return cls(
            resources.table("names/titles", Title),
            (row.degree for row in resources.table("names/degrees", Degree)),
            resources.table("names/parts", Part),
            resources.table("names/plain", Plain),
        )

    def strip(self, text: str) -> str:
        """The bare name: ``Drs. H. Budi Santoso, M.Si.`` -> ``Budi Santoso``. Stripping twice changes nothing.

        A text that is nothing but titles comes back trimmed of blanks and marks only.
        """
        bare = _tidy(text)
        while (shorter := self._shorter(bare)) != bare:
            bare = shorter
        return bare

    def _shorter(self, text: str) -> str:
        """The text without one front run of titles and one tail of degrees, unless nothing would be left."""
        text = _tidy(_BRACKET.sub("", text))
        start = self.front(text, 0)
        kept = text[start:] if start < len(text) else text
        tail = self._back.search(kept)
        if tail and tail.start() > 0 and tail.end() == len(kept):
            kept = kept[: tail.start()]
        return _tidy(kept) or text

    def front(self, text: str, at: int) -> int:
        """Where the titles that begin at ``at`` end: the start of the name, or ``at`` when there is none."""
        found = self._front.match(text, at)
        return found.end() if found and not _FAMILY.match(text, at) else at

    def back(self, text: str, at: int) -> int:
        """Where the degrees that begin at ``at``, right behind a name, end: ``Budi|, S.H., M.H.|``."""
        found = self._back.match(text, at)
        return found.end() if found else at

    def known(self, word: str) -> bool:
        """Whether personal names are made of this word, by table or by its ending."""
        lower = word.lower().strip(".")
        return lower in self._parts or (len(lower) > 5 and lower.endswith(self._endings))

    def plain(self, word: str) -> bool:
        """Whether it is a common word that a capital does not make a name."""
        return word.lower() in self._plain

    def function(self, word: str) -> bool:
        """Whether it is a day, a month, a pronoun or the like, which ends the name of a person or a body."""
        return word.lower() in self._function


def _tidy(text: str) -> str:
    return text.strip(" \t\n\u00a0,;:-–—\"'“”")


def _front(titles: tuple[Title, ...]) -> str:
    heads = _any(row.title for row in titles if row.kind != "branch")
    branches = _any(row.title for row in titles if row.kind == "branch")
    one = rf"(?:{heads})(?:\.(?:\s+|(?=[A-Z]))|\s+)(?:(?:{branches})(?:\.|\b|(?<=\)))\s*)*"
    return rf"(?:(?<![\w.])|(?<=\.)){one}(?:{one})*"


def _back(degrees: Iterable[str]) -> str:
    bare = rf"(?:{_any(degrees)})(?![\w’'])\.?"
    dotted = rf"(?:{_DOTTED})(?!\w)"
    return rf"(?:(?:\s*,\s*|\s+)(?:{bare}|(?<=,\s){dotted}|(?<=,){dotted}|(?=[A-Z][A-Za-z]{{0,4}}\.[A-Z]){dotted}))+"


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))
