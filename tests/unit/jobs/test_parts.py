"""Articles in parts: saved ones are put together by name and headline, live ones are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kliping.core.errors import Unusable
from kliping.core.types import Fetched
from kliping.extract.article import Extractor
from kliping.jobs.parts import gathered, whole
from kliping.jobs.reading import Reader
from kliping.resources import Resources
from kliping.settings import Settings
from kliping.sources.opening import inputs

READER = Reader.of(Settings())
EXTRACT = Extractor.of(Resources()).extract
HERE = "https://kabar.example/read/1/banjir"


def page(number: int, title: str = "Banjir Merendam Tiga Desa di Demak", links: str = "Halaman 1 2 3") -> str:
    paragraphs = "".join(
        f"<p>Bagian {number} paragraf {n}: air masuk ke rumah warga dan petugas membagikan makanan siap saji.</p>"
        for n in range(4)
    )
    head = f"<html><title>{title} - Halaman {number} | Kabar</title><h1>{title}</h1>"
    return f"{head}{paragraphs}<div class=paging>{links}</div>"


def saved(folder: Path, **pages: str) -> list[Fetched]:
    for name, html in pages.items():
        (folder / f"{name.replace('_', '-')}.html").write_text(html, encoding="utf-8")
    found = list(gathered(inputs([str(folder)], READER.settings), READER))
    assert all(isinstance(one, Fetched) for one in found)
    return [one for one in found if isinstance(one, Fetched)]


def test_saved_parts_of_one_headline_are_one_article(tmp_path: Path) -> None:
    (found,) = saved(tmp_path, banjir=page(1), banjir_2=page(2), banjir_3=page(3))
    article = EXTRACT(found)
    assert [f"Bagian {n}" in article.text for n in (1, 2, 3)] == [True] * 3
    assert (article.pages, article.partial) == (3, None)
    assert "joined:3" in {rule.rule for rule in article.provenance}


def test_a_part_that_is_missing_is_told(tmp_path: Path) -> None:
    (found,) = saved(tmp_path, banjir=page(1), banjir_2=page(2))
    assert EXTRACT(found).partial == "pages"


def test_numbered_files_of_other_articles_stay_apart(tmp_path: Path) -> None:
    pages = {"berita": page(1, "Satu Desa Terendam"), "berita_2": page(1, "Dua Jembatan Putus di Demak")}
    assert len(saved(tmp_path, **pages)) == 2


def test_a_later_part_without_the_first_stays_by_itself(tmp_path: Path) -> None:
    assert len(saved(tmp_path, banjir_2=page(2), banjir_3=page(3))) == 2


def test_names_between_the_parts_do_not_part_them(tmp_path: Path) -> None:
    pages = {"banjir": page(1), "banjir_2": page(2), "banjir_baru": page(1, "Banjir Baru Datang Lagi di Demak")}
    assert sorted(len(one.parts) for one in saved(tmp_path, **pages)) == [0, 1]


def web(pages: dict[str, str], asked: list[str]):  # type: ignore[no-untyped-def]
    def fetch(url: str) -> Fetched:
        asked.append(url)
        if url not in pages:
            raise Unusable(f"{url} answers 404")
        return Fetched(pages[url].encode(), url, url, source="page")

    return fetch


def test_a_live_article_is_asked_for_part_by_part() -> None:
    asked: list[str] = []
    fetch = web({f"{HERE}?page=2": page(2), f"{HERE}?page=3": page(3)}, asked)
    found = whole(Fetched(page(1).encode(), HERE, HERE, source="page"), EXTRACT, fetch)
    assert len(found.parts) == 2
    assert EXTRACT(found).text.count("Bagian 3") == 4


def test_the_page_of_all_parts_is_asked_for_first() -> None:
    text = "".join(f"<p>{'Seluruh isi artikel. ' * 9}{n}</p>" for n in range(9))
    every = page(1, links="").replace("</h1>", f"</h1>{text}")
    asked: list[str] = []
    first = page(1, links=f'Halaman 1 2 3 <a href="{HERE}?page=all">Semua</a>')
    found = whole(Fetched(first.encode(), HERE, HERE, source="page"), EXTRACT, web({f"{HERE}?page=all": every}, asked))
    assert asked == [f"{HERE}?page=all"]
    assert "Seluruh isi" in EXTRACT(found).text


def test_a_later_page_is_read_from_the_first() -> None:
    asked: list[str] = []
    fetch = web({HERE: page(1), f"{HERE}?page=2": page(2), f"{HERE}?page=3": page(3)}, asked)
    second = Fetched(page(2).encode(), f"{HERE}?page=2", f"{HERE}?page=2", source="page")
    article = EXTRACT(whole(second, EXTRACT, fetch))
    assert asked[0] == HERE
    assert article.text.startswith("Bagian 1")


@pytest.mark.parametrize("links", ["Halaman 1 2 3", "Halaman 1 2 3 4 5 6 7 8 9"])
def test_what_cannot_be_had_leaves_the_article_partial(links: str) -> None:
    asked: list[str] = []
    found = whole(Fetched(page(1, links=links).encode(), HERE, HERE, source="page"), EXTRACT, web({}, asked))
    assert (found.parts, len(asked)) == ((), 1)
    assert EXTRACT(found).partial == "pages"


def test_an_article_on_one_page_asks_for_nothing() -> None:
    asked: list[str] = []
    whole(Fetched(page(1, links="").encode(), HERE, HERE, source="page"), EXTRACT, web({}, asked))
    assert asked == []


def test_what_is_refused_passes_through(tmp_path: Path) -> None:
    (tmp_path / "gambar.png").write_bytes(b"x")
    found: Iterator[object] = gathered(inputs([str(tmp_path)], READER.settings), READER)
    assert len(list(found)) == 1
