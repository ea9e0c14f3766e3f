"""Indirect speech: sentences in which somebody is said to say something, and where the statement begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kliping.analyse.speakers import Cast, Named, words_of
from kliping.core.evidence import Span
from kliping.core.types import Person

_TO = re.compile(r"\s*(?:kepada|dalam|di|usai|saat|lewat|melalui)\b[^.]{0,80}?(?:\bbahwa\b|,)\s*")
_DAY = re.compile(r",?\s*(?:pada\s)?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu)\b[^,]{0,40},\s*")
_THAT = re.compile(r"[\s,:]*(?:bahwa\b\s*)?,?\s*")
_DEGREES = re.compile(r"^,?\s*(?:\(?[A-Z][a-z]{0,3}[A-Z.][\w.-]{0,9}\)?,?\s*)+(?=\s|$|[a-z])")
_CLAN = re.compile(r"^(?:Datuk|Dt\.?)(?: [A-Z]\w+)+")  # the title behind a Minangkabau name
_VERBAL = re.compile(r"(?:di|ter|ber|me[nm]?g?)[a-z]{4,}")
_SAYS = re.compile(r",|\s+(?:bahwa|agar|supaya)\b")
_PRONOUN = re.compile(r"\s(?:dia|beliau)\b")
_FROM = ("dari", "asal")
_POINTING = ("itu", "tersebut", "ini", "demikian", "serupa", "sama")
_YANG = re.compile(r"(?<!\w)\w+ yang menurutnya\b")
YANG = (3, 9)  # words of a relative clause between a subject and its verb
LONG = 8  # words an apposition may have
FAR = 4  # words that may stand between a subject and its verb without a comma


@dataclass(frozen=True, slots=True)
class Statement:
    """Where a statement begins, who makes it, and the word that tells."""

    start: int
    speaker: Person
    cue: str


def statement(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """The first statement of a sentence without attributed quotations. ``text`` is the masked body."""
    return (
        _leading(cast, text, sentence)
        or _inner(cast, text, sentence)
        or _active(cast, text, sentence)
        or _relative(cast, text, sentence)
    )


def _leading(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``Menurut X, ...``, ``Kata dia, ...``, ``Dijelaskan X, ...``, also behind ``Namun,``."""
    start = _past_opening(cast, text, sentence)
    cue = cast.speech.leading.match(text, start, sentence.end) or cast.speech.passive.match(text, start, sentence.end)
    if cue is None:
        return None
    if cue["nya"] or cue["cue"].lower() == "menurut":
        bare = _bare(cast, text, sentence, cue)
        if bare is not None or cue["nya"]:
            return bare
    comma = _comma(cast, text, sentence, cue)
    if comma < 0:
        return None
    return _apposed(cast, text, sentence, cue) or _made(cast.behind(cue.end(), comma, start), comma, cue, text)


def _bare(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> Statement | None:
    """``Menurutnya ...``, ``Dikatakannya, ...``, ``Menurut X ...``: the statement may follow without a comma."""
    if cue["nya"]:
        comma = text.find(",", cue.end(), sentence.end) == cue.end()
        return _made(cast.last, cue.end(), cue, text) if comma or cue["cue"].lower() == "menurut" else None
    pronoun = _PRONOUN.match(text, cue.end(), sentence.end)
    if pronoun:
        return _made(cast.last, pronoun.end(), cue, text)
    named = cast.within(cue.end(), sentence.end)[:1]
    if not named or "," in text[cue.end() : named[0].end] or text[named[0].end : named[0].end + 1] != " ":
        return None
    behind = words_of(text[named[0].end : sentence.end])[:1]
    plain = behind and behind[0].islower() and not any(cast.speech.is_(use, behind[0]) for use in ("cut", "join"))
    return _made(named[0].person, named[0].end, cue, text) if plain and behind[0] not in _POINTING else None


def _comma(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> int:
    """The comma behind whom a cue names, and behind his degrees; negative when there is none."""
    comma = text.find(",", cue.end(), sentence.end)
    named = cast.within(cue.end(), comma) if comma > 0 else []
    degrees = _DEGREES.match(text[comma : sentence.end]) if named and named[-1].end == comma else None
    return comma + len(degrees[0].rstrip().rstrip(",")) if degrees else comma


def _apposed(cast: Cast, text: str, sentence: Span, cue: re.Match[str]) -> Statement | None:
    """``Menurut Kepala Dinas Y, X, ...``, ``Menurut X, Kepala Dinas Y, ...``: behind the second comma."""
    commas = [at.start() for at in re.finditer(",", text[: sentence.end]) if at.start() >= cue.end()][:2]
    if len(commas) < 2 or len(words_of(text[commas[0] : commas[1]])) > LONG:
        return None
    before, between = cast.within(cue.end(), commas[0]), cast.within(*commas)
    if between and not before:
        return _made(between[0].person, commas[1], cue, text)
    post = before[-1].person.post if before and not between else None
    same = post and words_of(text[commas[0] : commas[1]].lower())[:1] == words_of(post.title.lower())[:1]
    return _made(before[-1].person, commas[1], cue, text) if same else None


def _made(speaker: Person | None, comma: int, cue: re.Match[str], text: str) -> Statement | None:
    that = _THAT.match(text, comma)
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
            return Statement(start, speaker, cue["cue"] + (cue["nya"] or ""))
    return None


def _relative(cast: Cast, text: str, sentence: Span) -> Statement | None:
    """``kapal wisata yang menurutnya masih semrawut``, where no verb before it says more."""
    start = _past_opening(cast, text, sentence)
    relative = _YANG.search(text, start, sentence.end)
    speaker = cast.first(start, relative.start()) if relative else None
    return Statement(relative.start(), speaker, "menurutnya") if relative and speaker else None


def _of_inner(cast: Cast, cue: re.Match[str], start: int) -> Person | None:
    if cue["nya"]:
        return None if words_of(cue["who"]) and not cue["who"].startswith(" kepada") else cast.first(start, cue.start())
    if not words_of(cue["who"]):
        return None
    return cast.behind(cue.start("who"), cue.end("who"), start) or _named_next(cast, cue)


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


def _behind(cast: Cast, text: str, sentence: Span, verb: re.Match[str]) -> int | None:
    """Where the statement behind a verb begins; None when what stands there is none."""
    use, at = cast.speech.use[verb[0].lower()], verb.end()
    if use == "loose" and cast.speech.is_("cut", words_of(text[at : sentence.end] + " x")[0]):
        return None
    if use == "loose" and not _SAYS.match(text, at) and not _predicated(cast, words_of(text[at : sentence.end])):
        return None
    for skipped in (_DAY, _TO, _DAY, _THAT):
        found = skipped.match(text, at, sentence.end)
        at = found.end() if found and (skipped is not _TO or use in ("say", "hand", "loose")) else at
    words = words_of(text[at : sentence.end])
    if use == "deny" and words and cast.speech.is_("rumour", words[0]):
        at = _past(text, at, words[0])
        words = words[1:]
    return at if _states(cast, use, words) and text[at] not in '"“„«' else None


def _past(text: str, at: int, word: str) -> int:
    found = _THAT.match(text, at + len(word))
    return found.end() if found else at + len(word)


def _states(cast: Cast, use: str, words: list[str]) -> bool:
    """Whether these words can be a statement: not a feeling, not a thing handed over, not ``hal itu`` alone."""
    if len(words) < 2 or _points(cast, words):
        return False
    if len(words) <= FAR and words[-1].lower() in _POINTING and not _predicated(cast, words):
        return False
    if use == "thank":
        return cast.speech.is_("thanks", words[0])
    if use == "admit":
        words = words[1:] if cast.speech.is_("not", words[0]) else words
        return not cast.speech.is_("feeling", words[0])
    return use != "hand" or not cast.speech.is_("object", words[0]) or _predicated(cast, words)


def _points(cast: Cast, words: list[str]) -> bool:
    """``hal itu saat ditemui``, ``keberatan itu dengan``: what was said is pointed at, not told."""
    behind = words[1].lower() in _POINTING and (len(words) == 2 or cast.speech.is_("cut", words[2]))
    return behind or (words[0].lower() in _POINTING and cast.speech.is_("cut", words[1]))


def _predicated(cast: Cast, words: list[str]) -> bool:
    """``dokumen yang diajukan tidak memuat``: of a thing it is told what it is or does not."""
    told = ((before, word) for before, word in pairwise(words) if before not in ("yang", "untuk", "dengan", "guna"))
    return any(cast.speech.is_("predicate", word) or _VERBAL.fullmatch(word) for _, word in told)


def subject(cast: Cast, text: str, sentence: Span, verb: re.Match[str]) -> Person | None:
    """Who does what a verb says; None when it is no person, or is not done (``menolak menyebut``)."""
    words = _without_adverbs(cast, words_of(text[sentence.start : verb.start()]))
    if words and (cast.speech.is_("not", words[-1]) or cast.speech.is_("wish", words[-1])):
        return None
    if words and cast.speech.is_("pronoun", words[-1]):
        return cast.first(sentence.start, verb.start())
    if words and words[-1].lower() in _POINTING and _meant(cast, text, sentence, verb.start()):
        return cast.last
    if words and cast.speech.is_("join", words[-1]) and cast.speech.is_("pronoun", words[0]):
        return cast.last
    named = cast.within(sentence.start, verb.start())
    if named and _reaches(cast, text, named[-1], verb.start()):
        return _leader(cast, text, sentence, named).person
    return _by_post(cast, _clause(text, sentence, verb.start()), sentence.start) if words and not named else None


def _meant(cast: Cast, text: str, sentence: Span, verb: int) -> bool:
    """``Politisi itu mengatakan``, ``Pria 43 tahun ini mengaku``: somebody known, told by what he is."""
    words = words_of(_clause(text, sentence, verb))
    return len(words) > 1 and cast.speech.human(words[0]) and not cast.within(sentence.start, verb)


def _by_post(cast: Cast, clause: str, at: int) -> Person | None:
    """``Bupati mengatakan``, ``Dalam sambutannya Pj Bupati mengatakan``: the post, else what is written like one."""
    later = re.search(r"(?<=[a-z] )[A-Z].*", clause)
    return cast.called(clause, at) or (cast.called(later[0], at) if later else None)


def _without_adverbs(cast: Cast, words: list[str]) -> list[str]:
    while words and cast.speech.is_("adverb", words[-1]):
        words = words[:-1]
    return words


def _reaches(cast: Cast, text: str, named: Named, verb: int) -> bool:
    """Whether a name is the subject of the verb: what stands between is an apposition, an adverb or a first verb."""
    gap = _CLAN.sub("", _DEGREES.sub("", text[named.end : verb].strip() + " ")).strip()
    if gap.endswith(",") and gap.startswith((",", "(")):
        return True
    words = words_of(gap.rpartition(",")[2] if gap.startswith(",") else gap)
    if words and words[0] in _FROM and gap.startswith(words[0]):
        return len(words) <= LONG  # `X dari Kejari Pasuruan mengatakan`
    if "yang" in words:
        return gap.startswith((", yang ", "yang ")) and YANG[0] <= len(words) <= YANG[1]
    rest = [word for word in words if not cast.speech.is_("adverb", word)]
    joined = bool(rest) and cast.speech.is_("join", rest[-1])
    return joined or (len(rest) <= FAR and all(word[0].islower() or word[0].isdigit() for word in rest))


def _leader(cast: Cast, text: str, sentence: Span, named: list[Named]) -> Named:
    """``X didampingi Y mengatakan``: X says it."""
    if len(named) > 1:
        between = words_of(text[named[-2].end : named[-1].start])
        if any(cast.speech.is_("beside", word) for word in between):
            return named[0]
        apposed = text[named[-2].end :].startswith(", ") and text[named[-1].end :].startswith(",")
        if apposed and between and all(word.islower() for word in between):
            return named[-2]  # `X, anak sulung Y, mengatakan`
    return named[-1]


def _clause(text: str, sentence: Span, verb: int) -> str:
    """The words before a verb, back to a comma: where ``Bupati mengatakan`` has its subject."""
    return text[sentence.start : verb].rpartition(",")[2]
