from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from kliping.extract.body import Body, BodyReader, densest, listing, paint
from kliping.extract.hints import Hints
from kliping.extract.page import Page
from kliping.extract.pen import Traits, read_page
from kliping.resources import Resources

TRAITS, READER = Traits(Hints.of(Resources())), BodyReader.of(Resources())
ONE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."
TWO = "Perpustakaan itu memiliki dua puluh ribu buku dan ruang baca anak yang dibuka setiap hari."
THREE = "Kepala dinas mengatakan bahwa perpustakaan keliling akan menjangkau desa terpencil mulai bulan depan."


def read(html: str) -> tuple[Page, Body]:
    page = read_page(LexborHTMLParser(html), TRAITS)
    paint(page, None)
    block = densest(page)
    assert block is not None
    return page, READER.read(page, block, "Judul")


def paragraphs(html: str) -> list[str]:
    page, body = read(html)
    return ["\n".join(page.lines[number].text for number in part) for part in body.paragraphs]


def reasons(html: str) -> dict[str, str]:
    page, body = read(html)
    return {page.lines[number].text: reason for number, reason in body.reasons.items()}


ARTICLE = f"<div><p>{ONE}</p><p>{TWO}</p>%s<p>{THREE}</p></div>"


@pytest.mark.parametrize(
    ("between", "reason"),
    [
        ('<p><strong>BACA JUGA:</strong> <a href="/x">Harga Cabai Naik Lagi Pekan Ini</a></p>', "related"),
        ('<p><a href="/x">Harga Cabai Naik Lagi Pekan Ini di Sumedang</a></p>', "related"),
        ("<p>Advertisement</p>", "advert"),
        ("<p>SCROLL TO CONTINUE WITH CONTENT</p>", "advert"),
        ("<p>[Gambas:Video 20detik]</p>", "mark"),
        ("<p>* * *</p>", "mark"),
        ("<p>#Sumedang #Perpustakaan</p>", "tags"),
        ("<p>Ikuti saluran WhatsApp Kabar Kita untuk berita terbaru.</p>", "share"),
        ("<figure><figcaption>Suasana perpustakaan.</figcaption></figure>", "caption"),
        ("<p>Halaman selanjutnya</p>", "pages"),
        ("<p>Judul</p>", "title-again"),
        (f'<div class="ringkasan"><p>{ONE[:60]}</p></div>', "summary"),
        ("<p>" + "QUJD" * 200 + "</p>", "blob"),
    ],
)
def test_a_line_that_is_no_paragraph_is_left_out_with_its_reason(between: str, reason: str) -> None:
    assert paragraphs(ARTICLE % between) == [ONE, TWO, THREE]
    assert reason in reasons(ARTICLE % between).values()


def test_a_short_sentence_between_paragraphs_is_body() -> None:
    assert paragraphs(ARTICLE % "<p>Warga senang.</p>") == [ONE, TWO, "Warga senang.", THREE]


def test_a_subheading_is_body() -> None:
    assert paragraphs(ARTICLE % "<h3>Dibuka setiap hari</h3>")[2] == "Dibuka setiap hari"


def test_the_body_is_where_the_text_is_dense_not_where_there_is_most_of_it() -> None:
    links = "".join(f'<li><a href="/{n}">Judul berita lain yang cukup panjang nomor {n} di sini</a>' for n in range(60))
    assert paragraphs(f"<ul>{links}</ul>{ARTICLE % ''}<p>{ONE[:40]}</p>") == [ONE, TWO, THREE]


def test_comments_below_the_text_end_it() -> None:
    comments = f"<h3>Komentar</h3><p>{THREE}</p>"
    assert paragraphs(f"<div><p>{ONE}</p><p>{TWO}</p>{comments}</div>") == [ONE, TWO]


def test_an_editor_line_ends_the_body() -> None:
    page = f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>Editor: Sari Wulan</p><p>{ONE[:70]} lain.</p></div>"
    assert paragraphs(page) == [ONE, TWO, THREE]


def test_closing_initials_end_the_body() -> None:
    page = f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE} (tfk)</p><p>{ONE[:70]} lain.</p></div>"
    assert paragraphs(page) == [ONE, TWO, f"{THREE} (tfk)"]


def test_a_list_of_dated_articles_below_ends_the_body() -> None:
    more = "".join(f"<li>Judul lain<br>1{n}/6/2025 10:5{n}<br>{TWO}</li>" for n in range(3))
    assert paragraphs(f"<div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><ul>{more}</ul></div>") == [ONE, TWO, THREE]


def test_a_list_is_one_paragraph() -> None:
    entries = "<ul><li>07.30 pelepasan pusaka</li><li>08.15 kereta melintas</li></ul>"
    assert paragraphs(ARTICLE % entries)[2] == "07.30 pelepasan pusaka\n08.15 kereta melintas"


def test_double_breaks_part_paragraphs_and_single_ones_short_lines() -> None:
    assert paragraphs(f"<div>{ONE}<br><br>{TWO}<br>Jalan Raya 5<br><br>{THREE}</div>") == [
        ONE, f"{TWO}\nJalan Raya 5", THREE]  # fmt: skip


def test_single_breaks_part_paragraphs_where_nothing_else_does() -> None:
    assert paragraphs(f"<div>{ONE}<br>{TWO}<br>{THREE}</div>") == [ONE, TWO, THREE]


def test_a_name_that_means_something_else_does_not_hide_the_text() -> None:
    page = f'<div class="editor-wrap"><p>{ONE}</p><p>{TWO}</p></div><div class="editor-wrap"><p>{THREE}</p></div>'
    assert ONE in paragraphs(page)


def test_a_list_of_articles_is_told_from_an_article() -> None:
    entries = "".join(f'<h3><a href="/{n}">Bupati Resmikan Pasar {n}</a></h3><p>{ONE}</p>' for n in range(5))
    assert listing(*read(f"<div>{entries}</div>"))
    assert not listing(*read(ARTICLE % ""))


def test_a_page_without_running_text_has_no_body() -> None:
    page = read_page(LexborHTMLParser("<ul><li>Beranda<li>Daerah</ul>"), TRAITS)
    paint(page, None)
    assert densest(page) is None
