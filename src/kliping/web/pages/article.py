"""One article: its text with the evidence marked, and every label beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from starlette.requests import Request
from starlette.responses import Response

from kliping.core.evidence import Span
from kliping.core.slugs import STAGES
from kliping.core.types import Article, Reading, Tone, Upstream
from kliping.locale import Words
from kliping.store.base import Stored, Version
from kliping.web.evidence import Evidence
from kliping.web.formats import instant, percent
from kliping.web.site import Site, site_of

RELATED = 6
EXCERPT = 90


def article(request: Request) -> Response:
    """The page. Raises ``NotFound``."""
    site, id = site_of(request), request.path_params["id"]
    stored = site.store.show(id)
    words = site.words_for(request)
    return site.answer(request, "article.html", **_values(site, stored, words))


def _values(site: Site, stored: Stored, words: Words) -> dict[str, object]:
    reading = stored.reading
    evidence = Evidence(reading, words)
    return {
        "article": reading.article,
        "analysis": reading.analysis,
        "rows": reading.cooperation,
        "stages": STAGES,
        "evidence": evidence,
        "quote_tones": _quote_tones(reading),
        "excerpt": lambda span: excerpt(reading.article, span),
        "said": [Said(upstream, _ours(reading, upstream.label, words)) for upstream in reading.article.upstream],
        "stored": stored,
        "edits": list(edits(stored.versions)),
        "related": site.store.related(reading.article.id, RELATED),
    }


def _quote_tones(reading: Reading) -> dict[Span, Tone]:
    tones = reading.analysis.tone
    return {at.span: at.tone for at in tones.quotes} if tones else {}


def excerpt(article: Article, span: Span) -> str:
    """The beginning of the words under a span, in one line; empty for a span of another text."""
    try:
        line = " ".join(article.at(span).split())
    except KeyError:
        return ""
    return line if len(line) <= EXCERPT else line[:EXCERPT].rpartition(" ")[0] + " …"


@dataclass(frozen=True, slots=True)
class Said:
    """What another monitor printed, and what kliping says to the same; None where it says nothing."""

    theirs: Upstream
    ours: str | None

    @property
    def printed(self) -> str:
        """The other monitor's own words without its name for the label; a time keeps its colon."""
        raw = self.theirs.raw or self.theirs.value
        return raw.rpartition(": ")[2] if self.theirs.label in ("tone", "places", "people", "media_kind") else raw


def _ours(reading: Reading, label: str, words: Words) -> str | None:
    article, analysis = reading.article, reading.analysis
    tone = analysis.tone.document if analysis.tone else None
    answers = {
        "tone": tone and f"{words.name('tone', tone.label)} {percent(tone.p)}",
        "places": ", ".join(place.region.name for place in analysis.places),
        "people": ", ".join(person.name for person in analysis.people),
        "published": article.published and instant(article.published, words.language),
        "outlet": article.outlet and article.outlet.name,
        "title": article.title,
        "media_kind": article.media_kind,
    }
    return answers.get(label) or None


@dataclass(frozen=True, slots=True)
class Edit:
    """What changed from a former version to the one after it: paragraphs with ``+``, ``-`` or nothing in front."""

    former: Version
    later: Version
    lines: tuple[tuple[str, str], ...]


def edits(versions: tuple[Version, ...]) -> Iterator[Edit]:
    """The edits of an article, the newest first."""
    for later, former in pairwise(versions):
        yield Edit(former, later, tuple(_changes(_paragraphs(former.article), _paragraphs(later.article))))


def _paragraphs(article: Article) -> list[str]:
    return [article.title, *(article.at(span) for span in article.paragraphs)]


def _changes(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """The paragraphs that went and came; those that stayed are left out."""
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (("-", line) for line in old[a:b])
            yield from (("+", line) for line in new[c:d])
