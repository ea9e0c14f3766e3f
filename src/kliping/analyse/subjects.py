"""The subject of a verb of speech: who says it."""

from __future__ import annotations

import re
from itertools import pairwise

from kliping.analyse.speakers import Cast, Named, words_of
from kliping.core.evidence import Span
from kliping.core.types import Person

DEGREES = re.compile(r"^,?\s*(?:\(?[A-Z][a-z]{0,3}[A-Z.][\w.-]{0,9}\)?,?\s*)+(?=\s|$|[a-z])")
_CLAN = re.compile(r"^(?:Datuk|Dt\.?)(?: [A-Z]\w+)+")  # the title behind a Minangkabau name
_WHEN = re.compile(
    r",?\s*(?:pada\s)?(?:hari\s)?(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu)\b"
    r"(?: (?:pagi|siang|sore|malam|petang))?"
    r"(?:\s*\([^)]*\)|,? \d{1,2} [A-Z][a-z]+ \d{4})?,?"
)
_NOT = ("tidak", "tak")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
POINTING = ("itu", "tersebut", "ini", "demikian", "serupa", "sama")
_SOMEBODY = ("seorang", "salah", "warga", "pedagang", "petani", "nelayan", "sopir")
_INTRODUCED = re.compile(r"[A-Z]\w+(?: [\w.]+){0,9}, [A-Z][\w.]+(?: [A-Z][\w.]+){0,4},? (?:\w+ ){0,3}$")
YANG = (3, 9)  # words of a relative clause between a subject and its verb
LONG = 8  # words an apposition may have
FAR = 4  # words that may stand between a subject and its verb without a comma


def subject(cast: Cast, text: str, sentence: Span, verb: re.Match[str]) -> Person | None:
    """Who does what a verb says; None when it is no person, or is not done (``menolak menyebut``)."""
    words = _without_adverbs(cast, words_of(text[sentence.start : verb.start()]))
    if words and words[-1] in _NOT and cast.speech.use_of(verb[0]) == "deny":
        words = _without_adverbs(cast, words[:-1])  # `tidak menampik` says yes
    if words and (words[0] == "Yang" or cast.speech.is_("not", words[-1]) or cast.speech.is_("wish", words[-1])):
        return None
    return _pointed(cast, text, Span(sentence.start, verb.start()), words) or _named(cast, text, sentence, verb.start())


def stranger(cast: Cast, text: str, sentence: Span) -> bool:
    """Whether somebody unnamed, or not known by name, is said to speak: ``Seorang warga mengaku ...``."""
    verb = cast.speech.active.search(text, sentence.start, sentence.end)
    ahead = text[sentence.start : verb.start()] if verb else ""
    words = words_of(ahead)
    if not words or cast.within(sentence.start, sentence.start + len(ahead)) or words[-1].lower() in POINTING:
        return False
    return words[0].lower() in _SOMEBODY or bool(_INTRODUCED.match(ahead))


def _pointed(cast: Cast, text: str, ahead: Span, words: list[str]) -> Person | None:
    """``ia``, ``politisi itu``, ``Ia berdiri dan``: somebody known."""
    if words and cast.speech.is_("pronoun", words[-1]):
        return cast.first(ahead.start, ahead.end)
    meant = words and words[-1].lower() in POINTING and _meant(cast, text, ahead, ahead.end)
    goes_on = words and cast.speech.is_("join", words[-1]) and cast.speech.is_("pronoun", words[0])
    return cast.last if meant or goes_on else None


def _named(cast: Cast, text: str, sentence: Span, verb: int) -> Person | None:
    """The person named before a verb, else who has the post that stands there."""
    named = cast.within(sentence.start, verb)
    clause = _clause(cast, text[sentence.start : verb])
    told = not named or _follows(text, Span(named[-1].end, verb), clause)
    holder = _by_post(cast, clause, sentence.start) if told and clause.strip() else None
    if not named or holder:
        return holder
    if len(named) > 1 and _listens(cast, text, sentence, named[-1]):
        named = named[:-1]
    if _no_subject(cast, text, sentence, named[-1]) or not _reaches(cast, text, named[-1], verb):
        return None
    return _leader(cast, text, sentence, named).person


def _follows(text: str, rest: Span, clause: str) -> bool:
    """``Usai bertemu X, Bupati mengatakan``: the subject is a clause of its own, written like a post."""
    return "," in text[rest.start : rest.end] and clause.strip()[:1].isupper() and clause in text[rest.start : rest.end]


def _no_subject(cast: Cast, text: str, sentence: Span, named: Named) -> bool:
    """``Istri X mengatakan``, ``Warga yang ditemui X mengatakan``: somebody else says it."""
    return cast.belongs(named) or _listens(cast, text, sentence, named)


def _listens(cast: Cast, text: str, sentence: Span, named: Named) -> bool:
    """``Warga kepada X mengatakan``, but not ``Kepada X, ...``."""
    ahead = [word for word in words_of(text[sentence.start : named.start].rpartition(",")[2]) if word[0].islower()]
    told = len(ahead) > 1 or words_of(text[sentence.start : named.start])[:1] != ahead[:1]
    return bool(ahead) and told and cast.speech.is_("recipient", ahead[-1])


def _meant(cast: Cast, text: str, sentence: Span, verb: int) -> bool:
    """``Politisi itu mengatakan``, ``Pria 43 tahun ini mengaku``: somebody known, told by what he is."""
    words = words_of(_clause(cast, text[sentence.start : verb]))
    known = bool(words) and (cast.speech.human(words[0]) or _titled(cast.last, words[0]))
    return known and len(words) > 1 and not cast.within(sentence.start, verb)


def _titled(person: Person | None, word: str) -> bool:
    """``Bupati perempuan pertama itu``: the first word of a person's post."""
    post = person.post if person else None
    return post is not None and word.lower() == post.title.lower().split()[0]


def _by_post(cast: Cast, clause: str, at: int) -> Person | None:
    """``Bupati mengatakan``, ``Dalam sambutannya Pj Bupati mengatakan``: the post, else what is written like one."""
    later = re.search(r"(?<=[a-z] )[A-Z].*", clause)
    ahead = re.search(r"^(\s*[A-Z]\w+(?: [A-Z]\w+)*) (?=[a-z])", clause)
    told = cast.called(clause, at) or (cast.called(later[0], at) if later else None)
    return told or (cast.called(ahead[0], at) if ahead and _placed(cast, clause[ahead.end() :]) else None)


def _placed(cast: Cast, text: str) -> bool:
    """Whether a text begins with a circumstance: ``saat ditemui``, ``dalam sambutannya``."""
    words = words_of(text)[:1]
    return bool(words) and (cast.speech.is_("placed", words[0]) or cast.speech.is_("cut", words[0]))


def _without_adverbs(cast: Cast, words: list[str]) -> list[str]:
    while words and cast.speech.is_("adverb", words[-1]):
        words = words[:-1]
    return words


def _reaches(cast: Cast, text: str, named: Named, verb: int) -> bool:
    """Whether a name is the subject of the verb: what stands between is an apposition, an adverb or a first verb."""
    gap = _CLAN.sub("", DEGREES.sub("", _WHEN.sub("", text[named.end : verb]).strip() + " ")).strip()
    if gap.endswith(",") and gap.startswith((",", "(")):
        return True
    words = words_of(gap.rpartition(",")[2] if gap.startswith(",") else gap)
    if words and gap.lstrip(", ").startswith(words[0]) and cast.speech.is_("placed", words[0]) and words[-1] != "yang":
        return len(words) <= LONG  # `X dari Kejari Pasuruan mengatakan`
    if "yang" in words:
        return gap.startswith((", yang ", "yang ", "atau yang ")) and YANG[0] <= len(words) <= YANG[1]
    rest = [word for word in words if not cast.speech.is_("adverb", word)]
    if rest and not gap.endswith(",") and (cast.speech.human(rest[0]) or cast.speech.is_("body", rest[0])):
        return False  # `Di depan X, warga mengatakan`
    joined = bool(rest) and cast.speech.is_("join", rest[-1])
    return joined or (len(rest) <= FAR and all(word[0].islower() or word[0].isdigit() for word in rest))


def _leader(cast: Cast, text: str, sentence: Span, named: list[Named]) -> Named:
    """``X didampingi Y mengatakan``: X says it."""
    if len(named) > 1:
        if _accompanied(cast, text, named):
            return named[0]
        between = words_of(text[named[-2].end : named[-1].start])
        apposed = text[named[-2].end :].startswith(", ") and text[named[-1].end :].startswith(",")
        if apposed and between and all(word.islower() for word in between):
            return named[-2]  # `X, anak sulung Y, mengatakan`
    return named[-1]


def _accompanied(cast: Cast, text: str, named: list[Named]) -> bool:
    """Whether the last person named only stands beside another, alone or in a list: ``didampingi Y dan Z``."""
    for one, other in reversed(list(pairwise(named))):
        between = words_of(text[one.end : other.start])
        if any(cast.speech.is_("beside", word) for word in between):
            return True
        if not all(word[0].isupper() or word in ("dan", "serta") for word in between):
            return False
    return False


def _clause(cast: Cast, ahead: str) -> str:
    """The words before a verb, back to a comma: where ``Bupati mengatakan`` has its subject."""
    ahead = _WHEN.sub("", ahead).rstrip(" ,")
    while "," in ahead and _placed(cast, ahead.rpartition(",")[2]):
        ahead = ahead.rpartition(",")[0]
    return ahead.rpartition(",")[2]
