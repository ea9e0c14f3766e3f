"""Who speaks: the people of an article, met in reading order, by name, by post or by pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kliping.analyse.quotation import Quoted
from kliping.analyse.speech import Speech
from kliping.core.evidence import Span
from kliping.core.types import Person

_POLITE = re.compile(r"^(?:sang|ibu|bu|bapak|pak)\s+")
_ACTING = re.compile(r"^(?:penjabat|pelaksana tugas|pelaksana harian|plt|plh|pj|mantan)\.?\s+")
_POINTING = ("itu", "tersebut", "ini")
FAR = 60  # characters of ``ujar orang nomor satu di Buru itu``
_DOING = re.compile(r"(?:me|ber|di|ter)[a-z]{3,}")
_OWNER = re.compile(r"(\w+) $")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """The words of a text, marks left out."""
    return _WORD.findall(text)


@dataclass(frozen=True, slots=True)
class Named:
    """A person's name at ``start:end`` of the body."""

    start: int
    end: int
    person: Person


class Cast:
    """The people of one article; ``last`` is who acted or spoke last, as far as the reading has come."""

    def __init__(self, text: str, people: Iterable[Person], stretches: Iterable[Quoted], speech: Speech) -> None:
        inside = tuple(stretches)
        named = [
            Named(span.start, span.end, person)
            for person in people
            for span in person.mentions
            if span.part == "text" and not any(one.start <= span.start < one.end for one in inside)
        ]
        self.text = text
        self.speech = speech
        self.named = tuple(sorted(named, key=lambda one: one.start))
        self.last: Person | None = None
        self.spoke: Person | None = None

    def heard(self, person: Person | None) -> None:
        """Somebody spoke."""
        self.last = self.spoke = person or self.last

    def unheard(self) -> None:
        """Somebody spoke who is no person of the article: ``ujarnya`` behind it means nobody known."""
        self.last = self.spoke = None

    def acting(self, start: int, end: int) -> Person | None:
        """Who acts in a stretch: the first name, unless something is done to it (``terhadap X``, ``X diduga``)."""
        for one in self.within(start, end):
            before, behind = words_of(self.text[start : one.start])[-1:], words_of(self.text[one.end : end])[:1]
            undergoes = any(self.speech.is_("object_of", word) for word in before)
            if not undergoes and not any(self.speech.is_("suffers", word) for word in behind):
                return one.person
        return None

    def within(self, start: int, end: int) -> list[Named]:
        """The names in a stretch of the body, in order."""
        return [one for one in self.named if start <= one.start < end]

    def belongs(self, named: Named) -> bool:
        """``Istri X``, ``Surat X``, and ``Kuasa hukum X`` of somebody named before: not X is meant, but what is his."""
        found = _OWNER.search(self.text[max(0, named.start - FAR) : named.start])
        if found is None:
            return False
        owner = found[1].lower()
        post = named.person.post
        his = post is not None and owner in words_of(post.title.lower())
        known = any(one.person is named.person for one in self.named if one.start < named.start)
        return not his and (self.speech.is_("owned", owner) or (known and self.speech.is_("acts_for", owner)))

    def first(self, start: int, end: int) -> Person | None:
        """Who is named first in a stretch, else who acted last: whom a pronoun behind it means."""
        named = next((one for one in self.within(start, end) if not self._aside(start, one)), None)
        return named.person if named else self.last

    def _aside(self, start: int, named: Named) -> bool:
        """``Usai menemui X, ia ...``: somebody in a clause before the subject, to whom something is done."""
        words = words_of(self.text[start : named.start])
        low = [word.lower() for number, word in enumerate(words) if number == 0 or word[0].islower()]
        if not low or not (self.speech.is_("placed", words[0]) or self.speech.is_("beside", words[0])):
            return False
        return (
            bool(_DOING.match(low[-1]))
            or self.speech.is_("object_of", low[-1])
            or self.speech.is_("recipient", low[-1])
        )

    def behind(self, start: int, end: int, since: int) -> Person | None:
        """Who is named behind a tag (``kata ...``) that stands in a sentence begun at ``since``."""
        phrase = self._phrase(start, end)
        words = words_of(phrase)
        if words and self.speech.is_("pronoun", words[0]):
            return self.first(since, start)
        named = self.within(start, end)
        if named and named[0].start < start + len(phrase):
            return self._one_of(named, start)
        return self.called(phrase, start) or self._further(phrase, Span(start, end), named)

    def _one_of(self, named: list[Named], start: int) -> Person | None:
        """The first name behind a tag, unless it only tells whose wife or lawyer speaks: then the next."""
        if not self.text[start : named[0].start].strip() or not self.belongs(named[0]):
            return named[0].person
        return named[1].person if len(named) > 1 else None

    def _phrase(self, start: int, end: int) -> str:
        """The noun phrase at ``start``: up to a comma or a word that leads away from it."""
        for word in re.finditer(r"\([^)]*\)|[,;(\"“]|\b[a-z]+\b", self.text[start:end]):
            if word[0] in ',;("“' or self.speech.is_("cut", word[0]):
                return self.text[start : start + word.start()]
        return self.text[start:end]

    def _further(self, phrase: str, rest: Span, named: list[Named]) -> Person | None:
        words = words_of(phrase.lower())
        if not words or self.speech.is_("body", words[0]):
            return None
        whole = re.split(r"[,;(]", self.text[rest.start : rest.end])[0]
        described = self.speech.human(words[0]) and words_of(whole.lower())[-1] in _POINTING
        if words[-1] in _POINTING or (described and not self.within(rest.start, rest.start + len(whole))):
            return self.last
        if named and not re.search(r"\bkepada\b", self.text[rest.start : named[0].start]):
            return named[0].person
        return None

    def called(self, phrase: str, at: int) -> Person | None:
        """Whom a post means (``Bupati``, ``Ibu Sekda``): of those who hold it the one named last before ``at``."""
        wanted = self._words_of_post(phrase)
        if not wanted or self.speech.is_("body", wanted[0]):
            return None
        for words in ([*self.speech.posts.get(wanted[0], wanted[0]).split(), *wanted[1:]], wanted):
            holder = self._holder(words, at) if len(words) > 1 or words[0] not in self.speech.roles else None
            if holder is not None:
                return holder
        return None

    def _holder(self, wanted: list[str], at: int) -> Person | None:
        holders = [one for one in self.named if one.start < at and self._holds(one.person, wanted)]
        if holders:
            return holders[-1].person
        return next((one.person for one in self.named if self._holds(one.person, wanted)), None)

    def _words_of_post(self, phrase: str) -> list[str]:
        plain = _ACTING.sub("", _POLITE.sub("", " ".join(words_of(phrase.lower()))))
        words = [word for word in plain.split() if word not in _POINTING]
        while words and self.speech.is_("adverb", words[-1]):
            words = words[:-1]
        return words

    def _holds(self, person: Person, wanted: list[str]) -> bool:
        """A post matches when it begins like the words, and every further word belongs to its unit."""
        post = person.post
        if post is None:
            return False
        title = _ACTING.sub("", post.title.lower()).split()
        rest = set(words_of(f"{post.title} {post.unit or ''} {post.raw or ''}".lower()))
        same = min(len(title), len(wanted))
        fits = all(word in rest or self.speech.units.get(word, frozenset()) & rest for word in wanted[same:])
        return title[:same] == wanted[:same] and fits
