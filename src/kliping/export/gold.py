"""A reading in the structure of the annotation guidelines, so that answer and truth can be laid side by side.

Beside the guidelines' fields it holds ``body``, the whole text, and ``tone.probability``.
"""

from __future__ import annotations

from kliping.core.evidence import Span
from kliping.core.types import (
    Analysis,
    Article,
    Cooperation,
    Event,
    Institution,
    Person,
    Place,
    Probability,
    Quote,
    Reading,
    Tones,
)

# Where a quote ends its stop is the sentence's, not the speaker's: the guidelines give it without.
_STOPS = ' .,;:!?…"“”'


def gold(reading: Reading) -> dict[str, object]:
    """The gold structure of one reading; plain lists, maps, strings and numbers, ready for any codec."""
    article, analysis = reading.article, reading.analysis
    return {
        "id": article.id,
        "source": {"kind": None, "file": None, "url": article.url, "origin": "real"},
        "article": _article(article),
        "tone": _tone(analysis.tone),
        "places": [_place(article, place) for place in analysis.places],
        "people": [_person(article, person) for person in analysis.people],
        "institutions": [_institution(article, institution) for institution in analysis.institutions],
        "quotes": [_quote(article, quote, analysis) for quote in analysis.quotes],
        "urusan": _urusan(analysis),
        "events": [_event(article, event) for event in analysis.events],
        "cooperation": [_cooperation(row) for row in reading.cooperation],
        "notes": "",
        "body": article.text,
    }


def _article(article: Article) -> dict[str, object]:
    published = article.published
    return {
        "title": article.title,
        "outlet": article.outlet.name if article.outlet else None,
        "byline": list(article.byline),
        "editor": list(article.editor),
        "published_at": published.partial_iso if published else None,
        "published_precision": published.precision if published else None,
        "dateline": article.dateline,
        "views": article.views,
        "tags": list(article.tags),
        "captions": [caption.text for caption in article.captions],
        "body_first_words": first(article.text, 6),
        "body_last_words": last(article.text, 6),
        "paragraphs": len(article.paragraphs),
        "not_body": [first(removed.text, 5) for removed in article.removed],
    }


def first(text: str, count: int) -> str:
    """The first ``count`` words, as printed."""
    return " ".join(text.split()[:count])


def last(text: str, count: int) -> str:
    """The last ``count`` words, as printed."""
    return " ".join(text.split()[-count:])


def _tone(tones: Tones | None) -> dict[str, object]:
    if tones is None:
        return {"document": None, "headline": None, "body": None, "unsure": False, "toward": [], "probability": {}}
    return {
        "document": tones.document.label,
        "headline": tones.headline.label,
        "body": tones.body.label,
        "unsure": tones.document.unsure or tones.headline.unsure,
        "toward": [{"name": each.name, "tone": each.tone.label} for each in tones.toward],
        "probability": _probability(tones.document.probability),
    }


def _probability(p: Probability) -> dict[str, float]:
    return {"positive": p.positive, "neutral": p.neutral, "negative": p.negative}


def _place(article: Article, place: Place) -> dict[str, object]:
    region = place.region
    return {
        "name": region.name,
        "surfaces": list(article.surfaces(place.mentions)),
        "kind": region.kind,
        "code": region.code,
        "country": region.country,
        "parent": region.parent,
        "role": place.role,
    }


def _person(article: Article, person: Person) -> dict[str, object]:
    post = person.post
    return {
        "name": person.name,
        "surfaces": list(article.surfaces(person.mentions)),
        "post": post.title if post else None,
        "of": post.unit if post else None,
        "post_raw": post.raw if post else None,
    }


def _institution(article: Article, institution: Institution) -> dict[str, object]:
    surfaces = list(article.surfaces(institution.mentions))
    return {"name": institution.name, "surfaces": surfaces, "kind": institution.kind}


def _quote(article: Article, quote: Quote, analysis: Analysis) -> dict[str, object]:
    tone = _tone_of(quote.span, analysis.tone)
    words = article.at(quote.span)
    return {
        "speaker": quote.speaker,
        "kind": quote.kind,
        "first_words": first(words, 5),
        "last_words": last(words.rstrip(_STOPS), 5),
        "tone": tone,
    }


def _tone_of(span: Span, tones: Tones | None) -> str | None:
    rows = tones.quotes if tones else ()
    return next((row.tone.label for row in rows if row.span == span), None)


def _urusan(analysis: Analysis) -> dict[str, object]:
    urusan = analysis.urusan
    return {"main": urusan.main if urusan else None, "also": list(urusan.also) if urusan else []}


def _event(article: Article, event: Event) -> dict[str, object]:
    return {
        "type": event.type,
        "date": event.date.iso if event.date else None,
        "actor": list(event.actor),
        "host": list(event.host),
        "status": event.status,
        "place": event.place,
        "instrument": event.instrument,
        "evidence_first_words": first(article.at(event.evidence), 6),
    }


def _cooperation(row: Cooperation) -> dict[str, object]:
    return {
        "a": row.a.code,
        "a_name": row.a.name,
        "b": row.b.code or row.b.country,
        "b_name": row.b.name,
        "b_parent": None if row.b.code else row.b.parent,
        "stage": row.stage,
        "instrument": row.instrument,
        "first_seen": row.first_seen.iso if row.first_seen else None,
        "last_activity": row.last_activity.iso if row.last_activity else None,
        "fields": list(row.fields),
    }
