from __future__ import annotations

import pytest

from kliping.core.errors import ArticleProblem
from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources
from kliping.settings import Limits

EXTRACTOR = Extractor.of(Resources())
SENTENCE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."
TITLE = "Bupati Resmikan Perpustakaan Baru"


def page(body: str = f"<p>SUMEDANG - {SENTENCE}</p><p>{SENTENCE} (tfk)</p>", head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body><h1>{TITLE}</h1><div>{body}</div></body></html>".encode()


def extract(body: bytes, url: str | None = None, name: str | None = None) -> Article:
    return EXTRACTOR.extract(Fetched(body, url, name=name))


def refused(body: bytes, limits: Limits | None = None) -> str:
    extractor = EXTRACTOR if limits is None else Extractor.of(Resources(), limits)
    with pytest.raises(ArticleProblem) as problem:
        extractor.extract(Fetched(body, name="halaman.html"))
    assert "halaman.html" in problem.value.message or "page" in problem.value.message
    return problem.value.reason


def test_paragraphs_point_into_the_text() -> None:
    article = extract(page())
    assert [article.at(span) for span in article.paragraphs] == [SENTENCE, SENTENCE]
    assert article.text == f"{SENTENCE}\n\n{SENTENCE}"
    assert article.dateline == "SUMEDANG"


def test_the_address_is_the_identity_where_there_is_one() -> None:
    link = '<link rel="canonical" href="https://www.kabar.example/a?utm_source=x">'
    one, other = extract(page(head=link)), extract(page(f"<p>{SENTENCE} Baru.</p><p>{SENTENCE}</p>", link))
    assert one.url == "https://kabar.example/a"
    assert one.id == other.id
    assert one.version != other.version


def test_without_an_address_the_content_is_the_identity() -> None:
    assert extract(page()).id == extract(page()).id
    assert extract(page()).id != extract(page(f"<p>{SENTENCE} Baru.</p><p>{SENTENCE}</p>")).id
    assert extract(page()).url is None


@pytest.mark.parametrize(
    "canonical", ["/", "https://kabar.example", "https://kabar.example/", "javascript:0", "http://[x", "http://a:b/c"]
)
def test_an_address_that_is_no_articles_yields_to_the_one_asked_for(canonical: str) -> None:
    head = f'<link rel="canonical" href="{canonical}">'
    assert extract(page(head=head), "https://kabar.example/berita/1").url == "https://kabar.example/berita/1"


def test_a_relative_canonical_address_is_completed() -> None:
    head = '<link rel="canonical" href="/berita/2">'
    assert extract(page(head=head), "https://kabar.example/x?id=2").url == "https://kabar.example/berita/2"


def test_text_is_read_as_text() -> None:
    text = f"Kabar Kita\n{TITLE}\n\nSUMEDANG - {SENTENCE}\n\n{SENTENCE}\n"
    assert extract(text.encode(), name="a.txt").title == TITLE


def test_what_gave_a_field_is_told() -> None:
    rules = {rule.field: rule.rule for rule in extract(page()).provenance}
    assert rules == {"text": "densest", "title": "h1", "dateline": "dateline-separated"}


def test_agreement_of_two_methods_is_the_quality() -> None:
    assert extract(page()).quality == 1.0


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<html><body><script>var a = 1;</script></body></html>", "no_article"),
        (b"<html><body><nav><a href='/a'>Beranda</a><a href='/b'>Daerah</a></nav></body></html>", "no_article"),
        (page("<p>Pendek saja, hanya satu kalimat yang tidak panjang.</p>"), "too_short"),
        (b"<html><body>" + b"<div>" * 600 + page() + b"</body></html>", "too_deep"),
        (f"<html><p>{SENTENCE}</p><p>{SENTENCE}</p></html>".encode(), "no_article"),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(body: bytes, reason: str) -> None:
    assert refused(body) == reason


def test_limits_are_those_of_the_settings() -> None:
    assert refused(page(), Limits(page_bytes=100)) == "too_large"
    assert refused(page(), Limits(min_characters=5000)) == "too_short"
    assert refused(page(), Limits(depth=1)) == "too_deep"
