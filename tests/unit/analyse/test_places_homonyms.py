"""Kota and kabupaten of one name, told apart by office, police, kecamatan and seat; and words that are no regions."""

import pytest
from tests.unit.analyse.test_places import places

UNITS = ("kota", "kabupaten", "provinsi")


def units(text: str) -> set[str]:
    """The names of provinces, kabupaten and kota that a text speaks of."""
    return {name for name, place in places(text).items() if place.region.kind in UNITS}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Polresta Bandung menangkap pencuri.", "Kabupaten Bandung"),
        ("Polrestabes Bandung menangkap pencuri.", "Kota Bandung"),
        ("Polresta Tangerang menangkap pencuri.", "Kabupaten Tangerang"),
        ("Polres Metro Tangerang Kota menyita miras.", "Kota Tangerang"),
        ("Polres Metro Bekasi menangkap pencuri.", "Kabupaten Bekasi"),
        ("Kasat Reskrim Polres Metro Bekasi Kota datang.", "Kota Bekasi"),
        ("Polres Bogor menggerebek pabrik.", "Kabupaten Bogor"),
        ("Polresta Bogor Kota menjaga jalan.", "Kota Bogor"),
        ("Polres Malang memeriksa saksi.", "Kabupaten Malang"),
        ("Polresta Malang Kota memeriksa saksi.", "Kota Malang"),
        ("Polresta Sidoarjo memeriksa saksi.", "Kabupaten Sidoarjo"),
        ("Polres Bima Kota memeriksa saksi.", "Kota Bima"),
        ("Polres Kediri membongkar judi.", "Kabupaten Kediri"),
        ("Kapolres Cimahi hadir.", "Kota Cimahi"),
        ("Satpol PP Kota Padang menata lapak.", "Kota Padang"),
        ("DPRD Kota Padang Panjang bersidang.", "Kota Padang Panjang"),
    ],
)
def test_the_police_and_the_kind_tell_the_town_from_the_kabupaten(text: str, name: str) -> None:
    assert units(text) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kecelakaan terjadi di Cibinong, Bogor.", "Kabupaten Bogor"),
        ("Longsor di Bogor Selatan, Bogor.", "Kota Bogor"),
        ("Banjir merendam Slawi, Tegal.", "Kabupaten Tegal"),
        ("Gempa terasa di Palabuhanratu, Sukabumi.", "Kabupaten Sukabumi"),
        ("Pencurian di Tambun Selatan, Bekasi.", "Kabupaten Bekasi"),
        ("Kebakaran di Jatiasih, Bekasi.", "Kota Bekasi"),
        ("Wisatawan ke Borobudur, Magelang.", "Kabupaten Magelang"),
        ("Demo di Abepura, Jayapura.", "Kota Jayapura"),
        ("Rob merendam Wiradesa, Pekalongan.", "Kabupaten Pekalongan"),
    ],
)
def test_a_kecamatan_right_before_the_name_tells_which(text: str, name: str) -> None:
    assert units(text) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Polisi menyita Sabu seberat satu kilogram.",
        "Polda Metro Jaya memeriksa saksi.",
        "Kesepakatan dibuat. Kerja Sama Air Baku diteken.",
        "Kapal berlayar di perairan Natuna.",
        "Pimpinan PT Lotus Lingga Pratama hadir.",
        "Pelaku MF alias Ambon ditangkap.",
        "Kanal Banjir Timur (KBT) meluap. KBT penuh.",
        "Organisasi Kerja Sama Islam (OKI) bersidang. Anggota OKI hadir.",
        "Kejadian itu di Banjar Dinas Kawanan.",
        "Tim Persib Bandung dan Bali United bermain imbang.",
        "Porprov Bali dibuka kemarin.",
    ],
)
def test_drugs_seas_firms_nicknames_short_names_and_clubs_are_no_regions(text: str) -> None:
    assert units(text) == set()


def test_a_short_name_behind_its_own_region_counts() -> None:
    found = places("Gubernur Nusa Tenggara Timur (NTT) tiba. Warga NTT bersiap.")
    assert list(found) == ["Provinsi Nusa Tenggara Timur"]
    assert len(found["Provinsi Nusa Tenggara Timur"].mentions) >= 2


def test_a_name_that_is_also_a_word_counts_in_a_list_of_regions() -> None:
    assert units("Pembeli berasal dari Demak dan Pati sejak subuh.") == {"Kabupaten Demak", "Kabupaten Pati"}
    assert "Kabupaten Pati" not in units("Rumah itu dicuri. Pati beras dijual.")


def test_a_few_kecamatan_of_a_region_are_no_kecamatan_of_its_name() -> None:
    found = places("Bantuan air menjangkau empat Kecamatan Wonogiri.")
    assert [place.region.kind for place in found.values()] == ["kabupaten"]


def test_a_person_named_like_a_region_stays_a_person_throughout() -> None:
    assert units("Pak Sumedang datang. Lalu Sumedang pulang.") == set()
    assert units("Pak Sumedang datang ke Sumedang.") == {"Kabupaten Sumedang"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hujan di Riau, Kepulauan Riau, Jambi, Bengkulu, dan Sumatera Selatan.",
         {"Provinsi Riau", "Provinsi Kepulauan Riau", "Provinsi Jambi", "Provinsi Bengkulu",
          "Provinsi Sumatera Selatan"}),
        ("Pemuda asal Sleman, Yogyakarta, menang.", {"Kabupaten Sleman", "Daerah Istimewa Yogyakarta"}),
        ("Kapal sandar di Kuala Tungkal, Jambi.", {"Provinsi Jambi"}),
        ("Bus datang dari Jambi.", {"Kota Jambi"}),
        ("Wali Kota Jambi dan Gubernur Jambi rapat.", {"Kota Jambi", "Provinsi Jambi"}),
    ],
)  # fmt: skip
def test_a_town_with_its_provinces_name_is_told_from_it_by_its_neighbours(text: str, names: set[str]) -> None:
    assert units(text) == names


@pytest.mark.parametrize(
    "text",
    ["Ekspor Batu Bara wajib lewat bursa.", "PT Bumi Siak Pusako rugi.", "Ia libur di Puncak.",
     "Apartemen dekat Stasiun Manggarai dijual.", "Dari Sabang sampai Merauke lagu itu dikenal."],
)  # fmt: skip
def test_goods_firms_passes_and_stations_are_no_kabupaten(text: str) -> None:
    assert units(text) == set()
