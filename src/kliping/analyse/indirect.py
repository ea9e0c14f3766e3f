"""Indirect speech: sentences in which somebody is said to say something, and where the statement begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kliping.analyse.speakers import Cast, words_of
from kliping.analyse.subjects import DAYS, DEGREES, FAR, LONG, POINTING, subject
from kliping.core.evidence import Span
from kliping.core.types import Person

_TO = re.compile(
    r"\s*(?:kepada|kpd|seusai|usai|(?:saat|ketika) (?:di|me|ber)\w+"
    r"|(?:dalam|di|lewat|melalui|via)\s+(?P<noun>\w+?)(?:nya)?\b)"
    r"[^.]{0,80}?(?P<end>\bbahwa\b|,)\s*"
)
_AGAIN = re.compile(r"\s+(?:pula|juga|lagi(?=,|\s+bahwa\b)|kembali(?=,|\s+(?!ke\b|di\b|pada\b|me|ber|normal)))")
_MANNER = re.compile(r"\s*(?:dengan|secara|sambil|seraya)\b[^.,]{0,40}?\bbahwa\s*")
_DAY = re.compile(r",?\s*(?:pada\s)?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu)\b[^,]{0,40},\s*")
_DATED = re.compile(r",\s*(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu)\b[^,(]{0,10}\([^)]*\),")
_THAT = re.compile(r"[\s,:]*(?:bahwa\b\s*)?,?\s*")
_VERBAL = re.compile(r"(?:di|ter|ber|me[nm]?g?)[a-z-]{4,}")
_SAYS = re.compile(r",|\s+(?:bahwa|agar|supaya)\b")
_PRONOUN = re.compile(r"\s(?:dia|beliau)\b")
_ASIDE = (["selaku"], ["usai"], ["seusai"], ["yang"])
_YANG = re.compile(r"(?<!\w)\w+ yang menurutnya\b")


@dataclass(frozen=True, slots=True)
class Statement:
    """Where a statement begins, who makes it, and the word that tells, at ``at`` where it stands inside."""

    start: int
    speaker: Person
    cue: str
    at: int | None = None


def statement(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """The first statement of a sentence without attributed quotations. ``text`` is the masked body."""
    return (
        _leading(cast, text, sentence)
        or _inner_or_active(cast, text, sentence)
        or _closing(cast, text, sentence)
        or _relative(cast, text, sentence)
        or _amid(cast, text, sentence)
        or _judged(cast, text, sentence)
    )


def _inner_or_active(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """Of ``Ia menambahkan, kini, kata dia, ...`` the verb tells where the statement begins."""
    inner, active = _inner(cast, text, sentence), _active(cast, text, sentence)
    return active if inner is None or (active and inner.at and active.start < inner.at) else inner


def _leading(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``Menurut X, ...``, ``Kata dia, ...``, ``Dijelaskan X, ...``, also behind ``Namun,``."""
    start = _past_opening(cast, text, sentence)
    cue = cast.speech.leading.match(text, start, sentence.end) or cast.speech.passive.match(text, start, sentence.end)
    if cue is None:
        return None
    if _leads_to_deed(cast, text, sentence, cue):
        return None
    bare = _bare(cast, text, sentence, cue)
    if bare is not None or cue["nya"]:
        return bare
    comma, that = _comma(cast, text, sentence, cue), text.find(" bahwa ", cue.end(), sentence.end)
    if that > 0 and (comma < 0 or that < comma):
        return _made(cast.behind(cue.end(), that, start), that, cue, text)
    if comma < 0:
        return None
    return _apposed(cast, text, sentence, cue) or _made(cast.behind(cue.end(), comma, start), comma, cue, text)


def _leads_to_deed(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> bool:
    """``Dari keterangan X, polisi menangkap ...``: what was said is not told, but what came of it."""
    behind = words_of(text[text.find(",", cue.end(), sentence.end) : sentence.end])[:1]
    deed = bool(behind) and cast.speech.is_("investigator", behind[0])
    return deed and cue["cue"].lower().startswith(("dari ", "berdasarkan "))


def _by_account(cue: re.Match[str]) -> bool:
    """``Menurut``, ``Mengutip pernyataan``: no verb, so that the statement needs no comma."""
    return cue["cue"].lower() == "menurut" or " " in cue["cue"]


def _bare(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> Statement | None:
    """``Menurutnya ...``, ``Dikatakannya, ...``, ``Menurut X ...``: the statement may follow without a comma."""
    if cue["nya"]:
        comma = text.find(",", cue.end(), sentence.end) == cue.end()
        if " " in cue["cue"] and cast.last:  # `Menurut pengakuannya, ...`: his account is part of what he says
            return Statement(cue.start(), cast.last, cue[0])
        return _made(cast.last, cue.end(), cue, text) if comma or _by_account(cue) else None
    pronoun = _PRONOUN.match(text, cue.end(), sentence.end)
    if pronoun:
        straight = text.startswith(",", pronoun.end()) or _plain(cast, text, Span(pronoun.end(), sentence.end))
        return _made(cast.last, pronoun.end(), cue, text) if straight else None
    named = cast.within(cue.end(), sentence.end)[:1] if _by_account(cue) else []
    if not named or "," in text[cue.end() : named[0].end] or text[named[0].end : named[0].end + 1] != " ":
        return None
    plain = _plain(cast, text, Span(named[0].end, sentence.end))
    return _made(named[0].person, named[0].end, cue, text) if plain else None


def _plain(cast: Cast, text: str, rest: Span) -> bool:
    """Whether a statement may begin here: with a small word that leads to no circumstance."""
    first = words_of(text[rest.start : rest.end])[:1]
    away = not first or any(cast.speech.is_(use, first[0]) for use in ("cut", "join", "placed"))
    return not away and first[0].islower() and first[0] not in POINTING


def _comma(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> int:
    """The comma behind whom a cue names, and behind his degrees; negative when there is none."""
    comma = text.find(",", cue.end(), sentence.end)
    named = cast.within(cue.end(), comma) if comma > 0 else []
    degrees = DEGREES.match(text[comma : sentence.end]) if named and named[-1].end == comma else None
    ends = degrees[0].rstrip() if degrees else ""
    return comma + len(ends) - 1 if len(ends) > 1 and ends.endswith(",") else comma


def _apposed(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> Statement | None:
    """``Menurut Kepala Dinas Y, X, ...``, ``Menurut X, Kepala Dinas Y, ...``: behind the second comma."""
    commas = [at.start() for at in re.finditer(",", text[: sentence.end]) if at.start() >= cue.end()][:2]
    if len(commas) < 2 or len(words_of(text[commas[0] : commas[1]])) > LONG:
        return None
    before, between = cast.within(cue.end(), commas[0]), cast.within(*commas)
    if between and not before:
        return _made(between[0].person, commas[1], cue, text)
    post = before[-1].person.post if before and not between else None
    first = words_of(text[commas[0] : commas[1]].lower())[:1]
    same = post and first == words_of(post.title.lower())[:1]
    return _made(before[-1].person, commas[1], cue, text) if before and (same or first in _ASIDE) else None


def _made(speaker: Person | None, comma: int, cue: re.Match[str], text: str) -> Statement | None:
    day = _DATED.match(text, comma)
    that = _THAT.match(text, day.end() - 1 if day else comma)
    start = that.end() if that else comma + 1
    quoted = text[start : start + 1] in ('"', "“", "„", "«")
    return Statement(start, speaker, cue[0]) if speaker is not None and not quoted else None


def _past_opening(cast: Cast, text: str, sentence: Span) -> int:
    """Where the sentence begins behind ``Namun,`` or ``Sementara itu,``."""
    opening = re.compile(r"(\w+(?: \w+){0,2}),?\s+").match(text, sentence.start, sentence.end)
    while opening is not None:
        words = opening[1].split()
        for count in range(len(words), 0, -1):
            if cast.speech.is_("opening", " ".join(words[:count])):
                end = sentence.start + len(" ".join(words[:count]))
                return end + len(text[end : sentence.end]) - len(text[end : sentence.end].lstrip(", "))
        opening = None
    return sentence.start


def _inner(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``Kuncinya, kata X, adalah ...``: the statement begins with the sentence."""
    start = _past_opening(cast, text, sentence)
    for cue in cast.speech.inner.finditer(text[: sentence.end].rstrip(".!?"), start):
        speaker = _of_inner(cast, cue, start)
        if speaker is not None and cue.start() > start:
            return Statement(start, speaker, cue["cue"] + (cue["nya"] or ""), cue.start("cue"))
    return None


def _closing(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``..., tutup X.``, ``..., pungkasnya.``: a tag of quotations at the end of a statement."""
    start = _past_opening(cast, text, sentence)
    cue = cast.speech.closing.search(text[: sentence.end].rstrip(".!? "), start)
    speaker = _of_inner(cast, cue, start) if cue else None
    return Statement(start, speaker, cue["cue"] + (cue["nya"] or "")) if cue and speaker else None


def _amid(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``Program ini menurut X penting``: without commas."""
    start = _past_opening(cast, text, sentence)
    cue = cast.speech.amid.search(text, start, sentence.end)
    if cue is None:
        return None
    named = cast.within(cue.end(), sentence.end)[:1]
    pronoun = _PRONOUN.match(text, cue.end() - 1, sentence.end) or cue[0].endswith("nya")
    speaker = cast.first(start, cue.start()) if pronoun else cast.called(_capitals(text, cue.end()), start)
    speaker = named[0].person if named and named[0].start == cue.end() else speaker
    return Statement(start, speaker, "menurut") if speaker else None


def _judged(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``Program ini dinilai X penting``: what is thought of a thing, by whom."""
    start = _past_opening(cast, text, sentence)
    cue = cast.speech.judged.search(text, start, sentence.end)
    named = cast.within(cue.end(), sentence.end)[:1] if cue else []
    if cue is None or not named or named[0].start != cue.end() or text[named[0].end : named[0].end + 1] != " ":
        return None
    plain = _plain(cast, text, Span(named[0].end, sentence.end))
    return Statement(start, named[0].person, cue[0].split()[0]) if plain else None


def _capitals(text: str, at: int) -> str:
    """The capitalised words at a place: ``Bupati Buru`` of ``Bupati Buru sangat penting``."""
    found = re.compile(r"(?:[A-Z]\w*\s?)+").match(text, at)
    return found[0].strip() if found else ""


def _relative(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``kapal wisata yang menurutnya masih semrawut``, where no verb before it says more."""
    start = _past_opening(cast, text, sentence)
    relative = _YANG.search(text, start, sentence.end)
    speaker = cast.first(start, relative.start()) if relative else None
    return Statement(relative.start(), speaker, "menurutnya") if relative and speaker else None


def _of_inner(cast: Cast, cue: re.Match[str], start: int) -> Person | None:
    if cue["nya"]:
        return cast.first(start, cue.start()) if _trails(cast, cue["who"]) else None
    if not words_of(cue["who"]):
        return None
    return cast.behind(cue.start("who"), cue.end("who"), start) or _named_next(cast, cue)


def _trails(cast: Cast, tail: str) -> bool:
    """What may stand behind ``katanya``: nothing, ``lagi``, ``menambahkan``, ``kepada wartawan``, ``Senin (3/2)``."""
    words = words_of(tail)
    uses = ("cut", "placed", "adverb")
    return (
        not words
        or any(cast.speech.is_(use, words[0]) for use in uses)
        or bool(cast.speech.active.fullmatch(words[0]))
        or tail.strip().startswith(DAYS)
    )


def _named_next(cast: Cast, cue: re.Match[str]) -> Person | None:
    """``menurut Ketua Dewan Y, X, ...``: the name alone between the next commas."""
    comma = cue.string.find(",", cue.end())
    named = cast.within(cue.end(), comma) if comma > 0 else []
    short = named and len(words_of(cue.string[cue.end() : comma])) <= LONG
    return named[0].person if short and not cast.speech.is_("body", words_of(cue["who"])[0]) else None


def _active(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``X mengatakan ...``: the first speech verb with a person before it and a statement behind it."""
    for verb in cast.speech.active.finditer(text, sentence.start, sentence.end):
        speaker = subject(cast, text, sentence, verb)
        start = _behind(cast, text, sentence, verb) if speaker else None
        if speaker is not None and start is not None:
            return Statement(start, speaker, verb[0])
    return None


def further(cast: Cast, text: str, rest: Span) -> int | None:
    """Where a statement begins that goes on behind direct speech: ``"...," kata X seraya meminta warga waspada``."""
    for verb in cast.speech.active.finditer(text, rest.start, rest.end):
        before = words_of(text[rest.start : verb.start()])[-1:]
        if before and cast.speech.is_("join", before[0]):
            return _behind(cast, text, rest, verb)
    return None


def _behind(cast: Cast, text: str, sentence: Span, verb: re.Match[str]) -> int | None:
    """Where the statement behind a verb begins; None when what stands there is none."""
    use, at = cast.speech.use_of(verb[0]), verb.end()
    ahead = words_of(text[at : sentence.end])
    if use == "self":
        return verb.start() if len(ahead) > 1 else None
    if not ahead or _goes_elsewhere(cast, use, ahead) or not _carries(cast, use, text, at, ahead):
        return None
    at = _past_circumstances(cast, use, text, Span(at, sentence.end))
    words = words_of(text[at : sentence.end])
    if use == "deny" and words and cast.speech.is_("rumour", words[0]):
        at = _past(text, at, words[0])
        words = words[1:]
    return at if _states(cast, use, words) and text[at] not in '"“„«' else None


def _goes_elsewhere(cast: Cast, use: str, ahead: list[str]) -> bool:
    """``melanjutkan ke pasar``, ``mengapresiasi dan mengatakan``: what stands behind the verb is not its statement."""
    if use == "loose" and cast.speech.is_("cut", ahead[0]):
        return True
    return len(ahead) > 1 and cast.speech.is_("join", ahead[0]) and bool(cast.speech.active.fullmatch(ahead[1]))


def _carries(cast: Cast, use: str, text: str, at: int, ahead: list[str]) -> bool:
    """Whether a verb that tells only with more behind it has that."""
    if use == "that":
        return bool(_SAYS.match(text, at))
    return use != "loose" or bool(_SAYS.match(text, at)) or _predicated(cast, ahead)


def _past_circumstances(cast: Cast, use: str, text: str, rest: Span) -> int:
    """Where the statement begins behind ``kembali``, ``, Senin (3/2),``, ``kepada wartawan bahwa``."""
    at = rest.start
    for skipped in (_AGAIN, _DAY, _TO, _DAY, _MANNER, _THAT):
        found = skipped.match(text, at, rest.end)
        if found and (skipped is not _TO or (use in ("say", "hand", "loose", "that") and _told_where(cast, found))):
            at = found.end()
    return at


def _told_where(cast: Cast, found: re.Match[str]) -> bool:
    """Whether ``di ...,`` or ``dalam ...,`` tells where it was said: it may also begin the statement."""
    dated = _DAY.match(found.string, found.end("end") - 1)
    return found["end"] == "bahwa" or found["noun"] is None or bool(dated) or cast.speech.is_("setting", found["noun"])


def _past(text: str, at: int, word: str) -> int:
    found = _THAT.match(text, at + len(word))
    return found.end() if found else at + len(word)


def _states(cast: Cast, use: str, words: list[str]) -> bool:
    """Whether these words can be a statement: not a feeling, not a thing handed over, not ``hal itu`` alone."""
    if len(words) < 2 or _points(cast, words):
        return False
    if len(words) <= FAR and words[-1].lower() in POINTING and not _predicated(cast, words):
        return False
    if use == "thank":
        return cast.speech.is_("thanks", words[0])
    if use == "admit":
        felt = next((word for word in words if not _hedges(cast, word)), words[0])
        return not cast.speech.is_("feeling", felt)
    if use == "hand" and cast.speech.is_("felt", words[0]):
        return any(cast.speech.is_("thanks", word) for word in words[1:6])
    return use != "hand" or not _handed(cast, words)


def _handed(cast: Cast, words: list[str]) -> bool:
    """A thing or a topic, of which nothing is told: ``laporan keuangan``, ``kasus itu ke polisi``."""
    reported = any(before == "ke" and cast.speech.is_("authority", word) for before, word in pairwise(words))
    thing = cast.speech.is_("object", words[0]) and not cast.speech.is_("thanks", words[0])
    if not reported and not thing:
        return False
    return cast.speech.is_("join", words[1]) or not _predicated(cast, words)


def _hedges(cast: Cast, word: str) -> bool:
    """``tidak sabar``, ``merasa sangat senang``: what may stand before a feeling."""
    return cast.speech.is_("not", word) or cast.speech.is_("degree", word)


def _points(cast: Cast, words: list[str]) -> bool:
    """``hal itu saat ditemui``, ``keberatan itu dengan``: what was said is pointed at, not told."""
    behind = words[1].lower() in POINTING and (len(words) == 2 or cast.speech.is_("cut", words[2]))
    return behind or (words[0].lower() in POINTING and cast.speech.is_("cut", words[1]))


def _predicated(cast: Cast, words: list[str]) -> bool:
    """``dokumen yang diajukan tidak memuat``: of a thing it is told what it is or does not."""
    told = ((before, word) for before, word in pairwise(words) if before not in ("yang", "untuk", "dengan", "guna"))
    return any(cast.speech.is_("predicate", word) or _VERBAL.fullmatch(word) for _, word in told)
