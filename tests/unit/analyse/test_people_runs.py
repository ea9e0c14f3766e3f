"""Where a name begins and ends."""

import pytest

from kliping.analyse.ground import Ground
from kliping.analyse.people.lexicon import Lexicon, Phrases
from kliping.analyse.people.runs import Run, Runs
from kliping.analyse.people.strip import Strip, words
from kliping.core.evidence import Span
from kliping.resources import Resources

LEXICON = Lexicon.of(Resources())


def runs(text: str, *anchors: int) -> list[Run]:
    """The runs of a text without places; ``anchors`` are words behind a post or speech verb."""
    return list(Runs(LEXICON).read(Strip("text", text, Ground(()), []), frozenset(anchors)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("dan Budi Santoso, S.H., M.H. hadir", "Budi Santoso"),
        ("dan Drs. H. Budi Santoso hadir", "Budi Santoso"),
        ("dan AKBP Heru Purnomo SIK hadir", "Heru Purnomo"),
        ("dan Ahmad bin Saleh hadir", "Ahmad bin Saleh"),
        ("dan Tuti R. Suryati hadir", "Tuti R. Suryati"),
        ("dan Reynold E.P. Hutagalung hadir", "Reynold E.P. Hutagalung"),
        ("dan Reynold EP Hutagalung hadir", "Reynold EP Hutagalung"),
        ("dan Muh. Ilyas hadir", "Muh. Ilyas"),
        ("dan Hamengku Buwono X hadir", "Hamengku Buwono X"),
        ("dan Lie Mei Hwa hadir", "Lie Mei Hwa"),
        ("dan Budi Santoso Senin (3/2)", "Budi Santoso"),
        ("dan Budi Santoso PDIP menolak", "Budi Santoso"),
        ("dan Prabowo Instruksikan semua", "Prabowo"),
        ("dan I Nyoman Satria hadir", "I Nyoman Satria"),
        ("dan Budi Rp 5 juta", "Budi"),
    ],
)
def test_a_run_is_the_bare_name(text: str, name: str) -> None:
    assert runs(text)[0].text == name


@pytest.mark.parametrize(
    "text",
    [
        "Kemarin sore hujan",
        "lalu BPJS membayar",
        "uang Rp 5 juta",
        "aplikasi ColorOS baru",
        "gelar M.Biomed itu",
        "Menurutnya baik",
        "Membangun jalan",
        "Kata dia",
        "Adik-adik pulang",
    ],
)
def test_common_words_acronyms_and_brands_begin_none(text: str) -> None:
    assert runs(text) == []


def test_a_sentence_ends_a_name() -> None:
    assert [run.text for run in runs("bertemu Budi. Santoso pulang")] == ["Budi", "Santoso"]


def test_titles_and_degrees_are_told() -> None:
    (run,) = runs("dan Hj. Siti Aminah, S.Pd. hadir")
    assert run.titled
    assert run.graded
    assert run.strip.text[run.span.start : run.span.end] == "Siti Aminah"


def test_a_common_word_begins_a_name_only_behind_an_anchor() -> None:
    assert runs("kata Muslim Paembonan") == [] or runs("kata Muslim Paembonan")[0].text == "Paembonan"
    assert runs("kata Muslim Paembonan", 1)[0].text == "Muslim Paembonan"


def test_a_place_between_post_and_rank_is_left_out() -> None:
    (run,) = runs("kapolsek Kalitirta Iptu Asep Dedi", 1)
    assert run.text == "Asep Dedi"
    assert run.begin == 1


def test_spans_lie_in_the_part() -> None:
    (run,) = runs("kata Budi Santoso")
    assert run.span == Span(5, 17, "text")


def test_phrases_are_found_longest_first_and_in_either_case() -> None:
    phrases = Phrases([("Kepala Desa", "desa"), ("Kepala", "kepala")])
    assert phrases.at(words("kepala desa Sukamaju"), 0) == (2, "desa")
    assert phrases.at(words("Kepala desanya"), 0) == (2, "desa")
    assert phrases.at(words("Kepala, Desa"), 0) == (1, "kepala")
    assert phrases.at(words("kepala desa"), 0, limit=1) == (1, "kepala")
    assert phrases.at(words("lurah"), 0) is None
    assert "kepala" in phrases


@pytest.mark.parametrize(
    ("word", "goes_on"),
    [("Kepatuhan", True), ("Kewilayahan", True), ("Digitalisasi", True), ("Budi", True), ("Slamet", False)],
)
def test_posts_go_on_with_words_of_agencies_and_what_is_built_like_them(word: str, goes_on: bool) -> None:
    assert LEXICON.field(word) is goes_on
