"""What a request asks for: filters, page, language, light or dark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from starlette.requests import Request

from kliping.core.errors import BadRequest
from kliping.core.slugs import TONES, URUSAN
from kliping.locale import LANGUAGES
from kliping.settings import Settings
from kliping.store.base import Query

THEMES = ("auto", "light", "dark")
FILTERS = ("outlet", "place", "tone", "urusan", "person")
MAX_WORDS = 300


class Mistake(BadRequest):
    """A mistake in a query that pages explain in the reader's language: ``key`` names the words in the catalogue."""

    def __init__(self, key: str, message: str, hint: str, value: str = "") -> None:
        super().__init__(message, hint)
        self.key = key
        self.value = value


def query_of(params: Mapping[str, str], size: int) -> Query:
    """The query of an address. Raises ``Mistake`` for what no reader can have meant."""
    since, until = _day(params, "since"), _day(params, "until")
    if since and until and since > until:
        raise Mistake("mistake.period", f"the period ends ({until}) before it begins ({since})", "swap the two days")
    return Query(
        text=_words(params),
        outlet=params.get("outlet") or None,
        place=params.get("place") or None,
        person=params.get("person") or None,
        tone=_slug(params, "tone", TONES),
        urusan=_slug(params, "urusan", URUSAN),
        since=since,
        until=until,
        page=number(params, "page", 1),
        size=size,
    )


def _words(params: Mapping[str, str]) -> str | None:
    text = params.get("q", "").strip()
    if not text:
        return None
    if len(text) > MAX_WORDS:
        raise Mistake("mistake.long", f"the search is longer than {MAX_WORDS} characters", "search for fewer words")
    if text.count('"') % 2:
        raise Mistake("mistake.quote", "the search has a quotation mark that is not closed",
                      'write a phrase as "kota kembar"', text)  # fmt: skip
    if not re.search(r"[^\W_]", text):
        raise Mistake("mistake.wordless", "the search has no word in it", "write at least one word", text)
    return text


def _slug(params: Mapping[str, str], name: str, known: tuple[str, ...]) -> str | None:
    slug = params.get(name) or None
    if slug and slug not in known:
        raise Mistake(f"mistake.{name}", f"there is no {name} called {slug!r}", f"known: {', '.join(known)}", slug)
    return slug


def _day(params: Mapping[str, str], name: str) -> date | None:
    text = params.get(name, "").strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise Mistake("mistake.day", f"{name} is not a day: {text!r}", "write a day as 2026-11-24", text) from error


def number(params: Mapping[str, str], name: str, default: int, most: int = 1_000_000) -> int:
    """A whole number from 1 to ``most``; raises ``Mistake``."""
    text = params.get(name) or str(default)
    if not (re.fullmatch(r"[0-9]{1,7}", text) and 1 <= int(text) <= most):
        raise Mistake("mistake.number", f"{name} must be a number from 1 to {most}", f"leave {name} out", text)
    return int(text)


def language(request: Request, settings: Settings) -> str:
    """``?lang=``, else the cookie, else the settings. What the browser prefers is not asked: offices share machines."""
    return _chosen(request, "lang", LANGUAGES) or settings.language


def theme(request: Request) -> str:
    """``?theme=``, else the cookie, else ``auto``: as the reader's system has it."""
    return _chosen(request, "theme", THEMES) or THEMES[0]


def _chosen(request: Request, name: str, known: tuple[str, ...]) -> str | None:
    asked = (request.query_params.get(name), request.cookies.get(name))
    return next((value for value in asked if value in known), None)
