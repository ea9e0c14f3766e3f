"""``/api/v1/articles`` and ``/api/v1/articles/{id}``."""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from kliping.web import asking
from kliping.web.api.answers import answer
from kliping.web.api.records import ArticleLine, ArticleList, WholeArticle
from kliping.web.filters import address
from kliping.web.site import site_of

MAX_SIZE = 200
RELATED = 6


def articles(request: Request) -> Response:
    """One page of the articles that fit."""
    site = site_of(request)
    size = asking.number(request.query_params, "size", site.settings.web.page_size, MAX_SIZE)
    found = site.store.search(asking.query_of(request.query_params, size))
    query = found.query
    more = found.total > query.page * size
    following = address(replace(query, page=query.page + 1), "/api/v1/articles") + f"&size={size}" if more else None
    lines = tuple(ArticleLine.of(hit) for hit in found.hits)
    return answer(ArticleList(found.total, query.page, size, following, lines))


def article(request: Request) -> Response:
    """One article with its analysis."""
    store, id = site_of(request).store, request.path_params["id"]
    return answer(WholeArticle.of(store.show(id), store.related(id, RELATED)))
