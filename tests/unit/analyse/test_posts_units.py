"""Units of posts told far from them, in other words, or of bodies that no table has."""

import pytest
from tests.unit.analyse.test_posts import held, posts


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Kapolres Probolinggo Kota AKBP Rico Yumasri hadir.", "Rico Yumasri", "Kapolres", "Kota Probolinggo"),
        ("Kapolres Bima Kota AKBP Mubiarto Banu Kristanto hadir.", "Mubiarto Banu Kristanto", "Kapolres", "Kota Bima"),
        ("Kepala BPBD setempat, Hendra Gunawan, hadir di Kabupaten Tanah Laut.", "Hendra Gunawan",
         "Kepala Badan Penanggulangan Bencana Daerah", "Kabupaten Tanah Laut"),
        ("Kadis LH Kota Banjarbaru Hamdani Lubis hadir.", "Hamdani Lubis",
         "Kepala Dinas Lingkungan Hidup", "Kota Banjarbaru"),
        ("Staf Khusus Gubernur Maluku Utara, Hasby Yusuf, hadir.", "Hasby Yusuf",
         "Staf Khusus Gubernur", "Provinsi Maluku Utara"),
        ("Kakankemenag Kabupaten Rembang, Moh. Mukson, hadir.", "Moh. Mukson",
         "Kepala Kantor Kementerian Agama", "Kabupaten Rembang"),
        ("Delegasi Pemerintah Kota Incheon yang dipimpin Wakil Wali Kota Hwang Hyo-jin tiba di Kota Batam.",
         "Hwang Hyo-jin", "Wakil Wali Kota", "Incheon"),
        ("Pemprov Sumatera Barat siap. Kepala Biro Administrasi Pimpinan Mursalim hadir.", "Mursalim",
         "Kepala Biro Administrasi Pimpinan", "Provinsi Sumatera Barat"),
        ("Kota Palu setuju. Dari Sigi, Kepala Dinas Perhubungan Rizal Nadjamuddin hadir. Kota Palu siap.",
         "Rizal Nadjamuddin", "Kepala Dinas Perhubungan", "Kabupaten Sigi"),
    ],
)  # fmt: skip
def test_the_region_is_told_in_other_words(text: str, name: str, title: str, unit: str) -> None:
    assert held(text, name) == (title, unit)


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Kepala Bidang Bina Marga, Suhardi, hadir. Dinas PUPR Kabupaten Sambas siap.", "Suhardi",
         "Kepala Bidang Bina Marga", "Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Sambas"),
        ("Kabid P2P Dinkes Kota Denpasar, Made Dharmayuda, hadir.", "Made Dharmayuda",
         "Kepala Bidang P2P", "Dinas Kesehatan Kota Denpasar"),
        ("Kepala Bidang Pembinaan SD Dinas Pendidikan Kabupaten Kebumen, Nurlela Kailul, hadir.", "Nurlela Kailul",
         "Kepala Bidang Pembinaan SD", "Dinas Pendidikan Kabupaten Kebumen"),
        ("Wakil Kepala Sekolah Bidang Kurikulum SMKN 1 Sumbawa, Zainuddin, hadir.", "Zainuddin",
         "Wakil Kepala Sekolah Bidang Kurikulum", "SMKN 1 Sumbawa"),
        ("Siswa kelas XI SMAN 1 Waingapu, Umbu Ndilu, hadir.", "Umbu Ndilu", "siswa", "SMAN 1 Waingapu"),
        ("Dimas Prasetyo, siswa SMK Negeri 2 Depok, hadir.", "Dimas Prasetyo", "siswa", "SMK Negeri 2 Depok"),
        ("Dokter spesialis anak RSUD dr. Soedomo Trenggalek, dr. Puspita Sari, Sp.A, hadir.", "Puspita Sari",
         "dokter spesialis anak", "RSUD dr. Soedomo Trenggalek"),
        ("General Manager Hotel Aston Kupang, Hendra Wijaya, hadir.", "Hendra Wijaya",
         "General Manager", "Hotel Aston Kupang"),
        ("Bendahara Umum DPP PAN, Totok Daryanto, hadir.", "Totok Daryanto",
         "Bendahara Umum DPP", "Partai Amanat Nasional"),
        ("Anggota Banggar DPRD Kota Serang, Wahyu Papat, hadir.", "Wahyu Papat",
         "anggota Badan Anggaran", "DPRD Kota Serang"),
        ("Kepala LPPM Universitas Udayana, I Nyoman Suarsana, hadir.", "I Nyoman Suarsana",
         "Kepala LPPM", "Universitas Udayana"),
        ("Peneliti Pusat Studi Bencana Universitas Andalas, Badrul Mustafa, hadir.", "Badrul Mustafa",
         "peneliti", "Pusat Studi Bencana Universitas Andalas"),
        ("Ketua Forum Honorer Kabupaten Bima, Irfan, hadir.", "Irfan", "Ketua", "Forum Honorer Kabupaten Bima"),
        ("Menteri Pelancongan Sarawak, Abdul Karim Hamzah, tiba di Kota Pontianak.", "Abdul Karim Hamzah",
         "Menteri Pelancongan", "Sarawak"),
        ("Lord Mayor of Darwin, Kon Vatskalis, tiba di Kota Ambon.", "Kon Vatskalis", "Lord Mayor", None),
        ("Sekretaris Kota Ambon, Robby Sapulette, hadir.", "Robby Sapulette", "Sekretaris Kota", "Kota Ambon"),
        ("Wali Kota Eunpyeong, Kim Mi-kyung, tiba di Kabupaten Sumedang.", "Kim Mi-kyung",
         "Wali Kota", "Eunpyeong"),
    ],
)  # fmt: skip
def test_bodies_told_later_or_unknown(text: str, name: str, title: str, unit: str | None) -> None:
    assert held(text, name) == (title, unit)


def test_a_committee_of_no_named_council_is_at_home() -> None:
    text = (
        "DPRD Kabupaten Pulang Pisau menerima tamu. Kabupaten Pulang Pisau senang. DPRD Kabupaten Gianyar tiba. "
        "Ketua Panitia Khusus II Suhardi Bangkan hadir."
    )
    assert held(text, "Suhardi Bangkan") == ("Ketua Panitia Khusus II", "DPRD Kabupaten Pulang Pisau")


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Warga Dusun Tembus, Sarjono (52), kehilangan sapi.", "Sarjono", "warga", None),
        ("Nelayan KM Berkat Ilahi, Ridwan (35), selamat.", "Ridwan", "nelayan", None),
        ("Kasun Tembus, Mulyono, melapor.", "Mulyono", "Kepala Dusun", "Dusun Tembus"),
        ("Bupati menjadi pelaksana harian. Sekda Kolaka Timur Andi Iqbal Tongasa hadir.", "Andi Iqbal Tongasa",
         "Sekretaris Daerah", "Kabupaten Kolaka Timur"),
        ("Plt. Camat Lasolo, Jumardin, hadir.", "Jumardin", "Pelaksana Tugas Camat", "Kecamatan Lasolo"),
        ("Kadiszwibag Kabupaten Sukabumi, Sigit Widarmadi, hadir.", "Sigit Widarmadi",
         "Kepala Diszwibag", "Kabupaten Sukabumi"),
        ("Kepala Satgas Korsup Wilayah V KPK Dian Patria hadir.", "Dian Patria",
         "Kepala Satuan Tugas Korsup Wilayah V", "Komisi Pemberantasan Korupsi"),
    ],
)  # fmt: skip
def test_sentences_end_roles_have_ages_and_short_forms_are_posts(
    text: str, name: str, title: str, unit: str | None
) -> None:
    assert held(text, name) == (title, unit)


def test_a_lawyer_is_not_his_client() -> None:
    found = posts("Kuasa hukum Hasan, Parlindungan Siregar, membantah tuduhan itu.")
    post = found["Parlindungan Siregar"]
    assert post is not None
    assert post.title == "kuasa hukum"
    assert "Hasan" not in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wakil Ketua Komisi X DPR RI, Lalu Hadrian Irfani, hadir.", "Lalu Hadrian Irfani"),
        ("Kasi Penkum Kejati NTT, Anak Agung Raka Putra, hadir.", "Anak Agung Raka Putra"),
        ("Kepala KPPN Ende, Hari Utomo, hadir.", "Hari Utomo"),
        ("Kabag Kerja Sama Setda Kabupaten Wonosobo, Fitri Handayani, hadir.", "Fitri Handayani"),
        ("Wali Kota Vlissingen Saskia van der Meulen hadir.", "Saskia van der Meulen"),
    ],
)
def test_names_that_begin_as_other_words_do(text: str, name: str) -> None:
    assert name in posts(text)


@pytest.mark.parametrize(
    "text",
    ["Warga merayakan Hari Kartini di Kabupaten Jepara.", "Anak Budi hadir.", "Salat Idul Fitri Kota Ambon ramai."],
)
def test_days_and_children_are_no_names(text: str) -> None:
    assert not [name for name in posts(text) if name.startswith(("Hari", "Anak", "Fitri"))]
