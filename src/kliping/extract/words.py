"""What the reader of flattened pages knows by heart, in one place: labels, phrases, sections, invitations, places."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timezone

import msgspec

from kliping.core.dates import WIB
from kliping.extract.credits import CreditLines
from kliping.extract.lines import Dateline, Labelled, Labels, menu, sentence_like, split_dateline
from kliping.extract.phrases import Phrases
from kliping.language.zones import Zones
from kliping.outlets.catalogue import Catalogue
from kliping.resources import Resources

_SHORTEST_OPENING = 60  # characters; a shorter line is a headline with a dash in it
_ROW = re.compile(r"^[\w.&' -]+$")
_GAP = re.compile(r"\s{3,}")
_UNIT = re.compile(
    r"\b(?:[Kk]abupaten|[Kk]ota|[Pp]rovinsi|Pemkab|Pemkot|Pemko|Pemprov|Pemerintah|Bupati|Wali [Kk]ota|Walikota|"
    r"Gubernur|DPRD|Sekda|Polres|Kapolres|Diskominfo|Kejari|Kodim)\s+(?:(?:Kabupaten|Kota|Provinsi|Daerah)\s+)?"
    r"(?P<name>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2})"
)
_PARTED = re.compile(r"\s*[/|>»›,]\s*|\s[-–~*•·]\s|\s{2,}")


class Section(msgspec.Struct, frozen=True):
    """A word of a site's menu."""

    word: str


class Invitation(msgspec.Struct, frozen=True):
    """The first words of a line that speaks to the reader and not of the news."""

    begins: str


@dataclass(frozen=True, slots=True)
class Words:
    """Opened tables."""

    labels: Labels
    phrases: Phrases
    credits: CreditLines
    catalogue: Catalogue
    zones: Zones
    sections: frozenset[str]
    invitations: re.Pattern[str]

    @classmethod
    def of(cls, resources: Resources) -> Words:
        """From the tables of labels, phrases, sections, invitations, outlets and regions."""
        labels = Labels.of(resources)
        begins = [row.begins for row in resources.table("extraction/invitations", Invitation)]
        return cls(
            labels,
            Phrases.of(resources),
            CreditLines(labels),
            Catalogue.of(resources),
            Zones.of(resources),
            frozenset(row.word for row in resources.table("extraction/sections", Section)),
            re.compile(rf"(?i)^\W*(?:{'|'.join(map(re.escape, sorted(begins, key=len, reverse=True)))})\b"),
        )

    def known(self, name: str) -> bool:
        """Whether a name is that of a place."""
        return self.zones.known(name)

    def dateline(self, line: str, outlet: str | None) -> Dateline | None:
        """The dateline of a line long enough to open an article; a short one is a sentence behind a shouted place."""
        short = len(line) <= _SHORTEST_OPENING
        if (short and line[-1:] != ".") or _GAP.search(line):
            return None
        found = split_dateline(line, self.known, outlet)
        if found is None or (short and not (found.place and found.place.isupper() and found.rest[-1:] == ".")):
            return None
        return found if len(found.rest.split()) > (2 if short else 4) else None

    def label(self, line: str) -> Labelled | None:
        """The label a line begins with."""
        return self.labels.read(line)

    def kind(self, line: str) -> str | None:
        """What a line is by its label or its words; None for one that may be body."""
        labelled = self.labels.read(line)
        return labelled.kind if labelled else self.phrases.kind(line)

    def inviting(self, line: str) -> bool:
        """Whether a line speaks to the reader: ``Ikuti kami``, ``Punya info menarik?``; what is quoted does not."""
        return bool(self.invitations.match(line)) and line.lstrip()[:1] not in "\"“'‘"

    def zone_of(self, text: str) -> timezone:
        """The zone of the first unit that a text names as one (``Pemkab Sikka``, ``di Kabupaten Buru``), else WIB."""
        for match in _UNIT.finditer(text):
            words = match["name"].split()
            names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
            zone = next((zone for name in names if (zone := self.zones.zone(name))), None)
            if zone is not None:
                return zone
        return WIB

    def menu(self, line: str) -> bool:
        """A row of entries, between bars or gaps, or of nothing but names of sections and places."""
        if len(line) > 200:
            return False
        return menu(line) or self._parted(line) or (bool(_ROW.match(line)) and self._row(line.split()))

    def _parted(self, line: str) -> bool:
        """Entries between gaps or bars: two or more that are names of sections and places, or many short ones."""
        parts = [part for part in _PARTED.split(line.strip()) if part]
        if len(parts) > 1 and all(map(self._entry, parts)):
            return True
        wide = [part for part in re.split(r"\s{2,}", line.strip()) if part]
        return len(wide) > 3 and all(len(part.split()) <= 3 for part in wide) and not sentence_like(line)

    def _row(self, words: list[str]) -> bool:
        """``Politik Kriminal Ekonomi Budaya``: three entries or more, and nothing between them."""
        entries, at = 0, 0
        while at < len(words):
            size = next((n for n in (3, 2, 1) if self._entry(" ".join(words[at : at + n]))), 0)
            if not size:
                return False
            entries, at = entries + 1, at + size
        return entries > 2

    def _entry(self, name: str) -> bool:
        return name[:1].isupper() and (name.lower() in self.sections or self.known(name))
