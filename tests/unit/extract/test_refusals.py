from __future__ import annotations

import pytest

from kliping.core.errors import Skip
from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

EXTRACTOR = Extractor.of(Resources())
SENTENCE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."
PAID = (
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bupati Resmikan Gedung Baru",'
    '"isAccessibleForFree":"False"}</script>'
)


def extract(html: str) -> Article:
    return EXTRACTOR.extract(Fetched(f"<!doctype html><html>{html}</html>".encode(), "https://kabar.example/1"))


def reason(html: str) -> str:
    with pytest.raises(Skip) as refused:
        extract(html)
    return refused.value.reason


@pytest.mark.parametrize(
    "html",
    [
        '<title>Kabar</title><body><div id="root"></div><script src="/a.js"></script>',
        "<title>Kabar</title><body><noscript>Enable JavaScript</noscript><p>Aktifkan JavaScript.</p><script></script>",
        "<title>Just a moment...</title><body><h1>Just a moment...</h1><script>x</script><script></script>",
    ],
)
def test_a_page_that_is_empty_without_its_scripts_needs_rendering(html: str) -> None:
    assert reason(html) == "needs_rendering"


@pytest.mark.parametrize(
    "html",
    [
        f"<title>404 Not Found</title><body><h1>404</h1><p>{SENTENCE} {SENTENCE}</p>",
        f"<title>Kabar Kita</title><body><h1>Halaman tidak ditemukan</h1><p>{SENTENCE} {SENTENCE}</p>",
        "<title>Artikel ini sudah dihapus - Kabar</title><body><p>Maaf.</p>",
    ],
)
def test_an_apology_is_no_article(html: str) -> None:
    assert reason(html) == "not_an_article"


def test_a_long_article_about_a_missing_thing_is_one() -> None:
    body = "".join(f"<p>{SENTENCE} Kejadian {number} itu dilaporkan warga.</p>" for number in range(12))
    assert extract(f"<title>Kotak Hitam Tidak Ditemukan</title><body><h1>Kotak Hitam Tidak Ditemukan</h1>{body}").text


def test_a_list_of_headlines_is_an_index() -> None:
    links = "".join(f'<li><a href="/{n}">Pemerintah Kabupaten Ke-{n} Resmikan Gedung Baru</a></li>' for n in range(12))
    assert reason(f"<title>Kabar Kita</title><body><ul>{links}</ul>") == "index"


def test_a_page_of_little_of_anything_has_no_article() -> None:
    assert reason("<title>Kabar</title><body><p>Kontak kami.</p>") == "no_article"


def test_a_teaser_before_a_paywall_is_kept_and_told_partial() -> None:
    found = extract(f"{PAID}<body><h1>Bupati Resmikan Gedung Baru</h1><p>{SENTENCE}</p><p>{SENTENCE} Ya.</p>")
    assert found.partial == "paywall"


def test_an_article_for_everybody_is_whole() -> None:
    assert extract(f"<h1>Bupati Resmikan Gedung Baru</h1><p>{SENTENCE}</p><p>{SENTENCE} Ya.</p>").partial is None
