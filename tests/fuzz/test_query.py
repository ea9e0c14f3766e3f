"""Whatever is typed into the search line or put into an address, the store answers or refuses in its own words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.store.readings import SEEN, reading

from kliping.core.errors import BadRequest
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore

# Everything FTS5 gives a meaning to, next to letters and anything else.
SYNTAX = st.text(st.sampled_from('"*-+^:(){}.,AND OR NOT NEAR title facets x1 kota\t\n\0'), max_size=60)
LINES = st.one_of(SYNTAX, st.text(max_size=40), st.text(st.characters(categories=["Cs", "Cc", "Mn"]), max_size=10))
NAMES = st.one_of(st.none(), LINES)
DAYS = st.one_of(st.none(), st.dates())


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteStore]:
    folder: Path = tmp_path_factory.mktemp("store")
    with SqliteStore.open(folder / "k.db") as store:
        store.add(reading(), SEEN)
        yield store


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LINES)
def test_any_line_is_answered_or_refused(store: SqliteStore, text: str) -> None:
    try:
        assert 0 <= store.search(Query(text=text)).total <= 1
        store.facets(Query(text=text))
    except BadRequest as refused:
        assert refused.hint


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.builds(
        Query, outlet=NAMES, place=NAMES, person=NAMES, tone=NAMES, urusan=NAMES, since=DAYS, until=DAYS,
        page=st.integers(), size=st.integers(),
    )
)  # fmt: skip
def test_any_filter_is_answered_or_refused(store: SqliteStore, query: Query) -> None:
    try:
        assert store.search(query).total <= 1
    except BadRequest as refused:
        assert refused.hint
