"""Which post belongs to which name: the one straight before it, in apposition behind it, or before it with a comma."""

from __future__ import annotations

import re
from dataclasses import replace

from kliping.analyse.people.offices import COUNSEL, Office, past_places
from kliping.analyse.people.runs import Run
from kliping.analyse.people.strip import Word, tagging
from kliping.analyse.people.weighing import ASIDE
from kliping.language.names import Names

_HELD = re.compile(
    r"\s*,?\s*(?:selaku|sebagai|merupakan|adalah|yang (?:kini |juga |saat ini )?(?:merupakan|adalah|menjabat|sebagai|"
    r"juga)(?: sebagai)?)\s+"
)
_APPOSED = re.compile(r",\s*(?:seorang |salah satu |salah seorang )?|\s*\((?!\d)|\s+[-–]\s+")
_ALIAS = re.compile(r"\s*\([A-Z][\w.' ]{1,24}\)(?=[ ,])")
_KIND = re.compile(r"(?:Desa|Kelurahan|Gampong|Kampung|Nagari|Kecamatan|Distrik) ")
_RULED = (("Lurah", "Kelurahan"), ("Dusun", "Dusun"))
_NAMING = frozenset(("adalah", "yakni", "yaitu", "bernama"))
_FAR = 200  # characters back to the people one of whom is named
_BETWEEN = 6  # words that may stand between a post and the name it leads to


def attach(runs: list[Run], offices: list[Office]) -> dict[int, Office]:
    """The post of each run, by the number of the run; a post is given once."""
    held: dict[int, Office] = {}
    free = list(offices)
    for find in (_straight, _behind, _before, _among):
        for number, run in enumerate(runs):
            office = None if number in held else find(run, free)
            if office is not None:
                held[number] = office
                free.remove(office)
    return held


def with_strangers(runs: list[Run], offices: list[Office], names: Names) -> tuple[list[Run], list[Office]]:
    """Runs and posts where a body or village that no table has stands between the two: ``CEO Gojek Andre``.

    It becomes the unit of the post, and is no run any more.
    """
    kept, posts = list(runs), list(offices)
    for number, run in enumerate(runs):
        office = _straight(run, posts)
        if office is None or not office.lacks or not office.official:
            continue
        end = _unit_end(run, runs[number + 1 : number + 2], office, names)
        if end is not None:
            at = kept.index(run)
            left = [replace(run, begin=end, first=max(run.first, end))] if end < run.last else []
            kept[at : at + 1] = left
            posts[posts.index(office)] = _filled(office, run, end)
    return kept, posts


def _unit_end(run: Run, after: list[Run], office: Office, names: Names) -> int | None:
    """Where the unit ends that begins a run: all before another name or place, else what a title ends."""
    strip = run.strip
    if office.lacks in ("town", "state"):
        return _town_end(run, after, names, office.lacks == "town")
    if office.lacks != "body" and strip.place(run.last) and strip.words[run.last].gap == ", ":
        return run.last
    titled = names.front(strip.text, strip.words[run.begin].start) > strip.words[run.begin].start
    if run.titled and not titled and office.lacks != "body":
        starts = range(run.begin + 1, run.first)
        return next((n for n in starts if names.front(strip.text, strip.words[n].start) > strip.words[n].start), None)
    if titled or names.known(run.words[0].text):
        return None
    last = _past_closed(run)
    if after and after[0].begin == last and strip.words[last].gap == ", " and _closes(after[0]):
        return last
    words = run.words
    return run.first + 1 if len(words) > 2 and (names.known(words[1].text) or len(words[1].text) == 1) else None


def _past_closed(run: Run) -> int:
    """Behind the places that end the name of a body: ``General Manager Hotel Aston Kupang |, Hendra``."""
    last = run.last
    while last < len(run.strip.words) and run.strip.closed[last] and run.strip.joined(last):
        last += 1
    return last


def _town_end(run: Run, after: list[Run], names: Names, town: bool) -> int | None:
    """Where a town or state that no table has ends: before a comma and a name, else a town behind its first word."""
    strip = run.strip
    if after and after[0].begin == run.last and strip.words[run.last].gap == ", " and not run.titled:
        return run.last if _closes(after[0]) and not names.known(run.words[0].text) else None
    return run.first + 1 if town and _abroad(run, names) else None


def _abroad(run: Run, names: Names) -> bool:
    """Whether a name behind ``Wali Kota`` begins with a town that no table has: ``Wali Kota Meizhou Liao Guoming``."""
    words, strip = run.words, run.strip
    if run.titled or len(words) < 3 or names.known(words[0].text):
        return False
    if re.search(rf"\b(?:di|ke|dari|asal|[Kk]ota|[Dd]istrik|[Pp]refektur) {re.escape(words[0].text)}\b", strip.text):
        return True
    return names.known(words[1].text) and any(one.region.country != "ID" for one in strip.places.values())


def _filled(office: Office, run: Run, end: int) -> Office:
    """The post with the unit that ends at word ``end``."""
    told = run.strip.raw(run.begin, end)
    kind = next((kind for word, kind in _RULED if word in office.title), office.lacks.capitalize())
    told = _KIND.sub("", told) if office.lacks in ("desa", "kecamatan") else told
    unit = told if office.lacks in ("body", "town", "state") else f"{kind} {told}"
    return replace(office, last=past_places(run.strip, end), kept=end, unit=unit, lacks="")


def _closes(run: Run) -> bool:
    """Whether a name in apposition ends as one: with a comma, a bracket or a small word."""
    rest = run.strip.text[run.end : run.end + 2]
    return rest[:1] in (",", ".", "(") or (rest[:1] == " " and not rest[1:].isupper())


def _straight(run: Run, offices: list[Office]) -> Office | None:
    if not run.strip.straight(run.begin):
        return None
    return next((one for one in offices if one.last == run.begin and not one.kin), None)


def _behind(run: Run, offices: list[Office]) -> Office | None:
    text, end = run.strip.text, run.end
    aside = ASIDE.match(text, end) or _ALIAS.match(text, end)
    if aside:
        end = aside.end() - (text[aside.end() - 1] == ",")
    told = _HELD.match(text, end) or _APPOSED.match(text, end)
    begin = told.end() if told else end + 1 if aside else -1
    return next((one for one in offices if run.strip.words[one.first].start == begin), None)


def _before(run: Run, offices: list[Office]) -> Office | None:
    gap = run.strip.words[run.begin].gap
    named = gap == " " and run.strip.words[run.begin - 1].lower in _NAMING
    if run.begin == 0 or not (named or gap in (", ", "), ", " (", ": ")):
        return None
    near = [one for one in offices if one.last <= run.begin and _leads(run, one)]
    return near[-1] if near else None


def _among(run: Run, offices: list[Office]) -> Office | None:
    """The role of those told before: ``Belasan pedagang datang. Salah satunya Budi``."""
    strip = run.strip
    if run.begin == 0 or strip.words[run.begin - 1].lower not in ("antaranya", "satunya"):
        return None
    start = strip.words[run.begin].start
    near = [one for one in offices if 0 < start - strip.words[one.first].start < _FAR and one.last < run.begin]
    return near[-1] if near and not near[-1].official else None


def _leads(run: Run, office: Office) -> bool:
    """Whether only small words and places of one clause stand between: ``Guru sebuah SMP di Ambulu, Andi,``."""
    strip = run.strip
    between = range(office.last, run.begin)
    head = strip.words[office.first]
    if office.kin and office.title in COUNSEL:
        return all(strip.joined(number) for number in between)
    if len(between) > _BETWEEN or (between and (office.kin or not (head.opens or head.text.islower()))):
        return False
    behind = strip.text[run.end : run.end + 2]
    if office.official and strip.words[run.begin].gap == ", " and (behind[:1] == "," or behind == " ("):
        return all(strip.joined(number) for number in between)  # `Ketua Panitia Kurban Masjid Raya, Fatah (50),`
    told = head.opens or (office.first > 0 and tagging(strip.words[office.first - 1]))
    closed = (behind[:1] == "," or behind == " (") and told
    return all(strip.joined(n) and (closed or strip.closed[n] or _small(strip.words[n])) for n in between)


def _small(word: Word) -> bool:
    return word.shouted or not (word.capital or (word.lower.startswith("me") and len(word.text) > 6))
