"""The reader of linear models."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.analyse.linear import FORMAT, Linear, features, keys, pieces, softmax, told, turns, words
from kliping.core.errors import ResourceError

DIRECTIONS = {"kemiskinan": "burden", "panen": "gain", "turun": "down", "naik": "up", "tanpa": "none"}


def model(lines: str = "", **changed: object) -> Linear:
    head = {"format": FORMAT, "labels": ["good", "bad"], "bias": [0.5, -0.5], "step": 0.5, **changed}
    return Linear.read((json.dumps(head) + "\n" + lines).encode(), DIRECTIONS)


@given(st.text())
def test_words_and_keys_agree_and_words_stand_where_they_say(text: str) -> None:
    found = words(text)
    assert [word.key for word in found] == keys(text)
    assert all(word.key == "0" or text[word.start : word.end].lower() == word.key for word in found)


def test_case_and_figures_do_not_matter() -> None:
    assert keys("Kemiskinan TURUN 3,5 persen di 12 desa") == ["kemiskinan", "turun", "0", "persen", "di", "0", "desa"]


def test_a_hyphenated_word_is_one_word() -> None:
    assert keys("anak-anak se-Sumbar") == ["anak-anak", "se-sumbar"]


def test_pieces_know_the_ends_of_a_word() -> None:
    assert list(pieces("naik")) == ["~^nai", "~naik", "~aik$", "~^naik", "~naik$"]
    assert list(pieces("0")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("angka kemiskinan di kabupaten itu turun", ["@burden-down"]),
        ("kemiskinan naik", ["@burden-up"]),
        ("turun, kemiskinan di desa", ["@burden-down"]),
        ("panen turun", ["@gain-down"]),
        ("kemiskinan satu dua tiga empat lima enam turun", []),
        ("hujan turun", []),
    ],
)
def test_a_direction_moves_the_nearest_burden_or_gain(text: str, expected: list[str]) -> None:
    assert list(turns(keys(text), DIRECTIONS)) == expected


def test_features_are_words_pieces_pairs_and_turns() -> None:
    found = list(features(["panen", "naik"], DIRECTIONS))
    assert {"panen", "naik", "panen naik", "@gain-up", "~pane"} <= set(found)


def test_a_score_is_bias_and_weights_over_the_root_of_the_length() -> None:
    reader = model("panen\t4\t-2\npanen naik\t2\n@gain-up\t\t1\n")
    expected = np.array([0.5, -0.5]) + np.array([2.0 + 1.0, -1.0 + 0.5]) / math.sqrt(2)
    assert reader.score("Panen naik") == pytest.approx(expected)


def test_a_text_without_words_scores_the_bias() -> None:
    assert model().score(" ... ").tolist() == [0.5, -0.5]


@given(st.text())
def test_the_same_text_scores_the_same_whatever_came_before(text: str) -> None:
    fresh, used = model("naik\t3\t1\n"), model("naik\t3\t1\n")
    used.score("panen naik tanpa hujan")
    assert fresh.score(text).tolist() == used.score(text).tolist()


def test_leaning_tells_which_word_spoke_for_a_label() -> None:
    assert model("panen\t4\t-4\n").leaning(["hujan", "panen"], 0) == [0.0, 2.0]
    assert model().leaning([], 0) == []


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ResourceError, match="not a linear model"):
        Linear.read(b"{}", {})
    with pytest.raises(ResourceError, match="format"):
        model(format="kliping-linear 0")


def test_softmax_survives_large_scores() -> None:
    assert softmax(np.array([1000.0, 0.0])).tolist() == [1.0, 0.0]


def test_the_first_sentences_of_a_text_weigh_most() -> None:
    good, bad = [1.0, 0.0], [0.0, 1.0]
    assert told(np.array([good, bad]))[0] > 0.5 > told(np.array([bad, good]))[0]
    assert told(np.array([good])).tolist() == good
    assert told(np.array([good, bad, bad, bad])).sum() == pytest.approx(1)
