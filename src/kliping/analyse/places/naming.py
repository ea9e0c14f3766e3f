"""What a foreign region is called: as the text has it, with the parent the text names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from kliping.analyse.places.choosing import FOREIGN, Chosen
from kliping.core.types import Article, Region
from kliping.language.gazetteer import fold

_KINDS = (
    "kota ", "kabupaten ", "distrik ", "provinsi ", "prefektur ", "kecamatan ", "negara bagian ", "munisipiu ",
    "munisipalitas ", "shire of ", "rural city of ", "city of ", "municipality of ", "state of ", "gemeente ",
    "changwat ", "county ", "negeri ", "bandar raya ", "kotapraja ",
)  # fmt: skip


def named(article: Article, chosen: Sequence[Chosen]) -> tuple[Chosen, ...]:
    """The same choices with foreign regions renamed; others stay as they are."""
    foreign = {each.region for each in chosen if each.region.country != "ID"}
    names = {region: _name(region, _surfaces(article, chosen, region)) for region in foreign}
    above = _told_above(article, chosen)
    final = {region: _renamed(region, names, above.get(region)) for region in foreign}
    return tuple(replace(each, region=final.get(each.region, each.region)) for each in chosen)


def _renamed(region: Region, names: dict[Region, str], told: Region | None) -> Region:
    if region.kind not in FOREIGN:
        return replace(region, name=names[region])
    return replace(region, name=names[region], parent=names[told] if told else _parent(region, names))


def _told_above(article: Article, chosen: Sequence[Chosen]) -> dict[Region, Region]:
    """The province or city named right behind a foreign unit: `Hita, Prefektur Oita`."""
    ordered = sorted((each for each in chosen if each.region.kind in FOREIGN), key=lambda each: each.mention.span)
    found: dict[Region, Region] = {}
    for a, b in pairwise(ordered):
        gap = article.part(a.mention.span.part)[a.mention.span.end : b.mention.span.start]
        near = a.mention.span.part == b.mention.span.part and gap in (", ", " (", ", di ", " di ")
        if near and a.region != b.region and a.region.country == b.region.country and _larger(b.region, a.region):
            found.setdefault(a.region, b.region)
    return found


def _larger(above: Region, below: Region) -> bool:
    return FOREIGN.index(above.kind) > FOREIGN.index(below.kind) or below.kind == "foreign_district"


def _surfaces(article: Article, chosen: Iterable[Chosen], region: Region) -> list[str]:
    return [article.at(each.mention.span) for each in chosen if each.region == region]


def _bare(surface: str) -> str:
    kind = next((kind for kind in _KINDS if surface.lower().startswith(kind)), "")
    return surface[len(kind) :]


def _name(region: Region, surfaces: list[str]) -> str:
    """The listed name if the text has it, else the fullest spelling of the text, not in capitals.

    A country keeps its listed name, bar hyphens and blanks: ``Timor-Leste``.
    """
    if any(fold(spelt) == fold(region.name) for surface in surfaces for spelt in (surface, _bare(surface))):
        exact = any(region.name in surface for surface in surfaces) or region.kind != "negara"
        return region.name if exact else next((s for s in surfaces if not s.isupper()), region.name)
    fullest = max((_bare(surface) for surface in surfaces), key=len)
    return region.name if region.kind == "negara" else fullest.title() if fullest.isupper() else fullest


def _parent(region: Region, names: dict[Region, str]) -> str | None:
    above = next((other for other in names if other.name == region.parent and other != region), None)
    return names[above] if above else None
