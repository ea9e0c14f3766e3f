from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN, reading

from kliping.core.errors import NotFound
from kliping.extract.learnt import Observed
from kliping.store.repeated import LAST_PAGES
from kliping.store.sqlite import SqliteStore

HOST = "lawupos.example"
NOISE = -7


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        yield store


def page(number: int, *more: int, host: str = HOST) -> tuple[str, str, Observed]:
    """A page with a long line of its own and short ones that others may have."""
    return f"{host}/{number}", f"id{number}", Observed(host, {number * 1000: 400} | dict.fromkeys(more, 40))


def known(store: SqliteStore, host: str = HOST) -> frozenset[int]:
    everywhere, here = store.learnt().hosts.get(host), store.learnt([host]).hosts.get(host)
    assert everywhere == here
    return here or frozenset()


def test_a_line_is_boilerplate_from_the_third_page_on(store: SqliteStore) -> None:
    store.learn([page(1, NOISE), page(2, NOISE)])
    assert known(store) == frozenset()
    store.learn([page(3, NOISE)])
    assert known(store) == {NOISE}


def test_a_line_on_fewer_than_a_fifth_of_the_pages_is_none(store: SqliteStore) -> None:
    store.learn(page(number, *([NOISE] if number <= 3 else [])) for number in range(1, 17))
    assert known(store) == frozenset()


def test_hosts_are_kept_apart(store: SqliteStore) -> None:
    store.learn([page(1, NOISE), page(2, NOISE), page(3, NOISE, host="lain.example")])
    assert store.learnt().hosts == {}


def test_a_page_read_again_counts_once(store: SqliteStore) -> None:
    for _ in range(5):
        store.learn([page(1, NOISE)])
    assert known(store) == frozenset()


def test_a_page_read_again_without_the_line_takes_its_count_back(store: SqliteStore) -> None:
    store.learn([page(1, NOISE), page(2, NOISE), page(3, NOISE)])
    store.learn([page(3)])
    assert known(store) == frozenset()


def test_copies_of_one_article_make_nothing_boilerplate(store: SqliteStore) -> None:
    body = Observed(HOST, {1: 300, 2: 200, 3: 250})
    store.learn((f"copy{number}", f"id{number}", body) for number in range(6))
    assert known(store) == frozenset()


def test_only_the_last_pages_of_a_host_count(store: SqliteStore) -> None:
    store.learn(page(number, NOISE) for number in range(1, 60))
    assert known(store) == {NOISE}
    store.learn(page(number) for number in range(60, 60 + LAST_PAGES))
    assert known(store) == frozenset()


def test_the_articles_that_held_a_line_are_found(store: SqliteStore) -> None:
    store.learn([page(1, NOISE), page(2), page(3, NOISE)])
    store.name_observed([(f"{HOST}/3", "another")])
    assert store.holding(HOST, [NOISE]) == ("id1", "another")
    assert store.holding("lain.example", [NOISE]) == ()


def test_a_mended_article_is_no_new_version(store: SqliteStore) -> None:
    before, after = reading(text="Kabar dengan ekor."), reading(text="Kabar.")
    store.add(before, SEEN)
    store.mend(before.article.id, after)
    stored = store.show(after.article.id)
    assert (stored.reading, len(stored.versions), stored.first_seen) == (after, 1, SEEN)
    with pytest.raises(NotFound):
        store.show(before.article.id)
    assert store.counts().articles == 1


def test_mending_into_an_article_that_is_there_leaves_one(store: SqliteStore) -> None:
    before, after = reading(text="Kabar dengan ekor."), reading(text="Kabar.")
    store.add_many([before, after], SEEN)
    store.mend(before.article.id, after)
    assert store.counts().articles == 1


def test_mending_what_is_not_there_is_said(store: SqliteStore) -> None:
    with pytest.raises(NotFound):
        store.mend("nihil", reading())
