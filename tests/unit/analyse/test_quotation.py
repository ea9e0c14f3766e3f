"""What stands between quotation marks is found, whatever marks an outlet sets."""

import pytest

from kliping.analyse.quotation import masked, quoted
from kliping.core.evidence import Span
from kliping.language.sentences import sentences


def between(text: str) -> list[str]:
    return [text[one.start : one.end] for one in quoted(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        'Ia berkata, "Air naik."',
        "Ia berkata, “Air naik.”",
        "Ia berkata, ”Air naik.”",
        'Ia berkata, “Air naik."',
        'Ia berkata, "Air naik.”',
        "Ia berkata, „Air naik.“",
        "Ia berkata, «Air naik.»",
        'Ia berkata,"Air naik."',
        'Ia berkata, " Air naik. "',
    ],
)
def test_all_kinds_of_marks_and_their_mixtures_are_read(text: str) -> None:
    assert [one.strip() for one in between(text)] == ["Air naik."]


def test_two_quotations_in_a_sentence_are_two() -> None:
    assert between('"Air naik," kata dia, "sejak Subuh."') == ["Air naik,", "sejak Subuh."]


def test_a_missing_blank_behind_the_closing_mark_does_not_open_another() -> None:
    assert between('"Air naik,"kata Mina. "Cepat," katanya.') == ["Air naik,", "Cepat,"]


def test_a_quotation_inside_another_belongs_to_it() -> None:
    assert between('"Mereka bilang "awas" lalu lari," kata dia.') == ['Mereka bilang "awas" lalu lari,']


def test_an_unclosed_quotation_reaches_to_the_end_of_the_paragraph() -> None:
    text = '"Air naik. Kami lari.'
    (one,) = quoted(text, Span(0, len(text)))
    assert not one.closed
    assert text[one.start : one.end] == "Air naik. Kami lari."


def test_a_forgotten_opening_mark_stood_before_the_sentence() -> None:
    assert between('Hujan lebat. Air naik," kata Mina.') == ["Air naik,"]
    assert between('Layar 24" dijual Mina.') == []


def test_a_mask_keeps_length_and_the_ends_of_sentences() -> None:
    text = 'Mina panik. "Air naik. Kami lari," katanya. "Cepat!" Ia selamat.'
    hidden = masked(text, quoted(text, Span(0, len(text))))
    assert len(hidden) == len(text)
    assert "Kami" not in hidden
    assert [text[s.start : s.end] for s in sentences(hidden)][:2] == ["Mina panik.", '"Air naik. Kami lari," katanya.']
