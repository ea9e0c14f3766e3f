"""The API: its answers fit its own description, and every error has one shape."""

import pytest
from tests.web.client import Client
from tests.web.readings import hostile, rich

from kliping.web.api.openapi import FIELDS, description, meanings, schemas

ID = rich().article.id


def fits(value: object, schema: dict[str, object]) -> bool:
    """Whether a value fits a schema of ``openapi.json``: references, unions, arrays, objects and plain types."""
    if "$ref" in schema:
        named = schemas()[str(schema["$ref"]).rpartition("/")[2]]
        return fits(value, named)  # type: ignore[arg-type]
    if "anyOf" in schema:
        return any(fits(value, one) for one in schema["anyOf"])  # type: ignore[attr-defined]
    kind = schema.get("type")
    if kind == "object":
        known = schema["properties"]
        return isinstance(value, dict) and set(value) == set(known) and all(  # type: ignore[call-overload]
            fits(value[name], one) for name, one in known.items())  # type: ignore[attr-defined]  # fmt: skip
    if kind == "array":
        inner = schema.get("items") or {}
        return isinstance(value, list) and all(not inner or fits(one, inner) for one in value)  # type: ignore[arg-type]
    plain: dict[object, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float),
                                             "boolean": (bool,), "null": (type(None),), None: (str,)}  # fmt: skip
    return isinstance(value, plain[kind])


@pytest.mark.parametrize(
    ("address", "record"),
    [
        ("/api/v1/articles", "ArticleList"),
        ("/api/v1/articles?q=bukchon", "ArticleList"),
        (f"/api/v1/articles/{ID}", "WholeArticle"),
        (f"/api/v1/articles/{hostile().article.id}", "WholeArticle"),
        ("/api/v1/facets", "FacetLists"),
        ("/api/v1/problems", "ProblemList"),
        ("/api/v1/articles/none", "ProblemDetails"),
        ("/sehat", "Health"),
    ],
)
def test_an_answer_is_what_the_description_says(client: Client, address: str, record: str) -> None:
    assert fits(client.get(address).json(), {"$ref": f"/{record}"})


def test_every_field_of_every_record_is_described_and_no_other(client: Client) -> None:
    told = client.get("/api/v1/openapi.json").json()["components"]["schemas"]
    fields = {(record, field): one for record, schema in told.items() for field, one in schema["properties"].items()}
    assert all(one["description"].endswith(".") for one in fields.values())
    assert set(fields) == set(meanings())
    assert len(FIELDS.read_text(encoding="utf-8").splitlines()) == len(meanings()) + 1


def test_every_address_of_the_description_answers(client: Client) -> None:
    for path in description()["paths"]:  # type: ignore[attr-defined]
        assert client.get(path.format(id=ID)).status_code == 200


def test_a_list_tells_where_it_goes_on(client: Client) -> None:
    first = client.get("/api/v1/articles?size=20&tone=negative").json()
    assert (first["total"], first["page"], first["size"], first["next"]) == (16, 1, 20, None)
    seen = []
    address: str | None = "/api/v1/articles?size=7&tone=negative"
    while address:
        answer = client.get(address).json()
        seen += [line["id"] for line in answer["articles"]]
        address = answer["next"]
    assert len(seen) == len(set(seen)) == 16


def test_found_words_are_told_by_place(client: Client) -> None:
    (line,) = client.get("/api/v1/articles?q=diskominfo").json()["articles"]
    assert [line["snippet"][start:end] for start, end in line["found"]] == ["Diskominfo"]


def test_facets_count_what_the_list_finds(client: Client) -> None:
    tones = {facet["key"]: facet["count"] for facet in client.get("/api/v1/facets").json()["tones"]}
    for tone, count in tones.items():
        assert client.get(f"/api/v1/articles?tone={tone}").json()["total"] == count


def test_an_article_comes_with_spans_that_give_its_words(client: Client) -> None:
    reading = client.get(f"/api/v1/articles/{ID}").json()["reading"]
    parts = {"text": reading["article"]["text"], "title": reading["article"]["title"],
             "caption.0": reading["article"]["captions"][0]["text"]}  # fmt: skip
    spans = reading["analysis"]["places"][0]["mentions"]
    assert {parts[span["part"]][span["start"] : span["end"]] for span in spans} == {"Palopo"}


@pytest.mark.parametrize(
    ("address", "status", "slug"),
    [
        ("/api/v1/articles?tone=gembira", 400, "bad-request"),
        ('/api/v1/articles?q="x', 400, "bad-request"),
        ("/api/v1/articles?size=0", 400, "bad-request"),
        ("/api/v1/articles?size=201", 400, "bad-request"),
        ("/api/v1/articles?since=2024-13-01", 400, "bad-request"),
        ("/api/v1/problems?page=x", 400, "bad-request"),
        ("/api/v1/facets?urusan=x", 400, "bad-request"),
        ("/api/v1/articles/none", 404, "not-found"),
        ("/api/v1/nowhere", 404, "not-found"),
    ],
)
def test_an_error_is_a_problem_with_a_hint(client: Client, address: str, status: int, slug: str) -> None:
    answer = client.get(address)
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert (answer.status_code, told["status"], told["type"]) == (status, status, f"urn:kliping:problem:{slug}")
    assert told["detail"] and told["hint"]


def test_the_api_only_reads(client: Client) -> None:
    answer = client.get("/api/v1/articles", method="POST")
    assert (answer.status_code, answer.json()["title"]) == (405, "Method Not Allowed")
