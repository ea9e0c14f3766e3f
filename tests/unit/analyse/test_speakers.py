"""People are met by name, post and pronoun."""

import pytest
from tests.unit.analyse.speaking import SPEECH, people

from kliping.analyse.quotation import Quoted
from kliping.analyse.speakers import Cast, words_of

TEXT = "Hasan Karim dan Yuliana Tomasoa bertemu Rustam Lating. Mina menonton."


def cast(text: str = TEXT, stretches: tuple[Quoted, ...] = ()) -> Cast:
    return Cast(text, people(text), stretches, SPEECH)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Bupati", "Hasan Karim"),
        ("bupati", "Hasan Karim"),
        ("Pak Bupati", "Hasan Karim"),
        ("Bupati Buru", "Hasan Karim"),
        ("Pj Bupati", "Hasan Karim"),
        ("Wakil Bupati", "Yuliana Tomasoa"),
        ("Wabup", "Yuliana Tomasoa"),
        ("sang wakil bupati", "Yuliana Tomasoa"),
        ("Sekda", "Rustam Lating"),
        ("Sekretaris Daerah", "Rustam Lating"),
        ("Camat", None),
        ("Bupati Seram", None),
        ("warga", None),
        ("", None),
    ],
)
def test_a_post_leads_to_who_holds_it(phrase: str, name: str | None) -> None:
    found = cast().called(phrase, len(TEXT))
    assert (found.name if found else None) == name


def test_names_inside_quotations_do_not_count() -> None:
    assert cast(TEXT, (Quoted(0, 11, 12),)).named[0].person.name == "Yuliana Tomasoa"


def test_first_in_a_stretch_else_who_acted_last() -> None:
    met = cast()
    assert met.first(0, len(TEXT)).name == "Hasan Karim"  # type: ignore[union-attr]
    assert met.first(len(TEXT), len(TEXT)) is None
    met.last = met.named[-1].person
    assert met.first(len(TEXT), len(TEXT)).name == "Mina Waly"  # type: ignore[union-attr]


def test_the_noun_phrase_behind_a_tag_ends_where_another_clause_begins() -> None:
    text = "kata Bupati saat ditemui Mina. Hadir Hasan Karim."
    assert cast(text).behind(5, 29, 0).name == "Hasan Karim"  # type: ignore[union-attr]


def test_words_leave_out_marks() -> None:
    assert words_of("Me-Kyung, Ma'ruf (51)!") == ["Me-Kyung", "Ma'ruf", "51"]
