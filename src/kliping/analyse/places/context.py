"""The words around a name, and what they say about it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from kliping.resources import Resources

# Words that may stand before a capital without making it the next part of a name.
_BREAK = re.compile(r"[^\w\s.'’/-]|\n|(?<=[\w)])[.]\s(?=[A-Z]|$)")
_ABBREVIATED = re.compile(r"(?<![\w.])(Kab|Kec|Kel|Prov|Jl|Jln|Gg|H|Hj|Drs|Dra|Dr|Ir|Tb|Rd|Prof)\.")
_NEXT = re.compile(r"([ -])([A-Z][\w'’]*)")
_LINKED = re.compile(r"(?:[A-Z]\w* ?[-–] ?)+$")
# `empat kecamatan Wonogiri` counts the kecamatan of Wonogiri; `Polres Bima Kota` is the town's.
_COUNTED = re.compile(
    r"\b(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|beberapa|sejumlah|seluruh|semua|"
    r"para|setiap|tiap|antar|masing-masing|puluhan|ratusan|sebagian) $",
    re.I,
)
_COMPANY = re.compile(r"\b(?:PT|CV|UD|PO|LPK|RM|Toko|Hotel|Yayasan|Koperasi)\.?(?: [A-Z]\w*)* $")
_TOWN = re.compile(r" Kota\b(?! [A-Z])")
# `Indonesia Open`, `Jakarta Marathon`
_CONTEST = re.compile(r" (?:Open|Masters|Cup|Grand Prix|GP|Marathon|Maraton|Fashion Week|Half Marathon|Super Series)\b")
_ENDS = ("", *'.!?:"“”')
_ROMAN = re.compile(r"[IVX]+")
# Words that may follow a region's name with a capital and are no family name.
_AFTER = frozenset(
    "utara selatan timur barat tengah raya kota senin selasa rabu kamis jumat sabtu minggu ahad januari februari "
    "maret april mei juni juli agustus september oktober november desember tahun provinsi kabupaten kecamatan "
    "city prefecture province county state".split()
)


class Cue(msgspec.Struct, frozen=True):
    """A word before a name: its sense, and whether it is kept as part of the name (``Kabupaten``)."""

    cue: str
    sense: str
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a name.

    ``sense`` is that of the nearest cue (``kota``, ``at``, ``road``, ...) or None; ``start`` is where the name begins
    with its kind word; ``before`` tells the word before (``capital``, ``word``, or ``nothing`` at a sentence's start);
    ``follows`` that a capital word that is no known continuation comes straight after.
    """

    sense: str | None
    start: int
    before: str
    follows: bool


class Cues:
    """The table of cues, asked for the words left of a name."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self._cues = {cue.cue: cue for cue in cues}
        self._ends = frozenset(cue.rpartition(" ")[2] for cue in self._cues)

    @classmethod
    def of(cls, resources: Resources) -> Cues:
        """From the table ``regions/cues``."""
        return cls(resources.table("regions/cues", Cue))

    def around(self, text: str, start: int, end: int) -> Context:
        """The context of the name at ``start:end``."""
        left = clause(text[max(0, start - 90) : start])
        linked = _LINKED.search(left) if left.rstrip(" ")[-1:] in ("-", "–") else None
        cue, cut = self._nearest(left[: linked.start()] if linked else left)
        if linked and cue is not None and cue.sense not in ("road", "route", "school", "contest"):
            cue = None  # in `Kabupaten A-B` the kind word is A's own
        sense = self._sense(cue, text, start, end) if cue else None
        if sense not in KINDS and self._in_a_school(left):
            sense = "school"
        if sense in (None, "at", "with") and _COMPANY.search(left) and self.goes_on(text, end):
            sense = "cue"  # `PT Lotus Lingga Pratama`
        if _CONTEST.match(text, end) and sense not in KINDS:
            sense = "contest"
        if sense == "route":
            sense = "road" if linked or text[end : end + 1] == "-" else "at"
        counted = sense in ("kecamatan", "village") and _COUNTED.search(left[: len(left) - cut])
        begins = start - cut if cue and cue.kept and not linked and not counted else start
        sense = "at" if counted else sense
        return Context(sense, begins, _before(text[:start], left), self.goes_on(text, end))

    def _sense(self, cue: Cue, text: str, start: int, end: int) -> str:
        """The sense of the cue, unless the table has it with this very name, or a police town says `Kota`."""
        words, name = cue.cue.split(), text[start:end].lower()
        longer = (" ".join((*words[at:], name)) for at in range(len(words)))
        exact = next((self._cues[each] for each in longer if each in self._cues), None)
        if exact is None and cue.sense in POLICE and _TOWN.match(text, end):
            return "kota"
        if exact is not None and exact.sense == cue.sense:
            return "cue"  # the `Metro` of `Polres Metro Bekasi` only begins a longer cue
        return exact.sense if exact else cue.sense

    def _nearest(self, left: str) -> tuple[Cue | None, int]:
        """The cue that ends right before the name, the longest first, and how far back it begins."""
        starts = [found.start() for found in re.finditer(r"[^\s/]+", left)]
        for start in starts[-4:]:
            cue = self._cues.get(left[start:].lower().replace(".", "").strip())
            if cue is not None:
                return cue, len(left) - start
        return None, 0

    def known(self, word: str) -> bool:
        """Whether the word itself is a cue: `Kota`, `Timur`, `Sungai`."""
        return word in self._cues

    def ends(self, word: str) -> bool:
        """Whether a cue ends with the word."""
        return word in self._ends

    def _in_a_school(self, left: str) -> bool:
        for word in reversed(left.split()):
            if not word[0].isupper():
                return False
            cue = self._cues.get(word.lower())
            if cue is not None and cue.sense == "school":
                return True
        return False

    def goes_on(self, text: str, end: int) -> bool:
        """Whether a capital word that is no known continuation comes straight behind."""
        found = _NEXT.match(text, end)
        if found is None or found[1] == "-":
            return False
        word = found[2].lower()
        return not _ROMAN.fullmatch(found[2]) and word not in _AFTER and word not in self._cues


POLICE = ("police", "town_police")
KINDS = frozenset(("provinsi", "kabupaten", "kota", "kecamatan"))


def clause(left: str) -> str:
    """The end of ``left`` after its last punctuation; the stop of ``Kab.`` and ``Kec.`` is none."""
    marked = _ABBREVIATED.sub(lambda found: found[1] + " ", left)
    breaks = [found.end() for found in _BREAK.finditer(marked)]
    return marked[breaks[-1] :] if breaks else marked


def _before(before: str, left: str) -> str:
    words = left.split()
    if not words:
        return "nothing" if before.rstrip(" \n")[-1:] in _ENDS or before.endswith("\n") else "word"
    inside = len(words) > 1 or before[: len(before) - len(left)].rstrip(" ")[-1:] in (",", "(", "/")
    return "capital" if words[-1][0].isupper() and inside else "word"
