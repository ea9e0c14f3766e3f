"""Pages in the mark-up of real outlets, written for this test after the rules; nothing here was tuned on."""

from __future__ import annotations

from datetime import datetime

from kliping.core.dates import WIB
from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

EXTRACTOR = Extractor.of(Resources())
TITLE = "Bantul Siapkan 12 Pompa Air untuk Petani"
TEXT = (
    "Pemerintah Kabupaten Bantul menyiapkan 12 pompa air untuk mengatasi kekeringan di tiga kapanewon tahun ini.",
    "Bupati Bantul menyebut bantuan itu disalurkan melalui kelompok tani di Imogiri, Pundong, dan Kretek mulai pekan.",
    "“Kami tidak ingin petani gagal panen,” katanya saat meninjau saluran irigasi di Imogiri, Rabu.",
    "Kepala Dinas Ketahanan Pangan menambahkan bahwa biaya bahan bakar ditanggung pemerintah kabupaten.",
)
WHEN = datetime(2024, 7, 3, 14, 5, tzinfo=WIB)


def read(html: str, url: str) -> Article:
    return EXTRACTOR.extract(Fetched(f"<html>{html}</html>".encode(), url))


def rules(article: Article) -> dict[str, str]:
    return {rule.field: rule.rule for rule in article.provenance}


def test_detik() -> None:
    found = read(
        f"""<head><title>{TITLE}</title><meta name="publishdate" content="2024/07/03 14:05:00"></head><body>
        <article class="detail"><h1 class="detail__title">{TITLE}</h1>
        <div class="detail__author">Pradito Rida Pertana - <span class="detail__label">detikJogja</span></div>
        <div class="detail__date">Rabu, 03 Jul 2024 14:05 WIB</div>
        <figcaption class="detail__media-caption">Pompa di Imogiri. Foto: Rida Pertana/detikJogja</figcaption>
        <div class="detail__body-text itp_bodycontent"><strong>Bantul</strong> - <p>{TEXT[0]}</p><p>{TEXT[1]}</p>
        <table class="linksisip"><tr><td><div class="lihatjg"><strong>Baca juga: </strong>
        <a href="/d-1">Sumur Warga Gunungkidul Mulai Kering</a></div></td></tr></table>
        <p>{TEXT[2]}</p><p>{TEXT[3]}</p><p><strong>(aku/apl)</strong></p></div>
        <div class="detail__body-tag"><a href="/tag/bantul">bantul</a><a href="/tag/air">air</a></div></article>""",
        "https://www.detik.com/jogja/berita/d-7/bantul",
    )
    assert found.text == "\n\n".join(TEXT)
    assert (found.byline, found.dateline, found.tags) == (("Pradito Rida Pertana",), "Bantul", ("bantul", "air"))
    assert found.published is not None and found.published.value == WHEN
    assert [link.title for link in found.related] == ["Sumur Warga Gunungkidul Mulai Kering"]
    assert (found.captions[0].photographer, found.captions[0].agency) == ("Rida Pertana", "detikJogja")
    assert rules(found)["text"] == rules(found)["byline"] == "profile:detik"


def test_an_article_of_the_tribun_network_in_two_parts() -> None:
    found = read(
        f"""<head><title>{TITLE} - Tribunjogja.com</title></head><body><h1 id="arttitle">{TITLE}</h1>
        <div id="penulis">Penulis: <a>Neti Rukmana</a></div> | <div id="editor">Editor: <a>Hari Susmayanti</a></div>
        <time><span>Rabu, 3 Juli 2024 14:05 WIB</span></time><div class="side-article txt-article">
        <p><strong>TRIBUNJOGJA.COM, BANTUL - </strong>{TEXT[0]}</p><p>{TEXT[1]}</p>
        <p class="baca">Baca juga: <a href="/x">Sumur Warga Mulai Kering</a></p><p>{TEXT[2]}</p><p>{TEXT[3]}</p></div>
        <div class="paging">Halaman <a>1</a><a href="?page=2">2</a><a href="?page=all">Semua Halaman</a></div>""",
        "https://jogja.tribunnews.com/2024/07/03/bantul?page=1",
    )
    assert found.text == "\n\n".join(TEXT)
    assert (found.byline, found.editor) == (("Neti Rukmana",), ("Hari Susmayanti",))
    assert (found.page, found.pages, found.partial) == (1, 2, "pages")
    assert found.whole_url == "https://jogja.tribunnews.com/2024/07/03/bantul?page=all"


def test_a_site_of_a_kabupaten() -> None:
    found = read(
        f"""<head><title>Pemkab Bantul Siapkan Pompa - Website Pemerintah Kabupaten Bantul</title></head><body>
        <div class="menu"><ul><li><a>Beranda</a><li><a>Profil</a></ul></div>
        <h2 class="judul">Pemkab Bantul Siapkan 12 Pompa Air</h2><p class="tanggal">03 Juli 2024 | Dibaca : 214 kali</p>
        <div class="isi-berita"><p>{TEXT[0]}</p><p>{TEXT[1]}</p><p>{TEXT[2]}</p><p>{TEXT[3]} (Humas)</p></div>""",
        "https://bantulkab.go.id/berita/detail/7.html",
    )
    assert (found.title, found.views) == ("Pemkab Bantul Siapkan 12 Pompa Air", 214)
    assert found.text == "\n\n".join(TEXT)
    assert rules(found)["text"] == "profile:go.id"


def test_kompas() -> None:
    found = read(
        f"""<head><title>{TITLE} - Kompas.com</title></head><body><h1 class="read__title">{TITLE}</h1>
        <div class="read__time">Kompas.com - 03/07/2024, 14:05 WIB</div>
        <div class="credit-title-name"><h6>Kontributor Yogyakarta, Markus Yuwono, </h6><h6>Dita Rusiana</h6></div>
        <div class="photo__caption">Warga Bantul mengambil air.(KOMPAS.COM/MARKUS YUWONO)</div>
        <div class="read__content"><div class="clearfix"><p><strong>YOGYAKARTA, KOMPAS.com -</strong> {TEXT[0]}</p>
        <p>{TEXT[1]}</p><p><strong>Baca juga: <a href="/y" class="inner-link-baca-juga">Petani Keluhkan Irigasi</a>
        </strong></p><p>{TEXT[2]}</p><p>{TEXT[3]}</p></div></div>""",
        "https://yogyakarta.kompas.com/read/2024/07/03/140500178/bantul",
    )
    assert found.text == "\n\n".join(TEXT)
    assert found.contributor_place == "Yogyakarta"
    assert (found.dateline, found.captions[0].photographer) == ("YOGYAKARTA", "Markus Yuwono")


def test_an_outlet_nobody_knows_on_a_theme_everybody_knows() -> None:
    found = read(
        f"""<head><title>{TITLE} - Kabar Desa</title>
        <meta property="article:published_time" content="2024-07-03T07:05:00+00:00"></head><body>
        <header class="entry-header"><h1 class="entry-title">{TITLE}</h1>
        <div class="entry-meta">Posted by <a rel="author">Rina Astuti</a> on 3 Juli 2024</div></header>
        <div class="entry-content"><p>BANTUL, KD &#8211; {TEXT[0]}</p><p>{TEXT[1]}</p>
        <div class="jp-relatedposts"><h3>Related</h3><a>Sumur kering</a></div><p>{TEXT[2]}</p>
        <p>{TEXT[3]} <strong>[rin]</strong></p></div>
        <footer class="entry-footer">Tags: <a rel="tag" href="/tag/bantul">bantul</a></footer>""",
        "https://kabardesa.example/2024/07/pompa",
    )
    assert found.text == "\n\n".join(TEXT)
    assert (found.byline, found.tags, found.end_code) == (("Rina Astuti",), ("bantul",), "rin")
    assert found.published is not None and found.published.value == WHEN


def test_of_a_gallery_the_captions_are_the_body() -> None:
    pictures = "".join(
        f"<figure><img><figcaption>{text} (ANTARA FOTO/Hendra)</figcaption></figure>" for text in TEXT[:2]
    )
    found = read(
        f"<body><h1>{TITLE}</h1><div class=date>Rabu, 03 Jul 2024 14:05 WIB</div>{pictures}", "https://a.example/f"
    )
    assert TEXT[0] in found.text and TEXT[1] in found.text
