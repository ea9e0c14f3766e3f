from __future__ import annotations

from kliping.core.types import Caption
from kliping.extract.draft import Draft
from kliping.extract.joining import joined

ONE = Draft(
    "Banjir", ("Satu.", "Dua."), byline=("Sari Wulan",), pages=2, captions=(Caption("Foto."),), tags=("banjir",)
)
TWO = Draft("Banjir", ("Dua.", "Tiga."), editor=("Budi Santoso",), captions=(Caption("Foto."),), end_code="swn")


def test_the_text_is_that_of_all_parts_without_what_is_repeated() -> None:
    found = joined([ONE, TWO])
    assert found.paragraphs == ("Satu.", "Dua.", "Tiga.")
    assert [(removed.text, removed.reason) for removed in found.removed] == [("Dua.", "repeated")]


def test_the_head_is_that_of_the_first_and_the_foot_of_the_last() -> None:
    found = joined([ONE, TWO])
    assert (found.byline, found.editor, found.end_code) == (("Sari Wulan",), ("Budi Santoso",), "swn")
    assert (found.captions, found.tags) == ((Caption("Foto."),), ("banjir",))


def test_all_parts_are_whole_and_fewer_are_partial() -> None:
    assert (joined([ONE, TWO]).pages, joined([ONE, TWO]).partial) == (2, None)
    three = Draft("Banjir", ("Satu.",), pages=3)
    assert (joined([three, TWO]).pages, joined([three, TWO]).partial) == (3, "pages")


def test_a_sentence_that_one_part_says_twice_stays_twice() -> None:
    assert joined([Draft("A", ("Ya.", "Ya.")), TWO]).paragraphs[:2] == ("Ya.", "Ya.")
