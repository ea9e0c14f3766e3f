from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from kliping.core.errors import Quarantine
from kliping.extract.hints import Hints
from kliping.extract.page import Page
from kliping.extract.pen import Traits, read_page
from kliping.outlets.profiles import Elements, Layout, Profile
from kliping.resources import Resources

HINTS = Hints.of(Resources())
PROFILE = Profile("kabar", ("kabar.example",), (Layout((".isi",), byline=(".oleh",), drop=(".kotak",)),))
TEXT = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."


def read(html: str, traits: Traits) -> Page:
    return read_page(LexborHTMLParser(html), traits)


def test_what_a_profile_names_is_marked_as_its_own() -> None:
    page = read('<p class="oleh">Sari Wulan</p><div class="isi"><p>Isi</p></div>', Traits(HINTS, Elements(PROFILE)))
    assert [(mark.kind, mark.own) for mark in page.marks] == [("byline", True)]
    assert [block.hint.own and block.hint.body for block in page.blocks].count(True) == 1


def test_what_a_profile_drops_is_one_line_whatever_is_in_it() -> None:
    html = f'<div class="kotak"><h1>Judul</h1><p>{TEXT}</p></div>'
    assert len(read(html, Traits(HINTS, Elements(PROFILE))).lines) == 1
    assert len(read(html, Traits(HINTS)).lines) == 2


def test_a_sidebar_of_teasers_is_one_line_and_one_that_holds_an_article_is_none() -> None:
    teasers = "".join(f"<article><h3>Berita {n}</h3><time>1 jam</time></article>" for n in range(5))
    assert len(read(f"<aside>{teasers}</aside>", Traits(HINTS)).lines) == 1
    assert len(read(f"<aside><p>{TEXT}</p><p>{TEXT}</p><p>{TEXT}</p></aside>", Traits(HINTS)).lines) == 3


def test_a_picture_parts_the_lines_it_stands_between() -> None:
    assert [line.text for line in read("<div>Satu<img src=x>Dua</div>", Traits(HINTS)).lines] == ["Satu", "Dua"]


def test_an_element_without_text_leaves_no_block() -> None:
    page = read("<div><div class=a></div><p>Isi</p><div><img></div></div>", Traits(HINTS))
    assert [block.tag for block in page.blocks] == ["body", "div", "p"]


def test_a_page_of_more_lines_than_any_article_has_is_refused() -> None:
    with pytest.raises(Quarantine) as refused:
        read("<p>a" * 20_001, Traits(HINTS))
    assert refused.value.reason == "too_large"
