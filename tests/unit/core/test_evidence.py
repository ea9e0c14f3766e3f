"""A span is a stretch of one part, and never leaves it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.core.evidence import Span

SPANS = st.builds(
    lambda start, length, part: Span(start, start + length, part),
    st.integers(0, 50), st.integers(1, 50), st.sampled_from(["text", "title"]),
)  # fmt: skip


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_a_span_that_ends_before_it_begins_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(SPANS, SPANS)
def test_a_span_that_covers_another_overlaps_it(a: Span, b: Span) -> None:
    assert not a.covers(b) or (a.overlaps(b) and b.overlaps(a))
    assert a.overlaps(b) == b.overlaps(a)
    assert a.covers(a)


@given(SPANS, st.integers(0, 99))
def test_a_shifted_span_keeps_length_and_part(span: Span, by: int) -> None:
    moved = span.shift(by)
    assert (moved.end - moved.start, moved.part) == (span.end - span.start, span.part)


def test_spans_of_different_parts_never_meet() -> None:
    assert not Span(0, 9).overlaps(Span(0, 9, "title"))
    assert not Span(0, 9).covers(Span(2, 3, "title"))
