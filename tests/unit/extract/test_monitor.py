from __future__ import annotations

from kliping.extract.monitor import take

PAGE = """Bupati Terima Tamu dari Icheon
31 Agu 2023 : 03.01

Bupati menerima tamu dari Icheon pada Selasa lalu di pendopo.Sentimen
Positif (98%)
Informasi Tambahan
Kab/Kota: Icheon, Sumedang
Tokoh Terkait
KabarKita KabarKita Jenis Media: News"""


def test_what_a_monitor_printed_goes_aside() -> None:
    sheet = take(PAGE)
    assert [(one.label, one.value, one.p) for one in sheet.upstream][:2] == [
        ("tone", "positive", 0.98), ("places", "Icheon, Sumedang", None)]  # fmt: skip
    assert (sheet.outlet, sheet.media_kind) == ("KabarKita", "News")
    assert sheet.instant is not None
    assert sheet.instant.iso == "2023-08-31T03:01+07:00"


def test_its_lines_leave_the_text_and_are_told() -> None:
    sheet = take(PAGE)
    assert "Sentimen" not in sheet.text
    assert "pendopo." in sheet.text
    assert {removed.reason for removed in sheet.removed} == {"monitor", "monitor-date"}


FORM = """MONITORING HARIAN
No. 14 dari 61     Tier: 3     PR Value: Rp2.150.000
Tonality: NEGATIVE 0.72
Judul : Harga Ikan Naik di Pasar
Media : Radar Laut
Wartawan : Rani Kusuma, Joko
Tanggal : 2 Mei 2023 07:14 WIB
Isi:

Harga ikan di pasar naik dua kali lipat sejak pekan lalu."""


def test_a_form_gives_its_fields_whatever_their_order() -> None:
    sheet = take(FORM)
    assert (sheet.title, sheet.outlet, sheet.byline) == (
        "Harga Ikan Naik di Pasar",
        "Radar Laut",
        ("Rani Kusuma", "Joko"),
    )
    assert sheet.instant is not None
    assert sheet.instant.iso == "2023-05-02T07:14+07:00"
    assert [(one.label, one.value, one.p) for one in sheet.upstream][:2] == [
        ("value", "3", None), ("value", "Rp2.150.000", None)]  # fmt: skip
    assert ("tone", "negative", 0.72) in [(one.label, one.value, one.p) for one in sheet.upstream]


def test_a_section_called_like_a_label_takes_no_title() -> None:
    text = "Pacitan Pos\nDaerah\nHarga Ikan Naik\n\nHarga ikan naik sejak pekan lalu."
    assert take(text).text == text


def test_an_article_that_uses_one_such_word_is_left_as_it_is() -> None:
    text = "Judul\n\nSentimen: pasar membaik.\n\nBupati datang."
    assert take(text).text == text
