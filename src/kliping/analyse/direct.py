"""Direct speech: who said what stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kliping.analyse.indirect import subject
from kliping.analyse.quotation import Quoted
from kliping.analyse.speakers import Cast, words_of
from kliping.core.evidence import Span
from kliping.core.types import Person

_LEAD = re.compile(r"[\s,.—–-]*(?:(?:demikian|begitu)\s+)?")
_BEFORE = re.compile(r"[,:]\s*[\"“„«]?$")
FEW = 4  # words between marks that may be a term, not speech, when nobody is said to say them


@dataclass(frozen=True, slots=True)
class Said:
    """One statement: characters ``start:end`` of the body, and by whom; ``cue`` is the word that tells."""

    kind: str
    start: int
    end: int
    speaker: Person | None = None
    cue: str | None = None


def direct(cast: Cast, text: str, sentence: Span, stretches: Iterable[Quoted]) -> Iterator[Said]:
    """The quotations of one sentence. ``text`` is the masked body."""
    inside = [one for one in stretches if sentence.start <= one.start < sentence.end]
    told: tuple[Person | None, str | None] | None = None
    for stretch in inside:
        found = _behind(cast, text, sentence, stretch) or _before(cast, text, sentence, stretch) or told
        if found is None and _alone(cast, sentence, stretch):
            found = cast.last, None
        if found is not None and found[0] is not None:
            told = found
            yield Said("direct", stretch.start, stretch.end, *found)


def _behind(cast: Cast, text: str, sentence: Span, stretch: Quoted) -> tuple[Person | None, str | None] | None:
    """``"...," kata X``: the tag right behind the closing mark. Somebody unknown is an answer too: (None, tag)."""
    lead = _LEAD.match(text, stretch.close, sentence.end)
    tag = cast.speech.tag.match(text, lead.end() if lead else stretch.close, sentence.end)
    if tag is None:
        return None
    if tag["nya"]:
        return cast.first(sentence.start, stretch.start), tag[0]
    return cast.behind(tag.end(), sentence.end, sentence.start), tag[0]


def _before(cast: Cast, text: str, sentence: Span, stretch: Quoted) -> tuple[Person | None, str | None] | None:
    """``X mengatakan, "..."``: the last speech verb before the opening mark."""
    if not _BEFORE.search(text, sentence.start, stretch.start):
        return None
    for verb in reversed(list(cast.speech.active.finditer(text, sentence.start, stretch.start))):
        speaker = subject(cast, text, sentence, verb)
        if speaker is not None:
            return speaker, verb[0]
    return None


def _alone(cast: Cast, sentence: Span, stretch: Quoted) -> bool:
    """Speech without a tag: a sentence of its own, long enough to be no term."""
    inside = cast.text[stretch.start : stretch.end]
    return stretch.start <= sentence.start + 1 and len(words_of(inside)) >= FEW and inside[:1].isupper()
