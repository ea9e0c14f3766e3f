"""The forms in which readings and hits are printed, by name."""

from __future__ import annotations

import re
from collections.abc import Callable

import click
import msgspec

from kliping.core.types import Cooperation, Event, Person, Place, Quote, Reading, Tone, Urusan
from kliping.locale import Words
from kliping.store.base import Hit, Page

Print = Callable[[Reading, Words], str]
# What a terminal would obey: a page must not move the cursor or rename the window.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LABEL = 14


def _json(reading: Reading, words: Words) -> str:
    return msgspec.json.encode(reading).decode()


def _gold(reading: Reading, words: Words) -> str:
    from kliping.export.gold import gold

    return msgspec.json.encode(gold(reading)).decode()


def _text(reading: Reading, words: Words) -> str:
    table = [_row(words(f"text.{key}"), lines) for key, lines in _rows(reading, words) if lines]
    title = click.style(safe(reading.article.title), bold=True)
    return "\n".join([title, *table, "", safe(reading.article.text), ""])


# One document a line for json and gold, so that several inputs make JSON Lines.
FORMATS: dict[str, Print] = {"text": _text, "json": _json, "gold": _gold}


def safe(text: str) -> str:
    """Without control characters, save tabs and line ends."""
    return _CONTROL.sub("", text)


def _row(label: str, lines: list[str]) -> str:
    labels = [label, *[""] * (len(lines) - 1)]
    return "\n".join(f"{name:<{_LABEL}}{safe(line)}" for name, line in zip(labels, lines, strict=True))


def _rows(reading: Reading, words: Words) -> list[tuple[str, list[str]]]:
    """Key of the label and lines, in the order they are printed; a row without lines is left out."""
    article, analysis = reading.article, reading.analysis
    return [
        ("id", [article.id]),
        ("outlet", [article.outlet.name] if article.outlet else []),
        ("published", [article.published.partial_iso] if article.published else []),
        ("byline", [", ".join(article.byline)] if article.byline else []),
        ("tone", [tone(analysis.tone.document, words)] if analysis.tone else []),
        ("urusan", [_urusan(analysis.urusan, words)] if analysis.urusan else []),
        ("places", [_place(place) for place in analysis.places]),
        ("people", [_person(person) for person in analysis.people]),
        ("institutions", [institution.name for institution in analysis.institutions]),
        ("quotes", [_quote(quote, reading) for quote in analysis.quotes]),
        ("events", [_event(event, words) for event in analysis.events]),
        ("cooperation", [_cooperation(row, words) for row in reading.cooperation]),
    ]


def tone(tone: Tone, words: Words) -> str:
    """``positif 98%``, with a word when the model is not sure."""
    doubt = f" ({words('text.unsure')})" if tone.unsure else ""
    return f"{words.name('tone', tone.label)} {tone.p:.0%}{doubt}"


def _place(place: Place) -> str:
    region = place.region
    return f"{region.name} ({region.code or region.country or '?'})"


def _person(person: Person) -> str:
    post = [person.post.title, person.post.unit] if person.post else []
    return ", ".join(filter(None, [person.name, *post]))


def _quote(quote: Quote, reading: Reading) -> str:
    said = " ".join(reading.article.at(quote.span).split())
    return f"{quote.speaker or '?'}: {said}"


def _urusan(urusan: Urusan, words: Words) -> str:
    return ", ".join(words.name("urusan", slug) for slug in (urusan.main, *urusan.also))


def _event(event: Event, words: Words) -> str:
    parties = " -> ".join(filter(None, [", ".join(event.actor), ", ".join(event.host)]))
    told = [words.name("event", event.type), f"({words.name('status', event.status)})", parties]
    return " ".join(filter(None, [event.date.iso if event.date else None, *told]))


def _cooperation(row: Cooperation, words: Words) -> str:
    fields = [words.name("field", field) for field in row.fields]
    instrument = words.name("instrument", row.instrument) if row.instrument else None
    told = [f"{row.a.name} x {row.b.name}", words.name("stage", row.stage), instrument, *fields]
    return ", ".join(filter(None, told))


def _page_json(page: Page, words: Words) -> str:
    return "\n".join(msgspec.json.encode(hit).decode() for hit in page.hits)


def _page_text(page: Page, words: Words) -> str:
    if not page.total:
        return words("search.none")
    if not page.hits:
        return words("search.beyond", total=page.total)
    first = (page.query.page - 1) * page.query.size + 1
    count = words("search.range", first=first, last=first + len(page.hits) - 1, total=page.total)
    return "\n\n".join([*(_hit(hit, words) for hit in page.hits), count])


PAGES: dict[str, Callable[[Page, Words], str]] = {"text": _page_text, "json": _page_json}


def _hit(hit: Hit, words: Words) -> str:
    kind = words.name("tone", hit.tone) if hit.tone else None
    facts = [hit.id, hit.published, hit.outlet, kind, *(label for _, label in hit.places[:3])]
    return "\n".join(
        [click.style(safe(hit.title), bold=True), safe("  ".join(filter(None, facts))), marked(hit.snippet)]
    )


def marked(snippet: str) -> str:
    """The snippet with the found words in bold."""
    pieces = re.split("\2(.*?)\3", snippet)
    return "".join(click.style(safe(piece), bold=True) if i % 2 else safe(piece) for i, piece in enumerate(pieces))
