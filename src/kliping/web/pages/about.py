"""What kliping is, how its labels come about, and the keys."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kliping.web.site import site_of


def about(request: Request) -> Response:
    """The page."""
    site = site_of(request)
    return site.answer(request, "about.html", counts=site.store.counts())
