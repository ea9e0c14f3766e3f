"""``/api/v1/problems``."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kliping.web import asking
from kliping.web.api.answers import answer
from kliping.web.api.records import ProblemList
from kliping.web.site import site_of

SIZE = 100
MAX_SIZE = 1000


def problems(request: Request) -> Response:
    """One page of the inputs that gave no article."""
    store = site_of(request).store
    page = asking.number(request.query_params, "page", 1)
    size = asking.number(request.query_params, "size", SIZE, MAX_SIZE)
    return answer(ProblemList(store.counts().problems, page, size, store.problems(size, (page - 1) * size)))
