"""An article is its canonical address, else its content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.core.ids import article_id, canonical_url, content_hash, slug

PLAIN = "https://outlet.co.id/daerah/berita-satu"


@pytest.mark.parametrize(
    "address",
    [
        "http://www.outlet.co.id/daerah/berita-satu/",
        "https://m.outlet.co.id/daerah/berita-satu?utm_source=wa&fbclid=x",
        "https://amp.outlet.co.id/daerah/berita-satu/amp",
        "https://outlet.co.id:443/daerah/berita-satu?page=2#komentar",
        " https://OUTLET.co.id/daerah/berita-satu?page=all ",
    ],
)
def test_the_ways_to_link_one_article_are_one_address(address: str) -> None:
    assert canonical_url(address) == PLAIN


def test_a_parameter_that_names_the_article_is_kept_in_one_order() -> None:
    assert canonical_url("http://o.id/?p=12&lang=id") == canonical_url("http://o.id/?lang=id&p=12&utm_medium=x")
    assert canonical_url("http://o.id/?p=12") != canonical_url("http://o.id/?p=13")


@given(st.sampled_from(["o.id", "www.o.id", "m.b.co.id:8080"]), st.text("abc/?=&1", max_size=20))
def test_canonical_is_idempotent(host: str, rest: str) -> None:
    once = canonical_url(f"http://{host}/{rest}")
    assert canonical_url(once) == once


def test_without_an_address_the_content_is_the_identity_and_blanks_do_not_count() -> None:
    assert article_id(None, "Judul", "isi  berita\n") == article_id(None, " Judul", "isi berita")
    assert article_id(None, "Judul", "isi") != article_id(None, "Jud", "ulisi")
    assert article_id(PLAIN, "lama", "lama") == article_id(PLAIN + "/", "baru", "baru")


def test_a_hash_keeps_texts_apart() -> None:
    assert content_hash("a", "b") != content_hash("ab") != content_hash("a b")


def test_a_slug_is_readable_and_short() -> None:
    assert slug("Wali Kota Tangsel: “Siap!”") == "wali-kota-tangsel-siap"
    assert len(slug("x" * 99)) == 60
