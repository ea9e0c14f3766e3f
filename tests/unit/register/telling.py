"""Articles read by the real components, for tests of events and of the register."""

from __future__ import annotations

from datetime import date, datetime

from tests.unit.register.stories import STORIES, Row, Story
from tests.unit.register.traps import TRAPS
from tests.unit.register.voices import VOICES
from tests.unit.register.voices_abroad import ABROAD

from kliping.analyse.events import make as events
from kliping.analyse.institutions import make as institutions
from kliping.analyse.places import make as places
from kliping.core.dates import WIB, Instant
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Cooperation, Event
from kliping.register.rows import Register
from kliping.resources import Resources

ALL = (*STORIES, *VOICES, *ABROAD, *TRAPS)
RESOURCES = Resources()
COMPONENTS = (places(RESOURCES), institutions(RESOURCES), events(RESOURCES))
REGISTER = Register.of(RESOURCES)


def article(text: str, title: str = "", published: str | None = "2024-05-16", dateline: str | None = None) -> Article:
    """A body, paragraphs parted by an empty line; a single line break is a blank."""
    paragraphs = [" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Article("a", "1", title, "\n\n".join(paragraphs), tuple(spans), dateline=dateline, published=_day(published))


def _day(published: str | None) -> Instant | None:
    if published is None:
        return None
    day = date.fromisoformat(published)
    return Instant(datetime(day.year, day.month, day.day, tzinfo=WIB), "day")


def analysed(article: Article) -> Analysis:
    """Places, institutions and events."""
    analysis = Analysis()
    for component in COMPONENTS:
        analysis = component(article, analysis)
    return analysis


def told(text: str, **given: str | None) -> list[tuple[str, str | None, str]]:
    """Type, date and status of the events of a text."""
    return [key(event) for event in analysed(article(text, **given)).events]


def key(event: Event) -> tuple[str, str | None, str]:
    """Type, date and status."""
    return event.type, event.date.iso if event.date else None, event.status


def of_story(story: Story) -> Article:
    """The article of a story."""
    return article(story.text, story.title, story.published, story.dateline)


def rows(article: Article) -> tuple[Cooperation, ...]:
    """The rows of the register."""
    return REGISTER.rows(article, analysed(article))


def plain(row: Cooperation) -> Row:
    """A row without its proofs."""
    first, last = (day.iso if day else None for day in (row.first_seen, row.last_activity))
    return Row(row.a.name, row.b.name, row.stage, row.instrument, first, last, sorted(row.fields))
