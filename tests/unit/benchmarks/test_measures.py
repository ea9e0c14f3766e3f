"""The measures give the figures their definitions give by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.gold import Gold, Pair, Person, Quote, Text, Tone, Toward
from benchmarks.quality.measures import brier, calibration_error, f1, macro_f1, plain, share
from benchmarks.quality.tasks import TASKS


def test_typing_differences_do_not_count() -> None:
    assert plain(" “Siap”  –\xa0KATA ") == plain('"siap" - kata')


def test_share_of_nothing_is_full_marks_over_no_cases() -> None:
    assert (share([]).value, share([]).n) == (1.0, 0)
    assert share([True, False, True, True]).value == 0.75


def test_f1_counts_each_row_once() -> None:
    score = f1([(["a", "b", "c"], ["a", "a", "d"]), ([], ["x"])])
    assert score.value == pytest.approx(2 * 1 / (3 + 4))
    assert score.n == 3


def test_macro_f1_is_the_mean_over_the_classes_of_the_truth() -> None:
    score = macro_f1(["p", "p", "n", "z"], ["p", "n", "n", "n"])
    assert score.value == pytest.approx((2 / 3 + 1 / 2 + 0) / 3)


def test_calibration_error_is_the_gap_between_told_and_true() -> None:
    told = [(0.95, True), (0.95, False), (0.55, True)]
    assert calibration_error(told).value == pytest.approx((abs(1.9 - 1) + abs(0.55 - 1)) / 3)


def test_brier_is_nought_for_a_sure_right_answer_and_two_for_a_sure_wrong_one() -> None:
    sure = {"positive": 1.0, "neutral": 0.0, "negative": 0.0}
    assert brier([(sure, "positive")]).value == 0
    assert brier([(sure, "negative")]).value == 2


FULL = Gold(
    article=Text(title="Judul", outlet="Kabar", byline=["A"], published_at="2020-01-01", paragraphs=2),
    tone=Tone("positive", "neutral", "positive", toward=[Toward("A", "positive")],
              probability={"positive": 1.0, "neutral": 0.0, "negative": 0.0}),
    people=[Person("A", "Bupati", "Kabupaten X")],
    quotes=[Quote("satu dua tiga", "lima", "A", "direct", "positive")],
)  # fmt: skip


@pytest.mark.parametrize("name", TASKS)
def test_the_truth_itself_gets_full_marks(name: str) -> None:
    score = TASKS[name]([Pair(FULL, FULL)])
    assert score.value == (0.0 if score.lower else 1.0)


NEEDED = ["title", "outlet", "instant", "people f1", "quotes f1", "tone document", "tone toward"]


@pytest.mark.parametrize("name", NEEDED)
def test_an_empty_answer_gets_none(name: str) -> None:
    assert TASKS[name]([Pair(FULL, Gold())]).value == 0.0


def test_a_removed_line_in_the_body_is_a_leak() -> None:
    truth = Gold(article=Text(not_body=["BACA JUGA: Jalan Rusak", "Menu"]))
    assert TASKS["leak"]([Pair(truth, Gold(text="Isi. Baca juga: jalan rusak"))]).value == 0.5


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abc")))
def test_f1_is_symmetric_and_between_nought_and_one(a: list[str], b: list[str]) -> None:
    assert 0 <= f1([(a, b)]).value == f1([(b, a)]).value <= 1
