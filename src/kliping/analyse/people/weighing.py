"""What speaks for and against a run of capitals being somebody's name, as one weight."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kliping.analyse.people.lexicon import Lexicon
from kliping.analyse.people.offices import Office
from kliping.analyse.people.runs import Run
from kliping.analyse.people.strip import Strip, Word, tagging

PLACED = -1.2  # what a preposition of place before it says
SURE = 2.2  # a run of this weight names somebody
# What stands in brackets or behind a comma after people's names: `(45)`, `, 45 tahun,`, `(kiri)`, `(nama samaran)`.
ASIDE = re.compile(
    r"\s*,?\s*\(?(?:usia |umur )?(\d{1,3})(?:\s*(?:tahun|thn|th))?[),]|\s*\([^()]{0,30}\b(?:alm|almh|almarhum|"
    r"almarhumah|kiri|kanan|tengah|samaran|nama sebenarnya|inisial)\b[^()]{0,20}\)|, nama (?:lengkap|asli)\b"
)
_BUILT = re.compile(
    r"(?:pe[mnr]?|peng|ke|per)\w{3,}an|(?:me[mn]|meng|ber|ter)\w{4,}|\w{4,}(?:isasi|itas|isme|ologi|nya)", re.I
)
_REGIONS = frozenset(
    "kota ibukota negara pulau provinsi wilayah kawasan kabupaten kecamatan desa distrik dusun kampung".split()
)
_PASSIVE = re.compile(r"di[a-z]{4,}")
_ROMAN = re.compile(r"[IVX]+")
_SPEECH = re.compile(r"(?:me|ber)\w+")
_PLACED = frozenset(
    "di ke dari dalam pada melalui lewat menuju sejak selama via merek bertajuk bertema jenis kasus tim usai jelang "
    "menjelang varian aplikasi situs laman klub perusahaan grup seperti".split()
)
_STAFF = frozenset("laporan editor reporter penulis redaktur penyunting pewarta kontributor videografer".split())
_AMONG = frozenset(("antaranya", "satunya", "yakni", "yaitu", "bernama"))
_NAMED = frozenset(("nama", "nama-nama", "tokoh", "tokoh-tokoh", "figur"))  # before `seperti`
_CALLED = frozenset(("bernama", "disapa", "dipanggil"))
_LISTED = re.compile(r"\s*(?:, (?:dan |serta )?| dan | serta | bersama )")
_KIN = frozenset("adik anak istri suami ayah ibu kakak kakek nenek cucu keponakan kerabat tetangga teman rekan".split())
_LONG = {"muh": "muhammad", "moh": "muhammad", "moch": "muhammad", "mohd": "muhammad", "m": "muhammad",
         "mohammad": "muhammad", "mohamad": "muhammad", "muhamad": "muhammad", "mochamad": "muhammad"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """A run with its weight and the post told beside it; ``known`` tells which of its words names are made of."""

    run: Run
    weight: float
    office: Office | None = None
    known: tuple[bool, ...] = ()

    @property
    def stranger(self) -> bool:
        """Whether names rarely begin with its first word."""
        return not any(self.known[:1])

    def shortened(self, count: int) -> Seen:
        """The same without its first words."""
        first = self.run.first + count
        return replace(self, run=replace(self.run, begin=first, first=first), known=self.known[count:])

    @property
    def key(self) -> tuple[str, ...]:
        """The words of the name, by which mentions of one person are known."""
        return tuple(_LONG.get(word.lower, word.lower) for word in self.run.words)


def listed(seen: list[Seen]) -> list[Seen]:
    """The same, with more weight for names that stand in one list with sure ones: ``Budi Santoso, X Y, dan Z``."""
    return [replace(one, weight=one.weight + 0.9 * _sure_beside(one, seen, at)) for at, one in enumerate(seen)]


def _sure_beside(one: Seen, seen: list[Seen], at: int) -> int:
    """How many neighbours of its list surely name somebody; asked only of names of several words that are not sure."""
    if not 0.5 <= one.weight < SURE or len(one.run.words) < 2:
        return 0
    pairs = [(other, one) for other in seen[max(0, at - 1) : at]] + [(one, other) for other in seen[at + 1 : at + 2]]
    return sum(
        max(left.weight, right.weight) >= SURE
        and bool(_LISTED.fullmatch(one.run.strip.text, left.run.end, right.run.words[0].start))
        for left, right in pairs
    )


def _kin_before(run: Run) -> bool:
    """Whether a name in apposition is that of somebody's kin: ``Anak sulung Kartono, Yulia,``; ``Ayahnya, Sarpin,``."""
    words = run.strip.words
    if run.begin == 0 or words[run.begin].gap != ", ":
        return False
    before = words[run.begin - 1].lower
    if before.endswith("nya") and before[:-3] in _KIN:
        return True
    if run.strip.text[run.end : run.end + 1] not in (",", "("):
        return False
    near = words[max(0, run.begin - 4) : run.begin]
    return any(word.lower.removesuffix("nya") in _KIN for word in near if word.gap == " " or word.opens)


class Scale:
    """Weighs the runs of one article; ``common`` are the words it also writes small."""

    def __init__(self, lexicon: Lexicon, common: frozenset[str]) -> None:
        self._lexicon = lexicon
        self._common = common

    def weigh(self, run: Run, office: Office | None) -> Seen:
        """The run with everything that speaks for it added up."""
        aged = bool(ASIDE.match(run.strip.text, run.end))
        anchor = self._post(run, office) + self._before(run, bool(office and office.last == run.begin))
        weight = anchor + self._after(run) + self._inner(run, anchor >= 1) + 3 * aged
        return Seen(run, weight, office, tuple(self._lexicon.names.known(word.text) for word in run.words))

    def _post(self, run: Run, office: Office | None) -> float:
        """What a post beside it says: most where it stands straight before."""
        if office is None:
            return 0.0
        if office.first >= run.last:
            return 2.8 if office.official else 2.6
        if not run.strip.straight(run.begin):
            near = office.official and office.last == run.begin
            return 2.2 if run.strip.text[run.end : run.end + 1] in (",." if near else ",") else 1.6
        if office.official:
            return 2.0 if office.lacks not in ("", "town", "state") else 3.0
        if office.title.startswith(("warga", "penduduk")) and len(run.words) == 1:
            return 0.2  # `warga Cibiru` is more often a place
        return 1.8 if office.unit and len(run.words) > 1 else 1.2

    def _before(self, run: Run, straight: bool) -> float:
        """What the words before it say: titles, speech verbs, kin."""
        weight = 2.4 if run.titled else 0.0
        word = run.strip.words[run.begin - 1] if run.begin else None
        if word is not None and word.lower in _STAFF and run.strip.words[run.begin].gap in (" ", ": "):
            return -4.0
        if word is None or run.strip.words[run.begin].opens:
            return weight
        if word.lower in _AMONG or _kin_before(run):
            return weight + (1.4 if word.lower in ("yakni", "yaitu") else 2.2)
        if word.lower == "menurut" and run.strip.text[run.end : run.end + 1] == ",":
            return weight + 2.2
        return weight + (self._joined(run, word, straight) if run.strip.joined(run.begin) else 0.0)

    def _joined(self, run: Run, word: Word, straight: bool) -> float:
        """What the word straight before it says."""
        if tagging(word) or word.lower in self._lexicon.tags:
            return 2.6
        if word.lower in _CALLED:
            return 3.0
        if run.begin > 1 and word.lower in _KIN:
            return 1.0
        against = 0.0 if straight else self._thing(run.strip, run.begin - 1)
        if _PASSIVE.fullmatch(word.text):
            return against + 0.8  # `ditemukan Tugiyem`
        return against + (0.7 if word.lower in self._lexicon.cues else 0.0)

    def _thing(self, strip: Strip, number: int) -> float:
        """Against names of roads, cups, films and what follows a preposition of place."""
        word = strip.words[number]
        if word.lower in self._lexicon.things or word.lower == "nabi" or (word.shouted and not strip.closed[number]):
            return -3.0
        if word.lower in _REGIONS:
            return -2.5
        if word.lower in _PLACED:
            named = number > 0 and strip.joined(number) and strip.words[number - 1].lower in _NAMED
            return 1.0 if named and word.lower == "seperti" else PLACED
        stands = word.capital and not word.opens and not strip.closed[number]
        return -2.5 if stands and not self._lexicon.names.function(word.text) else 0.0

    def _after(self, run: Run) -> float:
        weight = 2.4 if run.graded else 0.0
        number = run.strip.after(run.end, run.last)
        if number >= len(run.strip.words) or run.strip.words[number].gap != " ":
            return weight
        word = run.strip.words[number]
        if word.lower in self._lexicon.speakers and run.words[0].lower not in self._common:
            return weight + (2.4 if not run.words[0].opens else 3.0)  # makes up for the capital of a sentence's start
        if word.lower in self._lexicon.verbs:
            return weight + (1.5 if _SPEECH.fullmatch(word.lower) else 0.7)
        return weight - (1.5 if word.shouted or (word.capital and run.strip.closed[number]) else 0.0)

    def _inner(self, run: Run, anchored: bool) -> float:
        names, words = self._lexicon.names, run.words
        known = [names.known(word.text) for word in words]
        if len(words[0].text) == 1 and len(words) > 1:
            known[0] = known[1]  # `I Made Harta`, `M Rizal`
        weight = 1.5 * known[0] + 0.75 * sum(known[1:]) + 0.5 * (1 < len(words) < 6)
        weight += 2.0 * any(word.lower in ("bin", "binti") for word in words)
        for word, is_known in zip(words, known, strict=True):
            if not is_known and _BUILT.fullmatch(word.text):
                weight -= 1.0 if anchored else 2.0
            if not is_known and names.plain(word.text):
                weight -= 0.5 if anchored and (any(known) or word is words[0]) else 2.0
            elif not is_known and len(words) > 1 and word.lower in self._common:
                weight -= 0.5 if anchored else 1.2
        if not any(known) and all(self._common_word(word) for word in words):
            weight -= 3.0  # `Relationship Management Executive`, `Komisi VIII`
        return weight - self._opening(run, known[0], anchored)

    def _common_word(self, word: Word) -> bool:
        number = _ROMAN.fullmatch(word.text) is not None
        return number or self._lexicon.names.plain(word.text) or self._lexicon.field(word.text)

    def _opening(self, run: Run, known: bool, anchored: bool) -> float:
        """Against the first word of a sentence, which is written with a capital anyway."""
        word = run.words[0]
        small = word.lower in self._common and len(run.words) == 1
        if anchored:
            return 1.5 if small and not known and not run.titled else 0.0
        if run.titled or (not word.opens and not small):
            return 0.0
        if word.lower not in self._common:
            spoken = word.gap[-1:] in ('"', "“")  # a quotation rarely begins with a name
            return (0.5 * spoken if len(run.words) == 1 else 0.0) if known else 0.8
        return 0.5 if known else 2.0
