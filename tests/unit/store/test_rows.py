from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.unit.store.readings import EUNPYEONG, SEEN, SUMEDANG, reading

from kliping.core.dates import WIB, WIT, Instant
from kliping.core.errors import StoreError
from kliping.core.types import Place, Region
from kliping.store.connect import pack
from kliping.store.rows import (
    ALL,
    DATED,
    FacetKey,
    days,
    facets_of,
    minute_slot,
    packed,
    place_key,
    reading_of,
    slot_of,
)


def test_a_reading_comes_back_as_it_was_packed() -> None:
    whole = reading()
    blobs = packed(whole)
    assert reading_of(blobs.body, blobs.record) == whole


def test_a_record_that_does_not_fit_is_a_store_error() -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        reading_of(pack("Teks."), pack('{"article": 7}'))


def test_facets_are_each_given_once_the_main_place_first() -> None:
    twice = reading(places=(Place(EUNPYEONG, ()), Place(EUNPYEONG, ()), Place(SUMEDANG, (), "main")))
    found = facets_of(twice)
    assert found[:2] == (ALL, DATED)
    assert [facet.key for facet in found if facet.kind == "place"] == ["32.11", "Eunpyeong-gu"]
    assert FacetKey("outlet", "Tampomas Pos", "Tampomas Pos") in found
    assert FacetKey("tone", "positive", "positive") in found


def test_an_undated_article_without_outlet_and_analysis_has_only_the_facet_of_all() -> None:
    bare = reading(published=None, places=(), people=(), tone=None, urusan=None)
    assert facets_of(replace(bare, article=replace(bare.article, outlet=None))) == (ALL,)


@pytest.mark.parametrize(
    ("region", "key"),
    [
        (SUMEDANG, "32.11"),
        (EUNPYEONG, "Eunpyeong-gu"),
        (Region("Korea Selatan", "negara", country="KR"), "Korea Selatan"),
        (Region("Indonesia", "negara"), None),
        (Region("Gedung Negara", "venue"), None),
        (Region("Balai Seoul", "venue", country="KR"), None),
    ],
)
def test_a_place_is_filtered_by_code_or_foreign_name(region: Region, key: str | None) -> None:
    assert place_key(Place(region, ())) == key


def test_slots_follow_the_clock_on_the_wall() -> None:
    article = reading().article
    wib = replace(article, published=Instant(datetime(2023, 8, 31, 23, 59, tzinfo=WIB)))
    wit = replace(article, published=Instant(datetime(2023, 8, 31, 23, 59, tzinfo=WIT)))
    assert slot_of(wib, SEEN) == slot_of(wit, SEEN) == minute_slot(datetime(2023, 8, 31, 23, 59))


def test_an_undated_article_lies_where_it_was_first_seen_in_wib() -> None:
    undated = reading(published=None).article
    assert slot_of(undated, datetime(2026, 1, 1, 20, 0, tzinfo=UTC)) == minute_slot(datetime(2026, 1, 2, 3, 0))


def test_days_hold_their_first_and_last_minute_and_no_other() -> None:
    first, last = days(date(2023, 8, 31), date(2023, 8, 31))
    assert first == minute_slot(datetime(2023, 8, 31))
    assert last == minute_slot(datetime(2023, 9, 1)) - 1


def test_open_days_reach_from_the_first_to_the_last_day_there_is() -> None:
    first, last = days(None, None)
    assert first < minute_slot(datetime(1945, 8, 17)) < 0 < minute_slot(datetime(9999, 12, 31, 23, 59)) < last < 2**63
