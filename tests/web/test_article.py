"""The article page: everything that was said, with its evidence, and nothing an outlet can break."""

import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from tests.web.client import Client
from tests.web.readings import HOSTILE, SECOND, SEEN, edited, hostile, rich
from tests.web.test_list import text_of

from kliping.core.types import Analysis
from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app

ADDRESS = f"/artikel/{rich().article.id}"


class Outline(HTMLParser):
    """Ids, links, elements and the words inside marks; fails on elements that do not nest."""

    EMPTY = ("meta", "link", "img", "input", "br", "rect", "path", "circle")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, str]] = []
        self.marked: dict[str, str] = {}
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.elements.append((tag, values))
        if values.get("id"):
            self.ids.append(values["id"] or "")
        if tag == "a":
            self.links.append(values.get("href") or "")
        if tag not in self.EMPTY:
            self.open.append((tag, values.get("data-mark") or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY:
            assert self.open.pop()[0] == tag

    def handle_data(self, words: str) -> None:
        for _, mark in self.open:
            if mark:
                self.marked[mark] = self.marked.get(mark, "") + words


@pytest.fixture(scope="module")
def page(client: Client) -> str:
    return client.get(ADDRESS).text


@pytest.mark.parametrize(
    "told",
    [
        "Kamis, 31 Agustus 2023 03.01 WITA",
        "Oleh Nurhayati",
        "Editor Baso Lompo",
        "Dibaca 1.940 kali",
        "Jenis media: News",
        "Daerah",
        "#Kota Palopo",
        "PALOPO",
        "Kota Palopo 5×",
        "73.73",
        "utama",
        "Distrik luar negeri, Seoul, Korea Selatan",
        "kota yang pejabatnya berbicara",
        "Wali Kota, Bukchon",
        "Sekretaris Daerah, Kota Palopo",
        "Dinas Komunikasi dan Informatika Perangkat daerah",
        "Komunikasi dan informatika 77%",
        "Juga menyentuh: Pemerintahan",
        "Judul saja Netral 51% belum pasti",
        "Penandatanganan LoI 29 Agustus 2023 Bukchon → Kota Palopo",
        "Pertemuan Desember 2022",
        "Pernyataan kehendak",
        "LoI (surat pernyataan kehendak)",
        "Kota cerdas dan digital, Layanan publik",
        "positif (98.8%) Positif 91%",
        "Tokoh kosong Han Seo-yun, Andi Rahmatia",
        "Harga Sagu Naik",
        "Tanpa alamat",
        "BACA JUGA: Harga Sagu Naik",
        "“31 Agu 2023 : 03.01”",
        "monitor-line",
    ],
)
def test_what_is_known_is_on_the_page(page: str, told: str) -> None:
    assert told in text_of(page)


def test_every_link_within_the_page_leads_to_something_on_it(page: str) -> None:
    outline = Outline(page)
    inner = {link[1:] for link in outline.links if link.startswith("#")}
    assert {"place-0-0", "person-0-0", "institution-0-0", "quote-0-0", "event-0-0", "row-0-1", "tone-0-0"} <= inner
    assert inner <= set(outline.ids)


def test_no_id_stands_twice(page: str) -> None:
    ids = Outline(page).ids
    assert len(ids) == len(set(ids))


def test_the_words_marked_are_the_words_of_the_evidence(page: str) -> None:
    marked = Outline(page).marked
    assert {marked[f"place-0-{n}"] for n in range(3)} == {"Palopo"}
    assert marked["institution-0-0"] == "Diskominfo Palopo"
    assert marked["toward-0-0"] == SECOND
    assert marked["quote-0-0"] == "Palopo cocok menjadi mitra kami. Kami belajar banyak dari Diskominfo Palopo,"


def test_the_text_is_whole_whatever_is_marked_in_it(page: str) -> None:
    body = re.search(r'<div class="body">(.*?)</div>', page, re.S)
    assert body
    text = " ".join(rich().article.text.split())
    assert re.sub(r"<[^>]+>", "", body[1]).replace("&#34;", '"').split() == ["PALOPO", "—", *text.split()]


def test_a_label_without_evidence_is_no_link(page: str) -> None:
    assert "#place-2-0" not in page and "Korea Selatan" in page


def test_the_tone_is_the_same_number_in_list_article_and_api(client: Client, page: str) -> None:
    line = client.get("/?q=bukchon").text
    p = client.get(f"/api/v1{ADDRESS.replace('artikel', 'articles')}").json()["reading"]["analysis"]["tone"][
        "document"
    ]["p"]
    assert f"{p:.0%}" == "91%"
    assert 'Positif <b class="p">91%</b>' in line and 'Positif <b class="p">91%</b>' in page


def test_an_unsure_tone_says_so_in_words(client: Client, page: str, tmp_path: Path) -> None:
    assert "belum pasti" in page
    assert "Model tidak cukup yakin" not in page  # the document's tone is sure; only the headline's is not
    tones = rich().analysis.tone
    assert tones
    doubtful = replace(tones, document=replace(tones.document, p=0.42, unsure=True))
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(replace(rich(), analysis=Analysis(tone=doubtful)), SEEN)
        page = Client(create_app(store, Settings())).get(ADDRESS).text
    assert "Model tidak cukup yakin" in page and "Positif 42% belum pasti" in text_of(page)


def test_an_article_about_which_nothing_is_known_says_so(tmp_path: Path) -> None:
    bare = replace(rich().article, url=None, outlet=None, published=None, byline=(), captions=(), dateline=None,
                   views=None, upstream=(), related=(), removed=(), provenance=())  # fmt: skip
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(replace(rich(), article=bare, analysis=Analysis(), cooperation=()), SEEN)
        text = text_of(Client(create_app(store, Settings())).get(ADDRESS).text)
    for told in ("media tidak disebut", "waktu terbit tidak disebut", "Tidak ada wilayah", "Nada belum dinilai"):
        assert told in text
    assert "None" not in text


def test_a_text_that_is_not_whole_and_a_day_that_is_not_certain_are_told(tmp_path: Path) -> None:
    whole = replace(rich().article, partial="pages", whole_url="https://k.example/1?page=all", published_confidence=0.4)
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(replace(rich(), article=whole), SEEN)
        page = Client(create_app(store, Settings())).get(ADDRESS).text
    assert "Isi tidak lengkap: artikel ini terdiri atas beberapa halaman." in text_of(page)
    assert "https://k.example/1?page=all" in Outline(page).links
    assert "Hari terbit belum pasti (40%)" in text_of(page)


def test_an_article_that_is_whole_and_dated_says_nothing_of_it(page: str) -> None:
    assert 'class="warn"' not in page


def test_an_edit_shows_what_went_and_what_came(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(rich(), SEEN)
        store.add(edited(), SEEN + timedelta(days=1))
        page = Client(create_app(store, Settings())).get(ADDRESS).text
    assert "2 versi" in page
    assert re.search(r"<del>[^<]*pertemuan pertama", page) and re.search(r"<ins>[^<]*pertemuan perdana", page)


def test_related_articles_are_linked(client: Client, page: str) -> None:
    assert 'href="https://contoh.example/sagu"' in page


@pytest.mark.parametrize("path", [f"/artikel/{hostile().article.id}", "/", "/?q=menyerang", "/masalah", "/kerja-sama"])
def test_no_word_of_a_page_becomes_markup(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    outline = Outline(answer.text)
    scripts = [values for tag, values in outline.elements if tag == "script"]
    assert all((values.get("src") or "").startswith("/static/") for values in scripts)
    assert not [name for _, values in outline.elements for name in values if name.startswith("on") or name == "style"]
    assert HOSTILE not in answer.text


@pytest.mark.parametrize("path", [f"/artikel/{hostile().article.id}", "/masalah", "/"])
def test_only_web_addresses_become_links(client: Client, path: str) -> None:
    links = Outline(client.get(path).text).links
    assert not [link for link in links if not link.startswith(("/", "#", "?", "https://", "http://"))]


def test_links_to_other_sites_tell_them_nothing(page: str) -> None:
    abroad = [values for tag, values in Outline(page).elements if (values.get("href") or "").startswith("http")]
    assert abroad and all("noreferrer" in (values.get("rel") or "") for values in abroad)


def test_the_page_is_given_in_english_too(client: Client) -> None:
    text = text_of(client.get(ADDRESS + "?lang=en").text)
    for told in (
        "Thursday, 31 August 2023, 03:01 WITA",
        "Read 1,940 times",
        "Letter of intent",
        "South Korea",
        "unsure",
    ):
        assert told in text
