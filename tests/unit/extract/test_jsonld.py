from __future__ import annotations

import json

import pytest

from kliping.extract.jsonld import Schema, read_schema

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Sumedang &amp; Icheon",
    "datePublished": "2024-05-14T17:32:00+07:00",
    "author": {"@type": "Person", "name": "Ranti Dewi"},
    "editor": [{"@type": "Person", "name": "Bagus P"}],
    "publisher": {"@type": "Organization", "name": "Kabar Kita"},
    "articleSection": ["Daerah", "Jabar"],
}


@pytest.mark.parametrize("wrapped", [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebPage"}, ARTICLE]}])
def test_an_article_is_found_however_it_is_wrapped(wrapped: object) -> None:
    found = read_schema([json.dumps(wrapped)])
    assert (found.headline, found.published) == ("Sumedang & Icheon", "2024-05-14T17:32:00+07:00")
    assert (found.authors, found.editors, found.publisher) == (("Ranti Dewi",), ("Bagus P",), "Kabar Kita")
    assert found.section == "Daerah"


def test_an_author_by_reference_is_looked_up() -> None:
    graph = {
        "@graph": [{"@type": "Article", "author": {"@id": "#p"}}, {"@type": "Person", "@id": "#p", "name": "Sari W"}]
    }
    assert read_schema([json.dumps(graph)]).authors == ("Sari W",)


def test_an_author_that_is_an_organisation_is_marked_as_one() -> None:
    found = read_schema([json.dumps(ARTICLE | {"author": {"@type": "Organization", "name": "Info Sumedang"}})])
    assert found.organisations == ("Info Sumedang",)


def test_the_publisher_may_stand_beside_the_article() -> None:
    blocks = [json.dumps({"@type": "Article", "headline": "A"}), json.dumps({"@type": "WebSite", "name": "Kabar Kita"})]
    assert read_schema(blocks).publisher == "Kabar Kita"


@pytest.mark.parametrize(
    "broken", ['{"@type":"NewsArticle","headline":"A","datePublished":"2024-05-14",}', "<!--\n%s\n-->"]
)
def test_a_stray_comma_or_comment_does_not_stop_it(broken: str) -> None:
    text = broken.replace("%s", '{"@type":"NewsArticle","headline":"A","datePublished":"2024-05-14"}')
    assert read_schema([text]).published == "2024-05-14"


def test_a_block_that_is_not_json_is_read_field_by_field() -> None:
    broken = '{"@type":"NewsArticle","headline":"Judul "baru"","datePublished":"2024-05-14","author":{"name":"Sari W"}'
    found = read_schema([broken])
    assert (found.published, found.authors) == ("2024-05-14", ("Sari W",))


@pytest.mark.parametrize(
    "text", ["", "null", "[1, 2]", '{"@type": "BreadcrumbList"}', "[" * 5000, '{"@graph": {"a": 1}}']
)
def test_a_block_without_an_article_tells_nothing(text: str) -> None:
    assert read_schema([text]) == Schema()
