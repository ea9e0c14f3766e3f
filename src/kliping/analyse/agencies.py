"""The grammar of institution names: a head (``Dinas``, ``Polres``), the words that belong to it, and its region."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import msgspec

from kliping.analyse.ground import REGIONS, Ground
from kliping.analyse.pieces import SOUGHT, Pieces
from kliping.analyse.ranks import RANK, past
from kliping.core.evidence import Span
from kliping.core.types import Region
from kliping.language.names import Names
from kliping.language.zones import KIND
from kliping.resources import Resources

_CAPITAL = re.compile(r"(?:(?:[A-Z]\.){1,3}(?=\s[A-Z])|[A-Z][\w’'\-/]*|\d{1,3}(?=\s|[.,)]|$))")
_JOINT = re.compile(r"\s*(?:\s[Bb]idang\s|,\s*dan\s+|,\s+|\s&\s|\sdan\s|-|\s+)")
_WITHIN = re.compile(r"[ \u00a0](?:dan )?")
_BRACKET = re.compile(r"\s*\(([A-Z][\w&\-/ ]{1,14})\)")
_WATER = re.compile(r"\b(?:PDAM|Perumdam?|[Aa]ir (?:bersih|minum|baku)|[Mm]ata air|pelanggan)\b")
_FORM = re.compile(r" (?:PT|CV)\b")  # ``berbentuk PT. PT Sinar ...``
_NEXT = re.compile(r" [A-Z][a-z]")
_SOMEBODY = re.compile(r" \(\d{1,2}\)")  # an age: the letters stand for a person
_BLANK = re.compile(r"[ \u00a0]+(?:di\s+)?")
_LIST = re.compile(r"\s*(?:,\s*dan\s+|,\s+|\s*\bdan\s+)$")
# Behind these ``Dinas`` is an adjective; ``Pemerintah`` of a place behind ``Peraturan`` is a law.
_NOT_BODY = re.compile(
    r"(?:\b(?:amerika|berinisial|inisial|rumah|mobil|kendaraan|perjalanan|pakaian|peraturan|kunjungan|"
    r"jam)\s+)$",
    re.I,
)
_TOWN = re.compile(r" (?:Kota|Selatan|Utara|Barat|Timur|Tengah)\b")
# A branch of a national body: ``Bulog| Cabang Semarang``, ``PLN| UP3 Bima``, ``BKSDA| Pos Sampit``.
_BRANCH = re.compile(
    r" (?:Kantor )?(?:[Cc]abang(?: Pembantu)?|Kancab|[Ww]ilayah|[Rr]egional|Region|Area|Unit|UP3|ULP|UID|UIW|Rayon|"
    r"Divre|Subdivre|Kanwil|KC|KCP|Pos|Resort?|Zona|Daop|Perwakilan|Divisi Regional)(?: [IVX]+| \d{1,2})? (?=[A-Z])"
)
# What a national body is called in a region.
_LOCAL = {
    "Kementerian Agama": "Kantor Kementerian Agama",
    "Badan Narkotika Nasional": "Badan Narkotika Nasional",
    "Badan Amil Zakat Nasional": "Badan Amil Zakat Nasional",
}
# Committees of a council, a state and a form of company: no bodies of their own.
_NONE = re.compile(r"Badan (?:Anggaran|Kehormatan|Musyawarah|Legislasi|Pembentukan)\b|Federasi Rusia\b|Badan Usaha\b")
# Names of parties that are other words, too, and what stands before them when the party is meant.
_CUED = frozenset(["PKS", "Demokrat"])
_PARTY = re.compile(
    r"(?:DP[PWDC]|DPTW|DPRa|[Ff]raksi|[Pp]artai|[Pp]oliti(?:si|kus)|[Kk]ader|[Cc]aleg|[Ll]egislator|[Pp]residen) "
    r"(?:dari )?$"
)
_RANKED = re.compile(r"(?:[Jj]en|Jenderal|Laksma|Laksda|Laksdya|Laksamana|Marsma|Marsda|Marsdya|Marsekal|Kolonel) $")
_APART = re.compile(r"(?:Dinas|Badan|Kementerian|Pemkab|Pemkot|Pemprov|Pemerintah)\b")  # no part of a school's name
_ALONE = frozenset(["company", "school", "other"])
_TOGETHER = frozenset(["Bersama", "Baru"])  # function words that groups are named with: ``Tani Maju Bersama``
_PARTS = frozenset(["Cabang", "Kelas", "Wilayah", "Unit", "Pos"])  # ranks of branches, which begin another name
_UNITS = frozenset(["ULP", "UP3"])  # offices of PLN that stand for it
MIN_NAME = 4  # letters of a word that names a branch
LEVEL = {"Pemerintah Kabupaten": "kabupaten", "Pemerintah Kota": "kota", "Pemerintah Provinsi": "provinsi"}
# Bodies that without a region are the national ones.
NATIONAL = frozenset(
    ["Komisi Pemilihan Umum", "Badan Pengawas Pemilihan Umum", "Bea Cukai", "Balai Konservasi Sumber Daya Alam"]
)


class Agency(msgspec.Struct, frozen=True):
    """A row of ``institutions/agencies``; see the card of that folder for ``scope``, ``tail`` and ``home``."""

    surface: str
    kind: str
    scope: str
    tail: str
    name: str | None = None
    home: str | None = None

    @property
    def base(self) -> str:
        """The name written out."""
        return self.name or self.surface


class Word(msgspec.Struct, frozen=True):
    """A word that agencies are named with."""

    word: str


class Mark(msgspec.Struct, frozen=True):
    """A word that makes a run of at least so many foreign words an institution of this kind: ``Association``."""

    word: str
    kind: str
    least: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """One mention. ``base`` is the name without region; ``region`` the one named beside it, if any."""

    row: Agency
    base: str
    span: Span
    region: Region | None = None
    printed: str | None = None
    acronym: str | None = None

    @property
    def complete(self) -> bool:
        """Whether its region stands beside it."""
        return self.printed is not None


class Agencies:
    """All heads as one pattern, and how each goes on."""

    def __init__(self, rows: Iterable[Agency], words: Iterable[str], names: Names, pieces: Pieces) -> None:
        self.rows = {row.surface: row for row in rows}
        listed = either(self.rows)
        self._heads = re.compile(rf"(?<![\w\-])(?:{listed})(?![\w\-]|\.\w)")
        self._sought = re.compile(rf"(?<![\w\-])(?:{listed}|{SOUGHT})(?![\w\-]|\.\w)")
        self.words = frozenset(words)
        self.names = names
        self.pieces = pieces

    @classmethod
    def of(cls, resources: Resources) -> Agencies:
        """From the tables ``institutions/*``."""
        words = (row.word for row in resources.table("institutions/words", Word))
        rows = resources.table("institutions/agencies", Agency)
        return cls(rows, words, Names.of(resources), Pieces.of(resources))

    def scan(self, text: str, part: str, ground: Ground) -> Iterator[Found]:
        """All mentions in one part, in order, none inside another."""
        at = 0
        while head := self._sought.search(text, at):
            found = self._read(text, head, part, ground)
            if found:
                yield found
            at = found.span.end if found else head.end()

    def _read(self, text: str, head: re.Match[str], part: str, ground: Ground) -> Found | None:
        row = self.rows.get(head[0]) or self._composed(head[0])
        if row is None or _no_body(text, head):
            return None
        if row.scope == "envoy":
            return self._embassy(text, Found(row, row.base, Span(*head.span(), part)), ground)
        bracket = self._short(text, head.end(), row)
        begin = bracket.end() if bracket else head.end()
        end = self._tail(text, begin, row, ground, part)
        if end == begin:
            begin = end = head.end()
        if end == head.end() and (row.tail == "some" or (row.tail == "capital" and row.kind == "company")):
            return self._of_region(text, Found(row, row.base, Span(*head.span(), part)), ground)
        base = row.base + text[begin:end].replace("\n", " ")
        if row.tail in ("field", "capital") and end == head.end() and row.scope != "printed" and " " not in row.base:
            row = replace_scope(row, "alias")
        acronym = bracket[1] if bracket and begin == bracket.end() else None
        found = Found(row, base, Span(head.start(), end, part), acronym=acronym)
        return self._regional(text, found, ground)

    def _composed(self, word: str) -> Agency | None:
        """The agency whose short form no row has, but its pieces do: ``Disperdagin``."""
        written = self.pieces.written(word)
        return Agency(word, "opd", "region", "none", written) if written else None

    def common(self, word: str) -> bool:
        """Whether names of bodies are made of this word, and names of people are not."""
        return (self.field(word) or self.names.plain(word)) and not self.names.known(word)

    def _short(self, text: str, at: int, row: Agency) -> re.Match[str] | None:
        """The short form between a head and its name: ``Balai Besar Wilayah Sungai (BBWS) Citanduy``."""
        bracket = _BRACKET.match(text, at) if row.tail in ("capital", "some") else None
        word = _CAPITAL.match(text, bracket.end() + 1) if bracket else None
        return bracket if word and not self.names.known(word[0]) and not self.names.function(word[0]) else None

    def _of_region(self, text: str, found: Found, ground: Ground) -> Found | None:
        """A hospital without a name of its own: ``RSUD Provinsi NTB``."""
        if found.row.kind != "other" or found.span.part == "title":
            return None
        found = replace(found, row=replace_scope(found.row, "region"))
        regional = self._regional(text, found, ground)
        return regional if regional and regional.region else None

    def _tail(self, text: str, at: int, row: Agency, ground: Ground, part: str) -> int:
        if row.tail == "field":
            return self.fields(text, at)
        party = self._heads.match(text, at + 1) if row.surface == "Fraksi" else None
        if party and self.rows[party[0]].kind == "party":
            return party.end()
        if row.tail in ("capital", "some") and part != "title":
            return self._open(text, at, ground, part, row.kind)
        return at

    def fields(self, text: str, at: int) -> int:
        """Where the run of agency words that begins behind ``at`` ends; ``at`` when there is none."""
        end = at
        while joint := _JOINT.match(text, end):
            word = _CAPITAL.match(text, joint.end())
            if not word or not self.field(word[0]):
                break
            end = word.end()
        return end

    def field(self, word: str) -> bool:
        """Whether agencies are named with this word."""
        return all(piece in self.words for piece in word.split("-")) or word in self.words

    def _open(self, text: str, at: int, ground: Ground, part: str, kind: str) -> int:
        """Where a free name ends: before small letters, marks, days, and regions named with their kind.

        In the name of a company or school ``dan`` parts two names, unless the word behind it is of the kind
        agencies are named with (``Sekolah Tinggi Perikanan dan Kelautan``). An association keeps its region.
        """
        end = self._honoured(text, at)
        while joint := _WITHIN.match(text, end):
            word = _CAPITAL.match(text, joint.end())
            if word and word[0] == "Tbk":
                break
            if kind in _ALONE and "dan" in joint[0] and not (word and self.field(word[0])):
                break
            inner = (end > at or "dan" in joint[0] or _APART.match(text, joint.end())) and self._heads.match(
                text, joint.end()
            )
            together = word and word[0] in _TOGETHER and end > at
            if not word or (self.names.function(word[0]) and not together) or inner:
                break
            place = ground.over(joint.end(), part)
            if place and KIND.match(text[joint.end() :]):
                local = kind == "association" and end > at and place.region.kind in REGIONS
                return place.span.end if local else end
            end = max(word.end(), place.span.end if place else 0)
        return end

    def _honoured(self, text: str, at: int) -> int:
        """Behind the title of whom a hospital is named after: ``RSUD dr. Soekardjo``."""
        blank = _WITHIN.match(text, at)
        begin = self.names.front(text, blank.end()) if blank else at
        return begin - 1 if blank and begin > blank.end() and text[begin - 1] == " " else at

    def _regional(self, text: str, found: Found, ground: Ground) -> Found | None:
        """The mention with the acronym and the region that stand behind it."""
        branch = self._branch(text, found.span.end, found, ground)
        if branch:
            return replace(found, span=replace(found.span, end=branch))
        if found.row.scope in ("none", "alias"):
            return self._abroad(text, found, ground)
        end = found.span.end
        bracket = _BRACKET.match(text, end)
        if bracket:
            end = bracket.end()
            found = replace(found, acronym=bracket[1] if shortens(bracket[1], found.row) else None)
        blank = _BLANK.match(text, end)
        at = (past(text, blank.end()) if found.row.scope == "printed" else blank.end()) if blank else 0
        standing = ground.over(at, found.span.part, found.span.start) if blank else None
        if blank and standing and standing.region.kind == "venue" and found.row.scope == "printed":
            return _extended(found, text, blank.end(), standing.span.end, None)
        if blank is None or standing is None or standing.region.kind == "venue":
            return self._unplaced(text, found, blank)
        stop = standing.span.end
        if found.row.scope == "printed" and (town := self._town(text, stop)):
            stop = town
        return _extended(found, text, blank.end(), stop, standing.region)

    def _embassy(self, text: str, found: Found, ground: Ground) -> Found | None:
        """The embassy whose head is named: ``Duta Besar| Jepang|``; Indonesia's own is not meant."""
        blank = _BLANK.match(text, found.span.end)
        state = ground.over(blank.end(), found.span.part) if blank else None
        if blank is None or state is None or state.region.country in ("ID", None):
            return None
        return _extended(found, text, blank.end(), state.span.end, state.region)

    def _branch(self, text: str, at: int, found: Found, ground: Ground) -> int | None:
        """Where the branch of a national body ends; by the guidelines its name says nothing of it."""
        if found.row.surface in _UNITS:
            place = ground.over(at + 1, found.span.part)
            return place.span.end if place else self._own_name(text, at + 1, 1) or None
        national = found.row.scope == "none" or found.base in NATIONAL
        branch = _BRANCH.match(text, at) if national and found.row.tail == "none" else None
        if branch is None:
            return None
        place = ground.over(branch.end(), found.span.part)
        return place.span.end if place else self._own_name(text, branch.end(), 1) or None

    def _town(self, text: str, at: int) -> int | None:
        """Where ``Polres Probolinggo| Kota|`` ends; the name of a town goes on with a capital (``Kota Batu``)."""
        town = _TOWN.match(text, at)
        blank = _BLANK.match(text, town.end()) if town else None
        if town is None or blank is None or not _CAPITAL.match(text, blank.end()):
            return town.end() if town else None
        return town.end() if self.names.front(text, blank.end()) > blank.end() else None

    def _unplaced(self, text: str, found: Found, blank: re.Match[str] | None) -> Found | None:
        """A mention without a known region behind it: ``Polsek Siberida`` is named by what stands there.

        A part of another body (``Badan Pengawasan MA``) is none of its own.
        """
        if found.row.scope == "place" and not (blank and RANK.match(text, blank.end())):
            return None
        if blank and found.row.scope == "region" and self._heads.match(text, blank.end()):
            return None
        named = blank and found.span.part != "title" and self._named_so(found.row)
        end = self._own_name(text, blank.end()) if blank and named else 0
        return _extended(found, text, blank.end(), end, None) if blank and end > blank.end() else found

    def _named_so(self, row: Agency) -> bool:
        """Whether an unknown word behind the head is its name: a branch, or the government of a place abroad."""
        return row.scope in ("printed", "place", "abroad") or row.surface in LEVEL

    def _own_name(self, text: str, at: int, most: int = 2) -> int:
        """Where a proper name of at most so many words that begins at ``at`` ends, behind a class (``Kelas IIA``)."""
        end = at = past(text, at)
        for _ in range(most):
            joint = _WITHIN.match(text, end) if end > at else None
            begin = joint.end() if joint else end
            word = _CAPITAL.match(text, begin)
            second = end > at
            if (second and not joint) or not word or self._ends(text, begin, word[0]):
                break
            common = self.field(word[0]) or self.names.plain(word[0]) or word[0] in _PARTS
            person = self.names.known(word[0]) and (not second or bool(_NEXT.match(text, word.end())))
            if person or (second and common):
                break
            end = word.end()
        return end

    def _ends(self, text: str, at: int, word: str) -> bool:
        """Whether a word cannot belong to the name of a branch: a title, a person, a day, another body."""
        return (
            self.names.front(text, at) > at
            or self.names.function(word)
            or bool(self._heads.match(text, at))
            or len(word) < MIN_NAME
        )

    def _abroad(self, text: str, found: Found, ground: Ground) -> Found:
        """``Kementerian Kesehatan Argentina``: a national body of another country carries its name."""
        local = found.row.kind in ("government", "court", "council") or found.base in _LOCAL
        if not local or found.row.tail in ("capital", "some"):
            return found
        blank = _BLANK.match(text, found.span.end)
        standing = ground.over(blank.end(), found.span.part, found.span.start) if blank else None
        if blank is None or standing is None:
            return found
        if found.base in _LOCAL and standing.region.kind in REGIONS and standing.region.country == "ID":
            found = replace(found, base=_LOCAL[found.base], row=replace_scope(found.row, "region"))
            return _extended(found, text, blank.end(), standing.span.end, standing.region)
        if standing.region.country in ("ID", None):
            return found
        span = replace(found.span, end=standing.span.end)
        return replace(found, base=f"{found.base} {text[blank.end() : standing.span.end]}", span=span)


def either(words: Iterable[str]) -> str:
    """One of the words, the longest first, as a pattern that looks at two letters before it tries any."""
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        groups.setdefault(word[:2], []).append(re.escape(word[2:]))
    firsts = "".join(sorted({re.escape(start[0]) for start in groups}))
    grouped = "|".join(f"{re.escape(start)}(?:{'|'.join(ends)})" for start, ends in groups.items())
    return f"(?=[{firsts}])(?:{grouped})"


def _no_body(text: str, head: re.Match[str]) -> bool:
    """Whether a head is none by the words around it: an adjective, initials, an acting governor, a man called Tirta."""
    begin, end = head.span()
    return bool(
        _NOT_BODY.search(text, max(0, begin - 14), begin)
        or _NONE.match(text, begin)
        or _SOMEBODY.match(text, end)
        or (head[0] == "Harian" and text.endswith("Pelaksana ", 0, begin))
        or (head[0] == "Tirta" and not _WATER.search(text))
        or (head[0].endswith(".") and _FORM.match(text, end))
        or (head[0] in _CUED and not _PARTY.search(text, max(0, begin - 24), begin))
        or (head[0] == "TNI" and _RANKED.search(text, max(0, begin - 16), begin))
    )


def _extended(found: Found, text: str, begin: int, end: int, region: Region | None) -> Found:
    return replace(found, span=replace(found.span, end=end), region=region, printed=text[begin:end])


def shortens(acronym: str, row: Agency) -> bool:
    """Whether what stands in brackets can be a short form of the body: it begins like one of its first words."""
    words = f"{row.surface} {row.base}".split()
    return any(word[:1].lower() == acronym[:1].lower() for word in words[:2] + row.base.split()[:2])


def replace_scope(row: Agency, scope: str) -> Agency:
    """The row with another scope."""
    return msgspec.structs.replace(row, scope=scope)
