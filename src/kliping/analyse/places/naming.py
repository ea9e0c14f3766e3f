"""What a foreign region is called: as the text has it, with the parent the text names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kliping.analyse.places.choosing import FOREIGN, Chosen
from kliping.core.types import Article, Region
from kliping.language.gazetteer import fold

_KINDS = ("kota ", "kabupaten ", "distrik ", "provinsi ", "prefektur ", "kecamatan ")


def named(article: Article, chosen: Sequence[Chosen]) -> tuple[Chosen, ...]:
    """The same choices with foreign regions renamed; others stay as they are."""
    foreign = {each.region for each in chosen if each.region.kind in FOREIGN}
    names = {region: _name(region, _surfaces(article, chosen, region)) for region in foreign}
    final = {region: replace(region, name=names[region], parent=_parent(region, names)) for region in foreign}
    return tuple(replace(each, region=final.get(each.region, each.region)) for each in chosen)


def _surfaces(article: Article, chosen: Iterable[Chosen], region: Region) -> list[str]:
    found = [article.at(each.mention.span) for each in chosen if each.region == region]
    return [_bare(surface) for surface in found]


def _bare(surface: str) -> str:
    kind = next((kind for kind in _KINDS if surface.lower().startswith(kind)), "")
    return surface[len(kind) :]


def _name(region: Region, surfaces: list[str]) -> str:
    """The listed name if the text has it, else the fullest spelling of the text, not in capitals."""
    listed = fold(region.name)
    if any(fold(surface) == listed for surface in surfaces):
        return region.name
    fullest = max(surfaces, key=len)
    return fullest.title() if fullest.isupper() else fullest


def _parent(region: Region, names: dict[Region, str]) -> str | None:
    above = next((other for other in names if other.name == region.parent and other != region), None)
    return names[above] if above else None
