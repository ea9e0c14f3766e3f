"""Sentences end where a reader would stop."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.core.evidence import Span
from kliping.language.sentences import sentence_at, sentences


def _split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wali Kota Drs. H. Budi S. Pratama, M.Si. hadir.",
        "Acara di Jl. Ahmad Yani No. 5 mulai pukul 14.28 WIB.",
        '"Benar?" tanya Siti.',
        "“Ya,” kata dia.",
        "Anggarannya Rp. 1.500.000,25 per desa...",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert _split(f"{sentence} Lalu selesai.") == [sentence, "Lalu selesai."]


def test_a_quotation_mark_stays_with_its_sentence() -> None:
    assert _split('"Kami siap. Kerja jalan." Ia pulang.') == ['"Kami siap.', 'Kerja jalan."', "Ia pulang."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kerja sama ini diterima usai kunjungan Wagub.",
        "Tebalnya 7,7 mm.",
        "Malam takbiran Idul Adha 1447 H.",
        "Jarak kedua kota hanya 12 km.",
    ],
)
def test_a_short_word_that_is_no_title_here_ends_a_sentence(sentence: str) -> None:
    assert _split(f"{sentence} Lalu selesai.") == [sentence, "Lalu selesai."]


def test_a_paragraph_ends_a_sentence_without_a_stop() -> None:
    assert _split("Tanpa titik\n\nAlinea dua") == ["Tanpa titik", "Alinea dua"]


@given(st.text('aB .!?\n“”"1', max_size=60))
def test_sentences_cover_everything_but_blanks_and_never_meet(text: str) -> None:
    spans = sentences(text)
    covered = "".join(text[span.start : span.end] for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_the_sentence_of_a_span_is_found() -> None:
    spans = sentences("Satu. Dua tiga.")
    assert sentence_at(spans, Span(6, 9)) == spans[1]
    assert sentence_at(spans, Span(6, 9, "title")) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Motor itu tanpa pelat nomor.",
        "Ia berbeda dalam banyak hal.",
        "Rapat dipimpin Budi Pratama, M.Si.",
        "Rapat dipimpin Budi Pratama, SH.",
    ],
)
def test_a_word_or_degree_before_an_opening_word_ends_a_sentence(sentence: str) -> None:
    assert _split(f"{sentence} Ia pulang.") == [sentence, "Ia pulang."]


def test_a_short_form_before_a_number_does_not() -> None:
    assert _split("Lihat hal. 5 di sana. Selesai.") == ["Lihat hal. 5 di sana.", "Selesai."]
