"""What a single line of a page is: a label with its rest, a menu, a dateline, a closing mark.

Labels are the table ``extraction/labels``; everything else is form, not vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import msgspec
from ahocorasick_rs import AhoCorasick

from kliping.extract.masthead import outlet_like
from kliping.extract.openings import KIND, ordinary
from kliping.resources import Resources

# What may stand before a label (marks, the number of comments), and the label's first word.
_FIRST = re.compile(r"[\s\[(>»*•·|~#–—-]{0,12}(?:\d+\s+(?=(?:komentar|comments?)\b))?(\w+|\S)", re.I)
_PAGE_NUMBER = re.compile(r"(?<![\d.,:/])\d{1,2}(?![\d.,:/])")
_TERMINAL = re.compile(r"""[.!?…][\s"”’')\]]*$""")
_MENU = re.compile(r"\s+[-|/>»›•·:.*~]+\s+|\s*\|\s*|\s*[>»›]\s*|\s{3,}|\s*\t\s*")
_CRUMBS = re.compile(r"(?i)^\W{0,4}(?:anda di sini\s*:?\s*)?(?:beranda|home|depan)\b\s*(?:[>»›/|]|\s-\s)")


class Label(msgspec.Struct, frozen=True):
    """A word that announces something; ``bare`` ones need no mark after them."""

    label: str
    kind: str
    bare: str | None = None


@dataclass(frozen=True, slots=True)
class Labelled:
    """A line that begins with a label: what kind, and what stands after it."""

    kind: str
    label: str
    rest: str


class Labels:
    """Reads the label at the beginning of a line."""

    def __init__(self, rows: tuple[Label, ...]) -> None:
        self._kinds = {row.label: row for row in rows}
        labels: dict[str, list[str]] = {}
        for label in sorted(self._kinds, key=lambda label: -len(label)):
            labels.setdefault(_first_word(label), []).append(re.escape(label))
        # Most lines begin with no label, which a look-up of their first word tells.
        self._forms = {word: _form("|".join(found)) for word, found in labels.items()}
        naming = [row.label for row in rows if row.kind in ("byline", "editor", "views")]
        self._naming = re.compile(rf"\b(?:{'|'.join(map(re.escape, naming))})", re.I)
        self._perhaps_naming = AhoCorasick(naming)  # many times faster than to try every label at every word

    @classmethod
    def of(cls, resources: Resources) -> Labels:
        """From the label table."""
        return cls(resources.table("extraction/labels", Label))

    def naming(self, line: str) -> bool:
        """Whether a word that announces a name or a counter stands anywhere in a line."""
        return bool(self._perhaps_naming.find_matches_as_indexes(line.lower())) and bool(self._naming.search(line))

    def read(self, line: str) -> Labelled | None:
        """The label a line begins with; a word that only looks like one (``Iklan itu dibayar``) is none."""
        first = _FIRST.match(line)
        form = self._forms.get(first[1].lower()) if first else None
        match = form.match(line, first.start(1)) if first and form else None
        if match is None:
            return None
        row = self._kinds[match["label"].lower()]
        rest = match.string[match.end() :].strip(" \t])")
        marked = (
            bool(match["mark"]) or not rest or line.lstrip()[:1] in "[(" or (row.kind == "pages" and rest[0].isdigit())
        )
        if marked or (row.bare and not (_TERMINAL.search(line) and len(line) > 90)):
            return Labelled(row.kind, row.label, rest)
        return None


def _first_word(label: str) -> str:
    match = _FIRST.match(label)
    return match[1].lower() if match else label


def _form(labels: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<label>{labels})(?![\w@])(?P<mark>[\])]?\s*(?:[:»=~]|[-–—](?=\s)|>+))?\s*", re.I)


def page_count(text: str) -> int | None:
    """How many parts an article has by its row of page numbers: ``Halaman 1 2 3 Tampilkan Semua``."""
    numbers = [int(number) for number in _PAGE_NUMBER.findall(text)]
    return max(numbers) if len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) else None


def sentence_like(line: str) -> bool:
    """Whether a line ends as prose does."""
    return bool(_TERMINAL.search(line))


def menu(line: str) -> bool:
    """A row of short entries between bars: ``Home - Sumedang - Wisata``, ``Beranda > Bogor Raya``."""
    parts = [part for part in _MENU.split(line.strip()) if part.strip()]
    if len(parts) < 2 or sentence_like(line):
        return False
    if crumbs(line):
        return True
    return (len(parts) >= 3 or bool(re.match(r"(?i)\W*(?:beranda|home|depan)\b", line))) and all(
        len(part.split()) <= 4 for part in parts
    )


def crumbs(line: str) -> bool:
    """The way to a page: ``Beranda > Rokan Hulu > DPRD Terima LKPj``, whose last piece may be a whole title."""
    return len(line) < 300 and bool(_CRUMBS.match(line))


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place in front of the first sentence, the outlet's mark beside it, and the sentence."""

    place: str | None
    mark: str | None
    rest: str
    rule: str


_SEPARATED = re.compile(
    r"^(?P<head>(?:[^\n.!?\"“”]|\.(?=\w)|(?<=^Kab)\.|(?<=^KAB)\.){2,90}?)"
    r"(?:[,.]*\s*(?:--+|[–—])\s*|[,.]*\s+-\s+|,-+\s*|\.-+\s*|\s*\|\|?\s+|\s?[:;]\s+)(?P<rest>\S.+)$",
    re.S | re.I,
)
_SEPARATORS, _OPENING = re.compile(r"[-–—|:;]"), 200
_SHOUTED = re.compile(
    r"^(?P<place>[A-Z][A-Z' .]{0,40}[A-Z](?:[ -][A-Z]{2,20}){0,3}),\s+(?P<rest>[A-Z\"“'][^A-Z].+|\d.+)$", re.S
)
_MARKED = re.compile(
    r"^(?P<place>[A-Z][A-Z' ]{0,40}[A-Z]),\s+(?P<mark>[A-Z]{2,5})"
    r"(?:\s+(?P<rest>[A-Z][a-z].+)|\.\s+(?P<rest2>[A-Z\"“].+))$",
    re.S,
)
_GLUED = re.compile(r"^(?P<place>[A-Z][A-Z' ]{2,40}[A-Z])-(?P<rest>[A-Z][a-z].+)$", re.S)
# ``MARTAPURA | KT — Sengketa ...``: an outlet's initials between two marks.
_SECOND_MARK = re.compile(r"^[A-Z]{2,6}\s*(?:--+|[–—-])\s+(?=[A-Z\"“])")
# What offices sign their releases with in the outlet's stead: ``MC Sigi - Warga``.
_OFFICE = re.compile(r"(?i)^(?:mc|humas|diskominfo\w*|kominfo|prokopim|prokompim|media center)\b")
_STAMPED = re.compile(r"\b(?:19|20)\d{2}\b|\b\d{1,2}[.:]\d{2}\b")
_DOMAIN = re.compile(r"(?i)\b[\w-]+\.(?:com|co\.id|co|id|net|org|tv|news|info|example)\b")


def split_dateline(paragraph: str, known: Callable[[str], bool], outlet: str | None = None) -> Dateline | None:
    """The dateline of a first paragraph, or None.

    ``known`` tells whether a name is a place, which a place in ordinary case must be; ``outlet`` is the name of the
    page's outlet, so that its mark is recognised.
    """
    text = ordinary(paragraph.strip(), known)
    found = _separated(text, known, outlet)
    if found is not None:
        inner = _separated(found.rest, known, outlet)
        return _both(found, inner) if inner is not None else found
    for form, rule in ((_MARKED, "dateline-marked"), (_GLUED, "dateline-glued"), (_SHOUTED, "dateline-shouted")):
        match = form.match(text)
        if match and len(match["place"].split()) <= 4 and not _abbreviation(match["place"], known):
            told = match.groupdict()
            rest = told["rest"] or told.get("rest2") or ""
            return Dateline(match["place"].strip(), told.get("mark"), rest.strip(), rule)
    return None


def _separated(text: str, known: Callable[[str], bool], outlet: str | None) -> Dateline | None:
    match = _SEPARATED.match(text) if _SEPARATORS.search(text[:_OPENING]) else None
    found = _head(match["head"], known, outlet) if match else None
    if match is None or found is None or (found[0] is None and match["rest"][0].islower()):
        return None
    rest = match["rest"].strip()
    return Dateline(*found, _SECOND_MARK.sub("", rest) if found[0] else rest, "dateline-separated")


def _both(outer: Dateline, inner: Dateline) -> Dateline:
    """``Kabar Lembah - SIGI - Warga``: place and mark in two heads; two places are one head and a sentence."""
    if (outer.place and inner.place) or (outer.mark and inner.mark):
        return outer
    return Dateline(outer.place or inner.place, outer.mark or inner.mark, inner.rest, inner.rule)


def _head(head: str, known: Callable[[str], bool], outlet: str | None) -> tuple[str | None, str | None] | None:
    """Place and outlet mark of ``SUMEDANG, Tampomas Pos`` or ``Mataram, NTB (ANTARA News)``; None for prose."""
    bracket = re.search(r"\(([^)]*)\)", head)
    if _STAMPED.search(head):
        return None  # a line that says when and who
    pieces = [piece.strip() for piece in re.split(r"[,|/]|\([^)]*\)", head) if piece.strip()]
    if not pieces or len(pieces) > 3 or any(len(piece.split()) > 5 for piece in pieces):
        return None
    marks = [piece for piece in pieces if _is_mark(piece, outlet, known(piece)) or _OFFICE.match(piece)]
    if bracket:
        marks.append(bracket[1].strip())
    rest = [piece for piece in pieces if piece not in marks]
    places = [piece for piece in rest if known(KIND.sub("", piece))] or [piece for piece in rest if _shouted(piece)]
    if len(pieces) == 1 and not places and not marks and pieces[0].isupper():
        if outlet and not outlet_like(pieces[0]):
            return pieces[0], None  # a town abroad; the masthead is another
        marks = pieces  # a masthead of several words
    others = [piece for piece in pieces if piece not in marks and piece not in places]
    if others and not (places and all(other[:1].isupper() for other in others)):
        return None
    mark = (marks or others or [None])[0]
    if places:
        return places[0], mark
    return (None, mark) if marks else None


def _shouted(piece: str) -> bool:
    letters = re.sub(r"[^A-Za-z]", "", piece)
    return len(letters) > 2 and letters.isupper() and len(piece.split()) <= 2


def _abbreviation(place: str, known: Callable[[str], bool]) -> bool:
    """``KPK, Dewan ...`` begins a sentence; ``SOE, Dua ...`` is a place because it is known as one."""
    return len(place) <= 4 and not known(place)


def _is_mark(piece: str, outlet: str | None, place: bool) -> bool:
    """Whether a piece is the outlet's name, its initials or a part of it; a place in its name is still a place."""
    bare = re.sub(r"[^a-z0-9]", "", piece.lower())
    if _DOMAIN.search(piece):
        return True
    if not outlet:
        return False
    name = re.sub(r"[^a-z0-9]", "", re.sub(r"\.(?:com|co\.id|id|net|example)\b.*", "", outlet.lower()))
    part = len(bare) > 5 and not place and (bare[:-1] in name or name in bare)
    return bool(bare) and (bare in (name, _initials(outlet)) or part)


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Za-z]+", name)).lower()


_CLOSING = re.compile(
    r"\s*(?:\*{2,}|[(\[]\*+[)\]]|\((?P<mark>[^()\n]{1,40})\)|"
    r"\[(?P<mark2>[a-z/*.-]{1,12}|[A-Z][\w.'’ /]{2,40})\])\s*\.?$"
)
_BRACKETS = tuple(")]*")
_INITIALS = re.compile(r"^[A-Za-z]{1,5}(?:[/\-*.@&+ ]{1,2}[A-Za-z0-9]{1,8}){0,3}\d?$")


def _coded(mark: str) -> bool:
    """``Rih/Apu``, but not ``Sari Wulan/Vino``: codes are short and stand alone between strokes."""
    return "/" in mark and all(len(part.strip()) <= 3 for part in mark.split("/"))


@dataclass(frozen=True, slots=True)
class Closing:
    """A mark at the end of an article: initials, or the names in it."""

    rest: str
    mark: str
    named: bool


def split_closing(paragraph: str) -> Closing | None:
    """``... selesai. (tfk)`` without its mark. Brackets that belong to the sentence stay."""
    match = _CLOSING.search(paragraph) if paragraph.rstrip(" .\t\n")[-1:] in _BRACKETS else None
    if match is None:
        return None
    mark = (match["mark"] or match["mark2"] or "").strip()
    rest = paragraph[: match.start()].rstrip()
    if rest and not sentence_like(rest):
        return None
    if not mark:
        return Closing(rest, match[0].strip(), False)
    initials = bool(_INITIALS.match(mark)) and (not mark[0].isupper() or mark.isupper() or _coded(mark))
    named = not initials and bool(re.match(r"^[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}(?:\s*[/;,|].*)?$", mark))
    return Closing(rest, mark, named) if initials or named else None
