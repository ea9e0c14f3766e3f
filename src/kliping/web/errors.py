"""An error as the asker wants it: problem+json (RFC 9457) under ``/api/``, a page elsewhere.

What the asker did wrong is told in the sentence of the ``KlipingError``. What is wrong on our side is told in general
words: the sentence, which may name a file, and the text of any other exception go to the log alone.
"""

from __future__ import annotations

import logging

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from kliping.core.errors import KlipingError
from kliping.locale.errors import translated
from kliping.web.api.answers import problem
from kliping.web.asking import Mistake
from kliping.web.guard import HEADERS
from kliping.web.site import site_of

# Statuses that have words of their own in the catalogue; others are told by 400 or 500.
_TOLD = (400, 404, 405, 503)
_OURS = {503: ("the database cannot be read now", "try again in a moment")}
_FAULT = ("kliping made a mistake", "its log tells more")

log = logging.getLogger(__name__)


def refused(request: Request, error: Exception) -> Response:
    """What kliping itself refuses, with its sentence and hint."""
    assert isinstance(error, KlipingError)
    ours = error.status >= 500
    if ours:
        log.error("%s: %s", request.url.path, error.message)
    if _wants_json(request):
        return problem(error.status, *(_OURS.get(error.status, _FAULT) if ours else (error.message, error.hint)))
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
    response = problem(500, *_FAULT) if _wants_json(request) else _page(request, 500)
    response.headers.update(HEADERS)  # this answer is made outside of the guard
    return response


def _wants_json(request: Request) -> bool:
    return request.url.path.startswith("/api/") or request.url.path == "/sehat"


def _page(request: Request, status: int, error: KlipingError | None = None) -> Response:
    site = site_of(request)
    words = site.words_for(request)
    told = words(error.key, value=error.value) if isinstance(error, Mistake) else ""
    plain = error is not None and not told and status < 500 and status != 404
    sentence = translated(error, words.language)[0] if error and plain else ""
    key = str(status if status in _TOLD else 400 if status < 500 else 500)
    return site.answer(request, "error.html", status, key=key, told=told, sentence=sentence, status=status)
