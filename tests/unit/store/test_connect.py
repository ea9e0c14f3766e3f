import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN, reading

from kliping.core.errors import StoreError
from kliping.store.connect import APPLICATION, Connections, pack, unpack
from kliping.store.sqlite import SqliteStore


def made(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return path


def test_text_comes_back_as_it_was_packed() -> None:
    assert unpack(pack("Wali Kota 서울 “kembar”")) == "Wali Kota 서울 “kembar”"


def test_a_new_file_and_its_folder_are_made(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "var" / "deep" / "k.db") as store:
        assert store.counts().articles == 0
    with closing(sqlite3.connect(tmp_path / "var" / "deep" / "k.db")) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add(reading(), SEEN)
    with SqliteStore.open(tmp_path / "k.db") as store:
        assert store.counts().articles == 1


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    path.write_text("Ini bukan basis data, melainkan catatan rapat.\n" * 50)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="not a database") as refused:
        SqliteStore.open(path)
    assert refused.value.hint
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = made(tmp_path / "k.db", "CREATE TABLE surat (nomor TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        SqliteStore.open(path)
    assert path.read_bytes() == before


def test_a_database_of_a_newer_kliping_is_refused_with_both_versions(tmp_path: Path) -> None:
    SqliteStore.open(tmp_path / "k.db").close()
    made(tmp_path / "k.db", "PRAGMA user_version = 99")
    for readonly in (False, True):
        with pytest.raises(StoreError, match=r"version 99.*up to 2"):
            SqliteStore.open(tmp_path / "k.db", readonly)


def test_an_older_database_cannot_be_opened_for_reading_alone(tmp_path: Path) -> None:
    path = made(tmp_path / "k.db", f"PRAGMA application_id = {APPLICATION}")
    with pytest.raises(StoreError, match="older version 0"):
        SqliteStore.open(path, readonly=True)


def test_a_missing_database_is_not_made_for_reading(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no database"):
        SqliteStore.open(tmp_path / "k.db", readonly=True)
    assert not list(tmp_path.iterdir())


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="folder"):
        SqliteStore.open(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        SqliteStore.open(tmp_path / "var" / "k.db")


def test_a_readonly_store_cannot_be_written(tmp_path: Path) -> None:
    SqliteStore.open(tmp_path / "k.db").close()
    with SqliteStore.open(tmp_path / "k.db", readonly=True) as store, pytest.raises(StoreError, match="readonly"):
        store.add(reading(), SEEN)


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = SqliteStore.open(tmp_path / "k.db")
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.counts()


def test_a_transaction_left_by_an_error_leaves_nothing(tmp_path: Path) -> None:
    SqliteStore.open(tmp_path / "k.db").close()
    connections = Connections(tmp_path / "k.db")
    with pytest.raises(KeyboardInterrupt), connections.change() as connection:
        connection.execute("INSERT INTO facet (kind, key, label) VALUES ('place', '32.11', 'Kabupaten Sumedang')")
        raise KeyboardInterrupt
    with connections.borrow() as connection:
        assert connection.execute("SELECT count(*) FROM facet").fetchone() == (0,)
    connections.close()


def test_a_locked_database_is_told_with_what_to_do(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "k.db") as store, closing(sqlite3.connect(tmp_path / "k.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with store._connections.borrow() as connection:
            connection.execute("PRAGMA busy_timeout = 10")  # the one idle connection is the next one used
        with pytest.raises(StoreError, match="locked") as refused:
            store.add(reading(), SEEN)
    assert "another program" in refused.value.hint
