"""Indirect speech begins with the statement and belongs to the subject of its verb."""

import pytest
from tests.unit.analyse.speaking import said

STATEMENT = "air sungai sudah surut"


@pytest.mark.parametrize(
    "text",
    [
        "Hasan mengatakan air sungai sudah surut.",
        "Hasan mengatakan bahwa air sungai sudah surut.",
        "Bupati Buru Hasan Karim menjelaskan, air sungai sudah surut.",
        "Bupati Buru, Hasan Karim, menyatakan air sungai sudah surut.",
        "Bupati Buru Drs. H. Hasan Karim, M.Si. memastikan air sungai sudah surut.",
        "Hasan juga menyebut air sungai sudah surut.",
        "Hasan menambahkan, air sungai sudah surut.",
        "Hasan mengaku air sungai sudah surut.",
        "Menurut Hasan, air sungai sudah surut.",
        "Menurut Bupati Buru, Hasan Karim, air sungai sudah surut.",
        "Kata Hasan, air sungai sudah surut.",
        "Dijelaskan Hasan, air sungai sudah surut.",
        "Disampaikan oleh Hasan, air sungai sudah surut.",
        "Namun, Hasan menilai air sungai sudah surut.",
        "Hasan didampingi Rustam mengatakan air sungai sudah surut.",
        "Hasan membenarkan kabar bahwa air sungai sudah surut.",
        "Hasan mengatakan, Senin (3/2), air sungai sudah surut.",
        "Hasan mengatakan kepada wartawan bahwa air sungai sudah surut.",
    ],
)
def test_a_statement_begins_behind_verb_and_conjunction(text: str) -> None:
    assert said(text) == [("Hasan", "indirect", STATEMENT)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kuncinya, kata Hasan, adalah kerja bakti.", "Kuncinya, kata Hasan, adalah kerja bakti"),
        ("Air itu, menurut Hasan, sudah surut.", "Air itu, menurut Hasan, sudah surut"),
        ("Air sudah surut, kata Hasan.", "Air sudah surut, kata Hasan"),
        ("Namun, air belum surut, ujar Hasan.", "air belum surut, ujar Hasan"),
    ],
)
def test_a_statement_around_its_tag_begins_with_its_first_word(text: str, words: str) -> None:
    assert said(text) == [("Hasan", "indirect", words)]


@pytest.mark.parametrize(
    "sentence",
    ["Ia mengatakan air sungai sudah surut.", "Menurut dia, air sungai sudah surut.",
     "Menurutnya, air sungai sudah surut.", "Dikatakannya, air sungai sudah surut.",
     "Dia lalu menegaskan bahwa air sungai sudah surut."],
)  # fmt: skip
def test_a_pronoun_means_who_was_named_last(sentence: str) -> None:
    assert said(f"Hasan meninjau tanggul. {sentence}") == [("Hasan", "indirect", STATEMENT)]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Bupati mengatakan air sungai sudah surut.", "Hasan"),
        ("Sekda menambahkan, air sungai sudah surut.", "Rustam"),
        ("Menurut Wabup, air sungai sudah surut.", "Yuliana"),
        ("Dijelaskan Ibu Wakil Bupati, air sungai sudah surut.", "Yuliana"),
    ],
)
def test_a_post_alone_means_who_holds_it(sentence: str, who: str) -> None:
    text = "Rapat dihadiri Hasan Karim, Yuliana Tomasoa, dan Rustam Lating.\n\n"
    assert said(text + sentence) == [(who, "indirect", STATEMENT)]


@pytest.mark.parametrize(
    "text",
    [
        "Hasan meminta warga menjauhi sungai.",
        "Hasan mengimbau warga menjauhi sungai.",
        "Hasan membantah warga menjauhi sungai.",
        "Hasan menepis isu warga menjauhi sungai.",
        "Hasan berjanji warga menjauhi sungai.",
    ],
)
def test_acts_of_speech_carry_their_statement(text: str) -> None:
    assert said(text) == [("Hasan", "indirect", "warga menjauhi sungai")]


@pytest.mark.parametrize(
    "text",
    [
        "Hasan mengaku kecewa dengan hasil itu.",
        "Hasan berharap air segera surut.",
        "Hasan menyayangkan kejadian itu.",
        "Hasan menyambut baik rencana itu.",
        "Hasan akan meminta bantuan provinsi.",
        "Hasan menolak menyebut nama pemenang.",
        "Hasan menyampaikan laporan keuangan kepada dewan.",
        "Hasan menyampaikan hal itu saat ditemui di kantornya.",
        "Hasan menjawab keberatan itu dengan senyum.",
        "Warga menilai air sungai sudah surut.",
        "Kata pertama yang dihafal Mina adalah selamat.",
        "Dinas mengatakan air sungai sudah surut.",
    ],
)
def test_feelings_things_plans_and_nameless_voices_are_no_statements(text: str) -> None:
    assert said(text) == []


def test_a_thing_of_which_something_is_told_is_a_statement() -> None:
    text = "Hasan membeberkan dokumen yang diajukan dinas tidak memuat biaya."
    assert said(text) == [("Hasan", "indirect", "dokumen yang diajukan dinas tidak memuat biaya")]


def test_a_second_verb_of_the_subject_can_make_the_statement() -> None:
    text = "Hasan menjawab keberatan itu dengan menyebut air sungai sudah surut."
    assert said(text) == [("Hasan", "indirect", STATEMENT)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Politisi itu mengatakan air sungai sudah surut.",
        "Pria 52 tahun ini mengaku air sungai sudah surut.",
        "Dia mulanya menyebut bahwa air sungai sudah surut.",
        "Menurutnya air sungai sudah surut.",
        "Menurut Hasan air sungai sudah surut.",
        "Menurut Hasan Karim, M.Si., SE, air sungai sudah surut.",
        "Ahli air Hasan Karim, MEd, RD mengingatkan air sungai sudah surut.",
        "Hasan, yang memimpin rapat mengatakan air sungai sudah surut.",
        "Dalam sambutannya Bupati mengatakan air sungai sudah surut.",
        "Hasan melanjutkan bahwa air sungai sudah surut.",
    ],
)
def test_more_ways_to_name_a_speaker(sentence: str) -> None:
    assert said(f"Hasan Karim meninjau tanggul. {sentence}")[-1] == ("Hasan", "indirect", STATEMENT)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kebijakan itu meminta banyak waktu.",
        "Hasan melanjutkan kunjungan ke pasar untuk melihat harga.",
        "Hakim menyatakan air sungai sudah surut.",
    ],
)
def test_things_and_roles_of_many_are_no_speakers(sentence: str) -> None:
    assert said(f"Hasan Karim meninjau tanggul. {sentence}") == []


def test_a_name_behind_a_post_inside_the_statement_is_the_speaker() -> None:
    text = "Sayangnya, menurut Ketua Dewan Air (DA), Hasan Karim, air belum surut."
    assert said(text) == [("Hasan", "indirect", text[:-1])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hasan mengucapkan terima kasih kepada warga.", "terima kasih kepada warga"),
        ("Hasan mengucapkan selamat dan menawarkan Mina bekerja.", "selamat dan menawarkan Mina bekerja"),
        ("Hasan menawarkan bantuan ahli tanpa biaya.", "bantuan ahli tanpa biaya"),
        ("Hasan mengabarkan lewat pesan suara, Jumat (3/2), bahwa air surut.", "air surut"),
        ("Hasan memaparkan jalan yang menurutnya masih rusak.", "jalan yang menurutnya masih rusak"),
        ("Hasan yang menerima rombongan berseloroh, air itu gratis.", "air itu gratis"),
        ("Hasan membantah kliennya menikmati uang tersebut.", "kliennya menikmati uang tersebut"),
        ("Hasan dari Kejari Buru mengatakan pihaknya pikir-pikir.", "pihaknya pikir-pikir"),
        ("Hasan, anak sulung Mina, mengatakan air surut.", "air surut"),
        ("Hasan Datuk Bagindo mengatakan dua kota dipilih.", "dua kota dipilih"),
        ("Hasan menyebut penghargaan itu milik para penyapu jalan.", "penghargaan itu milik para penyapu jalan"),
    ],
)
def test_statements_as_outlets_write_them(text: str, words: str) -> None:
    assert said(text) == [("Hasan", "indirect", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Hasan mengaku tak sabar.",
        "Hasan mengucapkan sumpah jabatan di depan dewan.",
        "Hasan menimpali dengan pengalaman desanya menata kapal.",
        "Hasan menjawab hal itu.",
    ],
)
def test_neither_a_feeling_nor_an_oath_is_a_statement(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Menurut pengakuan Hasan, air sungai sudah surut.",
        "Mengutip pernyataan Hasan, air sungai sudah surut.",
        "Masih menurut Hasan, air sungai sudah surut.",
        "Menurut Hasan selaku Bupati Buru, air sungai sudah surut.",
        "Menurut Hasan, Senin (3/2), air sungai sudah surut.",
        "Seperti disampaikan Hasan, air sungai sudah surut.",
        "Lebih lanjut dikatakan Hasan, air sungai sudah surut.",
        "Dijelaskan Hasan bahwa air sungai sudah surut.",
        "Dibenarkan Hasan, air sungai sudah surut.",
        "Hasan menegaskan kembali bahwa air sungai sudah surut.",
        "Hasan menambahkan pula, air sungai sudah surut.",
        "Hasan menegaskan dengan suara lantang bahwa air sungai sudah surut.",
        "Hasan mengatakan di Namlea, Senin (3/2), bahwa air sungai sudah surut.",
        "Hasan menjelaskan dalam sambutannya, air sungai sudah surut.",
        "Hasan memberi penjelasan bahwa air sungai sudah surut.",
        "Hasan menulis bahwa air sungai sudah surut.",
        "Hasan tidak menampik air sungai sudah surut.",
        "Hasan mengapresiasi dan mengatakan air sungai sudah surut.",
        "Hasan mengumumkan bahwa air sungai sudah surut.",
    ],
)
def test_sources_circumstances_and_second_verbs_are_passed_over(text: str) -> None:
    assert said(text) == [("Hasan", "indirect", STATEMENT)]


@pytest.mark.parametrize(
    "text",
    [
        "Air sungai sudah surut, demikian Hasan.",
        "Air sungai sudah surut, begitu kata Hasan.",
        "Air sungai sudah surut, seperti diungkapkan Hasan.",
        "Air sungai sudah surut, tutup Hasan.",
        "Air sungai – kata Hasan – sudah surut.",
        "Air sungai menurut Hasan sudah surut.",
        "Air sungai dinilai Hasan sudah surut.",
    ],
)
def test_an_attribution_inside_or_behind_leaves_the_statement_whole(text: str) -> None:
    assert said(text) == [("Hasan", "indirect", text[:-1])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hasan menyebut saat ini ada 11 benteng, tiga di Buru.", "saat ini ada 11 benteng, tiga di Buru"),
        ("Hasan mengatakan di sana, air belum surut.", "di sana, air belum surut"),
        ("Hasan menambahkan, saat ini, kata dia, air surut.", "saat ini, kata dia, air surut"),
        ("Hasan datang. Menurut pengakuannya, air surut.", "Menurut pengakuannya, air surut"),
        ("Hasan berterima kasih kepada para relawan.", "berterima kasih kepada para relawan"),
    ],
)
def test_a_circumstance_that_opens_the_statement_belongs_to_it(text: str, words: str) -> None:
    assert said(text) == [("Hasan", "indirect", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Dari keterangan Hasan, polisi menangkap dua orang.",
        "Menurut data BPS, kata kunci itu dipakai Hasan.",
        "Hasan mengungkap kasus pencurian di Buru.",
        "Hasan melaporkan kehilangan sepeda motor ke Polsek Namlea.",
        "Hasan menyampaikan sambutan dan membuka acara secara resmi.",
        "Hasan menjelaskan panjang lebar soal banjir.",
        "Hasan mengungkapkan rasa bangga karena daerahnya sudah maju.",
        "Hasan mengaku sangat senang dengan hasil itu.",
        "Hasan mengumumkan pemenang lomba di depan warga.",
        "Hasan berniat mengatakan air surut.",
    ],
)
def test_deeds_things_and_topics_are_no_statements(text: str) -> None:
    assert said(text) == []
