"""Copies that came in one piece: a page without line breaks is cut where its parts give themselves away."""

from __future__ import annotations

import re
from itertools import pairwise

from kliping.language.dates import find_instants

_LEAST = 500  # characters; a shorter piece is a paragraph
_SHARE = 0.9  # of the text in one line
_BEFORE = re.compile(
    r"\s(?=(?:Baca [Jj]uga|BACA JUGA|Baca [Pp]ula|Simak [Jj]uga|Lihat [Jj]uga|Editor|Penulis|Reporter|Pewarta|"
    r"Redaktur|Penyunting|Tags?|TAGS?|Topik|Komentar|Sumber|Halaman)\s*:)|\s(?=(?:Copyright|COPYRIGHT|Hak Cipta)\b|©)"
)
_OPENING = re.compile(
    r"(?:(?<=\s)|^)(?!WI[BT]|WITA)"
    r"(?=[A-Z][A-Z' ]{2,30}(?:,\s(?P<mark>[\w. ]{2,30}?)|\s\([^()]{2,30}\))?\s(?:--?|[–—])\s+[A-Z\"“])"
)
_GLUED = re.compile(r"(?<=[a-z0-9)])[.!?][\"”]?(?=[\"“]?[A-Z])")
_LISTED = re.compile(r"^(?P<label>(?i:baca juga|baca pula|simak juga|lihat juga)\s*:\s*)(?P<rest>.+)$", re.S)
# Words that begin the sentence behind a listed title rather than end the title.
_BEGINS = frozenset(
    "wali bupati wakil gubernur kepala ketua sekretaris menteri menurut sementara selain dalam pemerintah "
    "pemkab pemkot pemprov camat direktur anggota kapolres ia dia kegiatan acara".split()
)
_SMALL = frozenset("dan di ke dari yang untuk pada oleh dengan dalam atau of the".split())


def parted(lines: list[str]) -> list[str]:
    """The lines; of a page in one line, its parts."""
    filled = [line for line in lines if line.strip()]
    longest = max(filled, key=len, default="")
    if len(longest) < _LEAST or len(longest) < _SHARE * sum(map(len, filled)):
        return lines
    return [part for line in filled for part in (_parts(line) if line is longest else [line])]


def _parts(line: str) -> list[str]:
    """A page of one line as header, body and what its labels announce."""
    opening = _OPENING.search(line)
    head, body = (line[: opening.start()], line[opening.start() :]) if opening else ("", line)
    pieces = [piece for part in _BEFORE.split(body) for piece in _unlisted(part)]
    mark = opening["mark"] if opening else None
    return [*_headed(head, mark or ""), *(part for piece in pieces for part in _unglued(piece) if part.strip())]


def _headed(head: str, mark: str) -> list[str]:
    """The lines of a header that may begin with the outlet's name, as the dateline has it."""
    if mark and head.strip().casefold().startswith(mark.casefold()):
        bare = head.strip()
        return [bare[: len(mark)], *_header(bare[len(mark) :])]
    return _header(head)


def _header(head: str) -> list[str]:
    """What stands above a body, cut at its date."""
    dates = find_instants(head)
    if not dates:
        return [head] if head.strip() else []
    start = re.search(r"(?:\b(?i:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad),?\s*)?$", head[: dates[0].start])
    first = start.start() if start else dates[0].start
    return [part for part in (head[:first], head[first : dates[-1].end], head[dates[-1].end :]) if part.strip(" |-,")]


def _unlisted(part: str) -> list[str]:
    """``Baca juga: Harga Cabai Naik Bupati mengatakan ...``: the title, and the sentence behind it."""
    match = _LISTED.match(part.strip())
    if match is None:
        return [part]
    words = match["rest"].split(" ")
    small = next((n for n, word in enumerate(words) if word[:1].islower() and word not in _SMALL), len(words))
    cut = max(small - 1, 1) if small < len(words) else small
    cut = next((n for n in range(cut, 1, -1) if words[n].lower() in _BEGINS), cut) if small < len(words) else cut
    return [match["label"] + " ".join(words[:cut]), " ".join(words[cut:])]


def _unglued(piece: str) -> list[str]:
    """Paragraphs whose break was lost: ``... selesai.Bupati ...``; once may be a slip, twice is the copy."""
    cuts = [0, *(_cut(piece, match) for match in _GLUED.finditer(piece)), len(piece)]
    return [piece[start:end] for start, end in pairwise(cuts)] if len(cuts) > 3 else [piece]


def _cut(piece: str, match: re.Match[str]) -> int:
    """Behind the stop, and behind a quotation mark where that closes a quotation."""
    opens = match[0].endswith('"') and piece.count('"', 0, match.start()) % 2 == 0
    return match.end() - opens
