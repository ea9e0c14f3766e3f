"""JSON answers and the one shape of an error."""

from __future__ import annotations

from http import HTTPStatus

import msgspec
from starlette.responses import Response

from kliping.web.api.records import ProblemDetails

_encode = msgspec.json.Encoder().encode


def answer(record: object) -> Response:
    """A record as JSON."""
    return Response(_encode(record), media_type="application/json", headers={"Cache-Control": "private, no-cache"})


def problem(status: int, detail: str, hint: str = "") -> Response:
    """An error as ``application/problem+json`` (RFC 9457); the sentence and hint are in English."""
    title = HTTPStatus(status).phrase
    slug = title.lower().replace(" ", "-")
    record = ProblemDetails(f"urn:kliping:problem:{slug}", title, status, detail, hint or None)
    return Response(_encode(record), status, media_type="application/problem+json")
