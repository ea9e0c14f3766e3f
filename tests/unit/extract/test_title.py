from __future__ import annotations

import pytest

from kliping.extract.hints import NO_HINT
from kliping.extract.metadata import Metadata
from kliping.extract.page import Block, Line, Page
from kliping.extract.title import cut_title, find_title, site_name

HEADLINE = "Sumedang Terima Tamu dari Icheon"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"{HEADLINE} | Kabar Kita", HEADLINE),
        (f"{HEADLINE} - Halaman 2 - Kabar Kita", HEADLINE),
        (f"Kabar Kita | {HEADLINE}", HEADLINE),
        ("Bupati: Pasar Dibuka Senin", "Bupati: Pasar Dibuka Senin"),
        (f"{HEADLINE} &raquo; Kabar", HEADLINE),
        (HEADLINE, HEADLINE),
        ("Kakak-Beradik Asal Slawi Bertemu", "Kakak-Beradik Asal Slawi Bertemu"),
    ],
)
def test_what_stands_around_a_headline_is_cut(text: str, headline: str) -> None:
    assert cut_title(text).headline == headline


def test_the_outlet_stands_around_the_headline_and_page_numbers_do_not() -> None:
    assert cut_title(f"{HEADLINE} - Halaman all - Kabar Kita").around == ("Kabar Kita",)


def page(*lines: tuple[str, str]) -> Page:
    made = Page()
    for number, (tag, text) in enumerate(lines):
        made.blocks.append(Block(tag, NO_HINT, -1, number, number + 1, tag.startswith("h")))
        made.lines.append(Line(text, number))
    return made


def test_a_heading_that_metadata_confirms_is_the_title() -> None:
    seen = page(("h1", "Kabar Kita"), ("h2", HEADLINE), ("h3", "Berita Terkait Hari Ini"))
    found = find_title(seen, Metadata(title=f"{HEADLINE} - Kabar Kita"), "Kabar Kita")
    assert found is not None
    assert (found.text, found.line, found.rule) == (HEADLINE, 1, "heading")


def test_a_line_that_is_no_heading_is_the_title_when_it_is_the_same() -> None:
    found = find_title(page(("div", HEADLINE), ("p", "Isi berita.")), Metadata(title=HEADLINE), None)
    assert found is not None
    assert (found.line, found.rule) == (0, "confirmed-line")


def test_without_a_line_metadata_gives_the_title() -> None:
    found = find_title(page(("p", "Isi berita.")), Metadata(meta={"og:title": HEADLINE}), None)
    assert found is not None
    assert (found.text, found.line) == (HEADLINE, None)


def test_the_outlets_name_is_no_title() -> None:
    assert find_title(page(("h1", "Kabar Kita Semua")), Metadata(), "Kabar Kita Semua") is None


@pytest.mark.parametrize("name", ["Situs Resmi Pemerintah Kabupaten Sigi", "Portal Kota Palu"])
def test_what_an_office_calls_its_site_is_no_headline(name: str) -> None:
    assert site_name(name)


def test_a_headline_about_a_website_is_one() -> None:
    assert not site_name("Website Desa Maranatha Diretas, Layanan Surat Menyurat Warga Lumpuh Tiga Hari")
