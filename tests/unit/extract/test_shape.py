from __future__ import annotations

import pytest

from kliping.core.types import Fetched
from kliping.extract.shape import is_html


def html(text: str, name: str | None = None, content_type: str | None = None) -> bool:
    headers = (("content-type", content_type),) if content_type else ()
    return is_html(Fetched(text.encode(), name=name, headers=headers), text)


@pytest.mark.parametrize("start", ["<!DOCTYPE html>", "\n <html>", '<?xml version="1.0"?><html>', "<!-- x --><body>"])
def test_a_document_is_html_in_a_text_file_too(start: str) -> None:
    assert html(start + "<p>Isi", name="salinan.txt")


def test_text_that_quotes_an_element_is_text() -> None:
    quoting = "Bupati menulis <p> di papan, lalu <b> dan <br> dan </p>."
    assert not html(quoting, name="berita.txt")
    assert not html(quoting, content_type="text/plain; charset=utf-8")


def test_a_fragment_without_a_document_is_html() -> None:
    assert html("<div><p>Satu</p><p>Dua</p></div>")
    assert html("<p>Hanya satu", name="potongan.html")


def test_text_in_a_file_named_html_is_text() -> None:
    assert not html("Judul\n\nSUMEDANG - Bupati datang. 3 < 5.", name="berita.html")
