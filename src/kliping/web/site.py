"""What all pages share: store, settings, templates, and the way from values to a response."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from kliping import __version__
from kliping.locale import LANGUAGES, Words
from kliping.locale.errors import told
from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web import asking, formats

HERE = Path(__file__).parent
STATIC = HERE / "static"
_A_YEAR = 365 * 24 * 60 * 60
FILTERS: dict[str, Callable[..., object]] = {
    name: getattr(formats, name)
    for name in ("instant", "published", "partial", "calendar_day", "seen", "percent", "number", "web_address",
                 "country", "language")
}  # fmt: skip


def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(FILTERS)
    environment.globals["asset"] = _assets()
    return environment


def _assets() -> Callable[[str], str]:
    """The address of a static file; it changes with the file, so that browsers may keep it for good."""
    digests = {file.name: hashlib.sha256(file.read_bytes()).hexdigest()[:12] for file in STATIC.iterdir()}
    return lambda name: f"/static/{name}?v={digests[name]}"


def _words() -> dict[str, Words]:
    return {code: Words(code, "web", "slugs") for code in LANGUAGES}


@dataclass(frozen=True)
class Site:
    """One running web application."""

    store: SqliteStore
    settings: Settings
    templates: Environment = field(default_factory=_templates)
    words: dict[str, Words] = field(default_factory=_words)

    def answer(self, request: Request, template: str, status: int = 200, /, **values: object) -> Response:
        """The template as a page in the reader's language; ``?lang=`` and ``?theme=`` are remembered in cookies."""
        language, theme = asking.language(request, self.settings), asking.theme(request)
        text = self.templates.get_template(template).render(
            t=self.words[language],
            lang=language,
            theme=theme,
            languages=LANGUAGES,
            themes=asking.THEMES,
            path=request.url.path,
            switch=partial(_switch, request),
            say=partial(told, language=language),
            version=__version__,
            **values,
        )
        response = HTMLResponse(text, status, {"Vary": "Cookie, HX-Request", "Cache-Control": "private, no-cache"})
        for name, value in (("lang", language), ("theme", theme)):
            if request.query_params.get(name) == value:
                response.set_cookie(name, value, max_age=_A_YEAR, samesite="lax", httponly=name == "lang")
        return response

    def words_for(self, request: Request) -> Words:
        """The words in the reader's language."""
        return self.words[asking.language(request, self.settings)]


def site_of(request: Request) -> Site:
    """The site a request came to."""
    site: Site = request.app.state.site
    return site


def _switch(request: Request, **choice: str) -> str:
    """The same page with another language or theme."""
    return "?" + request.url.include_query_params(**choice).query
