"""What a page says of itself to machines: meta elements, links, schema.org in JSON and in attributes, its title."""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

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


def read_metadata(tree: LexborHTMLParser) -> Metadata:
    """The metadata of a parsed page; must be read before its scripts are taken out."""
    title = tree.css_first("title")
    blocks = [node.text(deep=True) for node in tree.css('script[type="application/ld+json"]')]
    root = tree.root
    return Metadata(
        title=clean(title.text(deep=True)) or None if title is not None else None,
        schema=read_schema(blocks),
        meta=_meta(tree),
        canonical=_link(tree, "canonical"),
        amp_url=_link(tree, "amphtml"),
        amp=root is not None and not {"amp", "⚡"}.isdisjoint(root.attributes),
    )


def _link(tree: LexborHTMLParser, relation: str) -> str | None:
    """The address of a ``link`` element; none where a template was left unfilled (``<?php``)."""
    link = tree.css_first(f'link[rel="{relation}"]')
    href = (link.attributes.get("href") or "").strip() if link is not None else ""
    return href if href and not {"<", " ", "{"} & set(href) else None


def _meta(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = clean(attributes.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), content)
    return found
