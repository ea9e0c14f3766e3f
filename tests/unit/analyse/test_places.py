"""What an article says about places is read in context: kinds, homonyms, persons, roads, and whose story it is.

The sentences are invented; the regions lie in all parts of the country.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.analyse.places import Places, make
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Outlet, Place
from kliping.resources import Resources

RESOURCES = Resources()
COMPONENT = make(RESOURCES)


def article(text: str, title: str = "", dateline: str | None = None, outlet: str | None = None) -> Article:
    """An article of these parts, paragraphs parted by an empty line."""
    paragraphs, at = [], 0
    for line in text.split("\n\n"):
        paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 2
    named = Outlet(outlet) if outlet else None
    return Article("a", "1", title, text, tuple(paragraphs), dateline=dateline, outlet=named)


def places(text: str, **parts: str) -> dict[str, Place]:
    """The places of a text by canonical name."""
    return {place.region.name: place for place in COMPONENT(article(text, **parts), Analysis()).places}


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Bupati Gorontalo meninjau sawah.", "Kabupaten Gorontalo", "75.01"),
        ("Wali Kota Gorontalo meninjau pasar.", "Kota Gorontalo", "75.71"),
        ("Gubernur Gorontalo meninjau bendungan.", "Provinsi Gorontalo", "75"),
        ("Pemkab Blitar membuka lowongan.", "Kabupaten Blitar", "35.05"),
        ("Warga Kab. Kupang menunggu hujan.", "Kabupaten Kupang", "53.01"),
        ("Polresta Sorong menangkap dua orang.", "Kota Sorong", "96.71"),
        ("Bus datang dari Madiun.", "Kota Madiun", "35.77"),
        ("Atlet asal Muba menang di Palembang.", "Kabupaten Musi Banyuasin", "16.06"),
        ("Ia tiba di Palangkaraya.", "Kota Palangka Raya", "62.71"),
        ("Ia pulang ke Gunung Kidul.", "Kabupaten Gunungkidul", "34.03"),
        ("Pemprov NTB mengirim beras.", "Provinsi Nusa Tenggara Barat", "52"),
        ("Bupati Wajo dan Bupati Luwu Timur hadir.", "Kabupaten Luwu Timur", "73.24"),
    ],
)
def test_kind_words_offices_and_short_names_lead_to_the_code(text: str, name: str, code: str) -> None:
    assert places(text)[name].region.code == code


def test_a_bare_name_means_the_unit_the_article_speaks_of() -> None:
    found = places("Bupati Tegal Ischak membuka jalan. Panen di Tegal melimpah.\n\nKe Tegal ia kembali.")
    assert list(found) == ["Kabupaten Tegal"]
    assert len(found["Kabupaten Tegal"].mentions) == 3


def test_a_dateline_of_two_namesakes_is_the_town() -> None:
    found = places("Bupati Kediri meninjau sawah.", dateline="KEDIRI")
    assert {"Kota Kediri", "Kabupaten Kediri"} == set(found)


def test_a_kecamatan_of_many_is_that_of_the_kabupaten_in_the_article() -> None:
    text = "Bupati {} meninjau Kecamatan Sukorejo."
    assert places(text.format("Pasuruan"))["Kecamatan Sukorejo"].region.code == "35.14.09"
    assert places(text.format("Ponorogo"))["Kecamatan Sukorejo"].region.parent == "Kabupaten Ponorogo"


def test_a_distrik_of_papua_is_a_kecamatan() -> None:
    region = places("Bupati Fakfak mengunjungi Distrik Kokas.")["Kecamatan Kokas"].region
    assert (region.kind, region.parent) == ("kecamatan", "Kabupaten Fak Fak")


def test_a_village_is_found_by_its_kind_word_in_a_region_the_article_names() -> None:
    found = places("Banjir merendam Desa Tongging, Kecamatan Merek, Kabupaten Karo.")
    assert found["Desa Tongging"].region.parent == "Kecamatan Merek"
    assert "Desa Tahap" not in " ".join(places("Dana Desa Tahap II di Kabupaten Karo cair."))


@pytest.mark.parametrize(
    "text",
    [
        "Truk terguling di Jalan Raya Cirebon-Kuningan kemarin.",
        "Ia lulusan Universitas Negeri Malang tahun lalu.",
        "Air Bengawan Solo naik.",
        "Tim itu juara Piala Bandung.",
        'Ia berkata, "Kami lelah," kata Padang Wirasena menutup.',
        "Menurut Pak Sumedang, panen gagal.",
        "Naskah bahasa Korea dan orang Jepang.",
        "Sejak itu Bank Indonesia menahan bunga.",
        "Oki Setiawan membeli beras.",
        "Batu besar jatuh. Serang balik dimulai.",
        "Harapan warga besar. Sukses untuk panitia.",
    ],
)
def test_roads_rivers_schools_cups_persons_and_words_are_no_places(text: str) -> None:
    assert places(text) == {}


def test_the_outlets_own_name_is_no_place() -> None:
    assert places("Bogor Kini mencatat kenaikan.", outlet="Bogor Kini") == {}
    assert "Kota Bogor" in places("Hujan deras turun di Bogor.", outlet="Bogor Kini")


def test_kota_dan_kabupaten_name_two_regions_and_both_are_main() -> None:
    found = places("Pasar murah dibuka.", title="Pasar Murah di Kota dan Kabupaten Serang")
    assert {name: place.role for name, place in found.items()} == {"Kota Serang": "main", "Kabupaten Serang": "main"}


def test_a_foreign_region_keeps_the_name_of_the_text_and_the_parent_it_names() -> None:
    found = places("Bupati Purworejo menjamu Wali Kota Hamyang-gun, Gyeongsangnam-do, Korea Selatan.")
    assert found["Hamyang-gun"].region.parent == "Gyeongsangnam-do"
    assert found["Hamyang-gun"].region.country == found["Korea Selatan"].region.country == "KR"


def test_an_old_spelling_of_a_foreign_name_is_the_same_place() -> None:
    found = places("Wali Kota Daejeon, Korea Selatan, tiba.", title="Tamu Daejon Tiba di Sragen")
    assert len(found["Daejeon"].mentions) == 2


def test_a_foreign_homonym_needs_its_country() -> None:
    assert "Goyang" not in places("Kursi bupati Goyang lagi, kata warga Sragen.")
    assert "Goyang" in places("Kota Goyang di Korea Selatan mengirim bunga.")


def test_the_title_and_the_acting_government_tell_main_and_partner() -> None:
    found = places("Pemkab Klungkung melakukan studi tiru ke Kabupaten Banyumas. Tamu singgah di Cilacap.",
                   title="Klungkung Belajar Sampah ke Banyumas", dateline="SEMARAPURA")  # fmt: skip
    roles = {name: place.role for name, place in found.items()}
    assert roles["Kabupaten Klungkung"] == "main"
    assert roles["Kabupaten Banyumas"] == "partner"
    assert roles["Kabupaten Cilacap"] == roles["Semarapura"] == "mentioned"


@pytest.mark.parametrize(
    ("title", "text", "main"),
    [
        ("Sapi Kabur ke Kolam di Sumut", "Seekor sapi lepas di Kabupaten Dairi.", "Kabupaten Dairi"),
        ("Pemprov Sumut Bantu Dairi", "Gubernur Sumatera Utara tiba di Kabupaten Dairi.", "Provinsi Sumatera Utara"),
        ("Polda Sumut Tangkap Kurir", "Polda Sumut menangkap kurir di Kabupaten Dairi.", "Provinsi Sumatera Utara"),
        ("Jauh ke Lahat, Bupati Kudus Jadi Saksi", "Bupati Kudus terbang ke Lahat. Bupati Lahat senang.",
         "Kabupaten Kudus"),
    ],
)  # fmt: skip
def test_the_story_is_that_of_the_one_who_acts_or_of_where_it_happened(title: str, text: str, main: str) -> None:
    assert places(text, title=title)[main].role == "main"


def test_without_dealings_nobody_is_a_partner() -> None:
    found = places("Banjir merendam Sampang dan Pamekasan.", title="Banjir Rendam Sampang dan Pamekasan")
    assert "partner" not in {place.role for place in found.values()}


def test_a_venue_is_called_as_printed_and_lies_where_the_text_says() -> None:
    found = places("Rombongan Pemko Solok tiba di Pasar Klewer, Solo, pagi tadi.")
    assert (found["Pasar Klewer"].region.kind, found["Pasar Klewer"].region.parent) == ("venue", "Kota Surakarta")
    assert "Pasar Murah" not in places("Bazar Pasar Murah dibuka di Solok.")


def test_every_place_says_why_it_was_read_so() -> None:
    found = places("Bupati Sambas melepas jeruk ke Kuching, Malaysia.", dateline="SAMBAS")
    assert all(place.reason for place in found.values())


WORDS = st.lists(
    st.sampled_from("Bupati Wali Kota Kabupaten Kec. Desa di ke dan , . \n\n Bogor Bandung Barat Solo Tegal Pasar "
                    "Jalan - Serang Sukorejo Korea Selatan Seoul Jung-gu İzmir Pak Agus kata “ ” ( ) Lima Puluh OKI 2 "
                    "x".split(" ")),
    max_size=40,
)  # fmt: skip


@given(WORDS, WORDS)
def test_any_text_gives_spans_inside_it_that_do_not_overlap(title: list[str], body: list[str]) -> None:
    given_article = article(" ".join(body), title=" ".join(title), dateline="SOLO")
    found = COMPONENT(given_article, Analysis()).places
    spans = sorted(span for place in found for span in place.mentions)
    assert all(given_article.at(span).strip() for span in spans)
    assert all(span.end <= len(given_article.part(span.part)) for span in spans)
    assert not any(a.overlaps(b) for a in spans for b in spans if a is not b)


@given(WORDS)
def test_the_same_article_gives_the_same_places_from_a_new_component(body: list[str]) -> None:
    text = article(" ".join(body), dateline="BOGOR")
    assert COMPONENT(text, Analysis()).places == OTHER(text, Analysis()).places


OTHER = make(RESOURCES)


@given(WORDS)
def test_every_code_stands_in_the_tables(body: list[str]) -> None:
    text = "".join(f"{line}/" for line in RESOURCES.content("regions/units.tsv").decode().splitlines())
    text += RESOURCES.content("regions/districts.tsv").decode().replace("\n", "/")
    for place in COMPONENT(article(" ".join(body)), Analysis()).places:
        code = place.region.code
        assert code is None or len(code) > 8 or f"/{code}\t" in text


def test_the_component_declares_what_it_gives() -> None:
    assert isinstance(COMPONENT, Places)
    assert (COMPONENT.needs, COMPONENT.gives) == (frozenset(), frozenset({"places"}))
