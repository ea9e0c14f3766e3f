"""Direct speech: who said what stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kliping.analyse.quotation import Quoted
from kliping.analyse.speakers import Cast, words_of
from kliping.analyse.subjects import DAYS, subject
from kliping.core.evidence import Span
from kliping.core.types import Person

_LEAD = re.compile(
    r"[\s,._*—–-]*(?P<so>(?:demikian|begitu|begitulah|itulah|(?:demikian|hal|itulah)(?: itu| tersebut| yang))\s+)?",
    re.I,
)
_BEFORE = re.compile(r"[,:]\s*[\"“„«‘']*$")
_COLON = re.compile(r":\s*[\"“„«‘']*$")
_VERB = re.compile(r" me[a-z]{4,}\b")
NEAR = 80  # characters behind a mark in which its speech verb stands
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
    inside = [one for one in inside if words_of(cast.text[one.start : one.end])]
    told: tuple[Person | None, str | None] | None = None
    for stretch in inside:
        found = _behind(cast, text, sentence, stretch) or _before(cast, text, sentence, stretch) or told
        if found is None and (not stretch.closed or _alone(cast, sentence, stretch)):
            found = cast.last if cast.spoke else None, None
        if found is not None and (found[0] is not None or not stretch.closed):
            told = found
            yield Said("direct", stretch.start, stretch.end, *found)


def nameless(cast: Cast, text: str, sentence: Span, stretches: Iterable[Quoted]) -> bool:
    """``"...," kata seorang warga``: whether speech has a tag, but nobody known says it."""
    inside = [one for one in stretches if sentence.start <= one.start < sentence.end]
    tags = [_behind(cast, text, sentence, one) for one in inside]
    return any(found is not None and found[0] is None for found in tags)


def _behind(cast: Cast, text: str, sentence: Span, stretch: Quoted) -> tuple[Person | None, str | None] | None:
    """``"...," kata X``: the tag right behind the closing mark. Somebody unknown is an answer too: (None, tag)."""
    lead = _LEAD.match(text, stretch.close, sentence.end)
    at = lead.end() if lead else stretch.close
    tag = cast.speech.tag.match(text, at, sentence.end)
    if tag is None and lead and lead["so"]:
        return _so(cast, text, sentence, at)
    if tag is None:
        return _turned(cast, text, sentence, at)
    if tag["nya"]:
        goes_on = cast.speech.is_("continuing", tag["cue"]) if tag["cue"] else False
        speaker = cast.spoke if goes_on and cast.spoke else cast.first(sentence.start, stretch.start)
        return speaker, tag[0]
    return cast.behind(tag.end(), sentence.end, sentence.start), tag[0]


def _so(cast: Cast, text: str, sentence: Span, at: int) -> tuple[Person | None, str | None] | None:
    """``"...," demikian X``, ``"...," begitu pengakuan X``."""
    account = cast.speech.account.match(text, at, sentence.end)
    at = account.end() if account else at
    phrase = re.split(r"[,;(]", text[at : sentence.end].rstrip(".!? "))[0]
    named = cast.within(at, at + len(phrase))
    speaker = named[0].person if named else cast.called(phrase, at)
    return (speaker, "demikian") if speaker else None


def _turned(cast: Cast, text: str, sentence: Span, at: int) -> tuple[Person | None, str | None] | None:
    """``"...," X menambahkan``: a clause of its own behind the mark, without a statement."""
    verb = cast.speech.active.search(text, at, min(at + NEAR, sentence.end)) or _acted(cast, text, sentence, at)
    rest = words_of(text[verb.end() : sentence.end]) if verb else []
    if verb is None or (rest and not cast.speech.is_("cut", rest[0]) and rest[0] not in DAYS):
        return None
    speaker = subject(cast, text, Span(at, sentence.end), verb)
    return (speaker, verb[0]) if speaker else None


def _acted(cast: Cast, text: str, sentence: Span, at: int) -> re.Match[str] | None:
    """``"...," X membandingkan ketika ditemui``: any verb of whoever is named alone behind the mark."""
    named = cast.within(at, sentence.end)[:1]
    return _VERB.match(text, named[0].end, sentence.end) if named and named[0].start == at else None


def _before(cast: Cast, text: str, sentence: Span, stretch: Quoted) -> tuple[Person | None, str | None] | None:
    """``X mengatakan, "..."``: the last speech verb before the opening mark."""
    if not _BEFORE.search(text, sentence.start, stretch.start):
        return _straight(cast, text, sentence, stretch)
    lead = cast.speech.leading.match(text, sentence.start, stretch.start)
    if lead and not lead["nya"]:
        return cast.behind(lead.end(), stretch.start, sentence.start), lead[0]
    for verb in reversed(list(cast.speech.active.finditer(text, sentence.start, stretch.start))):
        speaker = subject(cast, text, sentence, verb)
        if speaker is not None:
            return speaker, verb[0]
    return _announced(cast, text, sentence, stretch)


def _straight(cast: Cast, text: str, sentence: Span, stretch: Quoted) -> tuple[Person | None, str | None] | None:
    """``X berkata "..."``: a verb right before the mark, and more than a term between the marks."""
    inside = cast.text[stretch.start : stretch.end].strip()
    verbs = list(cast.speech.active.finditer(text, sentence.start, stretch.start))
    if not verbs or not inside[:1].isupper() or len(words_of(inside)) < FEW - 1:
        return None
    if text[verbs[-1].end() : stretch.start].strip(" \"“”„«‘'"):
        return None
    speaker = subject(cast, text, sentence, verbs[-1])
    return (speaker, verbs[-1][0]) if speaker else None


def _announced(cast: Cast, text: str, sentence: Span, stretch: Quoted) -> tuple[Person | None, str | None] | None:
    """``X: "..."``, ``Begini kata X: "..."``, ``Pesan X singkat: "..."``."""
    named = cast.within(sentence.start, stretch.start)
    if not named or not _COLON.search(text, sentence.start, stretch.start):
        return None
    alone = not words_of(text[named[-1].end : stretch.start])
    words = words_of(text[sentence.start : named[-1].start].lower())
    told = any(cast.speech.use.get(word) in ("tag", "reply") or cast.speech.is_("account", word) for word in words)
    return (named[-1].person, ":") if told or (alone and len(words) <= FEW) else None


def _alone(cast: Cast, sentence: Span, stretch: Quoted) -> bool:
    """Speech without a tag, or with one unknown (``selorohnya``), of somebody who has spoken before."""
    inside, rest = cast.text[stretch.start : stretch.end], words_of(cast.text[stretch.close : sentence.end])
    tagged = len(rest) == 1 and rest[0].endswith("nya")
    if cast.spoke is None or stretch.start > sentence.start + 1 or (rest and not tagged):
        return False
    return len(words_of(inside)) >= 2 and inside.lstrip()[:1].isupper()
