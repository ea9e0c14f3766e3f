"""Desa and kelurahan: by their kind word, or by a name of the region the article is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from kliping.analyse.places.context import Cues
from kliping.analyse.places.venues import WORD
from kliping.core.evidence import Span
from kliping.core.types import Article, Region
from kliping.language.gazetteer import Gazetteer
from kliping.language.region_rows import joined

# What a village is called where it is not `Desa`, by province.
_CALLED = {"11": "Gampong", "13": "Nagari", "34": "Kalurahan"}
_KINDS = {"Lurah": "Kelurahan", "Kel.": "Kelurahan", "Kades": "Desa", "Kepala Desa": "Desa", "Keuchik": "Gampong",
          "Geuchik": "Gampong", "Wali Nagari": "Nagari", "Perbekel": "Desa", "Sekdes": "Desa",
          "Kepala Kampung": "Kampung"}  # fmt: skip
# Where these words tell a village and not a hamlet or a body; everywhere else they are passed over.
_ONLY_IN = {
    "Kampung": ("11", "14.08", "18", "64.03", "64.07", "64.11", "71.03", "91", "92", "93", "94", "95", "96"),
    "Kepenghuluan": ("14.07",),
    "Lembang": ("73.18", "73.26"),
    "Negeri": ("81",),
    "Ohoi": ("81",),
    "Pekon": ("18",),
}
# `Hutan Desa` and `Dana Desa` are no villages.
_KIND_FIRST = re.compile(
    r"\b(?=[DKLSPGNWO])(?<!Hutan )(?<!Dana )(?<!Milik )(?<!Pendamping )(?<!Alokasi )(?<!Perangkat )"
    r"(Desa|Kelurahan|Kel\.|Lurah|Kades|Kepala Desa|Sekdes|Perbekel|Kampung|Kepala Kampung|Gampong|Nagari|"
    r"Wali Nagari|Kalurahan|Pekon|Keuchik|Geuchik|Lembang|Negeri|Ohoi|Kepenghuluan) "
    rf"({WORD}(?: {WORD}){{0,3}})"
)
# The kecamatan told right behind a village's name.
_ABOVE = re.compile(rf",? (?:di )?(?:Kecamatan|Kec\.?|Distrik|Kapanewon|Kemantren) ({WORD}(?: {WORD}){{0,2}})")
_PLACED_IN = re.compile(
    rf"\b(?:di|ke|dari|asal|kawasan|[Ww]arga|[Pp]etani|[Nn]elayan|[Pp]erajin|[Mm]asyarakat) "
    rf"({WORD}(?: {WORD}){{0,2}})"
)
_BEFORE = re.compile(rf"(?:^|[^\w\s-] ?|\b[a-z]+ )({WORD}(?: {WORD}){{0,2}}) ?, $")
_GOES_ON = re.compile(
    r" (?!(?:Kecamatan|Kec|Kabupaten|Kab|Kota|Provinsi|Desa|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b)[A-Z]"
)
_NEAR = 0.84  # one letter in seven may differ
Seen = tuple[Region, Span, str]


class Villages:
    """Finds villages; of a name that several bear, the one in a kecamatan or kabupaten that the article names."""

    def __init__(self, gazetteer: Gazetteer, cues: Cues) -> None:
        self._gazetteer = gazetteer
        self._cues = cues

    def find(self, article: Article, codes: Sequence[str]) -> Iterator[Seen]:
        """Villages with their spans; ``codes`` are those of the article's kecamatan, then kabupaten and kota."""
        told: dict[str, str] = {}
        for part, text in article.parts():
            for match in _KIND_FIRST.finditer(text):
                code, name = self._named(text, match, codes)
                if code is not None:
                    told.setdefault(name, code)
                    start = match.start(2) if match[1] in _KINDS else match.start()
                    span = Span(start, match.start(2) + len(name), part)
                    yield self._region(code, _KINDS.get(match[1], match[1])), span, "kind word before it"
        for part, text in article.parts():
            yield from self._placed(part, text, codes, told)

    def in_addresses(self, article: Article, districts: Iterable[tuple[str, Span]]) -> Iterator[Seen]:
        """Villages told right before their kecamatan: `Jatimurni, Pondok Melati`; of ``districts``, code and span."""
        for code, span in districts:
            text = article.part(span.part)
            match = _BEFORE.search(text, max(0, span.start - 60), span.start)
            if match is None or self._cues.around(text, *match.span(1)).sense in ("road", "village"):
                continue
            known = [each for each in self._gazetteer.villages(match[1]) if each.startswith(f"{code}.")]
            if len(known) == 1:
                yield self._region(known[0], None), Span(*match.span(1), span.part), "village before its kecamatan"

    def _placed(self, part: str, text: str, codes: Sequence[str], told: dict[str, str]) -> Iterator[Seen]:
        """Names without a kind word: of villages told elsewhere in the article, or the only one of its regions."""
        for match in _PLACED_IN.finditer(text):
            for name in _prefixes(match[1]):
                code = told.get(name) or self._code(self._gazetteer.villages(name), codes)
                end = match.start(1) + len(name)
                # `di Dukuh Gumuk` names Gumuk; behind `warga X` a person may follow
                going = match[0][0] not in "WwPpNnMm" and _GOES_ON.match(text, end)
                if code is not None and len(name) > 3 and not going and not self._cues.known(name.lower()):
                    span = Span(match.start(1), end, part)
                    yield self._region(code, None), span, "village of a region the article names"
                    break

    def _named(self, text: str, match: re.Match[str], codes: Sequence[str]) -> tuple[str | None, str]:
        """The code of the village a kind word announces, and its name as written."""
        within = _ONLY_IN.get(_KINDS.get(match[1], match[1]), ("",))
        for name in _prefixes(match[2]):
            known = [code for code in self._gazetteer.villages(name) if code.startswith(within)]
            above = _ABOVE.match(text, match.start(2) + len(name))
            told = [code for code in known if above and self._lies_in(code, above[1])]
            code = told[0] if len(told) == 1 else self._code(told or known, codes)
            code = code or (self._misspelt(name, above[1], codes) if above and not known else None)
            if code is not None:
                return code, name
        return None, ""

    def _misspelt(self, name: str, above: str, codes: Sequence[str]) -> str | None:
        """The village of the told kecamatan whose name is nearly this one."""
        wanted = {joined(each) for each in _prefixes(above)}
        for code in codes:
            region = self._gazetteer.region(code) if len(code) == len("32.11.01") else None
            if region is not None and joined(region.name.removeprefix("Kecamatan ")) in wanted:
                inside = self._gazetteer.villages_in(code)
                near = get_close_matches(name.lower(), inside, 1, _NEAR)
                return inside[near[0]] if near else None
        return None

    def _lies_in(self, code: str, words: str) -> bool:
        above = self._gazetteer.region(code[:8])
        names = {joined(name) for name in _prefixes(words)}
        return above is not None and joined(above.name.removeprefix("Kecamatan ")) in names

    def _code(self, known: Sequence[str], codes: Sequence[str]) -> str | None:
        for above in codes:
            found = [code for code in known if code.startswith(f"{above}.")]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def _region(self, code: str, word: str | None) -> Region:
        kind = word or ("Kelurahan" if code[9] == "1" else _CALLED.get(code[:2], "Desa"))
        if code[:2] > "90" and kind == "Desa":
            kind = "Kampung"
        above = self._gazetteer.region(code[:8])
        return Region(f"{kind} {self._gazetteer.village_name(code)}", "desa", code, above.name if above else None)


def _prefixes(words: str) -> Iterator[str]:
    """The name in full, then with its last words left out."""
    split = words.split()
    for count in range(len(split), 0, -1):
        yield " ".join(split[:count])
