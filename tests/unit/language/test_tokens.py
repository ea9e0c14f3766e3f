"""Tokens are words, numbers and marks, with where they stand."""

from hypothesis import given
from hypothesis import strategies as st

from kliping.language.tokens import tokens


def test_hyphens_degrees_and_numbers_stay_whole() -> None:
    text = "Kim Me-Kyung, S.Pd (9/9) Jum'at 1.500,25."
    assert [token.text for token in tokens(text)] == [
        "Kim", "Me-Kyung", ",", "S.Pd", "(", "9/9", ")", "Jum'at", "1.500,25", ".",
    ]  # fmt: skip


def test_words_are_told_from_numbers_and_capitals_from_small_letters() -> None:
    assert [token.capital and token.word for token in tokens("Kim 9 a")] == [True, False, False]
    assert tokens("Kim")[0].lower == "kim"


@given(st.text(max_size=80))
def test_tokens_are_the_text_without_its_blanks(text: str) -> None:
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert "".join(token.text for token in found) == "".join(text.split())
