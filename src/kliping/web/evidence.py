"""Which words of an article stand behind which label of its page.

A label's group is its kind and its place in the analysis (``person-2``); its words are ``person-2-0``, ``person-2-1``
and so on, in the order of the record. Templates build links by that rule, and a test follows every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from kliping.core.evidence import Span
from kliping.core.types import Analysis, Person, Place, Reading, Tones
from kliping.locale import Words
from kliping.web.marks import Mark, marked


@dataclass(frozen=True)
class Evidence:
    """The marks of one reading, and its parts with them."""

    reading: Reading
    words: Words

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """All marks that lie inside their part."""
        return tuple(mark for mark in _marks(self.reading, self.words) if self._stands(mark.span))

    @cached_property
    def ids(self) -> frozenset[str]:
        """What a link may name."""
        return frozenset(mark.id for mark in self.marks)

    def _stands(self, span: Span) -> bool:
        parts = dict(self.reading.article.parts())
        return span.part in parts and span.start < span.end <= len(parts[span.part])

    def part(self, name: str) -> Markup:
        """The title, the dateline or a caption, marked."""
        text = self.reading.article.part(name)
        return marked(text, Span(0, len(text), name), self.marks)

    def paragraphs(self) -> list[Markup]:
        """The body, marked, a paragraph at a time."""
        text = self.reading.article.text
        windows = self.reading.article.paragraphs or (Span(0, len(text)),)
        return [marked(text, window, self.marks) for window in windows]


def _marks(reading: Reading, words: Words) -> Iterator[Mark]:
    analysis = reading.analysis
    yield from _named(analysis, words)
    for i, quote in enumerate(analysis.quotes):
        yield Mark(quote.span, "quote", f"quote-{i}", 0, quote.speaker or words("article.speaker_unknown"))
    for i, event in enumerate(analysis.events):
        yield Mark(event.evidence, "event", f"event-{i}", 0, words.name("event", event.type))
    for i, row in enumerate(reading.cooperation):
        title = f"{row.a.name} × {row.b.name}"
        yield from _group("row", i, (proof.span for proof in row.proofs), title)
    if analysis.urusan:
        yield from _group("urusan", 0, analysis.urusan.evidence, words.name("urusan", analysis.urusan.main))
    if analysis.tone:
        yield from _toned(analysis.tone, words)


def _named(analysis: Analysis, words: Words) -> Iterator[Mark]:
    for i, place in enumerate(analysis.places):
        yield from _group("place", i, place.mentions, told_place(place, words))
    for i, person in enumerate(analysis.people):
        yield from _group("person", i, person.mentions, told_person(person))
    for i, body in enumerate(analysis.institutions):
        yield from _group("institution", i, body.mentions, body.name)


def _toned(tones: Tones, words: Words) -> Iterator[Mark]:
    for i, sentence in enumerate(tones.sentences):
        yield Mark(sentence.span, "tone", f"tone-{i}", 0, words.name("tone", sentence.tone.label))
    for i, toward in enumerate(tones.toward):
        yield from _group("toward", i, toward.evidence, f"{toward.name}: {words.name('tone', toward.tone.label)}")


def _group(kind: str, index: int, spans: Iterable[Span], title: str) -> Iterator[Mark]:
    for number, span in enumerate(spans):
        yield Mark(span, kind, f"{kind}-{index}", number, title)


def told_place(place: Place, words: Words) -> str:
    """``Kabupaten Sumedang (32.11)``; a place without code gets its kind."""
    return f"{place.region.name} ({place.region.code or words.name('place', place.region.kind)})"


def told_person(person: Person) -> str:
    """``Benyamin Davnie, Wakil Wali Kota, Kota Tangerang Selatan``, as far as the article tells."""
    told = (person.name, *((person.post.title, person.post.unit) if person.post else ()))
    return ", ".join(filter(None, told))
