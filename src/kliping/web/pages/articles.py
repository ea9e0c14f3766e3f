"""The list: search, filters, headline numbers."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from kliping.locale import Words
from kliping.store.base import Page, Query
from kliping.web import asking, filters
from kliping.web.site import Site, site_of


def articles(request: Request) -> Response:
    """The whole page, or only the part that changes when htmx asks for it."""
    site = site_of(request)
    template = "list_results.html" if _partial(request) else "list.html"
    try:
        query = asking.query_of(request.query_params, site.settings.web.page_size)
        values = _values(site, query, site.words_for(request))
    except asking.Mistake as mistake:
        words = site.words_for(request)
        told = words(mistake.key, value=mistake.value)
        return site.answer(request, template, 400, mistake=told, asked=request.query_params, found=None,
                           counts=site.store.counts(), groups={}, chips=[], periods=[])  # fmt: skip
    response = site.answer(request, template, mistake=None, asked=request.query_params, **values)
    response.headers["HX-Push-Url"] = filters.address(query)
    return response


def _partial(request: Request) -> bool:
    asked = request.headers
    return asked.get("hx-request") == "true" and asked.get("hx-history-restore-request") != "true"


def _values(site: Site, query: Query, words: Words) -> dict[str, object]:
    found = site.store.search(query)
    groups, counts = filters.groups(site.store, query, words), site.store.counts()
    last = -(-found.total // query.size) or 1
    return {
        "found": found,
        "last": last,
        "earlier": _turn(found, -1, last),
        "later": _turn(found, 1, last),
        "groups": groups,
        "chips": filters.chips(query, groups, words),
        "periods": filters.periods(query, counts.last, words),
        "counts": counts,
        "here": lambda **change: filters.address(replace(query, page=1, **change)),
        "snippet": snippet,
    }


def _turn(found: Page, by: int, last: int) -> str | None:
    """The address of the next or former page, if there is one."""
    page = found.query.page + by
    return filters.address(replace(found.query, page=page)) if 1 <= page <= last else None


def snippet(text: str) -> Markup:
    """A snippet of the store with its found words marked."""
    return Markup(str(escape(text)).replace("\2", "<b class='found'>").replace("\3", "</b>"))  # noqa: S704  # escaped just before
