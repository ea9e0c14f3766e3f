"""The outlet's name on a page given as text, and how to write it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kliping.extract.marks import without_glyphs
from kliping.language.calendar import WEEKDAYS
from kliping.language.dates import find_instants, parse_instant
from kliping.outlets.catalogue import Catalogue, compact

_CUT = re.compile(
    r"\s*(?:\|\|?|~|•|·|[>»›])\s*|\s+(?:--+|[-–—])\s+|\s{3,}|\t|"
    r",\s+(?=(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|\d))",
    re.I,
)
_FURNITURE = re.compile(
    r"(?i)\b(?:home|beranda|login|menu|kontak|masuk|daftar|indeks|lewati|skip to|breaking|viral|penting|"
    rf"{'|'.join(map(re.escape, WEEKDAYS))})\b"
)
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|(?i:copyright|hak cipta)\W*(?=\d{4}|[©@]|\([cC]\)))\W*(?:[cC]\)\W*)?(?:\d{4}\W*(?:-\W*\d{4}\W*)?)?"
    r"(?:by\W+)?(?P<name>[A-Z][\w. ]{2,60}?)(?:\s*\d{4}|\.(?!\w)|[,|-]|$)"
)
_SLOGAN = re.compile(r"(?i)\s+(?:edisi|versi)\b.*$|\s*[\[(][^\[\]()]{1,40}[\])]$")
_SENTENCE, _LONGEST = 80, 160  # characters of a line that may be prose, and of one that is
_SKIP = re.compile(r"(?i)^\W*(?:lewati ke|langsung ke|skip to)\b")
_DOMAIN = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.(?:com|co\.id|id|net|org|co|info|news|tv|example)$", re.I)
_CALLED = re.compile(
    r"(?i)\b(?:pos|post|news|ekspres|express|kita|kini|terkini|online|radar|kabar|suara|media|harian|koran|tribun|daily|warta|"
    r"berita|jurnal|update|times|today|hari ini|raya|portal|info|lensa|sinar|fajar|gema|tabloid|pagi|petang)\b"
)


_RELEASE = re.compile(r"(?i)^\W*(?:siaran pers|press release|rilis (?:pers|berita))\b\W*")
# ``Dinas Komunikasi dan Informatika Kabupaten Sigi``: an office that publishes under its own name.
OFFICE = re.compile(
    r"(?:Dinas|Badan|Bagian|Sekretariat|Biro|PPID|Diskominfo\w*|Media Center)\b"
    r"(?:,? (?:dan|&|[A-Z]\w+))* (?:Kabupaten|Kota|Provinsi|Pemkab|Pemkot|Pemprov)(?: [A-Z]\w+){1,3}$"
)


def outlet_like(name: str) -> bool:
    """Whether a word of the name is one that outlets call themselves by: ``Pos``, ``Radar``, ``Terkini``."""
    return bool(_CALLED.search(name) or _DOMAIN.match(name))


@dataclass(frozen=True, slots=True)
class Masthead:
    """The outlet's name, the number of its line, and what else the line holds."""

    name: str | None
    line: int = -1
    rest: str = ""


def read_masthead(lines: list[str], catalogue: Catalogue) -> Masthead:
    """The masthead among the first lines: a known outlet, a domain, or the first line when it reads like a name."""
    filled = [
        (number, _RELEASE.sub("", without_glyphs(line)))
        for number, line in enumerate(lines)
        if line and not _SKIP.match(line) and not _prose(line) and _RELEASE.sub("", line)
    ][:6]
    scored = [(_score(name, order, catalogue, parse_instant(rest) is not None), -order, number, name, rest)
              for order, (number, line) in enumerate(filled) for name, rest in [_cut(line)]]  # fmt: skip
    scored += [(2, -order, *below) for order, below in enumerate(_below_furniture(filled))]
    best = max(scored, default=None)
    if best is None or best[0] <= 0:
        return Masthead(None)
    return Masthead(_confirmed(best[3], "\n".join(lines)), best[2], best[4])


def _below_furniture(filled: list[tuple[int, str]]) -> list[tuple[int, str, str]]:
    """The first line below a menu or the day of today, when it is called as outlets are or shouts."""
    first = next((n for n, (_, line) in enumerate(filled) if not (_FURNITURE.search(line) or parse_instant(line))), 0)
    number, line = filled[first] if first and first < len(filled) else (0, "")
    words = line.split()
    called = 2 <= len(words) <= 4 and (bool(_CALLED.search(line)) or (line.isupper() and len(words) <= 3))
    return [(number, line, "")] if called and not _headline(words) and not re.search(r"[:,\d]", line) else []


def _headline(words: list[str]) -> bool:
    """``Pacitan-Bukittinggi teken kesepakatan pariwisata``: capitals at the start alone, as in a sentence."""
    small = [word for word in words[1:] if word[0].islower() and len(word) > 3]
    return words[0][0].isupper() and len(small) > 1 and not _CALLED.search(" ".join(words))


def _prose(line: str) -> bool:
    """A long line, or one that ends as a sentence does, is the beginning of an article."""
    return len(line) > _LONGEST or (len(line) > _SENTENCE and line[-1] in '.!?"”')


def copyright_name(line: str) -> str | None:
    """Whose page it is by its last line: ``© 2024 Kabar Kita. All rights reserved``."""
    match = _COPYRIGHT.search(line) if len(line) < 300 else None
    return match["name"].strip() if match else None


def _confirmed(name: str, text: str) -> str:
    """The part of a first line that a credit, a copyright or a dateline repeats: ``Warta Dewata English & Bahasa``."""
    words = name.split()
    if text.count(name) > 1:
        return name
    for count in range(len(words) - 1, 1, -1):
        part = " ".join(words[:count])
        if re.search(
            rf"(?:/|©\W*(?:\d{{4}})?\W*|\d{{4}} |, |^){re.escape(part)}(?:\)|\W*\d{{4}}|\s-|[.,]|$)", text, re.M | re.I
        ):
            return part
    return name


def _cut(line: str) -> tuple[str, str]:
    """The name and the rest of a line such as ``KOMERING TERKINI || Jumat Malam, 17-09-2021 || 22:18``."""
    match = _CUT.search(line)
    name, rest = (line[: match.start()], line[match.end() :]) if match else (line, "")
    dates = find_instants(name)
    if dates:
        name, rest = name[: dates[0].start], name[dates[0].start :] + " | " + rest
    return _SLOGAN.sub("", name.strip(" .,|-–")), rest


def _score(name: str, order: int, catalogue: Catalogue, dated: bool) -> int:
    """How much a name reads like a masthead; past the first line only where it is known, a domain or before a date."""
    words = name.split()
    if OFFICE.match(name):
        return 2 if order else 7  # above it may stand whose office it is
    if (
        not words
        or len(words) > 5
        or _headline(words)
        or len(name) > 48
        or ":" in name
        or "," in name
        or _FURNITURE.search(name)
    ):
        return 0
    if _DOMAIN.match(words[0]) and len(set(words)) == 1:
        return 9
    if catalogue.by_name(name):
        return 8
    if order > 0:
        return 2 if dated and _CALLED.search(name) and len(words) > 1 else 0
    return 3 + (2 if name.isupper() or name.islower() else 0) + (2 if _CALLED.search(name) else 0) + (len(words) <= 3)


def spelled(name: str, mark: str | None, text: str) -> str:
    """The masthead as the page writes it in running text: ``TAMPOMAS POS`` is ``Tampomas Pos``.

    Another spelling counts only when it says more: blanks in a name written together, or case in a shouted one.
    """
    plain = _mixed(name)
    wanted = compact(name)
    if not wanted:
        return name
    pattern = r"\W?".join(re.escape(letter) for letter in wanted)
    others = [match[0].strip() for match in re.finditer(rf"(?i)(?<![\w.]){pattern}(?![\w.])", text)]
    marks = [mark] if mark and compact(mark) == wanted else []
    better = [other for other in (*marks, *others)
              if _mixed(other) and (not plain or (" " in other and " " not in name))]  # fmt: skip
    if better:
        return better[0]
    shouted = next((other for other in others if " " in other and " " not in name), None)
    if shouted:
        return _titled(shouted)
    return name if plain else _titled(re.sub(r"(?i)\.(?:example)$", "", name))


def _mixed(text: str) -> bool:
    return not (text.isupper() or text.islower())


def _titled(name: str) -> str:
    if "." in name:
        return name.lower()
    return " ".join(word if len(word) <= 3 and word.upper() in _SHORT else word.capitalize() for word in name.split())


_SHORT = frozenset("RRI TV TVRI NTB NTT IDN FM JPNN CNN".split())
