"""Who, when and how often read: the fields of the lines around a title.

A line such as ``Neng Tita - Selasa, 5 Juli 2022 10:11 WIB - Dilihat 2204x`` is cut at its bars; each piece is a
labelled name, a date, a counter or a bare name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timezone

from kliping.core.dates import WIB, Instant
from kliping.extract.lines import Labelled, Labels
from kliping.language.calendar import MONTHS, WEEKDAYS
from kliping.language.dates import find_instants

_BARS = re.compile(
    r"\s*(?:\|\|?|;|•|·|~|»)\s*|\s+[-–—]+\s+|\s{3,}|\t|"
    r"(?<=[a-z])(?=(?:Editor|Redaktur|Penulis|Reporter|Foto)\s*:)|"
    r"\.?\s+(?=(?:[Ee]ditor|[Rr]edaktur|[Pp]enyunting|[Pp]enulis|[Rr]eporter|[Pp]ewarta)\s*:?\s+[A-Z])"
)
_STROKE = re.compile(r"\s+/\s+|\s*/\s*(?=[A-Za-z]+\s*:)")
# ``Penulis/Editor: A/B``: two labels, two names.
_PAIRED = re.compile(r"^\W*(\w+)\s*/\s*(\w+)\s*:\s*([^/|]{3,40}?)\s*/\s*([^/|]{3,40})$")
# ``Muntasir | Foto: Warga``, ``Teks: A Foto: B``: who wrote stands before who took the picture.
_PICTURED = re.compile(r"^(?P<who>[A-Z][\w.' ]{3,40}?)\s*\|\s*(?:[Ff]oto|FOTO|[Ff]otografer)\s*:")
_PHOTO = re.compile(r"[\s|,/]+(?:[Ff]oto|FOTO|[Ff]otografer)\s*:.*$")
# ``Diperbarui: 13 Maret``, ``Update Kamis, 13 Maret``: what stands before a date that is not the first.
_CHANGED = re.compile(
    r"(?i)\b(?:di(?:perbar(?:u|ha)i|mutakhirkan|sunting|ubah)|(?:last )?updated?|modified|revisi)\b[^\d|]{0,25}$"
)
_NAME = re.compile(
    r"^(?:[A-Z][\w.'’`-]*|[a-z]{2,3}(?= [A-Z]))(?: (?:[A-Z][\w.'’`-]*|bin|binti|van|de|al|br|boru|la|daeng))*$"
)
_NO_NAME = re.compile(r"(?i)\d|\w\.(?:com|co|id|net|org|news)\b")
_FIGURE = r"(\d[\d.,]*)\s*(k|rb|ribu|jt)?"
# ``10 pembaca sedang membaca`` and ``sedang dilihat 5 orang`` tell of this moment.
_COUNT = re.compile(
    r"(?i)(?<!sedang )(?:\b|(?<=wi[bt])|(?<=wita))(?:dibaca|dilihat|ditonton|tampilan berita|tayangan|hits?|views?|"
    r"viewers?|viewed|pembaca|jumlah pembaca|reads?(?=\s*:))\b(?:\s+(?:oleh|sebanyak))?\s*:?\s*"
    rf"{_FIGURE}\s*(?:x|kali)?\b|{_FIGURE}\s*(?:x|kali)?\s*"
    r"(?:(?:pembaca|dibaca|dilihat)\b(?! sedang)|views?|viewers?|hits|tayangan|reads\b|kali dibaca|"
    r"orang (?:telah |sudah )?(?:mem|di)baca)"
    rf"|\b(?:diakses|dikunjungi)\s*:?\s*{_FIGURE}\s*(?:x|kali)\b"
    rf"|\U0001f441\W{{0,3}}{_FIGURE}"
)
_LONGEST = 600  # characters; no credit line is longer
_COUNTED = re.compile(r"(?i)baca|lihat|tonton|hit|view|tampil|tayang|akses|kunjung|read|\U0001f441")
_NUMBERS = re.compile(r"\d")
_SCALE = {"k": 1000, "rb": 1000, "ribu": 1000, "jt": 1_000_000}
_DAY_BEFORE = re.compile(
    rf"(?i)\b(?:{'|'.join(map(re.escape, WEEKDAYS))})\b"
    r"(?:\s+(?:wage|kliwon|legi|pon|pahing|malam|pagi|siang|sore))?[,\s(|]*(?=\|)"
)
# ``27 Agustus 2018 (Senin) 08.08``: between a day and its clock a weekday in brackets says nothing new.
_ASIDE = re.compile(rf"(?i)(?<=\d)\s*\((?:{'|'.join(map(re.escape, WEEKDAYS))})\)\s*(?=\d)")
# ``Sekar Arum pada``, ``Tri Wahyuni melaporkan``: what stands between a name and a date or ends the line.
_REPORTS = re.compile(r"(?i)\s+(?:pada|tanggal|on|melaporkan|mewartakan)\s*$")
_FROM_WHERE = re.compile(r"\s+(?:dari|di)\s+[A-Z][\w ]{2,40}\W*$")
_FROM_A_TOWN = frozenset(("kontributor", "laporan wartawan", "wartawan"))
_ROLE = re.compile(r"\s*\((?:editor|penulis|reporter|red|redaktur|pewarta|wartawan|kontributor)[^)]*\)?\s*$", re.I)
_NOT_NAMES = frozenset(WEEKDAYS) | frozenset(
    "info pemkab pemkot pemprov polres polda kodim admin redaksi redaktur penyunting tim editor reporter "
    "kontributor koresponden jurnalis penulis wartawan pewarta administrator superadmin humas antara berita news "
    "online daerah nasional home beranda terkini wib wita wit post pos indonesia posted by oleh lihat foto "
    "facebook twitter whatsapp telegram instagram youtube tiktok share video tag tags baca selengkapnya komentar "
    "indeks index regional menu login search cari populer diskominfo kominfo prokopim dinas setda sekretariat "
    "kontak siaran pers rilis release edisi mc rri media center portal bagian dinas kementerian pemerintah kabupaten "
    "kota provinsi naskah laporan utama masuk gabung kode etik cetak kirim simpan surel pdf "
    "baca tim disclaimer citizen journalism tribunners user superuser webmaster operator".split()
)  # fmt: skip

_EDITS = re.compile(r"(?i)\((?:editor|red|redaktur|penyunting)\b[^()]*\)?\s*$")
# With one of these a line names an office, and what stands behind its "dan" is no name either.
_BODIES = frozenset("dinas kementerian pemerintah kabupaten kota provinsi bagian badan sekretariat bidang".split())


@dataclass(slots=True)
class Credits:
    """What the lines read so far have told; None or empty where nothing has."""

    byline: list[str] = field(default_factory=list)
    editor: list[str] = field(default_factory=list)
    instants: list[tuple[Instant, bool]] = field(default_factory=list)
    views: int | None = None
    updates: list[tuple[Instant, bool]] = field(default_factory=list)

    @property
    def told(self) -> int:
        """How many facts these are."""
        return len(self.byline) + len(self.editor) + len(self.instants) + len(self.updates) + (self.views is not None)

    def add(self, other: Credits) -> None:
        """Take over what another line told; the first counter counts."""
        self.byline += [name for name in other.byline if name not in self.byline]
        self.editor += [name for name in other.editor if name not in self.editor]
        self.instants += other.instants
        self.updates += other.updates
        self.views = other.views if self.views is None else self.views


def views(text: str) -> int | None:
    """The reader counter of a line: ``Dibaca : 1940``, ``842 pembaca``, ``4.087 kali``, ``1,2rb``."""
    match = _COUNT.search(text) if _COUNTED.search(text) else None
    if match is None:
        return None
    number, scale = next((match[n], match[n + 1]) for n in (1, 3, 5, 7) if match[n])
    if scale:
        return round(float(number.replace(",", ".")) * _SCALE[scale.lower()])
    digits = re.sub(r"\D", "", number)
    return int(digits) if digits else None


def name(text: str, outlet: str | None = None) -> str | None:
    """A person's name, or None for initials, an outlet, a department or a sentence."""
    bare = re.sub(r"(?<=\w{4})\.$", "", text.strip())
    bare = _HONORIFIC.sub("", _ROLE.sub("", bare).strip(" \t,:()-–—|•*/"))
    words = bare.split()
    if not 1 <= len(words) <= 5 or not _NAME.match(bare) or _NO_NAME.search(bare):
        return None
    if (
        any(word.lower().strip(".") in _NOT_NAMES for word in re.split(r"[\s-]", bare))
        or bare.lower() in MONTHS
        or (len(words) == 1 and (len(bare) < 4 or _ROMAN.match(bare) or _DEGREE.match(bare)))
    ):
        return None
    if outlet and re.sub(r"\W", "", bare.lower()) in re.sub(r"\W", "", outlet.lower()):
        return None
    return bare.title() if bare.isupper() and len(bare) > 4 else bare


_HONORIFIC = re.compile(r"^(?:[Mm]bak|[Mm]as|[Bb]ang|[Kk]ang|[Kk]ak|[Cc]ak|[Pp]ak|[Bb]u|[Ii]bu|[Bb]apak)\s+(?=[A-Z])")
_DEGREE = re.compile(r"^(?:[A-Z][a-z]{0,2}\.)+[A-Za-z]{1,3}$")
_ROMAN = re.compile(r"^[IVXLC]{2,}$")


def names(text: str, outlet: str | None = None) -> list[str]:
    """The names of a list: ``Nadia Fitriani, Yoga Permana``, ``A dan B``."""
    pieces = re.split(r"\s*(?:,|&|/|\bdan\b|\band\b|;|\|)\s*", text)
    return [found for piece in pieces if (found := name(piece, outlet))]


class CreditLines:
    """Reads credit lines with the labels of the page language."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels

    def read(self, line: str, outlet: str | None = None, zone: timezone = WIB, bare: bool = True) -> Credits:
        """The facts of a line; with ``bare`` also names without a label."""
        if len(line) > _LONGEST:
            return Credits()
        numbers = _NUMBERS.search(line) is not None
        line = self._paired(_ASIDE.sub(" ", line) if numbers else line)
        dates = find_instants(line, zone) if numbers else ()
        rest = _without(line, [(date.start, date.end) for date in dates]) if numbers else line
        counted = numbers and _COUNTED.search(rest) is not None
        found = Credits(views=views(rest) if counted else None)
        for date in dates:
            kind = found.updates if _CHANGED.search(line[: date.start]) else found.instants
            kind.append((date.instant, date.zone_given))
        rest = _COUNT.sub(" | ", rest) if counted else rest
        # Most lines hold no word that announces a name, and then no piece of them tells one.
        for piece in self._pieces(rest) if bare or self._labels.naming(rest) else ():
            self._piece(piece, found, outlet, bare)
        return found

    def _paired(self, line: str) -> str:
        """A line in which labels or names share a place, each with its own; a photographer goes."""
        match = _PAIRED.match(line)
        if match and self._names(f"{match[1]}:") and self._names(f"{match[2]}:"):
            return f"{match[1]}: {match[3]} | {match[2]}: {match[4]}"
        pictured = _PICTURED.match(line)
        if pictured and name(pictured["who"]) and not self._labels.read(line):
            return f"Oleh: {pictured['who']}"
        return _PHOTO.sub("", line) if "oto" in line and self._names(line) else line

    def _names(self, line: str) -> bool:
        """Whether a line begins with a label of names."""
        labelled = self._labels.read(line)
        return labelled is not None and labelled.kind in ("byline", "editor")

    def _pieces(self, text: str) -> Iterable[str]:
        """Cut at bars, and at a stroke where a label follows: ``Hasuri / Ed: Imam B``, but not ``Idham / Nur Asia``."""
        for piece in _BARS.split(text):
            first, *others = _STROKE.split(piece or "")
            for other in others:
                if self._labels.read(other) or self._loose(other) or _ROLE.search(other):
                    yield from filter(_filled, (first,))
                    first = other
                else:
                    first += f" / {other}"
            yield from filter(_filled, (first,))

    def _piece(self, piece: str, found: Credits, outlet: str | None, bare: bool) -> None:
        piece = _REPORTS.sub("", piece)
        labelled = self._labels.read(piece) or self._loose(piece)
        if labelled is not None and labelled.kind in ("byline", "editor"):
            told = names(_FROM_WHERE.sub("", _without_outlet(_without_town(labelled), outlet)), outlet)
            edits = {one for part in labelled.rest.split(",") if _EDITS.search(part) for one in names(part, outlet)}
            found.editor.extend(one for one in told if one in edits or labelled.kind == "editor")
            found.byline.extend(one for one in told if one not in edits and labelled.kind == "byline")
        elif labelled is None and bare:
            role = _ROLE.search(piece)
            told = names(piece, outlet) if role or _plain_names(piece) else []
            (found.editor if role and re.search(r"(?i)editor|red", role[0]) else found.byline).extend(told)

    def _loose(self, piece: str) -> Labelled | None:
        """``Penulis Ridho Anugrah``: a label without a mark, before a name."""
        words = piece.strip(" ()").split()
        for count in (1, 2):
            labelled = self._labels.read(" ".join(words[:count]) + ":") if len(words) > count else None
            rest = " ".join(words[count:])
            if labelled is not None and labelled.kind in ("byline", "editor") and names(rest):
                return Labelled(labelled.kind, labelled.label, rest)
        return None


def _without_town(labelled: Labelled) -> str:
    """``Kontributor Lhokseumawe, Masriadi``: the town a correspondent writes from is no name."""
    town, comma, name = labelled.rest.partition(",")
    return name if comma and labelled.label in _FROM_A_TOWN and len(town.split()) <= 2 else labelled.rest


def _without_outlet(text: str, outlet: str | None) -> str:
    """``Laporan Reporter Kabar Lembah Rahmat``: for whom somebody reports stands before the name."""
    begins = bool(outlet) and text.lower().startswith(f"{outlet} ".lower())
    return text[len(outlet or "") :].strip() if begins else text


def _filled(piece: str) -> bool:
    return bool(piece.strip(" ,.|/"))


def _plain_names(piece: str) -> bool:
    """Whether a piece is nothing but names: at least two words each, or one with a comma and an outlet."""
    words, parts = piece.split(), piece.split(",")
    if len(parts) > 2 and all(len(part.split()) == 1 for part in parts):
        return False  # ``Tajam, Cepat, Terpercaya``
    return (
        all(len(part.split()) <= 4 for part in parts)
        and len(words) >= 2
        and not any(word.lower() in _BODIES for word in words)
    )


def _without(line: str, spans: list[tuple[int, int]]) -> str:
    """The line with dates and the weekday before them cut out."""
    for start, end in sorted(spans, reverse=True):
        line = line[:start] + " | " + line[end:]
    return _DAY_BEFORE.sub(" ", line)
