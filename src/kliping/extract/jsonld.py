"""What schema.org blocks (JSON-LD) say of the article, however they are written: one object, a list, an ``@graph``.

Blocks that are not JSON (raw line breaks, stray commas, quotation marks left open) are read field by field.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

_ARTICLE = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|NewsVideo|ImageGallery|Report)$")
_TRAILING = re.compile(r",\s*(?=[}\]])")
_WRAPPING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)+|(?:-->|//\s*\]\]>|\]\]>|;)+\s*$", re.S)
_LENIENT = json.JSONDecoder(strict=False)  # raw line breaks stand in many texts
_STRING = r'"((?:[^"\\\n]|\\.)*)"'
_SINGLE = {name: re.compile(rf'"{name}"\s*:\s*{_STRING}') for name in
           ("headline", "datePublished", "dateModified", "articleSection")}  # fmt: skip
_NAMED = {
    name: re.compile(rf'"{name}"\s*:\s*[\[{{][^\]}}]*?"name"\s*:\s*{_STRING}') for name in ("author", "publisher")
}


@dataclass(frozen=True, slots=True)
class Schema:
    """The fields of an article's schema.org block; None or empty where it says nothing."""

    headline: str | None = None
    published: str | None = None
    modified: str | None = None
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    publisher: str | None = None
    section: str | None = None
    page: str | None = None
    organisations: tuple[str, ...] = ()
    paid: bool = False


def read_schema(blocks: Iterable[str]) -> Schema:
    """The article described by these blocks; of several, the one that tells most. Nothing is raised for bad JSON."""
    texts = [block for block in blocks if block.strip()]
    things: list[dict[str, object]] = []
    broken: list[Schema] = []
    for text in texts:
        try:
            things.extend(_things(_parsed(text), 0))
        except (ValueError, RecursionError):
            broken.append(_by_field(text))
    known = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 1}
    found = [_schema(thing, known) for thing in things if _is_article(thing)] + broken
    best = max(found, key=_weight, default=Schema())
    return best if best.publisher else _with_publisher(best, things)


def _weight(schema: Schema) -> int:
    told = (schema.headline, schema.published, schema.modified, schema.authors, schema.publisher, schema.section)
    return sum(value not in (None, ()) for value in told)


def _with_publisher(schema: Schema, things: list[dict[str, object]]) -> Schema:
    """The name of the site or of the organisation that a page describes beside its article."""
    for kind in ("WebSite", "NewsMediaOrganization", "Organization"):
        for thing in things:
            if kind in _types(thing) and (name := _name(thing)):
                return replace(schema, publisher=name)
    return schema


def _parsed(text: str) -> object:
    bare = text.strip()
    bare = bare if bare[:1] in "{[" and bare[-1:] in "}]" else _WRAPPING.sub("", text)
    try:
        return _LENIENT.decode(bare)
    except ValueError:
        return _LENIENT.decode(_TRAILING.sub("", bare.replace("&quot;", '"')))


def _things(value: object, depth: int) -> Iterator[dict[str, object]]:
    """All objects at the top, in lists and in graphs; nothing deeper is an article of its own."""
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for inner in ("@graph", "mainEntity"):
            yield from _things(value.get(inner), depth + 1)


def _types(thing: dict[str, object]) -> tuple[str, ...]:
    kind = thing.get("@type")
    return tuple(str(one) for one in kind) if isinstance(kind, list) else (str(kind),)


def _is_article(thing: dict[str, object]) -> bool:
    return any(_ARTICLE.search(kind) for kind in _types(thing))


def _schema(thing: dict[str, object], known: dict[str, dict[str, object]]) -> Schema:
    return Schema(
        headline=_text(thing.get("headline")) or _text(thing.get("name")),
        published=_text(thing.get("datePublished")) or _text(thing.get("dateCreated")),
        modified=_text(thing.get("dateModified")),
        authors=_names(thing.get("author"), known),
        editors=_names(thing.get("editor"), known),
        publisher=next(iter(_names(thing.get("publisher"), known)), None),
        section=_section(thing.get("articleSection")),
        page=_address(thing.get("mainEntityOfPage")) or _address(thing.get("url")),
        organisations=tuple(_organisations(thing.get("author"))),
        paid=str(thing.get("isAccessibleForFree")).lower() == "false",
    )


def _names(value: object, known: dict[str, dict[str, object]]) -> tuple[str, ...]:
    """The names of one or more people or organisations, given as text, as objects or by reference."""
    if isinstance(value, list):
        return tuple(name for item in value[:20] if not isinstance(item, list) for name in _names(item, known))
    if isinstance(value, dict):
        name = _name(value) or _name(known.get(str(value.get("@id")), {}))
        return (name,) if name else ()
    text = _text(value)
    return (text,) if text else ()


def _organisations(value: object) -> Iterator[str]:
    """The names of authors that are no people."""
    for author in value if isinstance(value, list) else [value]:
        if isinstance(author, dict) and any("Organization" in kind for kind in _types(author)):
            name = _name(author)
            if name:
                yield name


def _name(thing: dict[str, object]) -> str | None:
    name = thing.get("name")
    return _text(name[0] if isinstance(name, list) and name else name)


def _address(value: object) -> str | None:
    return _text(value.get("@id") or value.get("url")) if isinstance(value, dict) else _text(value)


def _section(value: object) -> str | None:
    return _text(value[0]) if isinstance(value, list) and value else _text(value)


def _text(value: object) -> str | None:
    """A string without blanks and entities; None for anything else and for an empty one."""
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) else None


def _by_field(text: str) -> Schema:
    """What can be made out in a block that is not JSON."""
    single = {name: _text(match[1]) for name, form in _SINGLE.items() if (match := form.search(text))}
    named = {name: _text(match[1]) for name, form in _NAMED.items() if (match := form.search(text))}
    author = named.get("author")
    return Schema(single.get("headline"), single.get("datePublished"), single.get("dateModified"),
                  (author,) if author else (), (), named.get("publisher"), single.get("articleSection"))  # fmt: skip
