from __future__ import annotations

import pytest

from kliping.extract.draft import Draft
from kliping.extract.flattened import TextReader
from kliping.resources import Resources

READER = TextReader.of(Resources())
FIRST = "Pemerintah Kabupaten Wonogiri menerima delegasi Kota Icheon, Korea Selatan, di pendopo, Selasa (14/5/2024)."
NEXT = "Bupati mengatakan kunjungan itu merupakan balasan atas lawatan tahun lalu ke sentra keramik."
LAST = "Pertemuan lanjutan dijadwalkan pada akhir tahun secara daring dan terbuka bagi perajin muda."
TITLE = "Pemkab Wonogiri dan Icheon Bahas Pelatihan Keramik"


def read(*lines: str) -> Draft:
    return READER.read("\n".join(lines))


def page(header: tuple[str, ...] = (), between: tuple[str, ...] = (), below: tuple[str, ...] = ()) -> Draft:
    return read("Lawu Pos", TITLE, *header, "", f"WONOGIRI, Lawu Pos - {FIRST}", "", NEXT, *between, "", LAST, *below)


BODY = (FIRST, NEXT, LAST)


def test_masthead_title_date_counter_and_names_are_read() -> None:
    found = page(("Sari Wulan | Selasa, 14 Mei 2024 | 17.32 WIB | Dibaca: 1.204",))
    assert found.outlet is not None
    assert (found.title, found.outlet.name, found.byline, found.views) == (TITLE, "Lawu Pos", ("Sari Wulan",), 1204)
    assert found.published is not None
    assert found.published.iso == "2024-05-14T17:32+07:00"


def test_the_body_begins_after_the_dateline() -> None:
    assert page().paragraphs == BODY
    assert page().dateline == "WONOGIRI"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("BACA JUGA: Harga Cabai Naik", "related"),
        ("Halaman: 1 2 3", "pages"),
        ("Iklan", "advert"),
        ("Ikuti saluran WhatsApp Lawu Pos untuk berita terbaru.", "share"),
        ("Home - Daerah - Wisata", "menu"),
    ],
)
def test_a_line_between_paragraphs_is_left_out_with_its_reason(line: str, reason: str) -> None:
    found = page(between=(line,))
    assert found.paragraphs == BODY
    assert (line, reason) in [(removed.text, removed.reason) for removed in found.removed] or reason == "menu"


def test_titles_listed_below_a_label_are_related() -> None:
    found = page(between=("Baca juga:", "- Harga Cabai Naik", "- Pasar Dibuka Senin"))
    assert found.paragraphs == BODY
    assert [link.title for link in found.related] == ["Harga Cabai Naik", "Pasar Dibuka Senin"]


def test_a_closing_mark_ends_the_article() -> None:
    found = page(below=("(Sari Wulan/Vino)", "", "Pendaftaran pelatihan kerja dibuka sampai akhir bulan ini."))
    assert (found.paragraphs, found.byline, found.editor) == (BODY, ("Sari Wulan",), ("Vino",))


def test_tags_below_the_end_are_still_read() -> None:
    assert page(below=("Komentar", "Budi: bagus sekali ini", "#Wonogiri #keramik")).tags == ("Wonogiri", "keramik")
    assert page(below=("Tags: Wonogiri, keramik",)).tags == ("Wonogiri", "keramik")


def test_a_hashtag_glued_to_the_last_sentence_is_a_tag() -> None:
    found = read("Lawu Pos", TITLE, "", f"WONOGIRI - {FIRST}", "", NEXT, "", LAST + "#Kota Solo")
    assert (found.paragraphs[-1], found.tags) == (LAST, ("Kota Solo",))


def test_a_caption_above_the_dateline_is_no_title_and_no_body() -> None:
    caption = "Delegasi Icheon melihat pembakaran gerabah di Wuryantoro, sentra terbesar. (Sari Wulan)"
    found = page((caption,))
    assert (found.title, found.paragraphs) == (TITLE, BODY)
    assert [one.text for one in found.captions] == [caption]


def test_an_event_date_in_the_text_is_not_the_publication() -> None:
    assert page().published is None


def test_lines_broken_at_a_width_are_joined() -> None:
    words = f"{FIRST} {NEXT} {LAST} {NEXT} {LAST} {FIRST} {NEXT}".split()
    broken = [" ".join(words[start : start + 11]) for start in range(0, len(words), 11)]
    found = read("Lawu Pos", TITLE, "", *broken)
    assert len(found.paragraphs) <= 2
    assert "".join(found.paragraphs).replace("\n", " ").split() == words


def test_the_zone_is_that_of_the_dateline() -> None:
    found = read("Suluh Timur", TITLE, "14 Mei 2024 17:32", "", f"KUPANG - {FIRST}", "", NEXT, "", LAST)
    assert found.published is not None
    assert found.published.iso == "2024-05-14T17:32+08:00"


def test_menus_without_an_outlet_are_no_masthead() -> None:
    found = read("Beranda Terkini", TITLE, "", f"WONOGIRI - {FIRST}", "", NEXT, "", LAST, "© 2024 Lawu Pos. Semua hak.")
    assert found.outlet is not None
    assert found.outlet.name == "Lawu Pos"


def test_a_caption_with_words_in_capitals_is_no_dateline() -> None:
    caption = "PANEN RAYA - Petani memanen bawang merah di kebun percobaan milik dinas pertanian. (Sari Wulan)"
    found = page((caption,))
    assert found.paragraphs == BODY
    assert [one.text for one in found.captions] == [caption]


def test_the_day_of_publication_counts_and_not_the_later_change() -> None:
    found = page(("Diperbarui: 15 Mei 2024 08:00", "Diterbitkan: 14 Mei 2024 17:32"))
    assert found.published is not None
    assert found.published.value.day == 14


def test_a_change_is_better_than_no_day_at_all() -> None:
    found = page(("Diperbarui: 15 Mei 2024 08:00",))
    assert found.published is not None
    assert found.published.value.day == 15


@pytest.mark.parametrize("line", ["Pacitan, 14 Mei 2024 08.08 WIB", "Pacitan, 14/5/2024 (MC Pacitan)"])
def test_a_place_before_day_and_clock_or_mark_is_the_dateline(line: str) -> None:
    found = read("Lawu Pos", line, TITLE, "", FIRST, "", NEXT, "", LAST)
    assert found.dateline == "Pacitan"


def test_a_place_on_a_line_of_its_own_above_the_text_is_the_dateline() -> None:
    found = read("Lawu Pos", TITLE, "14 Mei 2024 17:32", "", "PACITAN, Lawu Pos -", "", FIRST, "", NEXT, "", LAST)
    assert found.dateline == "PACITAN"


def test_where_an_article_was_shown_names_its_outlet() -> None:
    shown = "Artikel ini telah tayang di LawuPos.com dengan judul lain"
    found = read(TITLE, "14 Mei 2024 17:32", "", f"WONOGIRI - {FIRST}", "", NEXT, "", LAST, "", shown)
    assert found.outlet is not None
    assert found.outlet.name == "LawuPos.com"


def test_a_picture_between_paragraphs_is_a_caption_and_no_text() -> None:
    caption = "Perajin membakar gerabah di Wuryantoro. (Foto: Istimewa)"
    found = page(between=(caption,))
    assert found.paragraphs == BODY
    assert caption in [one.text for one in found.captions]


def test_a_monitor_keeps_an_address_that_is_a_brand() -> None:
    lines = ("Sentimen", "Netral (61%)", "12 Jul 2023 : 09.22", "Informasi Tambahan", "Kab/Kota: Wonogiri")
    found = read(*lines, "", TITLE, "", "LawuPos.id LawuPos.id Jenis Media: News", "", f"LAWU POS – {FIRST}", "", NEXT)
    assert found.outlet is not None
    assert found.outlet.name == "LawuPos.id"


def test_a_short_first_sentence_behind_its_place_is_the_first_paragraph() -> None:
    found = read("Lawu Pos", TITLE, "14 Mei 2024 17:32", "", "WONOGIRI - Warga Wuryantoro resah.", "", FIRST, "", NEXT)
    assert found.dateline == "WONOGIRI"
    assert found.paragraphs[0] == "Warga Wuryantoro resah."


def test_the_day_in_a_dateline_is_the_publication_where_no_other_is_told() -> None:
    found = read("Lawu Pos", TITLE, "", f"WONOGIRI, 14 Mei 2024 – {FIRST}", "", NEXT, "", LAST)
    assert found.published is not None
    assert found.published.partial_iso == "2024-05-14"


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Home > Daerah > Sumedang", "Sumedang"),
        ("Beranda / Ekonomi", "Ekonomi"),
        ("Home - Sumedang - Jatinangor - Wisata - Indeks", None),
        ("Beranda | Politik | Olahraga | Lainnya", None),
    ],
)
def test_the_way_to_a_page_tells_its_section_and_a_menu_does_not(line: str, section: str | None) -> None:
    assert read(line, TITLE, "Selasa, 14 Mei 2024 | 10:00 WIB", FIRST, NEXT, LAST).section == section
