"""One invented article (CC0-1.0) in the mark-up habits of seventeen systems: the same text comes out of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

PAGES = Path(__file__).parent / "pages"
TITLE = "Pemkab Wonogiri dan Kota Icheon Bahas Pelatihan Keramik"
CAPTION = "Delegasi Icheon melihat proses pembakaran gerabah di Wuryantoro."
RELATED = "Harga Singkong di Wonogiri Naik, Petani Semringah"
FIRST = "Pemerintah Kabupaten Wonogiri menerima kunjungan delegasi Kota Icheon, Korea Selatan, di Pendopo"
LAST = "Pertemuan lanjutan dijadwalkan pada akhir tahun secara daring. Naskah kerja sama belum disusun."


@dataclass(frozen=True)
class Told:
    """What a page tells beside its text."""

    outlet: str | None
    byline: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    dateline: str | None = "Wonogiri"
    tags: tuple[str, ...] = ()
    views: int | None = None
    clock: str = "17:32"
    caption: bool = True


TOLD = {
    "antara": Told("Antara News Jawa Tengah", ("Bambang Dwi Marwoto",), ("Achmad Zaenal M",),
                   tags=("wonogiri", "icheon")),
    "cnn": Told("CNN Indonesia", tags=("wonogiri", "keramik")),
    "detik": Told("detikcom", ("Ranto Subekti",), tags=("wonogiri", "keramik")),
    "gmr": Told("Kabar Lereng Lawu", ("Siti Aminah",), ("Bagus Prakosa",), tags=("icheon", "wonogiri")),
    "government": Told("Portal Resmi Pemerintah Kabupaten Wonogiri", dateline="WONOGIRI", views=213, clock="10:32",
                       caption=False),
    "joomla": Told(None, ("Suyatno",), dateline="WONOGIRI", views=321, caption=False),
    "jpnn": Told("JPNN.com", ("Natalia Fatimah",), dateline="WONOGIRI", tags=("Wonogiri", "Icheon")),
    "kompas": Told("Kompas.com", ("Sigit Wardoyo",), ("Maria Kusuma",), "WONOGIRI", ("Wonogiri", "keramik")),
    "kumparan": Told("kumparan", dateline=None),
    "liputan6": Told("Liputan6.com", ("Dewi Divianta",), tags=("icheon",)),
    "network": Told("Kabar Gajah Mungkur", ("Dewi Larasati",), ("Dewi Larasati",), None, ("icheon", "wonogiri")),
    "republika": Told("Republika Online", (), ("Fernan Rahadi",), "WONOGIRI", ("wonogiri",)),
    "rri": Told("RRI", ("Lilik Mardiyah",), ("Wahyu Tri",), tags=("icheon",)),
    "sindo": Told("SINDOnews Daerah", ("Ary Wahyu",), dateline="WONOGIRI", tags=("wonogiri", "icheon")),
    "tempo": Told("Tempo", ("Jamal Abdun",), ("Juli Hantoro",), tags=("Wonogiri",)),
    "tribun": Told("Tribunsolo.com", ("Garudea Prabawati",), ("Aji Bramastra",), "WONOGIRI", ("Wonogiri", "Icheon")),
    "wordpress": Told("Gajah Mungkur Ekspres", ("Tri Hastuti",), tags=("Icheon", "Wonogiri"), views=1204),
}  # fmt: skip


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    extractor = Extractor.of(Resources())
    return {page.stem: extractor.extract(Fetched(page.read_bytes())) for page in sorted(PAGES.glob("*.html"))}


def test_every_page_is_told_about(articles: dict[str, Article]) -> None:
    assert set(articles) == set(TOLD)


@pytest.mark.parametrize("name", TOLD)
def test_title_and_text_are_the_same_in_every_layout(articles: dict[str, Article], name: str) -> None:
    article = articles[name]
    assert article.title == TITLE
    assert len(article.paragraphs) == 5
    assert article.text.startswith(FIRST)
    assert article.text.endswith(LAST)
    assert RELATED not in article.text
    assert CAPTION not in article.text


@pytest.mark.parametrize("name", TOLD)
def test_who_when_and_where_are_read(articles: dict[str, Article], name: str) -> None:
    article, told = articles[name], TOLD[name]
    assert (article.outlet.name if article.outlet else None) == told.outlet
    assert (article.byline, article.editor, article.dateline) == (told.byline, told.editor, told.dateline)
    assert article.published is not None
    assert article.published.partial_iso == f"2024-05-14T{told.clock}+07:00"


@pytest.mark.parametrize("name", TOLD)
def test_tags_counters_and_captions_are_read(articles: dict[str, Article], name: str) -> None:
    article, told = articles[name], TOLD[name]
    assert (article.tags, article.views) == (told.tags, told.views)
    assert [caption.text.startswith(CAPTION) for caption in article.captions] == [True] * told.caption


@pytest.mark.parametrize("name", TOLD)
def test_every_line_left_out_has_a_reason_and_none_is_in_the_text(articles: dict[str, Article], name: str) -> None:
    article = articles[name]
    assert all(removed.reason for removed in article.removed)
    assert not [removed for removed in article.removed if len(removed.text) > 40 and removed.text in article.text]
