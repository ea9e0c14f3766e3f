"""The web application: which address leads where, and what becomes of an error."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from kliping.core.errors import KlipingError
from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web import api, pages
from kliping.web.errors import broken, http_error, refused
from kliping.web.guard import Guard
from kliping.web.site import STATIC, Site

ROUTES = (
    Route("/", pages.articles),
    Route("/artikel/{id}", pages.article),
    Route("/kerja-sama", pages.cooperation),
    Route("/masalah", pages.problems),
    Route("/tentang", pages.about),
    Route("/sehat", api.health),
    Route("/api/v1/articles", api.articles),
    Route("/api/v1/articles/{id}", api.article),
    Route("/api/v1/facets", api.facets),
    Route("/api/v1/problems", api.problems),
    Route("/api/v1/openapi.json", api.openapi),
)


def create_app(store: SqliteStore, settings: Settings) -> Starlette:
    """The pages and the API over an open store. The caller closes the store when the server has stopped."""
    hosts = frozenset({settings.web.host, *settings.web.hosts})
    app = Starlette(
        routes=[*ROUTES, Mount("/static", StaticFiles(directory=STATIC))],
        middleware=[Middleware(Guard, hosts=hosts), Middleware(GZipMiddleware)],
        exception_handlers={KlipingError: refused, HTTPException: http_error, Exception: broken},
    )
    app.state.site = Site(store, settings)
    return app
