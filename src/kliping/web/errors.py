"""An error as the asker wants it: problem+json (RFC 9457) under ``/api/``, a page elsewhere.

Only the sentences of ``KlipingError`` are shown; the text of any other exception goes to the log alone.
"""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kliping.core.errors import KlipingError
from kliping.web.api.answers import problem
from kliping.web.asking import Mistake
from kliping.web.guard import HEADERS
from kliping.web.site import site_of

# Statuses that have words of their own in the catalogue; others are told by these.
_TOLD = {400: "400", 404: "404", 405: "405", 503: "503"}


def refused(request: Request, error: Exception) -> Response:
    """What kliping itself refuses, with its sentence and hint."""
    assert isinstance(error, KlipingError)
    if _wants_json(request):
        return problem(error.status, error.message, error.hint)
    return _page(request, error.status, error)


def http_error(request: Request, error: Exception) -> Response:
    """An address that leads nowhere, or a method it does not take."""
    assert isinstance(error, HTTPException)
    if _wants_json(request):
        return problem(error.status_code, "there is nothing at this address", "see /api/v1/openapi.json")
    response = _page(request, error.status_code)
    response.headers.update(error.headers or {})
    return response


def broken(request: Request, error: Exception) -> Response:
    """A fault of ours. The server writes the exception to its log; nothing of it is shown."""
    response = problem(500, "kliping made a mistake", "the log tells more") if _wants_json(request) \
        else _page(request, 500)  # fmt: skip
    response.headers.update(HEADERS)  # this answer is made outside of the guard
    return response


def _wants_json(request: Request) -> bool:
    return request.url.path.startswith("/api/") or request.url.path == "/sehat"


def _page(request: Request, status: int, error: KlipingError | None = None) -> Response:
    site = site_of(request)
    words = site.words_for(request)
    told = words(error.key, value=error.value) if isinstance(error, Mistake) else ""
    sentence = error.message if error and not told and status != 404 else ""
    key = _TOLD.get(status, "400" if status < 500 else "500")
    return site.answer(request, "error.html", status, key=key, told=told, sentence=sentence, status=status)
