"""Which outlet a page is of, and how its name is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kliping.core.types import Outlet
from kliping.extract.masthead import copyright_name, outlet_like, spelled
from kliping.extract.metadata import SITES, TITLES, Metadata
from kliping.extract.page import Page
from kliping.extract.title import cut_title, site_name
from kliping.outlets.catalogue import Catalogue, Spec, compact, host

_SLOGAN = re.compile(r"\s+[-–—]\s+|\s*\|\s*|:\s+")
_FRONT = frozenset(("home", "beranda", "berita", "news"))
# ``Berita Sulteng Hari Ini``, ``Portal Berita Terkini``: what a site is about.
_ABOUT = re.compile(
    r"(?i)^(?:(?:portal )?(?:berita|kabar|informasi|info|news)\b.*\b(?:terkini|terbaru|hari ini|terpercaya|terupdate|"
    r"terlengkap|terdepan|populer)|berita (?:utama|terkini|terbaru|daerah|[A-Z]\w+)|"
    r"(?:tajam|cepat|akurat|terpercaya|terdepan|aktual|independen|lugas)\b.*)$"
)
_A_NAME = 5  # words of an outlet's name
_COMPANY = re.compile(r"^(?:pt|cv|yayasan)\.?\s+|\s+(?:tbk|media group)\.?$", re.I)


@dataclass(frozen=True, slots=True)
class Naming:
    """The outlet, what the catalogue knows of it, and the rule that gave the name."""

    outlet: Outlet | None
    spec: Spec | None
    rule: str


def name_outlet(page: Page, metadata: Metadata, url: str | None, catalogue: Catalogue) -> Naming:
    """By the address, where the outlet is known; else by the name most of the page's own claims agree on."""
    address = url or metadata.canonical or metadata.meta.get("og:url")
    spec = catalogue.by_domain(address) if address else None
    if spec is not None:
        return Naming(spec.outlet, spec, "catalogue-domain")
    claims = tuple(_claims(page, metadata, address))
    if not claims:
        return Naming(None, None, "")
    listed = next((spec for name, _ in claims if (spec := catalogue.by_name(name))), None)
    if listed is not None and not claims[0][0][:1].isupper():
        return Naming(listed.outlet, listed, "catalogue-name")
    votes = Counter(compact(name) for name, _ in claims)
    name, rule = max(claims, key=lambda claim: votes[compact(claim[0])])
    spec = catalogue.by_name(name) or (catalogue.by_domain(name) if "." in name and " " not in name else None)
    domain = host(address) if address else None
    if spec is not None:
        return Naming(replace(spec.outlet, domain=spec.domain or domain), spec, "catalogue-name")
    return Naming(Outlet(_written(name, page), domain), None, rule)


def _claims(page: Page, metadata: Metadata, address: str | None) -> Iterator[tuple[str, str]]:
    """Names the page calls itself by, the most trusted first."""
    site = metadata.first(SITES)
    around = cut_title(metadata.title).around if metadata.title else ()
    named = [(site, "og:site_name"), (metadata.schema.publisher, "schema-publisher")]
    named += [(part, "title-suffix") for part in _suffix(around)]
    named += [(metadata.title, "document-title")] if _is_name(metadata) else []
    named += [(name, "masthead") for name in _mastheads(page, metadata.title or "")]
    named += [(name, "copyright") for name in _copyrights(page)]
    named += [(host(address), "domain")] if address and "." in host(address) else []
    for name, rule in named:
        bare = _unsloganed(_COMPANY.sub("", name or "").strip())
        if bare and len(bare) <= 60 and len(bare.split()) <= 8:
            yield bare, rule


def _suffix(around: tuple[str, ...]) -> tuple[str, ...]:
    """The last thing around a headline that is no slogan: of ``Kabar Lembah | Berita Sulteng Hari Ini`` the first."""
    return tuple(part for part in around if not _ABOUT.match(part))[-1:] or around[-1:]


def _unsloganed(name: str) -> str:
    """``Kabar Lembah - Media Terdepan Sulawesi Tengah`` without what follows the name."""
    first, *others = _SLOGAN.split(name, maxsplit=1)
    if not others or not 1 <= len(first.split()) <= _A_NAME or first.lower() in _FRONT:
        return name
    return first.strip()


def _is_name(metadata: Metadata) -> bool:
    """Whether the document title is the site's name and not the headline, which other metadata tells."""
    title = (metadata.title or "").strip()
    others = [cut_title(text).headline for text in (*metadata.all(TITLES), metadata.schema.headline) if text]
    unlike = bool(others) and all(compact(title) not in compact(other) for other in others)
    return bool(title) and (site_name(title) or (unlike and outlet_like(title) and len(title.split()) <= _A_NAME))


def _mastheads(page: Page, title: str) -> Iterator[str]:
    """Short lines at the top that the document title begins or ends with."""
    lower = title.lower()
    for line in page.lines[:12]:
        name = line.text.lower()
        outside = lower.startswith((name + ":", name + " ")) or lower.endswith(" " + name)
        if 3 <= len(name) <= 40 and outside and len(name) < 0.5 * len(lower):
            yield line.text


def _copyrights(page: Page) -> Iterator[str]:
    for line in page.lines[-12:]:
        name = copyright_name(line.text)
        if name:
            yield name


def _written(name: str, page: Page) -> str:
    """The name without shouting, as running text on the page writes it."""
    if not name.isupper() and not name.islower() and " " in name:
        return name
    return spelled(name, None, "\n".join(line.text for line in page.lines if len(line.text) < 300))
