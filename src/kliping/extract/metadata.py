"""What a page says of itself to machines: meta elements, links, schema.org in JSON and in attributes, its title."""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kliping.extract.jsonld import Schema, read_schema
from kliping.extract.page import clean

# In the order in which they are believed.
PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "publishdate", "publish-date", "publish_date",
    "pubdate", "content_publisheddate", "content_published_date", "dtk:publishdate", "originalpublishdate",
    "article.published", "cxenseparse:recs:publishtime", "dc.date.issued", "dc.date", "dcterms.created", "date",
    "sailthru.date", "parsely-pub-date", "og:article:published_time",
)  # fmt: skip
MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod")
AUTHORS = (
    "content_author",
    "article:author",
    "author",
    "dable:author",
    "dtk:author",
    "parsely-author",
    "cxenseparse:author",
)
EDITORS = ("content_editor", "editor", "article:editor", "dtk:editor")
SECTIONS = ("article:section", "content_category", "dtk:kanal", "parsely-section", "section", "jpnn:section")
TITLES = ("og:title", "twitter:title", "dc.title")
SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title")


@dataclass(frozen=True, slots=True)
class Metadata:
    """The machine-readable side of a page. ``meta`` maps lower-case names to their first content."""

    title: str | None = None
    schema: Schema = field(default_factory=Schema)
    meta: dict[str, str] = field(default_factory=dict)
    canonical: str | None = None
    amp: bool = False
    amp_url: str | None = None

    @property
    def address(self) -> str | None:
        """Where the page says it stands."""
        return self.canonical or self.meta.get("og:url") or self.schema.page

    def first(self, names: tuple[str, ...]) -> str | None:
        """The content of the first of these names that the page has."""
        return next((self.meta[name] for name in names if name in self.meta), None)

    def all(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The different contents under these names."""
        return tuple(dict.fromkeys(self.meta[name] for name in names if name in self.meta))


# One pass over the tree finds all of them.
_WANTED = 'title, meta, link[rel="canonical"], link[rel="amphtml"], script[type="application/ld+json"]'


def read_metadata(tree: LexborHTMLParser) -> Metadata:
    """The metadata of a parsed page; must be read before its scripts are taken out."""
    found: dict[str, list[LexborNode]] = {"title": [], "meta": [], "link": [], "script": []}
    for node in tree.css(_WANTED):
        found[node.tag or ""].append(node)
    links = {link.attributes.get("rel"): _address(link) for link in reversed(found["link"])}
    root = tree.root
    return Metadata(
        title=clean(found["title"][0].text(deep=True)) or None if found["title"] else None,
        schema=read_schema(node.text(deep=True) for node in found["script"]),
        meta=_meta(found["meta"]),
        canonical=links.get("canonical"),
        amp_url=links.get("amphtml"),
        amp=root is not None and not {"amp", "⚡"}.isdisjoint(root.attributes),
    )


def _address(link: LexborNode) -> str | None:
    """The address of a ``link`` element; none where a template was left unfilled (``<?php``)."""
    href = (link.attributes.get("href") or "").strip()
    return href if href and not {"<", " ", "{"} & set(href) else None


def _meta(nodes: list[LexborNode]) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in nodes:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content and (said := clean(content)):
            found.setdefault(name.lower(), said)
    return found
