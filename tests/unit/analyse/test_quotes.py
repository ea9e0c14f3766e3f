"""The quotes of an article: merged by paragraph, speaker and kind, and without what is not theirs."""

from tests.unit.analyse.speaking import COMPONENT, article, people, said

from kliping.core.types import Analysis


def test_consecutive_sentences_of_one_kind_are_one_quote() -> None:
    text = 'Hasan mengatakan air surut. Jalan dibersihkan warga. Ia meminta semua waspada. "Hati-hati," katanya.'
    assert said(text) == [
        ("Hasan", "indirect", "air surut. Jalan dibersihkan warga. Ia meminta semua waspada"),
        ("Hasan", "direct", "Hati-hati"),
    ]


def test_what_stands_behind_the_last_speech_verb_is_no_part_of_the_quote() -> None:
    assert said("Hasan mengatakan air surut. Jalan dibersihkan warga.") == [("Hasan", "indirect", "air surut")]


def test_what_hangs_on_a_statement_is_part_of_it() -> None:
    text = "Hasan mengatakan air surut. Dan juga listrik menyala kembali."
    assert said(text) == [("Hasan", "indirect", "air surut. Dan juga listrik menyala kembali")]


def test_a_new_paragraph_is_a_new_quote() -> None:
    assert len(said("Hasan mengatakan air surut.\n\nIa menambahkan, listrik menyala.")) == 2


def test_two_speakers_in_a_paragraph_are_two_quotes() -> None:
    text = '"Air surut," kata Hasan. "Rumah saya hanyut," kata Mina.'
    assert [who for who, _, _ in said(text)] == ["Hasan", "Mina"]


def test_speech_through_an_interpreter_stays_the_speakers() -> None:
    text = '"Kami senang datang," kata Hasan yang disampaikan melalui penerjemahnya.'
    assert said(text) == [("Hasan", "direct", "Kami senang datang")]


def test_a_quote_tells_its_cue_and_leaves_out_marks() -> None:
    text = "“Air surut…,” ucap Hasan."
    (quote,) = COMPONENT(article(text), Analysis(people=people(text))).quotes
    assert quote.cue == "ucap"
    assert article(text).at(quote.span) == "Air surut"


def test_an_article_without_people_has_no_quotes() -> None:
    assert COMPONENT(article('"Air surut," kata seorang warga.'), Analysis()).quotes == ()


def test_an_empty_article_has_no_quotes() -> None:
    assert said("") == []
