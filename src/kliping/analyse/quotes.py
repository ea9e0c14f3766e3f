"""Quotes: who said what, word for word or in the paper's words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kliping.analyse.direct import FEW, Said, direct, nameless
from kliping.analyse.indirect import further, statement
from kliping.analyse.quotation import Quoted, everywhere, masked
from kliping.analyse.speakers import Cast, words_of
from kliping.analyse.speech import Speech
from kliping.analyse.subjects import DAYS, stranger
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Quote
from kliping.language.sentences import sentences
from kliping.resources import Resources

# How many sentences on a statement may be for both to be one; between indirect ones the paper may explain.
APART = {"direct": 1, "indirect": 3}
_SO = re.compile(r"(?:Demikian|Begitu|Begitulah|Itulah) (?:[a-z]+ )?[A-Z][^,.]*\.?$")
_EDGE = " \n\t\xa0,.;:…"


@dataclass(frozen=True, slots=True)
class _Page:
    """The body as it stands, with quoted words masked, and its quoted stretches."""

    text: str
    masked: str
    stretches: tuple[Quoted, ...]


class Quotes:
    """Finds direct speech and indirect statements, and who makes each.

    A speaker is a person of the article, by name, by post (``kata Bupati``) or by pronoun (``ujarnya``: who acted or
    spoke last). Words of agencies, documents and unnamed people are left out, and so are terms in quotation marks.
    One speaker's consecutive sentences of one kind in one paragraph are one quote.
    """

    name = "quotes"
    version = "1"
    needs = frozenset(("places", "institutions", "people"))
    gives = frozenset(("quotes",))

    def __init__(self, speech: Speech) -> None:
        self._speech = speech

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with the quotes."""
        return replace(so_far, quotes=self.quotes(article, so_far))

    def quotes(self, article: Article, so_far: Analysis) -> tuple[Quote, ...]:
        """The quotes in reading order."""
        stretches = tuple(everywhere(article.text, article.paragraphs, self._speech.unclosed))
        page = _Page(article.text, masked(article.text, stretches), stretches)
        cast = Cast(article.text, so_far.people, stretches, self._speech)
        found = [said for paragraph in article.paragraphs for said in _merged(_paragraph(cast, page, paragraph), page)]
        return tuple(_quote(article.text, said) for said in _carried(found, stretches))


def _paragraph(cast: Cast, page: _Page, paragraph: Span) -> Iterator[tuple[int, Said]]:
    """What is said in a paragraph, with the number of its sentence."""
    said: list[Said] = []
    for number, sentence in enumerate(_sentences(cast, page, paragraph)):
        said = list(_sentence(cast, page, sentence)) or _further(cast, page, sentence, said)
        yield from ((number, one) for one in said)
        if said:
            cast.heard(said[-1].speaker)
        elif stranger(cast, page.masked, sentence) or nameless(cast, page.masked, sentence, page.stretches):
            cast.unheard()
        else:
            cast.last = cast.acting(sentence.start, sentence.end) or cast.last


def _sentences(cast: Cast, page: _Page, paragraph: Span) -> list[Span]:
    """The sentences of a paragraph; ``"...." Kata X.`` is one, though it looks like two."""
    spans: list[Span] = []
    closes = {stretch.close for stretch in page.stretches}
    for span in sentences(page.masked[paragraph.start : paragraph.end]):
        sentence = span.shift(paragraph.start)
        if spans and spans[-1].end in closes and _only_tag(cast, page.masked, sentence):
            spans[-1] = Span(spans[-1].start, sentence.end, sentence.part)
        else:
            spans.append(sentence)
    return spans


def _only_tag(cast: Cast, text: str, sentence: Span) -> bool:
    """``Kata Bupati Buru Hasan.``, ``Ujarnya, Senin (3/2).``, but not ``Kata dia, air surut.``"""
    if _SO.match(text, sentence.start, sentence.end):
        return True
    tag = cast.speech.tag.match(text, sentence.start, sentence.end)
    rest = text[tag.end() : sentence.end].partition(",")[2].strip() if tag else "x"
    return not rest or rest.startswith(DAYS)


def _sentence(cast: Cast, page: _Page, sentence: Span) -> Iterator[Said]:
    spoken = list(direct(cast, page.masked, sentence, page.stretches))
    if spoken:
        yield from spoken
        yield from _behind_speech(cast, page, Span(spoken[-1].end, sentence.end), spoken[-1])
        return
    made = statement(cast, page.masked, sentence)
    if made is not None and words_of(page.text[made.start : sentence.end]):
        words = _own_words(page, Span(made.start, sentence.end))
        kind, start, end = ("direct", words.start, words.end) if words else ("indirect", made.start, sentence.end)
        yield Said(kind, start, end, made.speaker, made.cue)


def _behind_speech(cast: Cast, page: _Page, rest: Span, spoken: Said) -> Iterator[Said]:
    start = further(cast, page.masked, rest)
    if start is not None and spoken.speaker is not None and words_of(page.text[start : rest.end]):
        yield Said("indirect", start, rest.end, spoken.speaker)


def _own_words(page: _Page, told: Span) -> Quoted | None:
    """What a statement quotes: ``menyebut keputusan itu "mengejutkan dan menyulitkan kami"``; names are none."""
    for one in page.stretches:
        inside = page.text[one.start : one.end]
        if told.start <= one.start < told.end and inside[:1].islower() and len(words_of(inside)) >= FEW:
            return one
    return None


def _further(cast: Cast, page: _Page, sentence: Span, before: list[Said]) -> list[Said]:
    """``Dan juga ...``, ``Termasuk ...``: what hangs on a statement is part of it."""
    words = page.masked[sentence.start : sentence.end].split(maxsplit=1)
    hangs = before and before[-1].kind == "indirect" and cast.speech.is_("further", words[0].strip(","))
    return [replace(before[-1], start=sentence.start, end=sentence.end)] if hangs else []


def _merged(said: Iterable[tuple[int, Said]], page: _Page) -> list[Said]:
    """Consecutive statements of one kind by one speaker, as one."""
    merged: list[Said] = []
    last = 0
    for number, one in said:
        before = merged[-1] if merged else None
        if before and _one_quote(before, one, number - last, page):
            merged[-1] = replace(before, end=one.end)
        else:
            merged.append(one)
        last = number
    return merged


def _one_quote(before: Said, one: Said, apart: int, page: _Page) -> bool:
    """Whether two statements are parts of one: nothing, or little and nobody else's words, stands between them."""
    if (before.kind, before.speaker) != (one.kind, one.speaker) or apart > APART[one.kind]:
        return False
    between = (other for other in page.stretches if before.end <= other.start and other.close < one.start)
    return one.kind == "direct" or not any(len(words_of(page.text[o.start : o.end])) >= FEW for o in between)


def _carried(said: Iterable[Said], stretches: tuple[Quoted, ...]) -> list[Said]:
    """Speech that goes on over paragraphs has the speaker whom its last paragraph names."""
    carried: list[Said] = []
    open_ended = {one.start for one in stretches if not one.closed}
    for one in reversed(list(said)):
        goes_on = one.start in open_ended and one.cue is None and carried and carried[-1].kind == "direct"
        carried.append(replace(one, speaker=carried[-1].speaker, cue=carried[-1].cue) if goes_on else one)
    return [one for one in carried[::-1] if one.speaker is not None]


def _quote(text: str, said: Said) -> Quote:
    start, end = said.start, said.end
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    while start < end and text[start] in _EDGE:
        start += 1
    return Quote(Span(start, end), said.kind, said.speaker.name if said.speaker else None, said.cue)


def make(resources: Resources) -> Quotes:
    """The component over the tables of speech."""
    return Quotes(Speech.of(resources))
