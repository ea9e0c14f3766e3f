"""Real records for the tests of the store: small readings made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from kliping.core.dates import WIB, Instant
from kliping.core.evidence import Span
from kliping.core.ids import article_id, content_hash
from kliping.core.types import (
    Analysis,
    Article,
    Outlet,
    Person,
    Place,
    Probability,
    Reading,
    Region,
    Tone,
    Tones,
    Urusan,
)

SEEN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
SUMEDANG = Region("Kabupaten Sumedang", "kabupaten", "32.11", "Jawa Barat")
EUNPYEONG = Region("Eunpyeong-gu", "foreign_district", None, "Seoul", "KR")


def reading(
    title: str = "Sumedang Jajaki Kota Kembar",
    text: str = "Pemerintah Kabupaten Sumedang menerima tamu dari Eunpyeong-gu di gedung negara.",
    url: str | None = None,
    published: datetime | None = datetime(2023, 8, 31, 3, 1, tzinfo=WIB),
    **layers: object,
) -> Reading:
    """A reading with one paragraph; ``layers`` replace fields of its analysis."""
    article = Article(
        id=article_id(url, title, text),
        version=content_hash(title, text)[:16],
        title=title,
        text=text,
        paragraphs=(Span(0, len(text)),),
        url=url,
        outlet=Outlet("Tampomas Pos", "tampomaspos.example"),
        published=Instant(published) if published else None,
    )
    return Reading(article, replace(analysis(), **layers))  # type: ignore[arg-type]


def analysis(tone: str = "positive", places: tuple[Region, ...] = (EUNPYEONG, SUMEDANG)) -> Analysis:
    """Two places (the Indonesian one is the main one), a person, a tone and an urusan."""
    return Analysis(
        places=tuple(Place(region, (), "main" if region.code else "partner") for region in places),
        people=(Person("Kim Me-Kyung", ()),),
        tone=tones(tone),
        urusan=Urusan("pemerintahan"),
    )


def tones(label: str) -> Tones:
    """The same tone for document, headline and body."""
    tone = Tone(label, 0.9, Probability(0.9, 0.06, 0.04), "temperature")
    return Tones(tone, tone, tone)
