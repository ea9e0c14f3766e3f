"""Runs of words that may be names, each with what speaks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kliping.analyse.people.lexicon import Lexicon
from kliping.analyse.people.strip import Strip, Word, tagging
from kliping.core.evidence import Span

_ROMAN = re.compile(r"[IVX]{1,5}")
_STOPPED = re.compile(r"\. ?")
_ABBREVIATED = frozenset("muh moh moch mohd tb rd st abd".split())
_SMALL = frozenset(("dr", "drg", "drh"))
_INITIALS = re.compile(r" (?:[A-Z]\.){1,3} [A-Z]")  # `Reynold E.P. Hutagalung` has no degree
_CAMEL = re.compile(r"(?!Mc|Mac|De|Di|La|Le|Van|Al|Fitz)[A-Z][a-z]+[A-Z]")
_OPENER = re.compile(r"[A-Z]\w+nya|Me[mn]\w{4,}|Meng\w{3,}|Ber\w{5,}")  # what begins a sentence and no name
_ORDERED = re.compile(r"[A-Z]\w{5,}kan")  # a verb in a headline: `Prabowo Instruksikan`
_TWICE = re.compile(r"(\w+)-\1")  # `Adik-adik`
_VOWEL = re.compile(r"[aeiouy]|^[a-z]$")
# Two capitals with which names begin: `BJ Habibie`, `TB Hasanuddin`.
_LETTERS = frozenset("TB AM HB WS RA AA AR BJ HM HR IB FX MS MT SM TR AK AH EP EE JJ RM HS HT KP CH".split())
_DATED = frozenset(("Hari", "Juni", "Juli"))
_EVEN = _DATED | frozenset(("Lalu", "Baiq", "Mei", "Anak"))  # small words and a month, but names begin so, too
_SASAK = frozenset(("Lalu", "Baiq"))  # ... and inside a sentence the capital says so
_PLACED = frozenset(("Desa", "Kelurahan", "Kecamatan", "Dusun", "Kampung", "Gampong", "Kabupaten", "Kota"))
_CLAN = "Datuk"  # the title of the head of a Minangkabau clan stands behind his name
_MAX = 7  # words of a name


@dataclass(frozen=True, slots=True)
class Run:
    """Words ``first`` to ``last`` of a strip that may name somebody, without titles before and degrees behind.

    ``begin`` is the first word with the titles, ``end`` the character behind the degrees.
    """

    strip: Strip
    begin: int
    first: int
    last: int
    end: int

    @property
    def span(self) -> Span:
        """Where the bare name stands."""
        words = self.strip.words
        end = words[self.last - 1].end
        if len(words[self.last - 1].text) == 1 and self.strip.text[end : end + 1] == "." and self.last - self.first > 1:
            end += self.strip.text[end + 1 : end + 2].isspace() and not words[self.last - 1].opens
        return Span(words[self.first].start, end, self.strip.part)

    @property
    def text(self) -> str:
        """The name as printed."""
        return re.sub(r"\s+", " ", self.strip.text[self.span.start : self.span.end])

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words."""
        return tuple(self.strip.words[self.first : self.last])

    @property
    def titled(self) -> bool:
        """Whether a title stands before it."""
        return self.begin < self.first

    @property
    def graded(self) -> bool:
        """Whether a degree stands behind it."""
        return self.end > self.span.end + 1


class Runs:
    """Cuts a strip into runs."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._names = lexicon.names

    def read(self, strip: Strip, anchors: frozenset[int]) -> Iterator[Run]:
        """All runs in order; a common word may begin one only at an anchor: right behind a post or a speech verb."""
        number = 0
        while number < len(strip.words):
            run = self._at(strip, number, number in anchors)
            if run is not None:
                yield run
            number = strip.after(run.end, run.last) if run else number + 1

    def _at(self, strip: Strip, number: int, anchored: bool) -> Run | None:
        word = strip.words[number]
        if strip.closed[number] or not (word.capital or word.lower in _SMALL):
            return None
        first = self._past_titles(strip, number)
        if (anchored or first > number) and self._skipped(strip, first):
            first += 1
        if first >= len(strip.words) or not self._begins(strip, first, anchored or first > number):
            return None
        last, end = self._extent(strip, first)
        if last == first + 1 and self._names.plain(strip.words[first].text) and not self._tagged(strip, number):
            return None
        if anchored and end == strip.words[last - 1].end and self._titled(strip, last):
            first = self._past_titles(strip, last)  # `Kapolsek Kawasan Pelabuhan | Iptu Budi`
            if first >= len(strip.words) or not self._begins(strip, first, True):
                return None
            last, end = self._extent(strip, first)
        return Run(strip, number, first, last, end)

    def _titled(self, strip: Strip, number: int) -> bool:
        """Whether a title of whoever is named next stands straight behind a run."""
        if number >= len(strip.words) or not strip.joined(number):
            return False
        return self._past_titles(strip, number) > number

    def _skipped(self, strip: Strip, first: int) -> bool:
        """Whether a common word stands between a post and a name of two words: ``Marsekal Lapangan | Asim Munir``."""
        if first + 2 >= len(strip.words) or not self._names.plain(strip.words[first].text):
            return False
        known = self._names.known(strip.words[first].text)
        return not known and self._goes_on(strip, first + 1) and self._goes_on(strip, first + 2)

    def _tagged(self, strip: Strip, number: int) -> bool:
        """Whether a speech verb stands before it."""
        return number > 0 and (strip.words[number - 1].lower in self._lexicon.tags or tagging(strip.words[number - 1]))

    def _past_titles(self, strip: Strip, number: int) -> int:
        word = strip.words[number]
        end = self._names.front(strip.text, word.start)
        return strip.index.get(end, number) if end > word.start else number

    def _begins(self, strip: Strip, number: int, anchored: bool) -> bool:
        word = strip.words[number]
        if strip.closed[number] or not word.capital:
            return False
        if word.text in _EVEN and not word.opens:
            return self._goes_on(strip, number + 1) and self._even(word, strip.words[number + 1], anchored)
        if self._names.function(word.text):
            return False
        if word.gap == "." or word.text in _PLACED or (not self._names.known(word.text) and self._leads(word)):
            return False
        if (
            (word.shouted and not (word.text in _LETTERS and self._goes_on(strip, number + 1)))
            or not (_VOWEL.search(word.lower) or word.lower in _ABBREVIATED)
            or _CAMEL.match(word.text)
            or (self._names.plain(word.text) and not anchored and not self._apart(strip, number))
        ):
            return False
        return len(word.text) > 1 or (self._goes_on(strip, number + 1) and self._initial(strip, number + 1))

    def _apart(self, strip: Strip, number: int) -> bool:
        """Whether a common word that is a name, too, stands behind a comma before another: ``, Fitri Handayani``."""
        named = strip.words[number].gap == ", " and self._names.known(strip.words[number].text)
        return named and self._goes_on(strip, number + 1)

    def _even(self, word: Word, after: Word, anchored: bool) -> bool:
        """Whether a name begins with a word that is another, too: ``Lalu Muhamad``, ``Anak Agung``, ``Hari Utomo``."""
        if word.text == "Anak":
            return after.text == "Agung"
        if word.text in _DATED and not (anchored or word.gap == ", "):
            return False  # `peringatan Hari Kartini`
        return word.text in _SASAK or self._names.known(after.text)

    def _leads(self, word: Word) -> bool:
        """Whether a word stands where names do and is none: ``Menurutnya``, ``Kata Budi``, ``Prabowo Instruksikan``."""
        spoken = word.lower in self._lexicon.tags or word.lower in self._lexicon.verbs
        return (
            bool(_ORDERED.fullmatch(word.text))
            or bool(_TWICE.fullmatch(word.lower))
            or (word.opens and (spoken or bool(_OPENER.fullmatch(word.text))))
        )

    def _initial(self, strip: Strip, number: int) -> bool:
        """Whether a single letter before a word is an initial, and no degree like ``M.Biomed``."""
        word = strip.words[number]
        return word.gap != "." or self._names.known(word.text)

    def _extent(self, strip: Strip, first: int) -> tuple[int, int]:
        """The word behind the name, and the character behind the degrees that follow it."""
        last = first + 1
        while True:
            end = strip.words[last - 1].end
            if strip.text[end : end + 1] in (",", " ") and self._degree(strip, last):
                behind = self._names.back(strip.text, end)
                if behind > end and not _INITIALS.match(strip.text, end, behind + 2):
                    return last, behind
            if last < len(strip.words) and strip.words[last].text == _CLAN and strip.joined(last):
                return last, self._past_clan(strip, last)
            if last >= len(strip.words) or last - first >= _MAX:
                return last, end
            if self._goes_on(strip, last) or self._homonym(strip, first, last):
                last += 1
            elif self._particle(strip, last):
                last += 2
            elif (
                strip.joined(last)
                and strip.words[last].text in self._names.particles
                and self._particle(strip, last + 1)
            ):
                last += 3  # `Saskia van der Meulen`
            else:
                return last, end

    def _homonym(self, strip: Strip, first: int, last: int) -> bool:
        """Whether a place straight behind a single word is his name, too: ``Komjen Badrodin Haiti``."""
        place = strip.place(last)
        if (
            place is None
            or last != first + 1
            or strip.words[last].gap != " "
            or place.span.end != strip.words[last].end
        ):
            return False
        titled = any(self._past_titles(strip, number) == first for number in range(max(0, first - 3), first))
        after = strip.words[last + 1].lower if strip.joined(last + 1) else ""
        return titled or self._names.known(strip.words[last].text) or after in self._lexicon.speakers

    def _past_clan(self, strip: Strip, last: int) -> int:
        """Where the title behind a name ends: ``Yulisman| Datuk Bagindo|``."""
        while self._goes_on(strip, last + 1):
            last += 1
        return strip.words[last].end

    def _degree(self, strip: Strip, number: int) -> bool:
        return number < len(strip.words) and strip.words[number].capital and len(strip.words[number].text) < 8

    def _goes_on(self, strip: Strip, number: int) -> bool:
        """Whether the word belongs to the name that ends before it."""
        if number >= len(strip.words) or strip.closed[number]:
            return False
        word, before = strip.words[number], strip.words[number - 1]
        if word.gap not in (" ", "\u00a0") and not (_STOPPED.fullmatch(word.gap) and _short(before)):
            return False
        if not (_VOWEL.search(word.lower) or word.lower in _ABBREVIATED):
            return False
        if _ORDERED.fullmatch(word.text) and not self._names.known(word.text):
            return False
        if (
            word.opens
            or not word.capital
            or (self._names.function(word.text) and word.text != "Mei")
            or word.text in self._lexicon.ranks
            or word.text == _CLAN
        ):
            return False
        return not word.shouted or bool(_ROMAN.fullmatch(word.text)) or self._initials(strip, number)

    def _initials(self, strip: Strip, number: int) -> bool:
        """Whether two capitals are initials within a name: ``Reynold EP Hutagalung``."""
        after = strip.words[number + 1] if number + 1 < len(strip.words) else None
        if after is None or len(strip.words[number].text) > 2 or after.gap != " " or strip.closed[number + 1]:
            return False
        return self._names.known(after.text) and not after.shouted

    def _particle(self, strip: Strip, number: int) -> bool:
        word = strip.words[number]
        return word.gap == " " and word.text in self._names.particles and self._goes_on(strip, number + 1)


def _short(word: Word) -> bool:
    """Whether its stop is that of an initial or of a name cut short."""
    return len(word.text) == 1 or word.lower in _ABBREVIATED
