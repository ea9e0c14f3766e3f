"""Foreign units: beside their country, known to the atlas in a country the text names, and never without either."""

import pytest
from tests.unit.analyse.test_places import COMPONENT, article, places

from kliping.core.types import Analysis, Place


def roles(text: str, title: str) -> dict[str, str]:
    """The role of each place by name."""
    return {name: place.role for name, place in places(text, title=title).items()}


@pytest.mark.parametrize(
    ("text", "name", "kind", "country"),
    [
        ("Wali Kota Tanjungbalai menyambut tamu dari Kota Klang, Malaysia.", "Klang", "foreign_city", "MY"),
        ("Delegasi Hildesheim, Jerman, tiba di Padang.", "Hildesheim", "foreign_city", "DE"),
        ("Gubernur Nonthaburi, Thailand, menemui Bupati Banyumas.", "Nonthaburi", "foreign_province", "TH"),
        ("Bupati Lampung Barat menyurati Provinsi Dak Lak di Vietnam.", "Dak Lak", "foreign_province", "VN"),
        ("Ia bertemu Gubernur New Jersey, Amerika Serikat.", "New Jersey", "foreign_province", "US"),
        ("Pemkab Belu menjamu otoritas Munisipiu Lautem, Timor Leste.", "Lautem", "foreign_district", "TL"),
        ("Bupati Banggai menerima Wakil Wali Kota Cluj-Napoca (Rumania).", "Cluj-Napoca", "foreign_city", "RO"),
        ("Gemeente Dordrecht di Belanda mengirim tim air.", "Dordrecht", "foreign_city", "NL"),
        ("Provinsi Ho Binh, Vietnam, belajar dari Jambi.", "Ho Binh", "foreign_province", "VN"),
        ("Kota Bogor dan St. Louis, Amerika Serikat, bersaudara.", "St. Louis", "foreign_city", "US"),
        ("Bupati Kupang ke Shire of Broome, Australia.", "Broome", "foreign_district", "AU"),
        ("Kerja sama dengan Braunschweig Jerman berlanjut.", "Braunschweig", "foreign_city", "DE"),
    ],
)
def test_a_unit_beside_its_country_is_read(text: str, name: str, kind: str, country: str) -> None:
    region = places(text)[name].region
    assert (region.kind, region.country, region.code) == (kind, country, None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ketua Menteri Sabah menyambut Gubernur Kalimantan Utara.", "Sabah"),
        ("Gubernur Riau tiba di Negeri Melaka.", "Melaka"),
        ("Rombongan Distrik Gangbuk, Seoul, singgah di Sleman.", "Gangbuk"),
        ("Wali Kota Bukittinggi terbang ke Seremban.", "Seremban"),
        ("Wali Kota Tarakan ke Kota Kinabalu, Sabah.", "Kota Kinabalu"),
    ],
)
def test_a_known_unit_needs_no_country_beside_it(text: str, name: str) -> None:
    assert name in places(text)


def test_other_mentions_follow_the_one_that_tells_the_country() -> None:
    text = "Wali Kota Ambon ke Kota Vlissingen, Belanda. Wali Kota Vlissingen Bas van Til hadir.\n\nVlissingen kecil."
    found = places(text, title="Ambon-Vlissingen Perpanjang Kerja Sama")
    assert len(found["Vlissingen"].mentions) == 4
    assert found["Vlissingen"].role == "partner"


def test_units_of_a_list_are_each_read() -> None:
    found = places("Belu berbatasan dengan Distrik Bobonaro dan Cova Lima, Timor Leste.")
    assert {"Bobonaro", "Cova Lima", "Timor Leste"} <= set(found)


@pytest.mark.parametrize(
    ("text", "name", "parent"),
    [
        ("Kota Hengyang, Provinsi Hunan, Tiongkok, mengirim surat.", "Hengyang", "Hunan"),
        ("Ia ke Gangbuk-gu, Kota Seoul, Korea Selatan.", "Gangbuk-gu", "Seoul"),
        ("Wali Kota Yeongju di Provinsi Gyeongsang Utara, Korea Selatan, tiba.", "Yeongju", "Gyeongsang Utara"),
        ("Kota Hengyang di Tiongkok mengirim surat.", "Hengyang", None),
    ],
)
def test_the_parent_is_what_the_text_names_behind_the_unit(text: str, name: str, parent: str | None) -> None:
    assert places(text)[name].region.parent == parent


@pytest.mark.parametrize(
    "text",
    [
        "Perusahaan Samsung Electronics, Korea Selatan, menanam modal.",
        "Peneliti dari Universitas Leiden, Belanda, hadir.",
        "Profesor John Smith, Australia, berbicara.",
        "Harga minyak Brent turun di Inggris.",
        "Petugas Teppei Kasai berbicara soal Jepang. Kasai diam.",
        "Menteri itu pulang dari Jepang. Kata Busan, harga naik di Korea Selatan.",
        "Perajin Jepara Pamer Ukiran di Malaysia",
        "Pertemuan digelar di Pentagon, Amerika Serikat.",
        "Analis minyak senior di Kpler, Victoria Graben, menjelaskan soal Iran.",
        "Ia kuliah di Georgetown University, Amerika Serikat.",
        "Laporan itu dikutip dari Free Malaysia Today.",
        "Kehadiran An Se Young asal Korea Selatan ditunggu di Australia.",
        "Tanpa negara, Hildesheim dan Hengyang hanya nama.",
    ],
)
def test_bodies_persons_goods_and_names_without_a_country_are_no_places_abroad(text: str) -> None:
    assert not [place for place in places(text).values() if place.region.kind.startswith("foreign")]


@pytest.mark.parametrize(
    "text",
    [
        "Atlet itu juara Indonesia Open dan Thailand Masters.",
        "Real Madrid menang di Eropa.",
        "Wilayah Amerika Selatan kering.",
        "Turis Jepang dan warga negara Belanda datang.",
        "Bank Indonesia menahan bunga.",
    ],
)
def test_cups_clubs_continents_and_nations_name_no_country(text: str) -> None:
    assert places(text) == {}


def test_a_country_keeps_the_joint_of_the_text() -> None:
    assert "Timor-Leste" in places("Bupati Belu ke Timor-Leste.")
    assert "Tiongkok" in places("Bupati Belu ke China.")


def test_the_weightier_of_town_and_province_is_the_partner() -> None:
    town = roles("Wali Kota Kediri menjamu delegasi Kota Hengyang, Provinsi Hunan, Tiongkok.",
                 "Kediri Jajaki Kerja Sama dengan Hengyang")  # fmt: skip
    assert (town["Hengyang"], town["Hunan"]) == ("partner", "mentioned")
    province = roles("Gubernur Jawa Tengah menjamu Gubernur Hunan di Semarang. Hunan juga membawa pejabat Hengyang, "
                     "Tiongkok.", "Jateng dan Provinsi Hunan Perkuat Kerja Sama")  # fmt: skip
    assert (province["Hunan"], province["Hengyang"]) == ("partner", "mentioned")


def test_a_foreign_town_that_no_sentence_deals_with_is_mentioned() -> None:
    said = roles("Banjir melanda Demak.\n\nBanjir serupa terjadi di Hengyang, Tiongkok.", "Banjir Demak Belum Surut")
    assert said["Hengyang"] == "mentioned"


def test_spans_stay_in_the_text_and_apart() -> None:
    given = article("Kota Klang, Selangor, Malaysia, dan Kota Klang lagi. KLANG, Malaysia.", title="KLANG DAN BATAM")
    found: tuple[Place, ...] = COMPONENT(given, Analysis()).places
    spans = sorted(span for place in found for span in place.mentions)
    assert all(given.at(span).strip() for span in spans)
    assert not any(a.overlaps(b) for a in spans for b in spans if a is not b)


@pytest.mark.parametrize(
    ("title", "text", "main", "partner", "parent"),
    [
        ("Minahasa dan Beihai Teken LoI", "Wakil Bupati Minahasa meneken LoI dengan Wali Kota Beihai, Daerah Otonom "
         "Guangxi Zhuang, Republik Rakyat Tiongkok.", "Kabupaten Minahasa", "Beihai", "Daerah Otonom Guangxi Zhuang"),
        ("Dumai Sambut Delegasi Pohang", "Wali Kota Dumai menerima delegasi Pohang, Provinsi Gyeongsang Utara, Korea "
         "Selatan. Pohang dikenal dengan baja.", "Kota Dumai", "Pohang", "Gyeongsang Utara"),
        ("Gianyar-Ankang Jajaki Sister City", "Pemkab Gianyar bekerja sama dengan Pemerintah Kota Ankang, Provinsi "
         "Shaanxi. Delegasi Tiongkok itu diterima hangat.", "Kabupaten Gianyar", "Ankang", "Shaanxi"),
        ("Probolinggo Jajaki Almelo", "Wali Kota Probolinggo menjamu Duta Besar Belanda. Kota Almelo ditawarkan jadi "
         "mitra. Almelo berada di Provinsi Overijssel.", "Kota Probolinggo", "Almelo", None),
        ("Kuantan Belajar ke Padang Panjang", "Wali Kota Padang Panjang menyambut Yang Dipertua Majlis Perbandaran "
         "Kuantan, Pahang.", "Kota Padang Panjang", "Kuantan", "Pahang"),
        ("Bupati Buleleng ke Leeuwarden", "Bupati Buleleng mengunjungi Leeuwarden, Provinsi Friesland, Belanda.",
         "Kabupaten Buleleng", "Leeuwarden", "Friesland"),
        ("Kediri-Zhangpu Jajaki Kerja Sama", "Wali Kota Kediri menjamu delegasi Distrik Zhangpu, Tiongkok.",
         "Kota Kediri", "Zhangpu", None),
    ],
)  # fmt: skip
def test_a_story_of_two_regions_has_its_main_and_its_partner(
    title: str, text: str, main: str, partner: str, parent: str | None
) -> None:
    found = places(text, title=title)
    assert (found[main].role, found[partner].role) == ("main", "partner")
    assert found[partner].region.parent == parent
    assert [place.role for place in found.values()].count("partner") == 1
