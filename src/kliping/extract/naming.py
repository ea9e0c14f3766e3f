"""Which outlet a page is of, and how its name is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kliping.core.types import Outlet
from kliping.extract.masthead import copyright_name, spelled
from kliping.extract.metadata import SITES, Metadata
from kliping.extract.page import Page
from kliping.extract.title import cut_title
from kliping.outlets.catalogue import Catalogue, Spec, compact, host

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
    claims = tuple(_claims(page, metadata))
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


def _claims(page: Page, metadata: Metadata) -> Iterator[tuple[str, str]]:
    """Names the page calls itself by, the most trusted first."""
    site = metadata.first(SITES)
    around = cut_title(metadata.title).around if metadata.title else ()
    named = [(site, "og:site_name"), (metadata.schema.publisher, "schema-publisher")]
    named += [(part, "title-suffix") for part in around[-1:]]
    named += [(name, "masthead") for name in _mastheads(page, metadata.title or "")]
    named += [(name, "copyright") for name in _copyrights(page)]
    for name, rule in named:
        bare = _COMPANY.sub("", name or "").strip()
        if bare and len(bare) <= 60 and len(bare.split()) <= 8:
            yield bare, rule


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
