"""Which region a story is about, and which is the other side of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kliping.core.types import Article, Place
from kliping.language.sentences import sentences

LOCAL = ("kabupaten", "kota", "provinsi")
ABROAD = ("foreign_city", "foreign_district", "foreign_province")
# Words of dealings between two regions; where a story has none of them it has no partner.
_DEALINGS = re.compile(
    r"\b(?:(?:ber|di)?kunjung\w*|mengunjungi|lawatan|(?:be)?kerja ?sama|sinergi|MoU|PKS|LoI|nota kesepa\w+|memorandum|"
    r"studi (?:banding|tiru)|kaji (?:banding|tiru)|benchmark\w*|sister (?:city|province)|kota kembar|bersaudara|"
    r"(?:men)?jajaki|penjajakan|bertamu|tamu|(?:me?ny|s)ambangi|belajar|rombongan|delegasi|(?:meng)?gandeng|perjanjian|"
    r"bertemu|pertemuan|pertukaran|kemitraan|(?:ber)?mitra|surat|utusan|(?:ke|di|me?ny)?sepakat\w*|magang|"
    r"tanda ?tangan\w*|(?:men|di)tandatangan\w*|(?:di|me)?teken|"
    r"naskah)\b", re.I)  # fmt: skip
# `Jauh-jauh ke Lahat, Bupati Kudus ...`
_GOAL = re.compile(
    r"\b(?:ke|untuk|bersama|dengan|gandeng|kunjungi)(?: (?:Kabupaten|Kota|Provinsi|Pemkab|Pemkot))? $", re.I
)
_SHARED = re.compile(r"\b(?:dan|&|serta|-)\s*$")


def with_roles(article: Article, places: Sequence[Place]) -> tuple[Place, ...]:
    """The same places, each with its role: ``main``, ``partner`` or ``mentioned``."""
    weights = {place: _weight(article, place, places) for place in places if place.region.kind in LOCAL}
    top = max(weights, key=lambda place: weights[place], default=None)
    top = _where_it_happened(article, top, places) if top else None
    mains = {top, *(place for place in weights if top and _beside(article, top, place))}
    roles = {place: _role(article, place, places) for place in places if not (top and _around(place, top))}
    return tuple(replace(place, role="main" if place in mains else roles.get(place, "mentioned")) for place in places)


def _where_it_happened(article: Article, top: Place, places: Sequence[Place]) -> Place:
    """Titles call a place by its province (`Sapi Kabur di Sumut`); the story is its one kabupaten's in the lead.

    Not so where the province's government or police acts.
    """
    if top.region.kind != "provinsi" or _acting(article, top) or _policed(article, top):
        return top
    inner = [
        place
        for place in places
        if (place.region.code or "").startswith(f"{top.region.code}.")
        and place.region.kind in ("kota", "kabupaten")
        and _in_lead(article, place)
    ]
    return inner[0] if len(inner) == 1 else top


def _policed(article: Article, place: Place) -> bool:
    return any(
        re.search(r"\b(?:Polda|Kapolda|Kejati|Kanwil|Korem|BPS|Bank) $", article.part(span.part)[: span.start][-20:])
        for span in place.mentions
    )


def _around(place: Place, top: Place) -> bool:
    """Whether ``place`` is the province of ``top``, which is no side of a dealing of its kabupaten."""
    return place.region.kind == "provinsi" and (top.region.code or "").startswith(f"{place.region.code}.")


def _weight(article: Article, place: Place, places: Sequence[Place]) -> float:
    """How much the story is this region's: title, dateline, lead, number of mentions, its kecamatan and villages."""
    parts = {span.part for span in place.mentions}
    shared = any(_bare(other) == _bare(place) for other in places if other is not place)
    own = 4 * ("title" in parts) + (1 if shared else 2) * ("dateline" in parts) + 2 * _in_lead(article, place)
    inner = [other for other in places if _within(other, place)]
    dated = any(span.part == "dateline" for other in inner for span in other.mentions)
    titled = any(span.part == "title" for other in inner for span in other.mentions)
    total = own + min(len(place.mentions), 6) + min(len(inner), 3) + 3 * dated + 2 * titled
    return (
        total
        + 3 * _leads(article, place, places)
        + min(_acting(article, place), 3)
        + _capital_dated(article, place, places)
    )


def _leads(article: Article, place: Place, places: Sequence[Place]) -> bool:
    """Whether the region is the first of the title, its subject more often than not; where it goes to is none."""
    spans = [span for other in places if other.region.kind in LOCAL for span in other.mentions if span.part == "title"]
    subjects = [span for span in spans if not _GOAL.search(article.title[: span.start])] or spans
    return bool(subjects) and min(subjects) in place.mentions


def _capital_dated(article: Article, place: Place, places: Sequence[Place]) -> float:
    """A province whose government acts gains by a dateline from a town of its own whose government does not."""
    code = f"{place.region.code}."
    towns = (other for other in places if other.region.kind == "kota" and (other.region.code or "").startswith(code))
    dated = any(span.part == "dateline" for town in towns for span in town.mentions if not _acting(article, town))
    if place.region.kind != "provinsi" or not dated or not _acting(article, place):
        return 0.0
    return 4.0 if _acts_in_lead(article, place) else 2.5


def _acting(article: Article, place: Place) -> int:
    """How often the region's government or council acts in the article."""
    return sum(
        bool(_ACTOR.search(article.part(span.part)[max(0, span.start - 60) : span.start])) for span in place.mentions
    )


def _within(other: Place, place: Place) -> bool:
    """Whether ``other`` is a kecamatan, village or seat of ``place``; a province does not gain by its own kabupaten."""
    if place.region.kind == "provinsi":
        return False
    code = place.region.code or "-"
    inside = (other.region.code or "").startswith(f"{code}.")
    return inside or (other.region.kind in ("venue", "kecamatan") and other.region.parent == place.region.name)


def _beside(article: Article, top: Place, place: Place) -> bool:
    """Whether the title names the two of one name together: ``Kota dan Kabupaten Serang``."""
    if place is top or _bare(place) != _bare(top) or place.region.kind == "provinsi":
        return False
    spans = sorted(span for each in (top, place) for span in each.mentions if span.part == "title")
    return any(re.fullmatch(r"\s*(?:dan|-|&|serta)\s*", article.title[a.end : b.start]) for a, b in pairwise(spans))


def _bare(place: Place) -> str:
    return place.region.name.partition(" ")[2]


def _role(article: Article, place: Place, places: Sequence[Place]) -> str:
    parts = {span.part for span in place.mentions}
    if place.region.kind in ABROAD:
        local = any(other.region.kind in LOCAL for other in places)
        return "partner" if local and _partner_abroad(article, place, places) else "mentioned"
    dealing = bool(_DEALINGS.search(article.title) or _DEALINGS.search(_lead(article)))
    acts = _acts_in_lead(article, place) or _deals(article, place)
    return "partner" if dealing and place.region.kind in LOCAL and ("title" in parts or acts) else "mentioned"


def _partner_abroad(article: Article, place: Place, places: Sequence[Place]) -> bool:
    """Whether a foreign region is a side of the dealings: near the front, weightier than what it lies in or holds."""
    close = _titled(place) or _in_lead(article, place) or len(place.mentions) > 2
    if not close or not _dealt_with(article, place):
        return False
    own = _told_abroad(article, place)
    rivals = [other for other in places if other.region.kind in ABROAD and other is not place]
    above = all(own > _told_abroad(article, other) for other in rivals if _lies_in(other, place))
    return above and all(own >= _told_abroad(article, other) for other in rivals if _lies_in(place, other))


def _dealt_with(article: Article, place: Place) -> bool:
    """Whether the title, or a sentence that names the place, speaks of dealings."""
    if _DEALINGS.search(article.title) or (_titled(place) and _DEALINGS.search(_lead(article))):
        return True
    bounds = [span for span in sentences(article.text) if any(span.covers(each) for each in place.mentions)]
    return any(_DEALINGS.search(article.at(span)) for span in bounds)


def _titled(place: Place) -> bool:
    return any(span.part == "title" for span in place.mentions)


def _lies_in(other: Place, place: Place) -> bool:
    """Whether ``other`` is a part of this foreign place, as told or, of a province, as any town of its country."""
    inner, outer = other.region, place.region
    town = inner.kind != "foreign_province" and inner.country == outer.country
    return inner.parent == outer.name or (town and outer.kind == "foreign_province" and not inner.parent)


def _told_abroad(article: Article, place: Place) -> int:
    """How much of the story is this foreign region's: title, lead, government, number of mentions."""
    governs = sum(
        bool(_GOVERNS.search(article.part(span.part)[max(0, span.start - 40) : span.start])) for span in place.mentions
    )
    return 4 * _titled(place) + 2 * _in_lead(article, place) + min(len(place.mentions), 6) + min(governs, 3)


def _deals(article: Article, place: Place) -> bool:
    """Whether the region's government visits or signs in a sentence of its own."""
    return any(
        span.part == "text"
        and _ACTOR.search(article.text[max(0, span.start - 60) : span.start])
        and _VISITING.search(re.split(r"[.\n]", article.text[span.end : span.end + 120])[0])
        for span in place.mentions
    )


def _lead(article: Article) -> str:
    return article.text[: article.paragraphs[0].end] if article.paragraphs else ""


def _in_lead(article: Article, place: Place) -> bool:
    return any(span.part == "text" and span.end <= len(_lead(article)) for span in place.mentions)


_VISITING = re.compile(r"\b(?:berkunjung|mengunjungi|bertamu|menyambangi|belajar|menandatangani|datang|tiba|giliran)\b")
_GOVERNS = re.compile(
    r"\b(?:[Gg]ubernur|[Ww]ali ?[Kk]ota|Pemerintah(?: Kota| Provinsi| Prefektur)?|Pemprov|Pemkot|Bupati|Menteri|Dewan|"
    r"[Dd]elegasi|[Rr]ombongan|(?:[Kk]erja sama|MoU|sister (?:city|province)) dengan) "
    r"(?:[Kk]ota |[Pp]rovinsi |Prefektur )?$"
)
_ACTOR = re.compile(
    r"\b(?:Pemkab|Pemkot|Pemko|Pemprov|Pemerintah|DPRD|Bupati|Wali ?[Kk]ota|Gubernur|Wabup|Wawali|Wagub|Sekda)\b"
    r"(?:(?! di )[^.,;]){0,40}$"
)


def _acts_in_lead(article: Article, place: Place) -> bool:
    """Whether the region's government is named in the lead, as one of the two that deal with each other."""
    return any(
        span.part == "text"
        and span.end <= len(_lead(article))
        and _ACTOR.search(article.text[max(0, span.start - 60) : span.start])
        for span in place.mentions
    )
