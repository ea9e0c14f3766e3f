"""Institutions: every body the article names, under one full name each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec

from kliping.analyse.agencies import Agencies, Found, Mark
from kliping.analyse.canonical import canonical
from kliping.analyse.ground import Ground
from kliping.analyse.ranks import RANK
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Institution
from kliping.resources import Resources

# Behind one of these, a name of a free body may be followed by the name of a person: ``Ketua Forum X Budi``.
_TITLED = re.compile(
    r"(?:ketua|wakil|sekretaris|bendahara|anggota|direktur|dirut|manajer|pimpinan|kepala|rektor|dekan|dosen|guru|"
    r"pengajar|peneliti|pengurus|pembina|pendiri|koordinator|juru bicara|humas|pengasuh|mahasiswa|mahasiswi|siswa|"
    r"pengamat|pakar|dokter|bidan|perawat|aktivis|penasihat|pemilik|komisaris|presiden)\b[^.,;\n]{0,40}$",
    re.I,
)
FREE = ("company", "school", "other", "association")  # kinds whose names are free words
_VERB = re.compile(r"(?:Di|Me[mn]g?)[a-z]{4,}")  # ``Dilansir``, ``Mengutip``: begins a sentence, not a name
_OPENING = re.compile(r"(?: \(Persero\))?(?: Tbk)? \($")
_SITE = re.compile(r"(?<![\w./@-])[A-Z]\w{3,}\.(?:com|co\.id|id|net)\b(?![/.]\w)")  # a news site named as it is called
_FORM = re.compile(r"(?:PT|CV|Perum|Perumda)\.? ([A-Z]\S* \S.*)")
_TITLES = frozenset(("Prof", "Dr", "Drs", "Dra", "Ir", "H", "Hj", "KH", "dr"))
_SOMEBODY = re.compile(r"([A-Z][\w.'-]*)(?: [A-Z][\w.'-]*)*(?:,| \(|\.$| [a-z]|\n)")
_LEVELS = {"Municipal": "Kota", "City": "Kota", "Provincial": "Provinsi", "County": "Kabupaten"}
_GOVERNMENT = re.compile(rf"(.+) ({'|'.join(_LEVELS)}) Government")
_BRACKET = re.compile(r"\s*\(([A-Z][\w&\-/]{1,14})\)")


class Role(msgspec.Struct, frozen=True):
    """A word for people (``peneliti``), which stands before a body and is no part of it."""

    role: str


class Office(msgspec.Struct, frozen=True):
    """A word that begins a post (``Direktur``)."""

    surface: str


@dataclass(frozen=True, slots=True)
class Named:
    """A mention with its canonical name."""

    name: str
    kind: str
    span: Span


class Institutions:
    """Finds governments, agencies, councils, police, courts, companies, schools, associations, parties and media.

    A short form is written out (`Diskominfo`), an agency is completed with the region it belongs to, and nothing
    more; a bare `Dinas` or `DPRD` is the one named before. Unnamed bodies (`sebuah SMP`) are left out.
    """

    name = "institutions"
    version = "1"
    needs = frozenset({"places"})
    gives = frozenset({"institutions"})

    def __init__(self, agencies: Agencies, marks: Iterable[Mark], roles: Iterable[str]) -> None:
        self._agencies = agencies
        self._roles = frozenset(roles)
        listed = tuple(marks)
        self._marks = {mark.word: mark for mark in listed if mark.kind != "event"}
        words = "|".join(sorted(self._marks, key=len, reverse=True))
        events = "|".join(mark.word for mark in listed if mark.kind == "event")
        run = r"[A-Z][\w’'\-]+"
        joined = rf"(?:\s(?:of|for|on|and)\s(?:the\s)?{run}(?:\s{run}){{0,3}})"
        self._foreign = re.compile(
            rf"(?<![\w\-])(?:(?:[A-Z]\.\s)?(?:{run}\s(?:(?:of|and|for|the)\s)?){{1,5}}(?:{words})\b{joined}{{0,2}}"
            rf"|(?:{words}){joined}{{1,2}})(?!\s(?:{events})\b)"
        )

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with the institutions, in order of first mention."""
        ground = Ground(so_far.places)
        found = self._found(article, ground)
        named = [*_named(found, ground), *self._strangers(article, [one.span for one in found])]
        named += [*_acronyms(article, found, named, ground), *_without_form(article, named)]
        return replace(so_far, institutions=_merged(named, article))

    def _found(self, article: Article, ground: Ground) -> list[Found]:
        found = [one for part, text in article.parts() for one in self._agencies.scan(text, part, ground)]
        found = _high_courts(found, ground)
        free = [one for one in found if one.row.tail in ("capital", "some")]
        untitled = {one.base for one in free if not _titled(article, one)}
        return [
            self._cut(article, one, untitled, ground) if one in free and _titled(article, one) else one for one in found
        ]

    def _cut(self, article: Article, found: Found, untitled: set[str], ground: Ground) -> Found:
        """A free name behind a post, without the name of the person that follows it."""
        words = list(re.finditer(r"\S+", article.at(found.span)))[len(found.row.surface.split()) :]
        told = [word[0] for word in words]
        closed = article.part(found.span.part)[found.span.end : found.span.end + 1] == ","
        if closed and self._before_somebody(article, found, ground):
            return found
        honoured = next((count for count in range(1, len(told)) if _honoured(told, count)), 0)
        keep = honoured or self._known(words, found, untitled) or self._past_place(words, found, ground, closed)
        keep = self._past_common(told, keep) if keep else self._before_name(told, article, closed)
        if keep >= len(words):
            return found
        end = found.span.start + words[keep - 1].end()
        lost = found.span.end - end
        return replace(found, base=found.base[:-lost], span=replace(found.span, end=end))

    def _before_somebody(self, article: Article, found: Found, ground: Ground) -> bool:
        """Whether a comma and somebody's name follow, so that the body has ended: ``Direktur CV X Y, Budi,``."""
        text, names = article.part(found.span.part), self._agencies.names
        begin = names.front(text, found.span.end + 2)
        name = _SOMEBODY.match(text, begin)
        if name is None or ground.over(begin, found.span.part):
            return False
        apposed = name[0][-1] in ",(" and not (names.plain(name[1]) or self._agencies.field(name[1]))
        return begin > found.span.end + 2 or names.known(name[1]) or (apposed and name[1].lower() not in self._roles)

    def _past_place(self, words: list[re.Match[str]], found: Found, ground: Ground, closed: bool) -> int:
        """How many words end with the last place; all, where only such follow as no person is called, and a comma."""
        place = _last_place(found.span, ground)
        ends = [found.span.start + word.end() for word in words]
        if place not in ends:
            return 0
        count = ends.index(place) + 1
        strange = not any(self._agencies.names.known(word[0]) for word in words[count:])
        return len(words) if closed and strange else count

    def _known(self, words: list[re.Match[str]], found: Found, untitled: set[str]) -> int:
        """How many words make the name that the article gives elsewhere without a person behind it."""
        written = [" ".join([found.row.base, *(word[0] for word in words[:count])]) for count in range(len(words) + 1)]
        return next((count for count in range(len(words), 0, -1) if written[count] in untitled), 0)

    def _past_common(self, words: list[str], count: int) -> int:
        """How many words there are with the common ones behind the first ``count``."""
        return next((n for n in range(count, len(words)) if not self._agencies.common(words[n])), len(words))

    def _before_name(self, words: list[str], article: Article, closed: bool) -> int:
        """How many words stand before the first that reads like a name; all, when none does.

        What is neither common nor a name is one too, unless a comma closes the body (``closed``).
        """
        first = 2 if words[:1] == ["Tirta"] else 1  # a water company has a second word: ``Perumda Tirta Raharja``
        known = (count for count in range(first, len(words)) if self._agencies.names.known(words[count]))
        alone = (count for count in range(first, len(words)) if _alone(words[count], words[count - 1], article))
        if count := next(known, 0) or next(alone, 0):
            return count
        common = self._past_common(words, 0)
        return common if not closed and 0 < common < len(words) - 1 else len(words)

    def _strangers(self, article: Article, taken: Sequence[Span]) -> Iterator[Named]:
        """Bodies with a foreign name, told by the word it ends with; headlines in capitals are no evidence."""
        for part, text in article.parts():
            for match in self._foreign.finditer(text) if part != "title" else ():
                span = Span(self._past_post(match), match.end(), part)
                name = text[span.start : span.end]
                last = next(word for word in reversed(name.split()) if word in self._marks)
                long = name.split().index(last) >= self._marks[last].least or " of " in name
                if long and not any(span.overlaps(other) for other in taken):
                    yield Named(_translated(name), self._marks[last].kind, span)
            for match in _SITE.finditer(text):
                span = Span(*match.span(), part)
                if not any(span.overlaps(other) for other in taken):
                    yield Named(match[0], "media", span)

    def _past_post(self, match: re.Match[str]) -> int:
        """Where a foreign name begins behind a common word: ``Peneliti University of ...``."""
        words = list(re.finditer(r"\S+", match[0]))
        kept = next((w for w in words if w[0].lower() not in self._roles and not _VERB.fullmatch(w[0])), words[0])
        return match.start() + kept.start()


def _translated(name: str) -> str:
    """``Kunming Municipal Government`` -> ``Pemerintah Kota Kunming``; other names stay as they are."""
    government = _GOVERNMENT.fullmatch(name)
    return f"Pemerintah {_LEVELS[government[2]]} {government[1]}" if government else name


def make(resources: Resources) -> Institutions:
    """The component from the tables ``institutions/*``."""
    people = [row.role for row in resources.table("posts/roles", Role)]
    roles = [*people, *(word for row in resources.table("posts/posts", Office) for word in row.surface.lower().split())]
    return Institutions(Agencies.of(resources), resources.table("institutions/marks", Mark), roles)


def _high_courts(found: list[Found], ground: Ground) -> list[Found]:
    """``PT Makassar`` beside a ``Pengadilan Tinggi`` is that court, no company."""
    court = next((one for one in found if one.base.startswith("Pengadilan Tinggi")), None)
    if court is None:
        return found
    return [_as_court(one, court, ground) if one.row.surface == "PT" else one for one in found]


def _as_court(one: Found, court: Found, ground: Ground) -> Found:
    place = ground.over(one.span.start + len("PT "), one.span.part)
    if place is None and one.base == f"PT {court.printed}":
        return replace(one, row=court.row, base="Pengadilan Tinggi", region=court.region, printed=court.printed)
    if place is None or place.span.end != one.span.end:
        return one
    return replace(one, row=court.row, base="Pengadilan Tinggi", region=place.region, printed=one.base[len("PT ") :])


def _last_place(span: Span, ground: Ground) -> int | None:
    """Where the last place inside a name ends."""
    return max((s.span.end for s in ground.standings(span.part) if span.covers(s.span)), default=None)


def _titled(article: Article, found: Found) -> bool:
    before = article.part(found.span.part)[max(0, found.span.start - 60) : found.span.start]
    return bool(_TITLED.search(before))


def _honoured(words: list[str], count: int) -> bool:
    """Whether the title of whoever is named next stands here, and not that of whom the body is named after."""
    return words[count].rstrip(".") in _TITLES and words[count - 1] not in ("Negeri", "Umum", "Daerah", "Islam")


def _alone(word: str, before: str, article: Article) -> bool:
    """Whether the word stands somewhere in the body as a name would: behind another word than ``before``."""
    pattern = rf"(?<!{re.escape(before)} )\b{re.escape(word)}\b"
    return bool(re.search(pattern, article.text))


def _named(found: list[Found], ground: Ground) -> list[Named]:
    """Every mention under its canonical name; one without region is the last of its kind that had one."""
    found = _one_spelling(found)
    sure = [(one, canonical(one, ground)) for one in found if one.complete]
    named: list[Named] = []
    for one in found:
        name = canonical(one, ground) if one.complete else _recalled(one, found, sure, ground)
        if name:
            named.append(Named(name, one.row.kind, one.span))
    return named


def _one_spelling(found: list[Found]) -> list[Found]:
    """Bodies of one region under one name: ``PN Jaksel`` is the ``Pengadilan Negeri Jakarta Selatan`` of the text."""
    placed = [(one.base, one.region, one.printed) for one in found if one.region and one.printed]
    full = {(base, region): printed for base, region, printed in placed if printed in region.name}
    full |= {(base, region): printed for base, region, printed in placed if RANK.match(printed)}
    return [replace(one, printed=full.get((one.base, one.region), one.printed)) if one.region else one for one in found]


def _recalled(one: Found, found: list[Found], sure: list[tuple[Found, str | None]], ground: Ground) -> str | None:
    if one.row.scope == "alias":
        return _alias(one, found, sure, ground)
    if one.row.scope == "none":
        return canonical(one, ground)
    same = [name for other, name in sure if other.base == one.base and _fits(other, one)]
    return _nearest(one, [(other.span, name) for other, name in sure if name in same]) or canonical(one, ground)


def _fits(other: Found, one: Found) -> bool:
    return other.row.scope == one.row.scope


def _alias(one: Found, found: list[Found], sure: list[tuple[Found, str | None]], ground: Ground) -> str | None:
    """``Dinas``, ``Dewan``: the nearest one before that has a full name."""
    head = "DPRD" if one.row.surface == "Dewan" else one.row.surface
    full = [other for other in found if other.row.scope != "alias" and other.base.split()[0] == head]
    return _nearest(one, [(other.span, _recalled(other, found, sure, ground) if not other.complete
                           else canonical(other, ground)) for other in full])  # fmt: skip


def _nearest(one: Found, others: list[tuple[Span, str | None]]) -> str | None:
    """The name that stands last before ``one`` in its part, else the first anywhere."""
    before = [name for span, name in others if span.part == one.span.part and span.start < one.span.start]
    if before:
        return before[-1]
    return others[0][1] if others else None


def _acronyms(article: Article, found: list[Found], named: list[Named], ground: Ground) -> Iterator[Named]:
    """Further mentions by an acronym that the text introduced in brackets."""
    taken = [one.span for one in named]
    for acronym, one in _introduced(article, found, named, ground).items():
        for part, text in article.parts():
            for match in re.finditer(rf"(?<![\w\-(]){re.escape(acronym)}(?![\w\-)])", text):
                span = Span(*match.span(), part)
                if not any(span.overlaps(other) for other in taken):
                    yield Named(one.name, one.kind, span)


def _without_form(article: Article, named: list[Named]) -> Iterator[Named]:
    """Further mentions of a company without its legal form: ``PT Waskita Karya``, then ``Waskita Karya``."""
    taken = [one.span for one in named]
    forms = {form[1]: one for one in named if (form := _FORM.match(one.name))}
    for name, one in forms.items():
        for part, text in article.parts():
            for match in re.finditer(rf"(?<![\w\-]){re.escape(name)}(?![\w\-])", text):
                span = Span(*match.span(), part)
                if not any(span.overlaps(other) for other in taken):
                    yield Named(one.name, one.kind, span)


def _introduced(article: Article, found: list[Found], named: list[Named], ground: Ground) -> dict[str, Named]:
    """The bodies by the acronym in brackets behind or inside their name; the first one counts."""
    introduced: dict[str, Named] = {}
    for one in named:
        bracket = _BRACKET.match(article.part(one.span.part), one.span.end)
        region = bracket and ground.over(bracket.start(1), one.span.part)
        if bracket and not region and _initial(bracket[1], one.name, article.at(one.span)):
            introduced.setdefault(bracket[1], one)
    by_span = {one.span: one for one in named}
    for body in found:
        if body.acronym and body.span in by_span:
            introduced.setdefault(body.acronym, by_span[body.span])
    return introduced


def _initial(acronym: str, name: str, surface: str) -> bool:
    """Whether a short form begins like the name; else it belongs to a region or a post named in between."""
    words = (*name.split()[:2], *surface.split()[:2])
    return any(word[:1].lower() == acronym[:1].lower() for word in words)


def _bracketed(named: list[Named], article: Article) -> list[Named]:
    """A known body alone in brackets behind another is its short form: ``PT Bank X (Bank Y)``."""
    ends = {(one.span.part, one.span.end): one for one in named}
    full: dict[str, str] = {}
    for one in named:
        text = article.part(one.span.part)
        opening = (
            _OPENING.search(text, max(0, one.span.start - 20), one.span.start)
            if text[one.span.end : one.span.end + 1] == ")"
            else None
        )
        before = ends.get((one.span.part, opening.start())) if opening else None
        if before and before.name != one.name and one.name not in full.values() and _akin(before, one):
            full[one.name] = before.name
    return [replace(one, name=full.get(one.name, one.name)) for one in named]


def _akin(one: Named, other: Named) -> bool:
    abroad = {one.kind, other.kind} <= {"government", "international", "association"}
    return one.kind == other.kind or abroad


def _shorter(named: list[Named]) -> list[Named]:
    """``PT Waskita`` is ``PT Waskita Karya`` when no other longer name of the article begins so."""
    names = {one.name for one in named if one.kind in FREE}
    longer = {name: [other for other in names if other.startswith(name + " ")] for name in names if " " in name}
    official = {one.name for one in named} - names
    longer |= {name: [other for other in official if other.startswith(f"{name} Perwakilan ")] for name in official}
    full = {name: others[0] for name, others in longer.items() if len(others) == 1}
    return [replace(one, name=full.get(one.name, one.name)) for one in named]


def _merged(named: list[Named], article: Article) -> tuple[Institution, ...]:
    formal = {form[1]: one.name for one in named if (form := _FORM.match(one.name))}
    named = _shorter(_bracketed([replace(one, name=formal.get(one.name, one.name)) for one in named], article))
    order = {part: index for index, (part, _) in enumerate(article.parts())}
    grouped: dict[str, list[Named]] = {}
    for one in sorted(named, key=lambda one: (order[one.span.part], one.span.start)):
        grouped.setdefault(one.name, []).append(one)
    return tuple(Institution(name, ones[0].kind, tuple(one.span for one in ones)) for name, ones in grouped.items())
