"""``/api/v1/facets``."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kliping.web import asking
from kliping.web.api.answers import answer
from kliping.web.api.records import FacetLists
from kliping.web.site import site_of


def facets(request: Request) -> Response:
    """Counts over the articles that fit."""
    found = site_of(request).store.facets(asking.query_of(request.query_params, 1))
    return answer(FacetLists(found.outlets, found.places, found.tones, found.urusan, found.people))
