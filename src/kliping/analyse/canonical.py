"""The full name of a body, by the annotation guidelines."""

from __future__ import annotations

from kliping.analyse.agencies import LEVEL, NATIONAL, Found
from kliping.analyse.ground import REGIONS, Ground, bare
from kliping.core.types import Region

_LOCAL = frozenset(["Pemda", "pemda"])  # the government of the kabupaten or kota the article is about
_KINDS = ("Kecamatan", "Kelurahan", "Desa")
_GIVEN = frozenset(["Badan Pusat Statistik", "Badan Pertanahan Nasional"])


def canonical(found: Found, ground: Ground) -> str | None:
    """The full name by the guidelines: completed with the region it belongs to, and nothing more."""
    scope, base = found.row.scope, found.base
    if scope == "none":
        return base
    if found.complete and (scope == "abroad" or found.region is None):
        return f"{base} {found.printed}"
    if base in LEVEL or base == "Pemerintah":
        return _government(found, ground)
    if found.region is not None:
        base = _level(base, found.region)
        told = {"region": found.region.name, "bare": bare(found.region)}
        printed = found.region.name if found.row.kind == "opd" else found.printed or ""
        return _once(base, told.get(scope, printed))
    home = None if base in _GIVEN else _home(found, ground)
    if home is None:
        return base if base in _GIVEN or found.row.kind == "association" or base in NATIONAL else None
    return f"{base} {home.name if scope == 'region' else bare(home)}"


def _once(base: str, told: str) -> str:
    """A body with its place; the kind of the place is said once: ``Panitia Pemilihan Kecamatan | Kecamatan X``."""
    last = base.rsplit(" ", 1)[-1]
    return f"{base} {told.removeprefix(f'{last} ') if last in _KINDS else told}"


def _level(base: str, region: Region) -> str:
    """``Badan Narkotika Nasional Kabupaten`` of a kota is that of the kota: so ``BNNK`` is meant."""
    head, _, level = base.rpartition(" ")
    return f"{head} {region.kind.title()}" if level == "Kabupaten" and region.kind == "kota" else base


def _home(found: Found, ground: Ground) -> Region | None:
    if found.row.home == "none":
        return None
    return ground.home((found.row.home,)) if found.row.home else ground.home()


def _government(found: Found, ground: Ground) -> str | None:
    kind = LEVEL.get(found.base)
    local = (kind,) if kind else ("kabupaten", "kota") if found.row.surface in _LOCAL else ()
    region = found.region or (ground.home(local) if local else None)
    if region is None:
        return None
    if region.country == "ID" and region.kind in REGIONS and kind in (None, region.kind):
        return f"Pemerintah {region.name}"
    return f"{found.base} {bare(region) if region.country == 'ID' else found.printed}"
