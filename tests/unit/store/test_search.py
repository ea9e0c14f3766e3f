import pytest

from kliping.core.errors import BadRequest
from kliping.store.search import MAX_CHARACTERS, MAX_TERMS, Term, expression, terms


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("banjir", [Term(("banjir",))]),
        ("banjir Sumedang", [Term(("banjir",)), Term(("Sumedang",))]),
        ('"kota kembar"', [Term(("kota", "kembar"))]),
        ("kerja*", [Term(("kerja",), prefix=True)]),
        ('"kota kem*"', [Term(("kota", "kem"), prefix=True)]),
        ("-korupsi", [Term(("korupsi",), wanted=False)]),
        ('-"pulang kampung"', [Term(("pulang", "kampung"), wanted=False)]),
        ("Me-Kyung", [Term(("Me", "Kyung"))]),
        ("Rp1.500", [Term(("Rp1", "500"))]),
        ("Sumedang - Eunpyeong", [Term(("Sumedang",)), Term(("Eunpyeong",))]),
        ("AND OR NOT NEAR", [Term((word,)) for word in ("AND", "OR", "NOT", "NEAR")]),
        ("서울 café", [Term(("서울",)), Term(("café",))]),
    ],
)
def test_a_line_is_read_as_these_terms(line: str, expected: list[Term]) -> None:
    assert list(terms(line)) == expected


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('"kota kembar', "not closed"),
        ("?!", "no word"),
        ("* - *", "no word"),
        ("a " * (MAX_TERMS + 1), f"more than {MAX_TERMS} words"),
        ("a" * (MAX_CHARACTERS + 1), f"longer than {MAX_CHARACTERS}"),
    ],
)
def test_a_line_that_cannot_be_searched_is_refused_with_the_reason(line: str, problem: str) -> None:
    with pytest.raises(BadRequest, match=problem) as refused:
        terms(line)
    assert refused.value.hint


def test_facets_and_words_meet_in_one_expression() -> None:
    assert expression(terms('banjir "kota kem*" -korupsi'), [7, 12]) == (
        '(facets : (x7 AND x12) AND {title body} : ("banjir" AND "kota kem" *)) NOT {title body} : ("korupsi")'
    )


def test_without_wanted_words_the_facets_carry_the_expression() -> None:
    assert expression((), [1]) == "facets : (x1)"
    assert expression(terms("-a -b"), [1]) == '(facets : (x1)) NOT {title body} : ("a" OR "b")'
