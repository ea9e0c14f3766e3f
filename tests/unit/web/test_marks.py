"""Spans become well-formed elements, whatever way they lie."""

import html
import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from kliping.core.evidence import Span
from kliping.web.marks import KINDS, Mark, marked

TEXT = "Bupati <Sumedang> & tamu"


def mark(start: int, end: int, kind: str = "place", group: str = "place-0", number: int = 0) -> Mark:
    return Mark(Span(start, end), kind, group, number)


def short(marks: list[Mark], text: str = TEXT, window: Span | None = None) -> str:
    """The HTML with shorter marks: ``[place-0-0*:words]``, the star where the id is."""
    whole = str(marked(text, window or Span(0, len(text)), marks))
    opened = re.sub(r'<mark class="m-[a-z]+"( id="[^"]+")? data-mark="([^"]+)"[^>]*>',
                    lambda match: f"[{match[2]}{'*' if match[1] else ''}:", whole)  # fmt: skip
    return opened.replace("</mark>", "]")


def test_words_are_escaped_inside_and_outside_of_marks() -> None:
    assert short([mark(7, 17)]) == "Bupati [place-0-0*:&lt;Sumedang&gt;] &amp; tamu"


def test_a_title_cannot_leave_its_attribute() -> None:
    one = Mark(Span(0, 6), "person", "person-0", 0, 'x" onclick="alert(1)')
    assert 'title="x&#34; onclick=&#34;alert(1)"' in marked(TEXT, Span(0, 6), [one])


def test_a_name_lies_inside_its_quote() -> None:
    assert short([mark(2, 3), mark(0, 4, "quote", "quote-0")], "abcd") == "[quote-0-0*:ab[place-0-0*:c]d]"


def test_over_the_same_words_the_longer_kind_of_claim_is_outside() -> None:
    assert short([mark(0, 2), mark(0, 2, "event", "event-0")], "ab") == "[event-0-0*:[place-0-0*:ab]]"


def test_crossing_marks_are_cut_and_the_id_stands_once() -> None:
    crossing = [mark(0, 3, "quote", "quote-0"), mark(2, 5)]
    assert short(crossing, "abcdef") == "[quote-0-0*:ab[place-0-0*:c]][place-0-0:de]f"


def test_a_mark_over_two_paragraphs_goes_on_without_id_in_the_second() -> None:
    long = [mark(1, 6, "quote", "quote-0")]
    assert short(long, "abc\n\nde", Span(0, 3)) == "a[quote-0-0*:bc]"
    assert short(long, "abc\n\nde", Span(5, 7)) == "[quote-0-0:d]e"


def test_marks_of_other_parts_stay_away() -> None:
    assert short([Mark(Span(0, 3, "title"), "place", "place-0", 0)], "abc") == "abc"


class Nested(HTMLParser):
    """Collects the words under each mark; fails on a mark that does not close."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: dict[str, str] = {}
        self.ids: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.open.append(values["data-mark"] or "")
        if "id" in values:
            self.ids.append(values["id"] or "")

    def handle_endtag(self, tag: str) -> None:
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for name in set(self.open):
            self.words[name] = self.words.get(name, "") + data


spans = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted).filter(lambda pair: pair[0] < pair[1])
texts = st.text(alphabet="ab<&>\"' \U0001f600", min_size=12, max_size=12)


@given(texts, st.lists(st.tuples(spans, st.sampled_from(KINDS)), max_size=9))
def test_any_spans_give_each_its_words_and_one_id_and_keep_the_text(
    text: str, drawn: list[tuple[list[int], str]]
) -> None:
    marks = [mark(start, end, kind, f"{kind}-{i}") for i, ((start, end), kind) in enumerate(drawn)]
    page = str(marked(text, Span(0, 12), marks))
    assert html.unescape(re.sub(r"<[^>]*>", "", page)) == text
    nested = Nested(page)
    assert nested.words == {one.id: text[one.span.start : one.span.end] for one in marks}
    assert sorted(nested.ids) == sorted(one.id for one in marks)
