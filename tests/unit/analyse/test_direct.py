"""Direct speech goes to whom the words beside the quotation name."""

import pytest
from tests.unit.analyse.speaking import said


@pytest.mark.parametrize(
    "text",
    [
        '"Airnya sudah surut," kata Hasan, Senin (3/2).',
        '"Airnya sudah surut," ujar Bupati Buru Hasan Karim.',
        '"Airnya sudah surut", tutur Hasan.',
        '"Airnya sudah surut." tegas Hasan.',
        '"Airnya sudah surut,"kata Hasan.',
        '"Airnya sudah surut," kata Bupati Buru, Hasan Karim, usai rapat.',
        '"Airnya sudah surut," beber Hasan kepada wartawan.',
        '"Airnya sudah surut," demikian kata Hasan.',
        '"Airnya sudah surut," jelas Hasan saat ditemui Mina di pasar.',
        '"Airnya sudah surut," imbuh Hasan lagi.',
        '"Airnya sudah surut," terang Drs. H. Hasan Karim, M.Si.',
        'Hasan Karim mengatakan, "Airnya sudah surut."',
        'Kata Hasan: "Airnya sudah surut."',
        'Hasan menegaskan: "Airnya sudah surut."',
        'Menurut Hasan, "Airnya sudah surut."',
        '"Airnya sudah surut," ungkap pria yang akrab disapa Hasan itu.',
    ],
)
def test_the_tag_before_or_behind_names_the_speaker(text: str) -> None:
    assert said(text) == [("Hasan", "direct", "Airnya sudah surut")]


@pytest.mark.parametrize(
    "tag",
    [
        "ujarnya",
        "katanya",
        "kata dia",
        "kata beliau",
        "ungkapnya lagi",
        "tambahnya",
        "tandasnya",
        "pungkasnya",
        "imbuhnya",
        "paparnya",
        "bebernya",
        "cetusnya",
        "kilahnya",
        "dalihnya",
        "tukasnya",
        "sambungnya",
        "urainya",
        "lanjut dia",
        "ucapnya sembari tersenyum",
        "demikian tuturnya",
    ],
)
def test_a_pronoun_means_who_spoke_last(tag: str) -> None:
    text = f'Hasan mengatakan bahwa air sudah surut.\n\n"Warga boleh pulang," {tag}.'
    assert said(text)[-1] == ("Hasan", "direct", "Warga boleh pulang")


def test_a_pronoun_means_who_acted_in_the_sentence() -> None:
    text = 'Hasan mengatakan bahwa air sudah surut. Mina menangis. "Rumah saya hanyut," ucapnya.'
    assert said(text)[-1] == ("Mina", "direct", "Rumah saya hanyut")


def test_a_quotation_parted_by_its_tag_is_one() -> None:
    text = '"Airnya sudah surut," kata Hasan. "Warga boleh pulang."'
    assert [(who, kind) for who, kind, _ in said(text)] == [("Hasan", "direct")]
    assert said(text)[0][2].endswith("Warga boleh pulang")


def test_a_quotation_goes_on_over_paragraphs_without_closing_marks() -> None:
    text = '"Airnya sudah surut sejak kemarin.\n\n"Warga boleh pulang hari ini," kata Hasan.'
    assert [(who, kind) for who, kind, _ in said(text)] == [("Hasan", "direct"), ("Hasan", "direct")]


def test_a_quotation_alone_belongs_to_who_spoke_last() -> None:
    text = '"Airnya sudah surut," kata Hasan.\n\n"Warga boleh pulang hari ini juga."'
    assert said(text)[-1] == ("Hasan", "direct", "Warga boleh pulang hari ini juga")


@pytest.mark.parametrize(
    "text",
    [
        'Hasan membuka lomba "Buru Bersih" di alun-alun.',
        'Istilah "alon-alon" dipakai Hasan.',
        '"Air naik," kata seorang warga.',
        '"Air naik," kata sumber itu.',
        '"Kami sudah siap," tulis dinas dalam surat.',
        '"Kami menolak," kata perusahaan dalam keterangan resmi.',
    ],
)
def test_terms_and_unnamed_voices_are_no_quotes(text: str) -> None:
    assert said(text) == []


def test_a_quotation_of_somebody_who_has_not_spoken_belongs_to_nobody() -> None:
    assert said('Hasan diam.\n\n"Jangan tumbang karena hujan."') == []
    assert said('"Air surut," kata Hasan.\n\n"Warga boleh pulang," demikian bunyi surat itu.') == [
        ("Hasan", "direct", "Air surut")
    ]


def test_an_unknown_tag_is_a_tag_of_who_spoke() -> None:
    assert said('Hasan mengatakan air surut.\n\n"Tinggal lumpurnya," ledeknya.')[-1] == (
        "Hasan", "direct", "Tinggal lumpurnya",
    )  # fmt: skip


def test_a_quotation_goes_on_in_a_paragraph_without_any_opening_mark() -> None:
    text = '"Airnya sudah surut sejak kemarin.\n\nWarga boleh pulang hari ini," kata Hasan.'
    assert said(text) == [
        ("Hasan", "direct", "Airnya sudah surut sejak kemarin"),
        ("Hasan", "direct", "Warga boleh pulang hari ini"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '"Air sudah surut," Hasan membandingkan ketika ditemui di rumah dinas.',
        '"Air sudah surut," wanti-wanti Hasan saat melepas peserta.',
        '_"Air sudah surut,"_ kata Hasan.',
        '*"Air sudah surut,"* ujar Hasan.',
    ],
)
def test_any_verb_of_who_stands_behind_the_mark_and_marks_of_messages(text: str) -> None:
    assert said(text) == [("Hasan", "direct", "Air sudah surut")]


@pytest.mark.parametrize(
    "text",
    [
        '"Airnya sudah surut," demikian Hasan.',
        '"Airnya sudah surut," begitulah pesan Hasan.',
        '"Airnya sudah surut," demikian keterangan Hasan.',
        '"Airnya sudah surut," Kata Hasan.',
        '"Airnya sudah surut." Kata Hasan.',
        '"Airnya sudah surut." Ujar Hasan, Senin (3/2).',
        '"Airnya sudah surut, kata Hasan.',
        'Airnya sudah surut," kata Hasan.',
        "‘Airnya sudah surut,’ kata Hasan.",
        "''Airnya sudah surut,'' kata Hasan.",
        "“ Airnya sudah surut, ” kata Hasan.",
        "“Airnya sudah surut,’’ kata Hasan.",
        'Hasan: "Airnya sudah surut."',
        'Hasan berkata "Airnya sudah surut".',
        'Begini kata Hasan: "Airnya sudah surut."',
        'Hasan menulis di Instagram: "Airnya sudah surut."',
    ],
)
def test_careless_marks_and_announcements(text: str) -> None:
    assert said(text) == [("Hasan", "direct", "Airnya sudah surut")]


@pytest.mark.parametrize("tag", ["ujar nya", "ujar orang nomor satu di Buru itu", "kata bapak dua anak ini"])
def test_a_description_means_who_acted_last(tag: str) -> None:
    assert said(f'Hasan meninjau tanggul. "Airnya sudah surut," {tag}.') == [("Hasan", "direct", "Airnya sudah surut")]


def test_a_sentence_behind_speech_that_tells_something_is_its_own() -> None:
    text = '"Airnya sudah surut." Kata Hasan, warga boleh pulang.'
    assert [kind for _, kind, _ in said(f"Hasan datang. {text}")][-1] == "indirect"


def test_what_a_statement_quotes_is_direct_speech_but_a_name_is_not() -> None:
    text = 'Hasan menyebut keputusan itu "mengejutkan dan menyulitkan seluruh warga".'
    assert said(text) == [("Hasan", "direct", "mengejutkan dan menyulitkan seluruh warga")]
    assert said('Hasan mengatakan program "Satu Desa Satu Sarjana" dimulai.')[0][1] == "indirect"
