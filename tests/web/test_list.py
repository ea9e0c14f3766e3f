"""The list page: what it shows, how it filters, what it says when there is nothing."""

import html
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from tests.web.client import Client
from tests.web.readings import SEEN, rich

from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app


def text_of(page: str) -> str:
    """The words of a page, tags left out."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def titles(page: str) -> list[str]:
    return [html.unescape(title) for title in re.findall(r'class="line-title"[^>]*>([^<]*)<', page)]


def test_a_line_tells_outlet_time_tone_places_and_people(client: Client) -> None:
    text = text_of(client.get("/?q=Bukchon").text)
    assert "Kabar Sawerigading Kamis, 31 Agustus 2023 03.01 WITA Palopo dan Bukchon Sepakati Layanan Digital" in text
    assert "Positif 91% Wilayah: Kota Palopo Wilayah: Bukchon" in text
    assert "Tokoh: Han Seo-yun" in text


def test_found_words_are_marked_in_the_snippet(client: Client) -> None:
    assert "<b class='found'>Bukchon</b>" in client.get("/?q=bukchon").text


def test_headline_numbers_count_the_whole_store_whatever_is_searched(client: Client) -> None:
    assert "<dt>Artikel</dt><dd>32</dd>" in client.get("/?q=bukchon").text


def test_filters_narrow_the_list_and_can_be_taken_back(client: Client) -> None:
    page = client.get("/?place=73.73").text
    assert titles(page) == ["Palopo dan Bukchon Sepakati Layanan Digital"]
    assert '<a class="chip" href="/"' in page and "Kota Palopo" in page


def test_every_choice_of_every_filter_leaves_as_many_articles_as_it_says(client: Client) -> None:
    page = client.get("/").text
    choices = re.findall(r'<li><a id="f-[^"]+" href="([^"]+)".*?class="count">([\d.]+)<', page, re.S)
    assert len(choices) > 10
    for address, count in choices:
        assert f"{count} artikel" in text_of(client.get(html.unescape(address)).text)


def test_a_chosen_filter_still_offers_its_other_values(client: Client) -> None:
    page = client.get("/?tone=positive").text
    assert 'href="/?tone=negative"' in page and 'href="/?tone=neutral"' in page


def test_filters_are_kept_when_one_searches_anew(client: Client) -> None:
    page = client.get("/?tone=negative&outlet=Harian+Uji").text
    assert '<input type="hidden" form="cari" name="tone" value="negative">' in page
    assert '<input type="hidden" form="cari" name="outlet" value="Harian Uji">' in page


def test_days_limit_the_list(client: Client) -> None:
    assert titles(client.get("/?since=2021-01-03&until=2021-01-04").text) == ["Rapat nomor 3", "Rapat nomor 2"]


def test_pages_hold_twenty_and_lead_to_each_other(client: Client) -> None:
    first, second = client.get("/").text, client.get("/?page=2").text
    assert (len(titles(first)), len(titles(second))) == (20, 12)
    assert not set(titles(first)) & set(titles(second))
    assert 'rel="next" href="/?page=2"' in first and 'rel="prev" href="/"' in second


def test_htmx_gets_only_what_changes_and_the_address_to_show(client: Client) -> None:
    part = client.get("/?q=bukchon&tone=&since=", HX_Request="true")
    assert part.text.lstrip().startswith('<div id="hasil"')
    assert part.headers["hx-push-url"] == "/?q=bukchon"
    assert "HX-Request" in part.headers["vary"]


def test_going_back_in_the_browser_gets_the_whole_page(client: Client) -> None:
    page = client.get("/", HX_Request="true", HX_History_Restore_Request="true").text
    assert page.startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ('/?q="kota', "belum ditutup"),
        ("/?q=***", "Tidak ada kata"),
        ("/?q=" + "a" * 301, "terlalu panjang"),
        ("/?since=kemarin", "bukan tanggal"),
        ("/?since=2024-02-01&until=2024-01-01", "lebih awal"),
        ("/?tone=gembira", "Tidak ada nada"),
        ("/?urusan=lucu", "Tidak ada urusan"),
        ("/?page=0", "bukan nomor"),
    ],
)
def test_a_mistake_is_told_in_the_readers_language_beside_the_search(client: Client, address: str, told: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 400
    assert told in text_of(answer.text) and 'id="q"' in answer.text


def test_a_search_without_hits_says_which_filter_to_drop(client: Client) -> None:
    page = client.get("/?q=bukchon&tone=negative").text
    assert "Tidak ada artikel yang cocok" in page
    assert "tanpa “bukchon”" in text_of(page) and "tanpa Negatif" in text_of(page)


def test_a_page_past_the_end_leads_back(client: Client) -> None:
    assert "Halaman ini kosong" in client.get("/?page=99").text


def test_an_empty_store_says_how_to_fill_it(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        page = Client(create_app(store, Settings())).get("/").text
    assert "Belum ada artikel" in page and "kliping add" in page


def test_a_search_of_odd_characters_is_answered(client: Client) -> None:
    for words in ("a OR b", "NEAR(a b)", "title:x", "kota's", "日本", "a\x00b", "%", "x*", "-x", "(((", "{t}"):
        assert client.get("/?q=" + quote(words)).status_code in (200, 400)


def test_settings_choose_the_language(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(rich(), SEEN)
        page = Client(create_app(store, Settings(language="en"))).get("/", Accept_Language="id").text
    assert '<html lang="en"' in page and "Thursday, 31 August 2023, 03:01 WITA" in page


def test_the_language_is_switched_by_address_and_kept_in_a_cookie(client: Client) -> None:
    switched = client.get("/?lang=en&q=bukchon")
    assert '<html lang="en"' in switched.text and "lang=en" in switched.headers["set-cookie"]
    assert '<html lang="en"' in client.get("/", Cookie="lang=en").text
    assert '<html lang="id"' in client.get("/", Cookie="lang=xx", Accept_Language="en").text


def test_switching_keeps_the_search(client: Client) -> None:
    assert "?q=bukchon&amp;lang=en" in client.get("/?q=bukchon").text


def test_dark_is_switched_by_address_and_kept_in_a_cookie(client: Client) -> None:
    assert 'data-theme="dark"' in client.get("/?theme=dark").text
    assert 'data-theme="dark"' in client.get("/", Cookie="theme=dark").text
    assert 'data-theme="auto"' in client.get("/", Cookie="theme=pink").text
