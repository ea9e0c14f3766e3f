"""Venues, by the word their name begins with: ``Pasar Gede``, ``Balai Kota Salatiga``."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from kliping.core.evidence import Span
from kliping.core.types import Article

WORD = r"[A-Z][\w'’]*(?:-[A-Za-z]+)?"
# What a market or field is, not what it is called.
_COMMON = frozenset(
    "murah modal tradisional rakyat bebas global dunia kerja saham domestik ekspor tani pangan online digital hewan "
    "modern tumpah swalayan kaget induk utama internasional nasional daerah negeri swasta umum indonesia nasional "
    "kanak budaya baca bacaan katolik protestan kristen kristus perjuangan".split()
)


# `Angkasa Pura I` is no temple: a venue word after another capital counts only if it stands alone elsewhere.
_CAPITAL = re.compile(r"(?<=[\w,)] )[A-Z]\w* $")
# Where the name of a market ends and that of its office begins: `Bidang Pasar Dinas Perdagangan`.
_OFFICE = re.compile(r" (?:Dinas|Badan|Bagian|Bidang|Provinsi|Kecamatan|Desa|Kelurahan|Kepala|Ketua)\b.*")
_PROPER = rf" {WORD}"
# `Danramil Puri Kapten X`, `Camat Taman`: kecamatan and villages are called like venues.
_UNIT = re.compile(
    r"\b(?:Danramil|Koramil|Camat|Sekcam|Kapolsek|Polsek|Kecamatan|Kec\.|Puskesmas|Desa|Kelurahan|Kel\.|Lurah|Kades|"
    r"Kampung|Gampong|Nagari|Distrik) $"
)


class Venue(msgspec.Struct, frozen=True):
    """A word that the name of a venue begins with, as written; ``whole``: the name is complete with it."""

    name: str
    whole: str | None = None


class Venues:
    """Finds venues by the words their names begin with."""

    def __init__(self, rows: Iterable[Venue]) -> None:
        listed = sorted(rows, key=lambda row: -len(row.name))
        first = "|".join(re.escape(row.name) for row in listed if not row.whole)
        self._whole = frozenset(row.name for row in listed if row.whole)
        whole = "|".join(re.escape(row.name) for row in listed if row.whole)
        self._run = re.compile(rf"(?<![\w-])(?:(?:{first}){_PROPER}(?: {WORD})*|(?:{whole})(?![\w-])(?! {WORD}))")

    def find(self, article: Article) -> dict[str, list[Span]]:
        """Spans by name, in reading order; a title counts only for a name that the text or a caption has too."""
        found: dict[str, list[Span]] = {}
        within: dict[str, list[Span]] = {}
        for part, text in article.parts():
            if part not in ("title", "dateline"):
                for match in self._run.finditer(text):
                    if _UNIT.search(text[max(0, match.start() - 12) : match.start()]):
                        continue
                    longer = _CAPITAL.search(text[max(0, match.start() - 30) : match.start()])
                    self._note(within if longer else found, part, match)
        for name in tuple(found):
            found[name] += within.get(name, [])
            at = article.title.find(name)
            if at >= 0:
                found[name].insert(0, Span(at, at + len(name), "title"))
        return _shortened(found)

    def _note(self, found: dict[str, list[Span]], part: str, match: re.Match[str]) -> None:
        name = match[0]
        cut = _OFFICE.search(name)
        name = name[: cut.start()] if cut else name
        if name in self._whole or any(word.lower() not in _COMMON for word in name.split()[1:]):
            found.setdefault(name, []).append(Span(match.start(), match.start() + len(name), part))


def _shortened(found: dict[str, list[Span]]) -> dict[str, list[Span]]:
    """Runs that begin with another run belong to it: ``Karaton X Geusan Wiranata`` beside ``Karaton X``."""
    names = sorted(found, key=len)
    merged: dict[str, list[Span]] = {}
    for name, spans in found.items():
        short = next((other for other in names if name.startswith(f"{other} ")), name)
        merged.setdefault(short, []).extend(Span(s.start, s.start + len(short), s.part) for s in spans)
    return merged
