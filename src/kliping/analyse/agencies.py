"""The grammar of institution names: a head (``Dinas``, ``Polres``), the words that belong to it, and its region."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import msgspec

from kliping.analyse.ground import REGIONS, Ground, bare
from kliping.core.evidence import Span
from kliping.core.types import Region
from kliping.language.names import Names
from kliping.language.zones import KIND
from kliping.resources import Resources

_CAPITAL = re.compile(r"(?:[A-Z][\w’'\-/]*|\d{1,3}(?=\s|[.,)]|$))")
_JOINT = re.compile(r"\s*(?:,\s*dan\s+|,\s+|\s&\s|\sdan\s|-|\s+)")
_WITHIN = re.compile(r"[ \u00a0](?:dan )?")
_BRACKET = re.compile(r"\s*\(([A-Z][\w&\-/ ]{1,14})\)")
_BLANK = re.compile(r"[ \u00a0]+(?:di\s+)?")
_LIST = re.compile(r"\s*(?:,\s*dan\s+|,\s+|\s*\bdan\s+)$")
# Behind these ``Dinas`` is an adjective; ``Pemerintah`` of a place behind ``Peraturan`` is a law.
_NOT_BODY = re.compile(r"(?:\b(?:rumah|mobil|kendaraan|perjalanan|pakaian|peraturan|kunjungan|jam)\s+)$", re.I)
_LEVEL = {"Pemerintah Kabupaten": "kabupaten", "Pemerintah Kota": "kota", "Pemerintah Provinsi": "provinsi"}
_GIVEN = frozenset(["Badan Pusat Statistik", "Badan Pertanahan Nasional"])


class Agency(msgspec.Struct, frozen=True):
    """A row of ``institutions/agencies``; see the card of that folder for ``scope`` and ``tail``."""

    surface: str
    kind: str
    scope: str
    tail: str
    name: str | None = None

    @property
    def base(self) -> str:
        """The name written out."""
        return self.name or self.surface


class Word(msgspec.Struct, frozen=True):
    """A word that agencies are named with."""

    word: str


class Mark(msgspec.Struct, frozen=True):
    """A word that makes a run of foreign words an institution of this kind: ``Association``."""

    word: str
    kind: str


@dataclass(frozen=True, slots=True)
class Found:
    """One mention. ``base`` is the name without region; ``region`` the one named beside it, if any."""

    row: Agency
    base: str
    span: Span
    region: Region | None = None
    printed: str | None = None
    acronym: str | None = None


class Agencies:
    """All heads as one pattern, and how each goes on."""

    def __init__(self, rows: Iterable[Agency], words: Iterable[str], names: Names) -> None:
        self.rows = {row.surface: row for row in rows}
        ordered = sorted(self.rows, key=len, reverse=True)
        self._heads = re.compile(rf"(?<![\w\-])(?:{'|'.join(map(re.escape, ordered))})(?![\w\-]|\.\w)")
        self.words = frozenset(words)
        self.names = names

    @classmethod
    def of(cls, resources: Resources) -> Agencies:
        """From the tables ``institutions/*``."""
        words = (row.word for row in resources.table("institutions/words", Word))
        return cls(resources.table("institutions/agencies", Agency), words, Names.of(resources))

    def scan(self, text: str, part: str, ground: Ground) -> Iterator[Found]:
        """All mentions in one part, in order, none inside another."""
        at = 0
        while head := self._heads.search(text, at):
            found = self._read(text, head, part, ground)
            if found:
                yield found
            at = found.span.end if found else head.end()

    def _read(self, text: str, head: re.Match[str], part: str, ground: Ground) -> Found | None:
        row = self.rows[head[0]]
        if _NOT_BODY.search(text, max(0, head.start() - 14), head.start()):
            return None
        end = self._tail(text, head.end(), row, ground, part)
        if end == head.end() and row.tail == "some":
            return None
        base = row.base + text[head.end() : end].replace("\n", " ")
        if row.tail == "field" and end == head.end():
            row = replace_scope(row, "alias")
        found = Found(row, base, Span(head.start(), end, part))
        return self._regional(text, found, ground)

    def _tail(self, text: str, at: int, row: Agency, ground: Ground, part: str) -> int:
        if row.tail == "field":
            return self.fields(text, at)
        if row.tail in ("capital", "some") and part != "title":
            return self._open(text, at, ground, part)
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

    def _open(self, text: str, at: int, ground: Ground, part: str) -> int:
        """Where a free name ends: before small letters, marks, days, and regions named with their kind."""
        end = at
        while joint := _WITHIN.match(text, end):
            word = _CAPITAL.match(text, joint.end())
            if not word or self.names.function(word[0]) or self._heads.match(text, joint.end()):
                break
            place = ground.over(joint.end(), part)
            if place and KIND.match(text[joint.end() :]):
                break
            end = max(word.end(), place.span.end if place else 0)
        return end

    def _regional(self, text: str, found: Found, ground: Ground) -> Found | None:
        """The mention with the acronym and the region that stand behind it."""
        end = found.span.end
        bracket = _BRACKET.match(text, end)
        acronym = bracket[1] if bracket else None
        if bracket and found.row.scope not in ("none", "alias"):
            end = bracket.end()
        found = replace(found, acronym=acronym)
        blank = _BLANK.match(text, end)
        if found.row.scope in ("none", "alias"):
            return found
        standing = ground.over(blank.end(), found.span.part, found.span.start) if blank else None
        if standing is None or standing.region.kind == "venue":
            return None if found.row.scope == "place" else found
        printed = text[blank.end() if blank else end : standing.span.end]
        span = Span(found.span.start, standing.span.end, found.span.part)
        return replace(found, span=span, region=standing.region, printed=printed)


def replace_scope(row: Agency, scope: str) -> Agency:
    """The row with another scope."""
    return msgspec.structs.replace(row, scope=scope)


def canonical(found: Found, ground: Ground) -> str | None:
    """The full name by the guidelines: completed with the region it belongs to, and nothing more."""
    scope, base = found.row.scope, found.base
    if scope == "none":
        return base
    if base in _LEVEL or base == "Pemerintah":
        return _government(found, ground)
    if found.region is not None:
        return f"{base} {found.region.name if scope == 'region' else found.printed}"
    home = None if base in _GIVEN else ground.home()
    if home is None:
        return base
    return f"{base} {home.name if scope == 'region' else bare(home)}"


def _government(found: Found, ground: Ground) -> str | None:
    kind = _LEVEL.get(found.base)
    region = found.region or (ground.home((kind,)) if kind else None)
    if region is None:
        return None
    if region.country == "ID" and region.kind in REGIONS and kind in (None, region.kind):
        return f"Pemerintah {region.name}"
    return f"{found.base} {bare(region)}"
