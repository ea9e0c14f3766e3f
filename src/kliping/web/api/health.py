"""``/sehat``: for a watchdog."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kliping import __version__
from kliping.web.api.answers import answer
from kliping.web.api.records import Health
from kliping.web.site import site_of


def health(request: Request) -> Response:
    """200 when the store can be read; a store that cannot is a problem with status 503."""
    return answer(Health("ok", __version__, site_of(request).store.counts().articles))
