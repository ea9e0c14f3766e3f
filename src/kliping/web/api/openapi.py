"""``/api/v1/openapi.json``: the API told from its records; the meaning of every field is in ``fields.tsv``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from kliping import __version__
from kliping.web.api import records
from kliping.web.api.answers import answer

Tree = dict[str, object]
FIELDS = Path(__file__).with_name("fields.tsv")
SCHEMA = "#/components/schemas/{name}"
ANSWERS = (records.ArticleList, records.WholeArticle, records.FacetLists, records.ProblemList, records.ProblemDetails,
           records.Health)  # fmt: skip

PARAMETERS = {
    "q": "Words, \"phrases\", prefix* or -not.",
    "outlet": "Name of an outlet.",
    "place": "Kemendagri code, or the name of a foreign place.",
    "person": "Canonical name of a person.",
    "tone": "positive, neutral or negative.",
    "urusan": "Slug of an affair.",
    "since": "First day of publication, YYYY-MM-DD.",
    "until": "Last day of publication, YYYY-MM-DD.",
}  # fmt: skip
PAGING = {"page": "Page, from 1.", "size": "Entries on a page."}
PATHS: dict[str, tuple[str, type, dict[str, str]]] = {
    "/api/v1/articles": ("Articles that fit, newest first.", records.ArticleList, PARAMETERS | PAGING),
    "/api/v1/articles/{id}": ("One article with its analysis.", records.WholeArticle, {"id": "The article's id."}),
    "/api/v1/facets": ("How the articles that fit divide.", records.FacetLists, PARAMETERS),
    "/api/v1/problems": ("Inputs that gave no article.", records.ProblemList, PAGING),
    "/sehat": ("Whether the application answers.", records.Health, {}),
}


def openapi(request: Request) -> Response:
    """The description, OpenAPI 3.1."""
    return answer(description())


@cache
def description() -> Tree:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "kliping", "version": __version__, "description": "Indonesian press clippings, read only."},
        "paths": {path: {"get": _operation(path)} for path in PATHS},
        "components": {"schemas": schemas()},
    }


def _operation(path: str) -> Tree:
    told, record, parameters = PATHS[path]
    responses = {"200": _response(told, record, "application/json")}
    for status, meaning in (("400", "The query makes no sense."), ("404", "There is no such article.")):
        responses[status] = _response(meaning, records.ProblemDetails, "application/problem+json")
    listed = [_parameter(name, meaning, "{" + name + "}" in path) for name, meaning in parameters.items()]
    return {"summary": told, "parameters": listed, "responses": responses}


def _response(told: str, record: type, media: str) -> Tree:
    schema = {"$ref": SCHEMA.format(name=record.__name__)}
    return {"description": told, "content": {media: {"schema": schema}}}


def _parameter(name: str, meaning: str, in_path: bool) -> Tree:
    kind = "integer" if name in PAGING else "string"
    place = "path" if in_path else "query"
    return {"name": name, "in": place, "required": in_path, "description": meaning, "schema": {"type": kind}}


def schemas() -> Tree:
    """The schema of every record, with the meaning of each field."""
    _, found = msgspec.json.schema_components(ANSWERS, ref_template=SCHEMA)
    told = meanings()
    for record, schema in found.items():
        for name, field in schema.get("properties", {}).items():
            field["description"] = told[record, name]
    return dict(found)


@cache
def meanings() -> dict[tuple[str, str], str]:
    """What each field of each record means."""
    lines = FIELDS.read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {(record, field): meaning for record, field, meaning in rows}
