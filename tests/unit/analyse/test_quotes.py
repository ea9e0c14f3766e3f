"""The quotes of an article: merged by paragraph, speaker and kind, and without what is not theirs."""

import pytest
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


def test_narration_between_quotations_parts_them() -> None:
    text = '"Air surut," kata Hasan. Jalan dibersihkan warga. "Sekolah masuk lagi," ujarnya.'
    assert [words for _, _, words in said(text)] == ["Air surut", "Sekolah masuk lagi"]


def test_somebody_elses_words_part_an_indirect_quote() -> None:
    text = 'Hasan mengatakan air surut. "Kami masih menunggu bantuan," kata warga. Hasan menambahkan, jalan dibuka.'
    assert [words for _, _, words in said(text)] == ["air surut", "jalan dibuka"]


def test_a_tag_of_going_on_means_who_spoke_not_who_was_named() -> None:
    text = '"Air surut," kata Hasan. Mina diduga membuka pintu air. "Kami periksa hari ini," tambahnya.'
    assert said(text)[-1] == ("Hasan", "direct", "Kami periksa hari ini")


# Written after the code, as newspapers print them.
FRESH = [
    (
        "“Insya Allah minggu depan sudah bisa dilalui,” ungkap Hasan usai meninjau jembatan, Kamis (8/2/2024).",
        [("Hasan", "direct", "Insya Allah minggu depan sudah bisa dilalui")],
    ),
    (
        "Bupati Buru Hasan Karim didampingi Wakil Bupati Yuliana Tomasoa menyampaikan bahwa jembatan segera dibuka.",
        [("Hasan", "indirect", "jembatan segera dibuka")],
    ),
    (
        'Lebih lanjut Hasan menjelaskan, jembatan dibangun dua tahap. "Tahap pertama selesai Mei," imbuhnya.',
        [("Hasan", "indirect", "jembatan dibangun dua tahap"), ("Hasan", "direct", "Tahap pertama selesai Mei")],
    ),
    (
        'Hal senada diungkapkan Sekda Rustam Lating. Menurutnya, anggaran cukup. "Tinggal dilelang saja," pungkasnya.',
        [("Rustam", "indirect", "anggaran cukup"), ("Rustam", "direct", "Tinggal dilelang saja")],
    ),
    (
        '"Kami minta warga sabar, " ujar Hasan."Alat berat sudah di jalan," sambungnya.',
        [("Hasan", "direct", 'Kami minta warga sabar, " ujar Hasan."Alat berat sudah di jalan')],
    ),
    (
        "Ditambahkan Yuliana, bantuan disalurkan lewat kecamatan.",
        [("Yuliana", "indirect", "bantuan disalurkan lewat kecamatan")],
    ),
    (
        'Ditanya soal ganti rugi, Hasan enggan menjawab. "Nanti saja," katanya singkat.',
        [("Hasan", "direct", "Nanti saja")],
    ),
    (
        "Hasan pun mengimbau seluruh warga agar tidak membuang sampah ke sungai.",
        [("Hasan", "indirect", "seluruh warga agar tidak membuang sampah ke sungai")],
    ),
    (
        'Mina (43), warga setempat, mengaku sudah tiga hari mengungsi. "Capek, Pak," keluhnya.',
        [("Mina", "indirect", "sudah tiga hari mengungsi"), ("Mina", "direct", "Capek, Pak")],
    ),
    (
        "Jembatan itu, lanjut Hasan, akan dibuka Mei. Dana, kata dia, sudah siap.",
        [("Hasan", "indirect", "Jembatan itu, lanjut Hasan, akan dibuka Mei. Dana, kata dia, sudah siap")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRESH)
def test_fresh_paragraphs(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected


def test_a_statement_goes_on_behind_direct_speech() -> None:
    text = '"Air surut," kata Hasan seraya menambahkan bahwa warga boleh pulang.'
    assert said(text) == [("Hasan", "direct", "Air surut"), ("Hasan", "indirect", "warga boleh pulang")]
    assert said('"Air surut," kata Hasan sembari menunjuk tanggul.') == [("Hasan", "direct", "Air surut")]


@pytest.mark.parametrize(
    "between",
    [
        "Warga menyebut air masih naik.",
        '"Kami takut," kata seorang warga.',
        "Kalaksa BPBD Buru, Semi Tino, mengatakan air naik.",
        "Seorang ibu rumah tangga mengaku takut.",
    ],
)
def test_words_behind_a_stranger_who_speaks_are_not_given_to_who_spoke_before(between: str) -> None:
    assert said(f'Hasan mengatakan air surut. {between} "Kami menunggu bantuan," ujarnya.') == [
        ("Hasan", "indirect", "air surut")
    ]


def test_marks_and_cues_with_nothing_behind_them_say_nothing() -> None:
    assert all(kind == "indirect" for _, kind, _ in said('Hasan " , ujarnya'))
    assert said("Hasan\n\nmenurutnya") == []


# A second round, again written after the code; all were read right at once.
LATER = [
    (
        "Wakil Bupati Buru Yuliana Tomasoa yang hadir mewakili bupati menyampaikan terima kasih kepada panitia. "
        "“Acara ini luar biasa,” ucap Yuliana disambut tepuk tangan.",
        [("Yuliana", "indirect", "terima kasih kepada panitia"), ("Yuliana", "direct", "Acara ini luar biasa")],
    ),
    (
        "Menjawab pertanyaan wartawan, Hasan menyebut lelang diulang. Penyebabnya, kata dia, pesertanya satu. "
        "”Kami tidak mau dipaksakan,” tegasnya.",
        [
            ("Hasan", "indirect", "lelang diulang. Penyebabnya, kata dia, pesertanya satu"),
            ("Hasan", "direct", "Kami tidak mau dipaksakan"),
        ],
    ),
    (
        "Sekda Rustam Lating kepada Radar Buru, kemarin, membeberkan utang daerah Rp12 miliar.",
        [("Rustam", "indirect", "utang daerah Rp12 miliar")],
    ),
    (
        "Mina, pedagang ikan di Pasar Inpres, menuturkan dagangannya sepi sejak jalan ditutup.",
        [("Mina", "indirect", "dagangannya sepi sejak jalan ditutup")],
    ),
    (
        'Hal itu ditegaskan Hasan saat menanggapi keluhan. Menurut Hasan, solar tersedia. "Stok aman", imbuhnya.',
        [("Hasan", "indirect", "solar tersedia"), ("Hasan", "direct", "Stok aman")],
    ),
    (
        "Hasan tak menampik anggaran terbatas. Kendati begitu, ia berjanji jalan dikerjakan tahun ini.",
        [("Hasan", "indirect", "anggaran terbatas. Kendati begitu, ia berjanji jalan dikerjakan tahun ini")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_later_paragraphs(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert said(text) == expected
