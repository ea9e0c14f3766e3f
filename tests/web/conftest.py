"""One store with the readings of ``tests.web.readings``, shared by all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.web.client import Client
from tests.web.readings import PROBLEMS, SEEN, hostile, many, rich

from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    path: Path = tmp_path_factory.mktemp("web") / "k.db"
    with SqliteStore.open(path) as store:
        store.add_many([rich(), hostile(), *many(30)], SEEN)
        for problem in PROBLEMS:
            store.problem(problem)
        yield store


@pytest.fixture(scope="session")
def client(store: SqliteStore) -> Client:
    return Client(create_app(store, Settings()))
