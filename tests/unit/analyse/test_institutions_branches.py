"""Branches, classes, small letters and short forms of bodies, as regional news has them."""

import pytest
from tests.unit.analyse.naming import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kabupaten Berau menunggu. Warga meminta pemkab turun.", ["Pemerintah Kabupaten Berau"]),
        ("Kota Ambon menunggu. Pemerintah kota menyiapkan dana.", ["Pemerintah Kota Ambon"]),
        ("Kabupaten Cilacap menunggu. Aset jadi milik pemda.", ["Pemerintah Kabupaten Cilacap"]),
        ("Provinsi Bali menunggu. Dana pemprov cair.", ["Pemerintah Provinsi Bali"]),
    ],
)
def test_a_government_in_small_letters_is_that_of_the_region(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_pemkab_without_a_kabupaten_is_nobody() -> None:
    assert names("Kota Ambon menunggu. Dana pemkab cair.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prajurit Kodim 0103 Aceh Utara membantu warga.", ["Komando Distrik Militer 0103 Aceh Utara"]),
        ("Komandan Kodim 1417/Kendari Kolonel Danny Girsang hadir.", ["Komando Distrik Militer 1417/Kendari"]),
        ("Kepala Stasiun Meteorologi Kelas III Naha hadir.", ["Stasiun Meteorologi Kelas III Naha"]),
        ("Kepala BBMKG Wilayah I Medan hadir.",
         ["Balai Besar Meteorologi, Klimatologi, dan Geofisika Wilayah I Medan"]),
        ("Kepala Balai Pelaksanaan Jalan Nasional (BPJN) NTT hadir.", ["Balai Pelaksanaan Jalan Nasional NTT"]),
        ("Kepala BKSDA Kalimantan Tengah hadir.", ["Balai Konservasi Sumber Daya Alam Kalimantan Tengah"]),
        ("Imigrasi Nunukan sibuk. Kantor Imigrasi Kelas II TPI Nunukan dibuka.",
         ["Kantor Imigrasi Kelas II TPI Nunukan"]),
        ("Petugas KPH Banyuwangi Selatan hadir.", ["Kesatuan Pengelolaan Hutan Banyuwangi Selatan"]),
        ("Konsulat RI Tawau mengeluarkan surat.", ["Konsulat Republik Indonesia Tawau"]),
        ("Manajer ULP Ruteng meminta maaf.", ["PT PLN"]),
    ],
)  # fmt: skip
def test_offices_keep_their_number_class_and_place(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ketua Baznas Kabupaten Siak hadir.", ["Badan Amil Zakat Nasional Kabupaten Siak"]),
        ("Ketua HKTI Lombok Timur hadir.", ["Himpunan Kerukunan Tani Indonesia Kabupaten Lombok Timur"]),
        ("Direktur Walhi Jambi hadir.", ["Wahana Lingkungan Hidup Indonesia Jambi"]),
        ("Direktur Walhi Sulsel hadir.", ["Wahana Lingkungan Hidup Indonesia Sulawesi Selatan"]),
        ("Sekretaris DPW PKS Jawa Barat hadir.", ["Partai Keadilan Sejahtera"]),
        ("Harga TBS di PKS turun.", []),
        ("Demokrat Amerika menang.", []),
        ("Danrem Brigjen TNI Moch Sjasul Arief hadir.", []),
        ("Prajurit TNI membantu.", ["Tentara Nasional Indonesia"]),
        ("Anggota Gapoktan Maju Bersama panen.", ["Gapoktan Maju Bersama"]),
        ("Ketua Asosiasi Petani Garam Kabupaten Jeneponto hadir.", ["Asosiasi Petani Garam Kabupaten Jeneponto"]),
        ("Sekretaris Jenderal Apkasi hadir di Kota Manado.", ["Asosiasi Pemerintah Kabupaten Seluruh Indonesia"]),
        ("Ketua PPK Kecamatan Lubuk Sikaping hadir.", ["Panitia Pemilihan Kecamatan Lubuk Sikaping"]),
        ("PPK proyek jembatan ditahan.", []),
        ("Petugas Damkar Kota Depok mengevakuasi ular.", ["Dinas Pemadam Kebakaran Kota Depok"]),
        ("Pelatih Persipal Palu kecewa.", ["Persipal Palu"]),
    ],
)
def test_associations_parties_groups_and_clubs(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Direktur CV Anugerah Bilah, Togar Munthe, ditahan.", ["CV Anugerah Bilah"]),
        ("Direktur Politeknik Kesehatan Mataram, Nurhidayati, hadir.", ["Politeknik Kesehatan Mataram"]),
        ("Ketua LMDH Wana Lestari, Kasmijan, hadir.", ["LMDH Wana Lestari"]),
        ("Direktur CV Anugerah Togar Munthe, ditahan.", ["CV Anugerah"]),
    ],
)
def test_a_comma_and_a_name_close_a_body(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_school_does_not_swallow_its_agency() -> None:
    found = names("Kepala Bidang Pembinaan SD Dinas Pendidikan Kabupaten Kebumen hadir.")
    assert found == ["Dinas Pendidikan Kabupaten Kebumen"]
