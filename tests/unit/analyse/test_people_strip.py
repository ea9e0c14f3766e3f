"""A part as words: where sentences begin, which words belong to places and bodies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.analyse.ground import Ground
from kliping.analyse.people.strip import Strip, tagging, words
from kliping.core.evidence import Span
from kliping.core.types import Institution, Place, Region

GARUT = Region("Kabupaten Garut", "kabupaten", "32.05", "Jawa Barat")


def strip(text: str, places: dict[str, Region] | None = None, bodies: dict[str, str] | None = None) -> Strip:
    """A strip in which these words name these places and bodies."""
    told = tuple(
        Place(region, (Span(text.index(name), text.index(name) + len(name)),))
        for name, region in (places or {}).items()
    )
    listed = [
        (Institution(full, "opd", ()), Span(text.index(name), text.index(name) + len(name)))
        for name, full in (bodies or {}).items()
    ]
    return Strip("text", text, Ground(told), listed)


def test_words_keep_hyphens_and_apostrophes_and_leave_marks_out() -> None:
    assert [word.text for word in words("Kim Me-Kyung, Ma'ruf (45) tiba.")] == [
        "Kim",
        "Me-Kyung",
        "Ma'ruf",
        "45",
        "tiba",
    ]


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Ia pulang. Budi tinggal.", ["Ia", "Budi"]),
        ('Ia pulang. "Mari," kata Budi.', ["Ia", "Mari", "kata"]),
        ("Drs. Budi dan H. Ali hadir.", ["Drs"]),
        ("Satu\n\nDua", ["Satu", "Dua"]),
        ("Jl. Merdeka ramai", ["Jl"]),
    ],
)
def test_words_that_begin_a_sentence_are_told(text: str, opening: list[str]) -> None:
    assert [word.text for word in words(text) if word.opens] == opening


def test_the_stop_of_a_title_ends_no_sentence() -> None:
    assert not words("Prof. Budi")[1].opens


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('"Mari," ketus Budi.', True),
        ("“Mari,” ketus Budi.", True),
        ('Ia membaca "koran pagi" itu.', False),
        ("Mari, ketus Budi.", False),
    ],
)
def test_a_small_word_behind_a_quotation_tells_the_speaker(text: str, told: bool) -> None:
    word = next(word for word in words(text) if word.text in ("ketus", "koran"))
    assert tagging(word) is told


def test_places_and_bodies_close_their_words() -> None:
    given_strip = strip(
        "Dinas Sosial Garut dan Budi", {"Garut": GARUT}, {"Dinas Sosial": "Dinas Sosial Kabupaten Garut"}
    )
    assert given_strip.closed == [True, True, True, False, False]
    assert given_strip.place(2) is not None
    assert given_strip.body(0) is not None
    assert given_strip.body(1) is None


def test_a_word_can_be_opened_again() -> None:
    given_strip = strip("Garut Suparman", {"Garut": GARUT})
    given_strip.open(0)
    assert given_strip.closed == [False, False]
    assert given_strip.place(0) is None


def test_a_body_gives_a_title_back_to_whom_it_belongs() -> None:
    given_strip = strip("IAIN Kudus Prof. Budi", bodies={"IAIN Kudus Prof": "IAIN Kudus Prof"})
    assert given_strip.closed == [True, True, False, False]


def test_brackets_opened_in_a_stretch_are_closed_in_it() -> None:
    given_strip = strip("Menteri Agama (Menag) Nasaruddin")
    assert given_strip.raw(0, 3) == "Menteri Agama (Menag)"


def test_words_are_joined_without_a_mark_and_straight_also_behind_brackets() -> None:
    given_strip = strip("Sekda (Sekretaris) Budi, Ali")
    assert not given_strip.joined(2)
    assert given_strip.straight(2)
    assert not given_strip.straight(3)
    assert not given_strip.straight(99)


@given(st.text(max_size=60))
def test_words_stand_where_they_say(text: str) -> None:
    for word in words(text):
        assert text[word.start : word.end] == word.text
        assert word.lower == word.text.lower()
