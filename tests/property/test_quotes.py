"""Whatever the text, quotes lie inside it, in order, apart from each other, and belong to somebody of the article."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.analyse.speaking import COMPONENT, EVERYONE, article, people

from kliping.analyse.quotation import masked, quoted
from kliping.core.evidence import Span
from kliping.core.types import Analysis

WORDS = """Hasan|Bupati Buru Hasan Karim|Mina|ia|Menurut|menurutnya|mengatakan|bahwa|kata|ujarnya|meminta|air surut|itu|
Jalan dibuka|Sekda|seraya|bahwa|Demikian|dinilai|berkata|tidak|Pihak|istri|M.Si|,|.|:|"|“|”|‘|’|''|–|(|)|!"""
PIECES = st.sampled_from([*WORDS.replace("\n", "").split("|"), "\n\n"])
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


@settings(deadline=None)
@given(TEXTS)
def test_quotes_lie_in_the_text_in_order_and_belong_to_its_people(text: str) -> None:
    page = article(text)
    quotes = COMPONENT(page, Analysis(people=people(text))).quotes
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in quotes)
    assert all(one.span.end <= other.span.start for one, other in pairwise(quotes))
    assert {one.speaker for one in quotes} <= {name for name, _, _ in EVERYONE}


@settings(deadline=None)
@given(TEXTS)
def test_a_mask_has_the_length_of_the_text(text: str) -> None:
    stretches = [one for paragraph in article(text).paragraphs for one in quoted(text, paragraph)]
    assert len(masked(text, stretches)) == len(text)


@given(st.text(alphabet='ab ."“”«»,\n', max_size=60))
def test_quotations_do_not_overlap(text: str) -> None:
    found = list(quoted(text, Span(0, len(text))))
    assert all(one.end <= one.close <= other.start for one, other in pairwise(found))
