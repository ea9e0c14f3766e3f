"""Pages that are another monitor's output: its verdicts go aside, its labels out of the text.

Understood are label lines (``Kab/Kota: Seoul, Sumedang``), labels with their value on the next line (``Sentimen`` /
``Positif (98%)``), and labels that stand in the middle of a line (``X.com X.com Jenis Media: News``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kliping.core.dates import Instant
from kliping.core.evidence import Removed
from kliping.core.types import Link, Upstream
from kliping.extract.credits import names
from kliping.language.dates import parse_instant

# What the labels of the monitors in use announce; a closed list of a handful of products.
_LABELS = {
    "sentimen": "tone", "sentiment": "tone", "tone": "tone", "nada": "tone", "nada berita": "tone",
    "kab/kota": "places", "kabupaten/kota": "places", "lokasi": "places", "wilayah": "places", "daerah": "places",
    "tokoh terkait": "people", "tokoh": "people", "narasumber": "people", "spokesperson": "people",
    "jenis media": "media_kind", "tipe media": "media_kind", "media type": "media_kind", "kategori media": "media_kind",
    "media": "outlet", "nama media": "outlet", "sumber": "outlet", "sumber media": "outlet", "source": "outlet",
    "tanggal": "published", "tanggal terbit": "published", "tanggal berita": "published", "waktu": "published",
    "date": "published", "kategori": "category", "topik": "category", "isu": "category", "kata kunci": "category",
    "informasi tambahan": "heading", "ringkasan": "heading", "detail berita": "heading", "url": "address",
    "link": "address", "tautan": "address", "judul": "title", "judul berita": "title", "penulis": "byline",
    "wartawan": "byline", "reporter": "byline", "jurnalis": "byline", "isi": "heading", "isi berita": "heading",
    "ringkasan (ai)": "heading", "sentimen per kalimat": "heading", "tier": "value", "wilayah terdeteksi": "places",
    "tonality": "tone", "tonalitas": "tone", "nilai pr": "value", "nilai iklan": "value", "media value": "value",
    "ad value": "value", "pr value": "value", "nilai berita": "value",
    "jangkauan": "value", "reach": "value",
}  # fmt: skip
_WORDS = "|".join(sorted(map(re.escape, _LABELS), key=len, reverse=True))
_LINE = re.compile(rf"^\s*(?P<label>{_WORDS})\s*(?::\s*(?P<value>.*))?$", re.I)
_INNER = re.compile(
    r"^(?P<before>.{0,80}?)\s*\b(?P<label>jenis media|tipe media|media type)\s*:\s*(?P<value>\w+)\s*$", re.I
)
_VERDICT = re.compile(
    r"(?P<tone>positif|negatif|netral|positive|negative|neutral)\b\s*"
    r"(?:\(?\s*(?:(?P<p>\d{1,3}(?:[.,]\d+)?)\s*%|(?P<share>[01][.,]\d+))\s*\)?)?",
    re.I,
)
_GLUED = re.compile(r"(?<=[.\"”!?])(?=(?:Sentimen|Sentiment)\b)")
_GAP = re.compile(r"\s{3,}")
_SLUGS = {"positif": "positive", "negatif": "negative", "netral": "neutral"}
_OURS = {"heading", "before", "title", "byline"}
_SURE = {"tone", "places", "people", "media_kind", "heading", "value"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with the monitor's lines taken out, and what they said."""

    text: str
    upstream: tuple[Upstream, ...] = ()
    removed: tuple[Removed, ...] = ()
    outlet: str | None = None
    media_kind: str | None = None
    instant: Instant | None = None
    related: tuple[Link, ...] = ()
    title: str | None = None
    byline: tuple[str, ...] = ()


def take(text: str) -> Sheet:
    """Take the monitor's lines out of a page; a page with fewer than two of its labels is left as it is."""
    lines = [piece for line in _GLUED.sub("\n", text).split("\n") for piece in _fields(line)]
    said = [_read(lines, number) for number in range(len(lines))]
    kinds = {one[0] for one in said if one}
    if len(kinds & _SURE) < 2 and not ("title" in kinds and kinds & {"outlet", "published"}):
        return Sheet(text)
    values = [(kind, value, lines[number].strip()) for number, one in enumerate(said) if one for kind, value in [one]]
    kept = [line for line, one in zip(lines, said, strict=True) if one is None]
    instants = [(number, parse_instant(line)) for number, line in enumerate(kept) if _only_a_date(line)]
    dates = {number for number, _ in instants}
    removed = [Removed(raw, "monitor") for _, _, raw in values if raw]
    removed += [Removed(kept[number].strip(), "monitor-date") for number in sorted(dates)]
    told = {kind: value for kind, value, _ in reversed(values) if value}
    return Sheet(
        "\n".join(line for number, line in enumerate(kept) if number not in dates),
        tuple(_upstream(kind, value, raw) for kind, value, raw in values if kind not in _OURS and value),
        tuple(removed),
        told.get("outlet") or _named_before(lines),
        told.get("media_kind"),
        next((instant for _, instant in instants if instant), None) or _told_instant(told.get("published")),
        title=told.get("title"),
        byline=tuple(names(told.get("byline", ""))),
    )


def _fields(line: str) -> list[str]:
    """The labelled values of a line, where several stand in it between gaps: ``Tier: 3     PR Value: Rp2.150.000``."""
    pieces = _GAP.split(line.strip())
    return pieces if len(pieces) > 1 and sum(bool(_LINE.match(piece)) for piece in pieces) > 1 else [line]


def _read(lines: list[str], number: int) -> tuple[str, str] | None:
    """The label of a line and its value, which may stand on the next line; or that line, as the value of this one."""
    line = lines[number].strip()
    match = _LINE.match(line)
    if match:
        kind = _LABELS[match["label"].lower()]
        value = match["value"]
        return (kind, value.strip()) if value is not None else ((_bare(kind), "") if _takes_next(kind) else None)
    inner = _INNER.match(line)
    if inner:
        return "media_kind", inner["value"]
    previous = _LINE.match(lines[number - 1].strip()) if number else None
    if previous and previous["value"] is None and line and _fits(_LABELS[previous["label"].lower()], line):
        return _LABELS[previous["label"].lower()], line
    return None


def _bare(kind: str) -> str:
    """A heading says that a monitor wrote the page; a bare ``Daerah`` may be a section of any site."""
    return kind if kind == "heading" else "before"


def _named_before(lines: list[str]) -> str | None:
    """The outlet of ``X.com X.com Jenis Media: News``."""
    for line in lines:
        inner = _INNER.match(line.strip())
        words = inner["before"].split() if inner else []
        if words:
            half = words[: len(words) // 2]
            return " ".join(half if half * 2 == words else words)
    return None


def _takes_next(kind: str) -> bool:
    return kind in _SURE


def _fits(kind: str, line: str) -> bool:
    """Whether a line can be the value of the label above it."""
    if kind == "tone":
        return bool(_VERDICT.match(line))
    return kind in ("people", "places") and len(line) < 60 and not re.search(r"[.!?]$", line)


def _only_a_date(line: str) -> bool:
    instant = parse_instant(line)
    return instant is not None and len(line.strip()) - len(instant.raw) < 12


def _told_instant(value: str | None) -> Instant | None:
    return parse_instant(value) if value else None


def _upstream(kind: str, value: str, raw: str) -> Upstream:
    verdict = _VERDICT.search(value) if kind == "tone" else None
    if verdict is None:
        return Upstream(kind, value, None, raw)
    p = float(verdict["p"].replace(",", ".")) / 100 if verdict["p"] else None
    if verdict["share"]:
        p = min(float(verdict["share"].replace(",", ".")), 1.0)
    tone = verdict["tone"].lower()
    return Upstream(kind, _SLUGS.get(tone, tone), p, raw)
