from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.unit.store.readings import SEEN, SUMEDANG, analysis, reading, tones

from kliping.core.dates import WIB
from kliping.core.errors import BadRequest
from kliping.store.base import Facet, Query
from kliping.store.sqlite import SqliteStore

LONG = "Sungai meluap sejak subuh dan warga mengungsi ke balai desa bersama ternak mereka. " * 6


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with SqliteStore.open(tmp_path / "k.db") as store:
        store.add_many(
            [
                reading("Kota Kembar", published=datetime(2023, 8, 31, 3, 1, tzinfo=WIB)),
                reading("Banjir Desa", LONG, published=datetime(2024, 2, 1, tzinfo=WIB), tone=tones("negative"),
                        places=analysis(places=(SUMEDANG,)).places, people=()),
                reading("Tanpa Tanggal", "Bupati meresmikan pasar kota.", published=None, people=()),
            ],
            SEEN,
        )  # fmt: skip
        yield store


def test_a_beginning_ends_at_a_word_and_lies_in_one_line(store: SqliteStore) -> None:
    snippet = store.search(Query(tone="negative")).hits[0].snippet
    assert LONG.startswith(snippet.removesuffix(" …"))
    assert snippet.endswith(" …")
    assert len(snippet) <= 202


def test_a_short_text_is_given_whole(store: SqliteStore) -> None:
    assert store.search(Query(text="-kembar -banjir")).hits[0].snippet == "Bupati meresmikan pasar kota."


def test_found_words_are_marked(store: SqliteStore) -> None:
    assert "\2ternak\3" in store.search(Query(text="ternak")).hits[0].snippet


def test_a_word_of_the_title_alone_finds_the_article(store: SqliteStore) -> None:
    (hit,) = store.search(Query(text="banjir")).hits
    assert (hit.title, "\2" in hit.snippet) == ("Banjir Desa", False)


@pytest.mark.parametrize(
    ("query", "total"),
    [
        (Query(), 3),
        (Query(place="32.11"), 3),
        (Query(place="Eunpyeong-gu"), 2),
        (Query(place="Eunpyeong-gu", text="kota"), 2),
        (Query(text="KOTA -pasar"), 1),
        (Query(text='"pasar kota"'), 1),
        (Query(text='"kota pasar"'), 0),
        (Query(text="meres*"), 1),
        (Query(text="meres"), 0),
        (Query(text="-kota"), 1),
        (Query(text="   "), 3),
        (Query(person="Kim Me-Kyung"), 1),
        (Query(outlet="Tampomas Pos", urusan="pemerintahan", tone="positive"), 2),
        (Query(since=date(2023, 9, 1)), 1),
        (Query(until=date(2023, 8, 31)), 1),
        (Query(since=date(2023, 8, 31), until=date(2024, 2, 1)), 2),
        (Query(text="kota", since=date(2023, 1, 1)), 1),
        (Query(place="99.99"), 0),
        (Query(outlet="\udcff"), 0),
        (Query(text="x1"), 0),
    ],
)
def test_total_hits_and_facets_of_a_query_agree(store: SqliteStore, query: Query, total: int) -> None:
    page = store.search(query)
    assert (page.total, len(page.hits)) == (total, total)
    assert sum(facet.count for facet in store.facets(query).tones) == total


def test_pages_part_the_hits_newest_first(store: SqliteStore) -> None:
    titles = [store.search(Query(page=page, size=1)).hits[0].title for page in (1, 2, 3)]
    assert titles == ["Tanpa Tanggal", "Banjir Desa", "Kota Kembar"]
    assert store.search(Query(page=4, size=1)).hits == ()


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        (Query(page=0), "no such page"),
        (Query(size=0), "no such page"),
        (Query(page=10**30), "no such page"),
        (Query(since=date(2024, 1, 2), until=date(2024, 1, 1)), "ends"),
        (Query(tone="gembira"), "no tone called 'gembira'"),
        (Query(urusan="cuaca"), "no urusan called 'cuaca'"),
        (Query(text='"'), "not closed"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused_everywhere(store: SqliteStore, query: Query, problem: str) -> None:
    for ask in (store.search, store.facets):
        with pytest.raises(BadRequest, match=problem):
            ask(query)


def test_facets_are_labelled_and_the_most_frequent_comes_first(store: SqliteStore) -> None:
    found = store.facets(Query())
    assert found.places == (Facet("32.11", "Kabupaten Sumedang", 3), Facet("Eunpyeong-gu", "Eunpyeong-gu", 2))
    assert found.tones == (Facet("positive", "positive", 2), Facet("negative", "negative", 1))
    assert found.people == (Facet("Kim Me-Kyung", "Kim Me-Kyung", 1),)


def test_facets_of_a_filter_are_counted_over_its_hits_alone(store: SqliteStore) -> None:
    assert store.facets(Query(tone="negative")).places == (Facet("32.11", "Kabupaten Sumedang", 1),)


def test_counts_tell_what_is_there_and_the_days_it_spans(store: SqliteStore) -> None:
    counts = store.counts()
    assert (counts.articles, counts.versions, counts.outlets, counts.regions, counts.people) == (3, 3, 1, 2, 1)
    assert (counts.first, counts.last) == (date(2023, 8, 31), date(2024, 2, 1))
    assert store.latest_day() == date(2024, 2, 1)
