"""Institutions under one full name each, learnt short forms included; the bodies lie in all parts of the country."""

import pytest
from tests.unit.analyse.naming import bodies, names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Pemkab Sikka membuka posko.", "Pemerintah Kabupaten Sikka", "government"),
        ("Pemko Bukittinggi membuka posko.", "Pemerintah Kota Bukittinggi", "government"),
        ("Pemprov Sultra membuka posko.", "Pemerintah Provinsi Sulawesi Tenggara", "government"),
        ("Kepala BPBD Garut berangkat.", "Badan Penanggulangan Bencana Daerah Kabupaten Garut", "opd"),
        ("Kepala Dinkes Kota Ambon berangkat.", "Dinas Kesehatan Kota Ambon", "opd"),
        ("Ketua DPRD Alor berangkat.", "DPRD Kabupaten Alor", "council"),
        ("Penyidik Satreskrim Polres Banggai berangkat.", "Polres Banggai", "police"),
        ("Penyidik Polda Metro Jaya berangkat.", "Polda Metro Jaya", "police"),
        ("Kapolsek dan anggota Polsek Seberuang berangkat.", "Polsek Seberuang", "police"),
        ("Kejari Lombok Timur menahan dua orang.", "Kejaksaan Negeri Lombok Timur", "court"),
        ("PN Kelas I Palembang memvonis terdakwa.", "Pengadilan Negeri Kelas I Palembang", "court"),
        ("Kodim 0703/Cilacap menanam pohon.", "Komando Distrik Militer 0703/Cilacap", "government"),
        ("Kepala KPU Bitung berangkat.", "Komisi Pemilihan Umum Kota Bitung", "government"),
        ("Kemenkes mengirim vaksin.", "Kementerian Kesehatan", "government"),
        ("Kementerian Koordinator Bidang Pangan rapat.", "Kementerian Koordinator Bidang Pangan", "government"),
        ("Kementerian Kesehatan Argentina rapat.", "Kementerian Kesehatan Argentina", "government"),
        ("Anggota DPR RI berkunjung.", "Dewan Perwakilan Rakyat", "council"),
        ("Pasien dirawat di RSUD dr. Soekardjo.", "RSUD dr. Soekardjo", "other"),
        ("Kader Puskesmas Loa Kulu mendata warga.", "Puskesmas Loa Kulu", "other"),
        ("Siswa SMKN 2 Sragen juara.", "SMKN 2 Sragen", "school"),
        ("Mahasiswa Universitas Muhammadiyah Purwokerto juara.", "Universitas Muhammadiyah Purwokerto", "school"),
        ("Peneliti University of Southern California hadir.", "University of Southern California", "school"),
        ("PT Semen Tonasa (Persero) Tbk menyumbang.", "PT Semen Tonasa", "company"),
        ("BRI menyumbang lewat BUMDes Maju Jaya.", "BUMDes Maju Jaya", "company"),
        ("PGRI Kabupaten Pati rapat.", "Persatuan Guru Republik Indonesia Kabupaten Pati", "association"),
        ("Apeksi menggelar rapat kerja.", "Asosiasi Pemerintah Kota Seluruh Indonesia", "association"),
        ("World Technopolis Association rapat.", "World Technopolis Association", "international"),
        ("Kader PDIP berkumpul.", "PDI Perjuangan", "party"),
    ],
)
def test_a_body_has_its_full_name_and_kind(text: str, name: str, kind: str) -> None:
    assert {found: kind for found, (kind, _) in bodies(text).items()}.get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Ia keluar dari rumah dinas dengan mobil dinas.",
        "Sebuah SMP di desa itu rusak.",
        "Saham Bank dan PT melemah.",
        "Polsek dan Rutan penuh.",
        "Pemerintah didorong bergerak cepat.",
        "Peraturan Pemerintah itu berlaku.",
        "Pemilihan anggota DPR/DPRD berlangsung aman.",
    ],
)
def test_unnamed_bodies_are_left_out(text: str) -> None:
    assert set(names(text)) <= {"Dewan Perwakilan Rakyat"}


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("World Technopolis Association (WTA) rapat. WTA berkantor di sana.", "World Technopolis Association", "WTA"),
        ("PT Tebu Makmur Sentosa (TMS) tutup. Buruh TMS pulang.", "PT Tebu Makmur Sentosa", "TMS"),
        ("Dinas Kesehatan (Dinkes) Kabupaten Alor rapat. Dinkes siaga.", "Dinas Kesehatan Kabupaten Alor", "Dinkes"),
        ("Universitas Nusa Bakti (UNB) buka. UNB menunggu.", "Universitas Nusa Bakti", "UNB"),
    ],
)
def test_a_short_form_is_learnt_from_its_bracket(text: str, name: str, short: str) -> None:
    assert short in bodies(text)[name][1]


def test_a_bracket_behind_a_region_is_no_short_form_of_the_body() -> None:
    found = bodies("Polda Riau memeriksa Polres Indragiri Hulu (Inhu). Warga Inhu menunggu.")
    assert "Inhu" not in found["Polres Indragiri Hulu"][1]


def test_a_company_is_met_again_without_its_legal_form() -> None:
    assert bodies("PT Angin Timur tutup. Angin Timur rugi.")["PT Angin Timur"][1] == ("PT Angin Timur", "Angin Timur")


def test_one_body_of_one_region_has_one_spelling() -> None:
    text = "Pengadilan Negeri Jakarta Selatan (PN Jaksel) bersidang. PN Jaksel penuh."
    assert names(text) == ["Pengadilan Negeri Jakarta Selatan"]


def test_a_bare_agency_is_the_one_named_before() -> None:
    text = "Dinas Pendidikan Kabupaten Lembata membuka kelas. Dinas menunggu guru. DPRD Lembata setuju. DPRD rapat."
    found = bodies(text)
    assert found["Dinas Pendidikan Kabupaten Lembata"][1][-1] == "Dinas"
    assert found["DPRD Kabupaten Lembata"][1][-1] == "DPRD"


def test_a_bare_agency_is_completed_with_the_region_of_the_article() -> None:
    text = "Bupati Lembata menunggu. Dinas Perhubungan menutup jalan di Kabupaten Lembata."
    assert "Dinas Perhubungan Kabupaten Lembata" in names(text)


def test_two_regions_keep_their_agencies_apart() -> None:
    text = "Pemkab Malang dan Pemkot Malang bertemu. Pemkab menawarkan air."
    found = bodies(text)
    assert list(found) == ["Pemerintah Kabupaten Malang", "Pemerintah Kota Malang"]
    assert found["Pemerintah Kabupaten Malang"][1] == ("Pemkab Malang", "Pemkab")


def test_the_name_of_a_person_behind_a_post_is_no_part_of_the_body() -> None:
    text = "Ketua Forum Warga Mandiri Budi Santoso hadir. Forum Warga Mandiri menggugat."
    assert names(text) == ["Forum Warga Mandiri"]


def test_a_headline_in_capitals_makes_no_body_of_a_foreign_name() -> None:
    assert names("Ia pulang.", title="Wali Kota Resmikan Sister City Center") == []


def test_no_two_mentions_overlap() -> None:
    text = "Kepala Bagian Kerja Sama Setda Kabupaten Kendal dan Kanwil Kemenag Provinsi Jawa Tengah hadir."
    assert names(text) == [
        "Sekretariat Daerah Kabupaten Kendal",
        "Kantor Wilayah Kementerian Agama Provinsi Jawa Tengah",
    ]


def test_an_empty_article_has_no_institutions() -> None:
    assert names("") == []


def test_a_shorter_name_is_the_only_longer_one() -> None:
    text = "PT Angin Timur Jaya tutup. Buruh PT Angin Timur pulang."
    assert names(text) == ["PT Angin Timur Jaya"]
    assert len(names(text + " PT Angin Timur Raya buka.")) == 3


def test_a_hospital_without_a_name_is_that_of_its_region() -> None:
    assert names("Pasien dirujuk ke RSUD Provinsi NTB.") == ["RSUD Provinsi Nusa Tenggara Barat"]
    assert names("Pasien dirujuk ke RSUD.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [("Kantornya di Media Center itu.", None), ("Foto: Kabarselatan.id", "Kabarselatan.id"),
     ("Lihat www.kabar.com/berita.", None), ("Direktur Asia Pacific Youth Center hadir.", "Asia Pacific Youth Center")],
)  # fmt: skip
def test_foreign_words_and_sites_need_a_name(text: str, name: str | None) -> None:
    assert names(text) == ([name] if name else [])


# Read as a newspaper prints them, written after the code.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kasatreskrim Polresta Sidoarjo Kompol Fahmi menyebut berkas sudah di Kejari Sidoarjo.",
            ["Polresta Sidoarjo", "Kejaksaan Negeri Sidoarjo"],
        ),
        (
            "Pemkab Manggarai Barat melalui Dinas Pariwisata, Ekonomi Kreatif, dan Kebudayaan menggandeng Undana.",
            [
                "Pemerintah Kabupaten Manggarai Barat",
                "Dinas Pariwisata, Ekonomi Kreatif, dan Kebudayaan Kabupaten Manggarai Barat",
                "Universitas Nusa Cendana",
            ],
        ),
        (
            "Ketua Komisi III DPRD Kutai Kartanegara meminta PT PLN (Persero) memperbaiki jaringan.",
            ["DPRD Kabupaten Kutai Kartanegara", "PT PLN"],
        ),
        (
            "Tim Basarnas, BPBD Agam, dan TNI menyisir sungai; PMI Agam membuka dapur umum.",
            [
                "Basarnas",
                "Badan Penanggulangan Bencana Daerah Kabupaten Agam",
                "Tentara Nasional Indonesia",
                "Palang Merah Indonesia Kabupaten Agam",
            ],
        ),
        (
            "Kepala SMPN 2 Ruteng dan Kepala Puskesmas Borong menerima bantuan Baznas.",
            ["SMPN 2 Ruteng", "Puskesmas Borong", "Badan Amil Zakat Nasional"],
        ),
        (
            "Seoul Metropolitan Government dan Korea Forest Service belajar di Pemprov Riau.",
            ["Seoul Metropolitan Government", "Pemerintah Provinsi Riau"],
        ),
    ],
)
def test_fresh_sentences(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakim Pengadilan Tinggi Makassar dipecat. PT Makassar diam.", ["Pengadilan Tinggi Makassar"]),
        ("Badan Pengawasan (Bawas) MA memeriksa. Mahkamah Agung (MA) diam.", ["Mahkamah Agung"]),
        ("Ia juara FIA Karting Academy Trophy.", []),
        ("Mengutip Global Peace Foundation, dunia tenang.", ["Global Peace Foundation"]),
        ("BNNK Pekanbaru memeriksa tersangka.", ["Badan Narkotika Nasional Kota Pekanbaru"]),
        ("PT Angin Timur dan PT Bumi Raya bergabung.", ["PT Angin Timur", "PT Bumi Raya"]),
        ("Damkar datang setelah warga menelepon.", []),
        ("PT Bank Timur Raya Tbk (Bank Jatim) buka. Bank Jatim ramai.", ["PT Bank Timur Raya"]),
        ("Asia Cooperation Agency (KOICA) buka. KOICA ramai.", ["Asia Cooperation Agency"]),
        ("Balai Besar Wilayah Sungai (BBWS) Citanduy buka.", ["Balai Besar Wilayah Sungai Citanduy"]),
        ("Dinas Sosial, P3A, dan PMD Kabupaten Lembata buka.", ["Dinas Sosial, P3A, dan PMD Kabupaten Lembata"]),
    ],
)
def test_what_a_name_is_told_by_its_surroundings(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pemimpin Bulog Cabang Kebumen Tri Handayani menyerap gabah.", ["Perum Bulog"]),
        ("Manajer PLN UP3 Kebumen Sudarman Abas hadir.", ["PT PLN"]),
        ("Komandan BKSDA Pos Kebumen memasang perangkap.", ["Balai Konservasi Sumber Daya Alam"]),
    ],
)
def test_the_branch_of_a_national_body_is_that_body(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pemeriksaan BPK Perwakilan Provinsi Bali selesai.", "Badan Pemeriksa Keuangan Perwakilan Provinsi Bali"),
        ("Kasi Haji Kemenag Kebumen membagi koper.", "Kantor Kementerian Agama Kabupaten Kebumen"),
        ("Kasatlantas Polres Probolinggo Kota AKP Rini Maharani hadir.", "Polres Probolinggo Kota"),
        ("Sidang di Pengadilan Tipikor Surabaya ditunda.", "Pengadilan Tindak Pidana Korupsi Surabaya"),
        ("Ketua DPRK Sabang, Mukhlis Hamid, membacakan persetujuan.", "DPRK Sabang"),
        ("Naskah diteken Deputy Secretary General Kunming Municipal Government Zhao.", "Pemerintah Kota Kunming"),
        ("Tim tamu Chang Daeng United menang 2-1.", "Chang Daeng United"),
        ("Asisten II Setkab Kebumen Sri Wahyuni hadir.", "Sekretariat Daerah Kabupaten Kebumen"),
        ("Koordinator Paguyuban Peternak Telur Rakyat Rofi Yasifun hadir.", "Paguyuban Peternak Telur Rakyat"),
    ],
)
def test_a_body_is_told_by_what_stands_behind_its_head(text: str, name: str) -> None:
    assert names(text)[0] == name


def test_an_acting_governor_is_no_newspaper() -> None:
    assert names("Pelaksana Harian Gubernur Bali Andi Mappanyukki hadir.") == []
    assert names("Wartawan Harian Suara Kedu hadir.") == ["Harian Suara Kedu"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rapat di Kementerian Koordinator bidang Perekonomian selesai.",
            ["Kementerian Koordinator bidang Perekonomian"],
        ),
        ("Layanan RSUD R.T. Notopuro Sidoarjo dibuka.", ["RSUD R.T. Notopuro Sidoarjo"]),
        ("Korban siswi berinisial NU (12) ditemukan.", []),
        ("Federasi Rusia melanjutkan serangan.", []),
        ("Juru bicara Fraksi Partai Golkar Budi Santoso hadir.", ["Fraksi Partai Golkar"]),
        ("Direktur Teknik Perumda Tirta Raharja Budi Hartono hadir.", ["Perumda Tirta Raharja"]),
        ("Koordinator Aliansi Pesisir Mekongga Irfan Tamburaka hadir.", ["Aliansi Pesisir Mekongga"]),
        ("Bangkok Metropolitan Administration memberi peringatan.", ["Bangkok Metropolitan Administration"]),
        (
            "Laporan BPK Perwakilan Provinsi Bali terbit. Menurut BPK, semua wajar.",
            ["Badan Pemeriksa Keuangan Perwakilan Provinsi Bali"],
        ),
    ],
)
def test_bodies_as_outlets_write_them(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Duta Besar Jepang untuk Indonesia, Masaki Yasushi, tiba di Bali.", ["Kedutaan Besar Jepang"]),
        ("Duta Besar Indonesia untuk Jepang hadir di Tokyo.", []),
        ("Kementerian Luar Negeri Jepang mendukung rencana itu.", ["Kementerian Luar Negeri Jepang"]),
        ("Perwakilan Gemeente Vlissingen tiba.", ["Gemeente Vlissingen"]),
        ("Rektor IAIN Kudus Prof Abdurrohman Kasdi hadir.", ["IAIN Kudus"]),
        ("Pelanggan air bersih Tirta Kanjuruhan mengeluh.", ["Tirta Kanjuruhan"]),
        ("Gadis bernama Tirta Kanjuruhan menari.", []),
        ("Perusahaan itu berbentuk PT. PT Inalum hadir.", ["PT Inalum"]),
        ("Karang Taruna Kabupaten Kebumen menanam pohon.", ["Karang Taruna Kabupaten Kebumen"]),
    ],
)
def test_foreign_bodies_water_companies_and_forms(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_state_and_a_form_of_company_are_no_bodies() -> None:
    assert names("Juru Bicara Komando Pusat Amerika Serikat Tim Hawkins hadir di Kebumen.") == []
    assert names("Ada 1.040 Badan Usaha Milik Negara (BUMN) di Kebumen.") == []
