from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from kliping.extract.body import BodyReader, densest, paint
from kliping.extract.hints import Hints
from kliping.extract.pen import Traits, read_page
from kliping.extract.second import agreement
from kliping.extract.second import quality as whole_quality
from kliping.resources import Resources

TEXT = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."


def quality(html: str) -> float:
    page = read_page(LexborHTMLParser(html), Traits(Hints.of(Resources())))
    paint(page, None)
    block = densest(page)
    assert block is not None
    return agreement(page, BodyReader.of(Resources()).read(page, block, ""))


def test_both_methods_agree_on_a_plain_page() -> None:
    assert quality(f"<article>{f'<p>{TEXT}</p>' * 5}</article><footer><p>{TEXT}</p></footer>") == 1.0
    assert quality(f"<div>{f'{TEXT}<br><br>' * 5}</div>") == 1.0


def test_they_differ_where_much_of_the_text_is_left_out() -> None:
    linked = f'<p><a href="/x">{TEXT[:60]}</a> {TEXT}</p>'
    ended = f"<p>Komentar</p>{f'<p>{TEXT}</p>' * 6}"
    assert quality(f"<div>{f'<p>{TEXT}</p>' * 4}{linked}{ended}</div>") < 0.7


def test_where_our_methods_differ_another_program_is_asked() -> None:
    page = read_page(LexborHTMLParser(f"<div><p>{TEXT}</p></div>"), Traits(Hints.of(Resources())))
    body = BodyReader.of(Resources()).read(page, 0, "")
    body.paragraphs = []
    assert whole_quality(page, body, f"<div><p>{TEXT}</p></div>") == 0.0


def test_where_they_agree_nobody_else_is_asked() -> None:
    html = f"<article>{f'<p>{TEXT}</p>' * 5}</article>"
    page = read_page(LexborHTMLParser(html), Traits(Hints.of(Resources())))
    block = densest(page)
    assert block is not None
    assert whole_quality(page, BodyReader.of(Resources()).read(page, block, ""), "no page at all") == 1.0
