"""An article cut into clauses, with the dates told in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from kliping.analyse.events.counted import with_counted
from kliping.analyse.events.words import Words
from kliping.core.dates import PartialDate
from kliping.core.evidence import Span
from kliping.core.types import Article
from kliping.language.sentences import sentences
from kliping.language.when import FoundDate, find_dates

_CUT = re.compile(
    r";\s|,\s(?=(?:tetapi|tapi|namun|sedangkan|sementara|lalu|kemudian|adapun|meski\w*|walau\w*|setelah|"
    r"sesudah|menyusul|"
    r"karena|sehingga|padahal|giliran)\b)|,\s(?=dan\s[a-z])|\s(?=(?:sedangkan|setelah|ketika|tatkala)\s)"
)
_TERM = re.compile(r"(?:hingga|sampai|selama|sepanjang)\b", re.I)
_TERM_BEFORE = re.compile(r"\b(?:hingga|sampai|selama|berlaku|untuk)\s(?:\w+\s)?$", re.I)
NEAR = timedelta(8)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a sentence; ``number`` is that of its paragraph."""

    span: Span
    sentence: Span
    number: int


class Scene:
    """The clauses and dates of one article's body."""

    def __init__(self, article: Article, words: Words) -> None:
        self.article = article
        self.text = article.text
        self._words = words
        self.published = article.published.day if article.published else None
        self.sentences = sentences(article.text)
        self.clauses = tuple(self._clauses())

    def _clauses(self) -> Iterator[Clause]:
        for sentence in self.sentences:
            number = self.text.count("\n\n", 0, sentence.start)
            starts = [sentence.start]
            starts += [sentence.start + m.end() for m in _CUT.finditer(self.article.at(sentence))]
            for start, end in zip(starts, [*starts[1:], sentence.end], strict=True):
                yield Clause(Span(start, end), sentence, number)

    @cached_property
    def dates(self) -> tuple[FoundDate, ...]:
        """All dates that may be the day of something: neither that of a statement nor the end of a term."""
        return tuple(found for found in self._told if not self._spoken(found))

    @cached_property
    def _told(self) -> tuple[FoundDate, ...]:
        told = (found for found in find_dates(self.text, self.published) if not self._term(found))
        return with_counted(self.text, tuple(told))

    def beside(self, sign: Span, span: Span) -> tuple[FoundDate, ...]:
        """The dates in a stretch that belong to a sign: no words of speech and no quotation mark stand between."""
        told = (found for found in self._told if span.start <= found.start < span.end)
        return tuple(found for found in told if self._belongs(found, sign))

    def _belongs(self, found: FoundDate, sign: Span) -> bool:
        if found.start >= sign.end:
            return not self._parted(self.text[sign.end : found.start])
        return not (self._spoken(found) or self._parted(self.text[found.end : sign.start]))

    def _parted(self, between: str) -> bool:
        return self._words.has("speech", between) or bool(re.search('[“”"]', between))

    def _spoken(self, found: FoundDate) -> bool:
        """``..., ujar Ratna, Kamis sore``: the day of the words, not of what they tell."""
        clause = re.split(r"[.;\n]", self.text[max(0, found.start - 90) : found.start])[-1]
        return self._words.has("speech", clause)

    def _term(self, found: FoundDate) -> bool:
        """``hingga 2026``, ``berlaku sampai Mei``: the end of something, not its day."""
        before = self.text[max(0, found.start - 22) : found.start]
        own = self.text[found.start : found.end]
        return found.until is None and bool(_TERM_BEFORE.search(before) or _TERM.match(own))

    def dates_in(self, span: Span) -> tuple[FoundDate, ...]:
        """The dates told in a stretch."""
        return tuple(found for found in self.dates if span.start <= found.start < span.end)

    def day_before(self, at: int) -> PartialDate | None:
        """The news day as told up to ``at``: one day near publication, or their month when several are told."""
        told = [found for found in find_dates(self.text[:at], self.published) if self._near(found.date)]
        days = {found.date for found in told}
        if not days:
            return self._first_day() or self._paragraph_day(at)
        if len(days) == 1:
            return told[0].date
        months = {(day.year, day.month) for day in days}
        return PartialDate(*months.pop()) if len(months) == 1 else told[0].date

    def _first_day(self) -> PartialDate | None:
        captions = (find_dates(caption.text, self.published) for caption in self.article.captions)
        told = [*(found for each in captions for found in each), *self.dates]
        return next((found.date for found in told if self._near(found.date)), None)

    def _paragraph_day(self, at: int) -> PartialDate | None:
        """The date told last in the paragraph up to ``at``, when it is not ahead."""
        start = self.text.rfind("\n\n", 0, at) + 1
        told = [found.date for found in self.dates_in(Span(start, at)) if not self.ahead(found.date)]
        return told[-1] if told else None

    def going_on(self, sentence: Span, words: re.Pattern[str]) -> tuple[Span, ...]:
        """The sentence behind, where it begins with these words."""
        behind = next((one for one in self.sentences if one.start >= sentence.end), None)
        return (behind,) if behind and words.match(self.article.at(behind)) else ()

    def before_in_paragraph(self, at: int) -> PartialDate | None:
        """The date told last in the paragraph before ``at``."""
        told = self.dates_in(Span(self.text.rfind("\n\n", 0, at) + 1, at))
        return told[-1].date if told else None

    def sentence_before(self, at: int) -> str:
        """The sentence before in the same paragraph, or nothing."""
        return self.article.at(self.span_before(Span(at, at)))

    def span_before(self, sentence: Span) -> Span:
        """Where the sentence before in the same paragraph stands; an empty span where there is none."""
        before = next((one for one in reversed(self.sentences) if one.end <= sentence.start), None)
        near = before is not None and "\n" not in self.text[before.end : sentence.start]
        return before if before and near else Span(sentence.start, sentence.start)

    def _near(self, told: PartialDate) -> bool:
        if self.published is None or told.day is None:
            return False
        return self.published - NEAR <= told.first <= self.published

    def ahead(self, told: PartialDate) -> bool:
        """Whether the whole date lies after publication."""
        return bool(self.published and told.first > self.published)

    def before(self, told: PartialDate, day: date | None = None) -> bool:
        """Whether the whole date lies before publication."""
        return bool(self.published and told.last < (day or self.published))
