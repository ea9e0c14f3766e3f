"""Whatever bytes come, they are an article or a refusal in our own words; nothing else is ever raised."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kliping.core.errors import KlipingError
from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

EXTRACTOR = Extractor.of(Resources())
SENTENCE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."
TAGS = "p div span b br ul li table tr td h1 h2 a article footer figure figcaption time meta title script svg".split()
TEXTS = [
    SENTENCE, "SUMEDANG - " + SENTENCE, "Baca juga: Harga Naik", "Editor: Sari", "Oleh: A / Ed: B", "(tfk)",
    "14 Mei 2024 17:32",
    "Dibaca 1.204 kali", "#tag #lain", "***", "Halaman 1 2 3", "&#0;&#xD800;&amp", "\u200b", "Komentar",
    "31/12/9999 99:99 WIB",
    "0000-00-00T25:61:61Z", "Sentimen", "Positif (98%)", "Kab/Kota: X", "A" * 300, ":", "|", "(", "\x00", "\U0001f600",
]  # fmt: skip
ATTRIBUTES = [
    "", ' class="related"', ' class="author"', ' class="tags"', ' class="caption"', ' href="http://[x"', " hidden",
    ' rel="tag"',
    ' datetime="2024-13-45T99:99"', ' property="article:published_time" content="9999-99-99"',
    ' type="application/ld+json"',
    ' rel="canonical" href="//"', ' style="display:none"', ' id=""', ' name="author" content=","',
]  # fmt: skip

pieces = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
    st.builds("</{}>".format, st.sampled_from(TAGS)),
    st.sampled_from(TEXTS),
    st.text(max_size=20),
)
pages = st.lists(pieces, max_size=60).map("".join)
texts = st.lists(st.one_of(st.sampled_from(TEXTS), st.text(max_size=40)), max_size=40).map("\n".join)
names = st.sampled_from([None, "a.html", "a.txt", "a"])
SLOW = settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def answers(body: bytes, name: str | None, url: str | None = None) -> None:
    """An article that holds together, or a refusal."""
    try:
        article = EXTRACTOR.extract(Fetched(body, url, name=name))
    except KlipingError as refusal:
        assert refusal.message
    else:
        holds_together(article)


def holds_together(article: Article) -> None:
    assert article.title.strip()
    assert "\n\n".join(article.at(span) for span in article.paragraphs) == article.text
    assert all(article.at(span).strip() for span in article.paragraphs)
    assert all(removed.reason for removed in article.removed)
    assert article.quality is None or 0 <= article.quality <= 1


@SLOW
@given(st.binary(max_size=2000), names)
def test_any_bytes_are_an_article_or_a_refusal(body: bytes, name: str | None) -> None:
    answers(body, name)


@SLOW
@given(pages, names, st.one_of(st.none(), st.text(max_size=30), st.just("https://kabar.example/1")))
def test_any_mark_up_is_an_article_or_a_refusal(page: str, name: str | None, url: str | None) -> None:
    article = f"<h1>Bupati Resmikan Perpustakaan Baru</h1>{page}<p>{SENTENCE}</p><p>{SENTENCE}</p>"
    answers(article.encode("utf-8", "surrogatepass"), name, url)


@SLOW
@given(texts)
def test_any_lines_are_an_article_or_a_refusal(text: str) -> None:
    answers(
        f"Kabar Kita\nBupati Resmikan Perpustakaan\n\n{SENTENCE} {SENTENCE}\n{text}".encode("utf-8", "replace"), "a.txt"
    )
