"""Layouts that mislead: the text is found all the same."""

from __future__ import annotations

import pytest

from kliping.extract.draft import Draft
from kliping.extract.html import HtmlReader
from kliping.resources import Resources

READER = HtmlReader.of(Resources())
TITLE = "Alor dan Darwin Bahas Rumput Laut"
BODY = (
    "Pemerintah Kabupaten Alor menerima tim ahli dari Darwin untuk membahas budi daya rumput laut, Rabu (12/6/2024).",
    '"Mutunya harus dijaga sejak bibit," kata Kepala Dinas Perikanan Alor Maria Lobo.',
    "Sebanyak 40 petani mengikuti pelatihan tiga hari itu. Mereka berasal dari Pantar dan Kabola.",
    "Hasil panen akan dijual melalui koperasi. Harga terendah ditetapkan pemerintah daerah.",
    "Kegiatan berikutnya direncanakan pada Oktober di Darwin.",
)
TEXT = "".join(f"<p>{part}</p>" for part in BODY)
HEAD = f"<h1>{TITLE}</h1>"
COMMENT = "<p>Komentar yang panjang sekali mengenai rumput laut dan harga yang turun terus sejak tahun lalu.</p>"
TEASER = (
    "<div><h3><a href='/x'>Judul berita lain yang cukup panjang</a></h3>"
    "<p>Ringkasan berita lain yang cukup panjang juga, %s.</p></div>"
)


def read(body: str, head: str = "") -> Draft:
    return READER.read(f"<html><head>{head}</head><body>{body}</body></html>")


@pytest.mark.parametrize(
    "page",
    [
        f"{HEAD}<div class='content-with-ads'>{TEXT}</div>",
        f"{HEAD}<div class='post-share-content'>{TEXT}</div>",
        f"<div class='sidebar menu'>{HEAD}{TEXT}</div>",
        f"{HEAD}<div>{TEXT.replace('<p>', '<div>').replace('</p>', '</div>')}</div>",
        f"{HEAD}<div>{'<br><br>'.join(BODY)}</div>",
        f"<table><tr><td><a href='/'>Home</a></td><td>{HEAD}{'<br><br>'.join(BODY)}</td></tr></table>",
        f"<article>{HEAD}{TEXT}</article><section id='comments'>{COMMENT * 40}</section>",
        f"<article>{HEAD}{TEXT}</article><h3>45 Komentar</h3>{COMMENT * 40}",
        f"<article>{HEAD}{TEXT}</article>" + "".join(TEASER % ("lagi " * 9 + str(number)) for number in range(20)),
        f"{HEAD}<form>{TEXT}</form>",
    ],
)
def test_the_text_is_found(page: str) -> None:
    found = read(page)
    assert (found.title, found.paragraphs) == (TITLE, BODY)


def test_a_logo_in_the_first_heading_is_no_title() -> None:
    found = read(f"<h1><a href='/'>Kabar Alor</a></h1><h2>{TITLE}</h2>{TEXT}", f"<title>{TITLE} - Kabar Alor</title>")
    assert found.outlet is not None
    assert (found.title, found.outlet.name) == (TITLE, "Kabar Alor")


def test_a_list_inside_the_text_is_one_paragraph() -> None:
    listed = TEXT.replace("<p>Hasil", "<ul><li>Bibit unggul bersertifikat</li><li>Tali ris baru</li></ul><p>Hasil")
    assert read(f"{HEAD}<div>{listed}</div>").paragraphs[3] == "Bibit unggul bersertifikat\nTali ris baru"


def test_links_inside_sentences_are_text_and_no_tags() -> None:
    found = read(f"{HEAD}<div>{TEXT.replace('Kabupaten Alor', '<a href=/tag/alor>Kabupaten Alor</a>')}</div>")
    assert (found.paragraphs, found.tags) == (BODY, ())


def test_a_summary_above_the_dateline_is_no_body() -> None:
    found = read(f"{HEAD}<div><p>Ringkasan singkat dari seluruh berita ini untuk pembaca.</p>"
                 f"{TEXT.replace('<p>Pem', '<p>KALABAHI - Pem')}</div>")  # fmt: skip
    assert (found.dateline, found.paragraphs) == ("KALABAHI", BODY)
    assert "before-dateline" in {removed.reason for removed in found.removed}


def test_a_dateline_on_a_line_of_its_own_is_read() -> None:
    found = read(f"{HEAD}<div><strong>Kalabahi</strong> -<br>{TEXT}</div>")
    assert (found.dateline, found.paragraphs) == ("Kalabahi", BODY)


def test_a_page_of_photographs_is_read_by_its_captions() -> None:
    caption = "Petani rumput laut di Pantar menjemur hasil panen di tepi pantai, Rabu (12/6/2024). (Antara/Maria Lobo)"
    found = read(f"{HEAD}<div class='paging'><figure><figcaption>{caption}</figcaption></figure></div>")
    assert found.paragraphs
    assert found.paragraphs[0].startswith("Petani rumput laut di Pantar")


def test_an_index_of_articles_has_no_paragraphs() -> None:
    assert read("<h1>Indeks Berita</h1>" + "".join(TEASER % number for number in range(20))).paragraphs == ()


def test_page_numbers_and_the_update_are_read() -> None:
    found = read(
        f"{HEAD}<time datetime='2024-06-12T15:20:00+08:00'>12 Juni 2024 15:20 WITA</time><div>{TEXT}</div>"
        "<div class='paging'>Halaman 1 <a href='?page=2'>2</a></div>",
        "<meta property='article:modified_time' content='2024-06-12T18:00:00+08:00'>",
    )
    assert found.updated is not None
    assert (found.pages, found.updated.iso) == (2, "2024-06-12T18:00+08:00")


def test_topics_of_the_site_are_no_tags_of_the_article() -> None:
    topics = "<div class='tags'><a href='/tag/pilkada'>Pilkada</a> <a href='/tag/harga'>Harga</a></div>"
    own = "<div class='tags'><a href='/tag/alor'>Alor</a></div>"
    found = read(f"{topics}{HEAD}<div>{TEXT}</div>{own}<h4>Komentar Pembaca</h4>{topics}")
    assert found.tags == ("Alor",)
    assert read(f"{topics}{HEAD}<div>{TEXT}</div>").tags == ()


@pytest.mark.parametrize(
    "caption",
    [
        "Keterangan foto: Petani memanen rumput laut di Pantar.",
        "Petani memanen rumput laut di Pantar. (Foto: Dok. Dinas)",
    ],
)
def test_a_line_above_the_text_that_speaks_of_a_picture_is_a_caption(caption: str) -> None:
    found = read(f"<article>{HEAD}<div><img src='a'><p>{caption}</p></div><div>{TEXT}</div></article>")
    assert [one.text for one in found.captions] == [caption]
    assert found.paragraphs == BODY


def test_a_name_beside_the_outlets_is_the_reporter() -> None:
    head = f"<title>{TITLE} - Kabar Lembah</title>"
    found = read(f"<article>{HEAD}<p>Rahmat Hidayat - Kabar Lembah</p><div>{TEXT}</div></article>", head)
    assert found.byline == ("Rahmat Hidayat",)
