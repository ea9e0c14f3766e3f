"""Inputs that gave no article, and why."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kliping.web import asking
from kliping.web.site import site_of

SIZE = 50


def problems(request: Request) -> Response:
    """The page; the latest problems first."""
    site = site_of(request)
    page = asking.number(request.query_params, "page", 1)
    total = site.store.counts().problems
    rows = site.store.problems(SIZE, (page - 1) * SIZE)
    return site.answer(request, "problems.html", rows=rows, page=page, total=total, last=-(-total // SIZE) or 1)
