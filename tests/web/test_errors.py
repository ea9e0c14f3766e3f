"""Whatever goes wrong, the reader gets a page to go on from and learns nothing of our insides."""

import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from tests.web.client import Client
from tests.web.readings import SEEN, rich
from tests.web.test_list import text_of

from kliping.locale import table
from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app
from kliping.web.guard import HEADERS
from kliping.web.pages.cooperation import pairs

SOURCE = Path(__file__).parents[2] / "src"


def stumble(request: Request) -> Response:
    """A page with a fault."""
    raise ZeroDivisionError("secret /etc/passwd")


@pytest.fixture
def faulty(store: SqliteStore) -> Client:
    app = create_app(store, Settings())
    app.router.routes[:0] = [Route("/rusak", stumble), Route("/api/v1/rusak", stumble)]
    return Client(app)


@pytest.mark.parametrize("address", ["/tidak-ada", "/artikel/tidak-ada", "/static/tidak-ada.css"])
def test_what_is_not_there_leads_back_to_the_list(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 404
    assert "Halaman ini tidak ada" in answer.text and 'class="button" href="/"' in answer.text


def test_pages_are_only_for_reading(client: Client) -> None:
    answer = client.get("/", method="DELETE")
    assert answer.status_code == 405 and "hanya untuk dibaca" in answer.text
    assert answer.headers["allow"]


@pytest.mark.parametrize("address", ["/rusak", "/api/v1/rusak"])
def test_a_fault_of_ours_tells_nothing_of_its_exception(faulty: Client, address: str) -> None:
    answer = faulty.get(address)
    assert answer.status_code == 500
    for inside in ("secret", "ZeroDivision", "Traceback", "passwd"):
        assert inside not in answer.text
    assert answer.headers["content-security-policy"] == HEADERS["Content-Security-Policy"]


@pytest.mark.parametrize("address", ["/", "/sehat", "/api/v1/articles"])
def test_a_database_that_is_gone_is_no_fault_and_names_no_file(tmp_path: Path, address: str) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(rich(), SEEN)
        connection = sqlite3.connect(tmp_path / "k.db")
        connection.executescript("DROP TABLE facet; DROP VIEW readable;")
        connection.close()
        answer = Client(create_app(store, Settings())).get(address)
    assert answer.status_code == 503
    assert str(tmp_path) not in answer.text and "facet" not in answer.text


def test_problems_are_listed_with_reason_and_hint(client: Client) -> None:
    text = text_of(client.get("/masalah").text)
    assert "3 masukan" in text
    assert "Dikarantina · bukan teks 24 Nov 2026 15.00 WIB rusak.pdf Berkas ini bukan halaman teks." in text
    assert "Pesan program: rusak.pdf bukan teks (save the page as HTML)" in text


def test_every_reason_that_the_code_gives_has_its_name_and_its_advice_in_both_languages() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    reasons = set(re.findall(r'(?:Skip|Quarantine)\(\s*"([a-z_]+)"', code))
    assert {"binary", "empty", "language"} <= reasons
    wanted = {f"{kind}.{reason}" for kind in ("reason", "advice") for reason in reasons}
    assert wanted <= set(table("slugs"))


def test_no_problems_is_good_news(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        page = Client(create_app(store, Settings())).get("/masalah").text
    assert "Semua masukan sudah menjadi artikel" in page


def test_the_register_tells_each_pair_with_its_stage_and_source(client: Client) -> None:
    page = client.get("/kerja-sama").text
    assert "Kota Palopo 73.73 × Bukchon Seoul, Korea Selatan Pernyataan kehendak 3/10" in text_of(page)
    assert f'href="/artikel/{rich().article.id}#kerja-sama-0"' in page
    assert 'aria-label="Tahap 3 dari 10: Pernyataan kehendak"' in page


def test_a_pair_is_one_whichever_region_an_article_names_first_and_the_indonesian_one_leads(tmp_path: Path) -> None:
    row = rich().cooperation[0]
    turned = replace(row, a=replace(row.b, parent=None), b=row.a)
    other = replace(rich(), article=replace(rich().article, id="0" * 16), cooperation=(turned,))
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add_many([rich(), other], SEEN)
        (pair,) = pairs(store)
    assert (pair.a.name, pair.b.name, len(pair.told)) == ("Kota Palopo", "Bukchon", 2)


def test_an_empty_register_says_when_rows_appear(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        page = Client(create_app(store, Settings())).get("/kerja-sama").text
    assert "Belum ada kerja sama" in page


def test_about_tells_how_labels_come_about(client: Client) -> None:
    assert "peluang yang dikalibrasi" in client.get("/tentang").text
