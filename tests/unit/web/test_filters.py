"""Queries as addresses and back."""

from datetime import date
from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from kliping.core.slugs import TONES, URUSAN
from kliping.locale import Words
from kliping.store.base import Query
from kliping.web.asking import query_of
from kliping.web.filters import address, periods, without

WORDS = Words("id", "web")
some = st.text("abz 0&=?#/%+é\U0001f600", min_size=1, max_size=9).filter(lambda text: text.strip(" &=?#/%+\U0001f600"))
days = st.dates(date(2000, 1, 1), date(2009, 12, 31))


@given(
    st.builds(
        Query,
        text=st.none() | some.map(str.strip),
        outlet=st.none() | some,
        place=st.none() | some,
        person=st.none() | some,
        tone=st.none() | st.sampled_from(TONES),
        urusan=st.none() | st.sampled_from(URUSAN),
        since=st.none() | days,
        until=st.none() | st.dates(date(2010, 1, 1), date(2020, 1, 1)),
        page=st.integers(1, 99),
    )
)
def test_an_address_asks_the_query_it_was_made_of(query: Query) -> None:
    asked = dict(parse_qsl(urlsplit(address(query)).query))
    assert query_of(asked, 20) == query


def test_the_plain_list_has_the_plain_address() -> None:
    assert address(Query()) == "/"


def test_taking_a_filter_back_begins_at_the_first_page() -> None:
    assert without(Query(text="x", tone="positive", page=3), "tone") == Query(text="x")
    assert without(Query(text="x"), "q") == Query()


def test_the_last_days_end_with_the_newest_article_and_are_taken_back() -> None:
    query = Query(text="banjir", until=date(2024, 1, 1), page=3)
    last, week, month = periods(query, date(2026, 3, 2), WORDS)
    assert (last.address, week.address) == ("/?q=banjir&since=2026-03-02", "/?q=banjir&since=2026-02-24")
    assert month.address.endswith("since=2026-02-01") and not month.chosen
    week = periods(Query(since=date(2026, 2, 24)), date(2026, 3, 2), WORDS)[1]
    assert (week.chosen, week.address, week.label) == (True, "/", "7 hari")


def test_without_a_day_there_is_no_last_day() -> None:
    assert periods(Query(), None, WORDS) == []
