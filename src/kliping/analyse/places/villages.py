"""Desa and kelurahan: by their kind word, or by a name of the region the article is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kliping.analyse.places.venues import WORD
from kliping.core.evidence import Span
from kliping.core.types import Article, Region
from kliping.language.gazetteer import Gazetteer

# What a village is called where it is not `Desa`, by province.
_CALLED = {"11": "Gampong", "13": "Nagari", "34": "Kalurahan"}
_KINDS = {"Lurah": "Kelurahan", "Kel.": "Kelurahan", "Kades": "Desa", "Kepala Desa": "Desa", "Keuchik": "Gampong"}
# `Hutan Desa` and `Dana Desa` are no villages.
_KIND_FIRST = re.compile(
    r"(?<!Hutan )(?<!Dana )(?<!Milik )(?<!Pendamping )(?<!Alokasi )(?<!Perangkat )"
    r"\b(Desa|Kelurahan|Kel\.|Lurah|Kades|Kepala Desa|Kampung|Gampong|Nagari|Kalurahan|Pekon|Keuchik) "
    rf"({WORD}(?: {WORD}){{0,2}})"
)
_PLACED_IN = re.compile(
    rf"\b(?:di|ke|dari|asal|[Ww]arga|[Pp]etani|[Nn]elayan|[Pp]erajin|[Mm]asyarakat) "
    rf"({WORD}(?: {WORD}){{0,2}})"
)
Seen = tuple[Region, Span, str]


class Villages:
    """Finds villages; of a name that several bear, the one in a kecamatan or kabupaten that the article names."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def find(self, article: Article, codes: Sequence[str]) -> Iterator[Seen]:
        """Villages with their spans; ``codes`` are those of the article's kecamatan, then kabupaten and kota."""
        for part, text in article.parts():
            for match in _KIND_FIRST.finditer(text):
                seen = self._named(match[1], match[2], codes)
                if seen is not None:
                    region, name = seen
                    kept = match[1] not in _KINDS
                    start = match.start() if kept else match.start(2)
                    yield region, Span(start, match.start(2) + len(name), part), "kind word before it"
            for match in _PLACED_IN.finditer(text):
                for name in _prefixes(match[1]):
                    code = self._code(name, codes)
                    if code is not None and len(name) > 3:
                        span = Span(match.start(1), match.start(1) + len(name), part)
                        yield self._region(code, None), span, "village of a region the article names"
                        break

    def _named(self, kind: str, words: str, codes: Sequence[str]) -> tuple[Region, str] | None:
        word = _KINDS.get(kind, kind)
        for name in _prefixes(words):
            code = self._code(name, codes)
            if code is not None:
                return self._region(code, word), name
        return None

    def _code(self, name: str, codes: Sequence[str]) -> str | None:
        known = self._gazetteer.villages(name)
        for above in codes:
            found = [code for code in known if code.startswith(f"{above}.")]
            if len(found) == 1:
                return found[0]
            if found:
                return None
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
