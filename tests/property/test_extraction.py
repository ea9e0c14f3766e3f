"""What holds for every article, whatever stands in it or around it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kliping.core.errors import KlipingError
from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

EXTRACTOR = Extractor.of(Resources())
TITLE = "Bupati Resmikan Perpustakaan Baru"
WORDS = st.sampled_from(
    "bupati warga pasar jembatan kabupaten meresmikan sekolah sungai desa dengan untuk kemarin".split()
)
SENTENCES = st.lists(WORDS, min_size=9, max_size=25).map(lambda words: " ".join(words).capitalize() + ".")
BODIES = st.lists(SENTENCES, min_size=3, max_size=8, unique=True)
FURNITURE = st.lists(
    st.sampled_from([
        '<div class="baca-juga">Baca juga: <a href="/x">Harga Cabai Naik Lagi</a></div>', "<div class=ads>Iklan</div>",
        "<p>ADVERTISEMENT</p>", '<figure><figcaption>Suasana pasar.</figcaption></figure>',
        "<script>var a = '<p>b</p>';</script>",
        '<div class="share"><a>Facebook</a> <a>WhatsApp</a></div>', "<p>&nbsp;</p>", "<!-- komentar -->",
    ]), min_size=8, max_size=8,
)  # fmt: skip
QUICK = settings(max_examples=80, deadline=None)


def extract(html: str) -> Article:
    return EXTRACTOR.extract(Fetched(html.encode()))


def page(paragraphs: list[str], furniture: list[str] | None = None, wrap: str = "div") -> str:
    between = furniture or [""] * 8
    body = "".join(f"<p>{text}</p>{thing}" for text, thing in zip(paragraphs, between, strict=False))
    return f"<html><body><h1>{TITLE}</h1><{wrap}>{body}</{wrap}></body></html>"


@QUICK
@given(BODIES)
def test_every_paragraph_comes_out_once_and_in_order(paragraphs: list[str]) -> None:
    article = extract(page(paragraphs))
    assert article.text.split("\n\n") == paragraphs


@QUICK
@given(BODIES, FURNITURE)
def test_what_stands_between_paragraphs_changes_no_word(paragraphs: list[str], furniture: list[str]) -> None:
    assert extract(page(paragraphs, furniture)).text == extract(page(paragraphs)).text


@QUICK
@given(BODIES, st.sampled_from(["article", "section", "main", "div class=konten", "div class='editor-wrap'"]))
def test_the_element_around_the_body_changes_no_word(paragraphs: list[str], wrap: str) -> None:
    assert extract(page(paragraphs, wrap=wrap)).text == "\n\n".join(paragraphs)


@QUICK
@given(BODIES)
def test_the_same_bytes_are_the_same_article(paragraphs: list[str]) -> None:
    assert extract(page(paragraphs)) == extract(page(paragraphs))


@QUICK
@given(BODIES)
def test_double_breaks_read_like_paragraphs(paragraphs: list[str]) -> None:
    broken = f"<html><body><h1>{TITLE}</h1><div>{'<br><br>'.join(paragraphs)}</div></body></html>"
    assert extract(broken).text == extract(page(paragraphs)).text


MARKED = st.sampled_from(
    [
        "*",
        "_",
        "**",
        "#",
        "# ",
        "> ",
        "[",
        "](",
        ")",
        "https://",
        "|",
        " - ",
        "\t",
        "   ",
        "\n",
        "\n\n",
        "\r",
        "\x0c",
        "-\n",
        "[09/09/15 14.28] Budi: ",
        "Baca juga:",
        "Editor: ",
        "Tags: ",
        "Dibaca 12 kali",
        "Sentimen",
        "Positif (98%)",
        "(",
        "(abc)",
        "Dari: a\nDate: b\nSubject: c\n",
        "12 Mei 2024 10:00 WIB",
        "JAKARTA - ",
        "Judul: x\nMedia: y\n",
        "\u200b",
        "🔴",
        "1. ",
        "...",
        "Pemerintah Kabupaten Pacitan menerima tamu dari luar negeri di pendopo pada Senin pagi. ",
    ]
)
MESSY = st.lists(st.one_of(MARKED, st.text(max_size=12)), max_size=60).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(MESSY.map(lambda text: text.encode("utf-8", "replace")), st.binary(max_size=400)))
def test_no_text_breaks_the_reader(body: bytes) -> None:
    try:
        article = EXTRACTOR.extract(Fetched(body, name="salinan.txt"))
    except KlipingError:
        return
    assert article.text == "\n\n".join(article.at(span) for span in article.paragraphs)
    assert article.title == article.title.strip()
