"""``read``, ``add`` and ``run`` as a person or a script calls them."""

import json
from pathlib import Path

import pytest
from tests.unit.cli.calls import call
from tests.unit.cli.pages import GOOD, TITLE

from kliping.settings import load
from kliping.store.sqlite import SqliteStore


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one page, from which the program is called."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "berita.txt").write_text(GOOD, encoding="utf-8")
    return tmp_path


def test_read_prints_the_article_and_keeps_nothing(folder: Path) -> None:
    said = call("read", "berita.txt")
    assert (said.code, said.err, said.out.splitlines()[0]) == (0, "", TITLE)
    assert "Kabupaten Sumedang (32.11)" in said.out
    assert [path.name for path in folder.iterdir()] == ["berita.txt"]


def test_the_json_of_read_is_one_line_an_article() -> None:
    said = call("read", "berita.txt", "berita.txt", "--format", "json")
    assert [json.loads(line)["article"]["title"] for line in said.out.splitlines()] == [TITLE, TITLE]


def test_the_gold_form_has_the_blocks_of_the_guidelines() -> None:
    told = json.loads(call("read", "berita.txt", "--format", "gold").out)
    assert told["article"]["published_at"] == "2024-09-02T10:15+07:00"
    assert {"places", "people", "institutions", "quotes", "tone", "events"} <= set(told)


def test_what_cannot_be_read_is_told_with_a_hint_and_the_next_one_follows() -> None:
    said = call("read", "tidak-ada.html", "berita.txt")
    assert said.code == 4
    assert said.err.splitlines()[0] == "error: tidak-ada.html tidak dapat dibaca: berkas atau folder tidak ada"
    assert "hint: periksa jalur" in said.err
    assert said.out.splitlines()[0] == TITLE


def test_add_keeps_the_article_and_names_the_database(folder: Path) -> None:
    said = call("--lang", "en", "add", "berita.txt")
    assert said.code == 0
    assert "Database: var/kliping.db (1 articles)" in said.out
    with SqliteStore.open(folder / "var" / "kliping.db", readonly=True) as store:
        assert store.counts().articles == 1


def test_the_same_page_again_is_unchanged() -> None:
    assert "baru" in call("add", "berita.txt").out
    again = call("add", "berita.txt")
    assert again.code == 0 and "tidak berubah" in again.out


def test_a_bad_input_is_counted_with_its_reason_and_the_code_tells(folder: Path) -> None:
    (folder / "rusak.html").write_bytes(b"%PDF-1.7 rusak")
    said = call("add", "berita.txt", "rusak.html")
    assert said.code == 5
    assert "bukan teks" in said.out and "rusak.html" in said.err
    assert "semua" in said.out


def test_run_once_reads_the_sources_of_the_settings_and_says_where_the_pages_would_be(folder: Path) -> None:
    (folder / "kliping.toml").write_text('sources = ["berita.txt"]\n[web]\nport = 9123\n', encoding="utf-8")
    said = call("run", "--once")
    assert said.code == 0
    assert "var/kliping.db (1 artikel)" in said.out and "http://127.0.0.1:9123" in said.out


def test_run_without_any_source_reads_the_demo_corpus_and_says_so() -> None:
    said = call("run", "--once")
    assert said.code == 0
    assert "korpus demo" in said.err and "(70 artikel)" in said.out


def test_a_wrong_setting_is_told_before_anything_is_read(folder: Path) -> None:
    (folder / "kliping.toml").write_text("[limits]\npage_bytes = 0\n", encoding="utf-8")
    said = call("run", "--once")
    assert (said.code, said.out) == (2, "")
    assert "page_bytes" in said.err and not (folder / "var").exists()


def test_a_component_that_does_not_exist_is_told_with_the_nearest_name(folder: Path) -> None:
    (folder / "kliping.toml").write_text('[reading]\ncomponents = ["placs"]\n', encoding="utf-8")
    said = call("read", "berita.txt")
    assert said.code == 2 and "'placs'" in said.err and "places" in said.err


def test_environment_variables_are_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLIPING_STORE_PATH", "arsip/a.db")
    assert load().store.path == "arsip/a.db"
    assert call("add", "berita.txt").code == 0
    assert (folder / "arsip" / "a.db").exists()
