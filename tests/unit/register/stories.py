"""Invented articles in the manner of many outlets, each with the events and the rows of the register it supports.

They follow kinds of real cases: return visits, letters without an answer, partners that are a country or a company,
councils on tour. The wording, the people and the days are invented.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A row of the register, without its proofs."""

    a: str
    b: str
    stage: str
    instrument: str | None
    first_seen: str | None
    last_activity: str | None
    fields: list[str]


@dataclass(frozen=True)
class Story:
    """An article; a line break inside a paragraph is a blank. ``events`` are type, date and status."""

    title: str
    dateline: str
    published: str
    text: str
    events: tuple[tuple[str, str | None, str], ...]
    rows: tuple[Row, ...]


STORIES = (
    Story(
        "Wali Kota Gimhae Kunjungi Kota Parepare, Jajaki Kerja Sama Pelabuhan",
        "PAREPARE",
        "2022-09-15",
        """
Wali Kota Gimhae, Korea Selatan, Han Do Jin bersama rombongan berkunjung ke Kota Parepare, Sulawesi Selatan,
Rabu (14/9/2022). Kedatangan mereka disambut Wali Kota Parepare Lukman Sappe di Rumah Jabatan Wali Kota.

Dalam pertemuan itu kedua kota menjajaki kerja sama di bidang pelabuhan, perikanan, dan pendidikan. "Kami ingin
hubungan ini berlanjut ke penandatanganan MoU," kata Taufan.

Menurut dia, Pemkot Parepare akan mengunjungi Gimhae pada Maret tahun depan.
""",
        (
            ("visit", "2022-09-14", "done"),
            ("return_visit", "2023-03", "planned"),
        ),
        (
            Row(
                "Kota Parepare",
                "Gimhae",
                "exploration",
                None,
                "2022-09-14",
                "2022-09-14",
                ["education", "fisheries", "transport"],
            ),
        ),
    ),
    Story(
        "Pemkab Banyuwangi dan Pemkot Denpasar Teken MoU Pengelolaan Sampah",
        "BANYUWANGI",
        "2023-02-08",
        """
Pemerintah Kabupaten Banyuwangi dan Pemerintah Kota Denpasar resmi menandatangani nota kesepahaman (MoU) tentang
pengelolaan sampah dan pariwisata di Pendopo Sabha Swagata Blambangan, Selasa (7/2/2023).

Bupati Banyuwangi Sri Wahyuningrum mengatakan, MoU tersebut akan ditindaklanjuti dengan perjanjian kerja sama
(PKS) oleh dinas terkait.

"Kami belajar banyak dari Denpasar," ujarnya, Rabu.
""",
        (
            ("mou_signed", "2023-02-07", "done"),
            ("pks_signed", None, "planned"),
        ),
        (
            Row(
                "Kabupaten Banyuwangi",
                "Kota Denpasar",
                "agreement_signed",
                "mou",
                "2023-02-07",
                "2023-02-07",
                ["environment_waste", "tourism"],
            ),
        ),
    ),
    Story(
        "DPRD Kota Pekalongan Kunker ke DPRD Kota Tegal Bahas Rob",
        "TEGAL",
        "2021-03-19",
        """
Komisi C DPRD Kota Pekalongan melakukan kunjungan kerja ke DPRD Kota Tegal, Kamis (18/3/2021). Kunjungan
tersebut dalam rangka mencari masukan tentang penanganan banjir rob.

Rombongan diterima Wakil Ketua DPRD Kota Tegal Slamet Wahono di ruang rapat komisi.
""",
        (("working_visit", "2021-03-18", "done"),),
        (),
    ),
    Story(
        "Studi Tiru ke Sleman, Diskominfo Kabupaten Tabalong Pelajari Smart City",
        "SLEMAN",
        "2022-06-22",
        """
Rombongan Dinas Komunikasi dan Informatika Kabupaten Tabalong, Kalimantan Selatan, melakukan studi tiru ke
Diskominfo Kabupaten Sleman, Selasa (21/6). Rombongan yang berjumlah 12 orang itu ingin mempelajari pengelolaan
pusat data.

Kepala Diskominfo Sleman Danang Wicaksana menyambut baik kunjungan tersebut.
""",
        (("study_visit", "2022-06-21", "done"),),
        (),
    ),
    Story(
        "Pemkot Depok Perpanjang Kerja Sama dengan Ōsaki",
        "DEPOK",
        "2019-11-02",
        """
Pemerintah Kota Depok memperpanjang kerja sama sister city dengan Kota Osaki, Jepang, untuk lima tahun ke depan.
Perpanjangan itu dilakukan melalui penandatanganan MoU secara virtual, Jumat (1/11).

MoU pertama ditandatangani pada 2014 dan mencakup pengolahan sampah organik.
""",
        (
            ("renewal", "2019-11-01", "done"),
            ("mou_signed", "2014", "done"),
        ),
        (Row("Kota Depok", "Osaki", "agreement_signed", "mou", "2014", "2019-11-01", ["environment_waste"]),),
    ),
    Story(
        "Bupati Lahat Tinjau Jalan Rusak di Kecamatan Kikim",
        "LAHAT",
        "2023-05-04",
        """
Bupati Lahat mengunjungi Kecamatan Kikim Timur untuk meninjau jalan rusak, Rabu (3/5/2023). Dalam kunjungan
kerja itu bupati didampingi kepala dinas pekerjaan umum.

Bupati meminta perbaikan selesai sebelum Desember. "Kami sudah rapat dengan DPRD Lahat," katanya.
""",
        (),
        (),
    ),
    Story(
        "Pemkot Magelang Gandeng Universitas Tidar Kembangkan UMKM",
        "MAGELANG",
        "2022-08-10",
        """
Pemerintah Kota Magelang menandatangani perjanjian kerja sama dengan Universitas Tidar, Selasa (9/8/2022). Kerja
sama itu mencakup pendampingan UMKM.

Wali Kota Magelang mengatakan kerja sama berlaku sampai 2025.
""",
        (("pks_signed", "2022-08-09", "done"),),
        (),
    ),
    Story(
        "Konjen Jepang Temui Gubernur Sumatera Utara",
        "MEDAN",
        "2023-03-16",
        """
Konsul Jenderal Jepang di Medan menemui Gubernur Sumatera Utara di Kantor Gubernur, Rabu (15/3/2023). Keduanya
membahas peluang investasi.

Jepang disebut tertarik pada sektor energi.
""",
        (("meeting", "2023-03-15", "done"),),
        (),
    ),
    Story(
        "Penandatanganan LoI Kabupaten Garut dan Yongin Ditunda",
        "GARUT",
        "2024-05-21",
        """
Penandatanganan letter of intent antara Pemkab Garut dan Pemerintah Kota Yongin, Korea Selatan, yang semula
dijadwalkan Senin (27/5/2024) ditunda. Pj Bupati Garut Cecep Hidayat menyebut penundaan itu atas permintaan
Yongin.

Rencana kerja sama meliputi bidang pertanian dan ekonomi kreatif. Kedua pihak sudah bertemu secara virtual pada
Februari 2024.
""",
        (
            ("loi_signed", "2024-05-27", "planned"),
            ("online_meeting", "2024-02", "done"),
        ),
        (
            Row(
                "Kabupaten Garut",
                "Yongin",
                "cooperation_plan",
                None,
                "2024-02",
                "2024-02",
                ["agriculture", "msme_creative"],
            ),
        ),
    ),
    Story(
        "DPRD Setujui Raperda, Bupati Ngada Beri Apresiasi",
        "BAJAWA",
        "2022-11-30",
        """
DPRD Kabupaten Ngada menyetujui rancangan perda APBD 2023 dalam rapat paripurna, Selasa (29/11/2022). Bupati
Ngada mengapresiasi kerja sama dewan dan pemerintah daerah.

Ia berharap anggaran segera dijalankan.
""",
        (),
        (),
    ),
    Story(
        "Rombongan Siswa SMA Korea Berwisata ke Kota Batu",
        "BATU",
        "2023-08-03",
        """
Sebanyak 30 siswa SMA asal Busan, Korea Selatan, berkunjung ke Kota Batu, Rabu (2/8/2023). Mereka menikmati
petik apel dan belajar membatik.

"Saya senang sekali," kata Yoon Da Eun, salah satu siswa.
""",
        (),
        (),
    ),
    Story(
        "Barlingmascakeb Sepakati Kerja Sama Air Minum",
        "PURBALINGGA",
        "2020-02-13",
        """
Pemkab Purbalingga dan Pemkab Banyumas menyepakati kerja sama penyediaan air minum lintas daerah. Kesepakatan
itu dituangkan dalam kesepakatan bersama yang ditandatangani Bupati Purbalingga dan Bupati Banyumas di Pendopo
Dipokusumo, Rabu (12/2/2020).

Perjanjian kerja sama teknisnya akan diteken paling lambat April mendatang.
""",
        (
            ("mou_signed", "2020-02-12", "done"),
            ("pks_signed", "2020-04", "planned"),
        ),
        (
            Row(
                "Kabupaten Purbalingga",
                "Kabupaten Banyumas",
                "agreement_signed",
                "mou",
                "2020-02-12",
                "2020-02-12",
                ["public_service"],
            ),
        ),
    ),
    Story(
        "Wali Kota Cimahi Bertolak ke Guri, Bahas Sister City",
        "CIMAHI",
        "2017-10-05",
        """
Wali Kota Cimahi bersama Kepala Bappeda Kota Cimahi bertandang ke Kota Guri, Korea Selatan, Senin lalu. Di sana
ia bertemu Wali Kota Guri Oh Jae Min dan membahas rencana kerja sama sister city bidang industri kreatif dan
animasi.

"Naskah MoU sedang disusun tim hukum kedua kota," ujarnya, Kamis (5/10/2017). Penandatanganan ditargetkan akhir
tahun ini.
""",
        (
            ("visit", "2017-10-02", "done"),
            ("mou_signed", "2017", "planned"),
        ),
        (Row("Kota Cimahi", "Guri", "draft_agreement", None, "2017-10-02", "2017-10-02", ["msme_creative"]),),
    ),
    Story(
        "Kota Bogor dan Shenzhen Resmi Jadi Sister City",
        "BOGOR",
        "2016-09-09",
        """
Kota Bogor dan Kota Shenzhen, Tiongkok, resmi menjadi sister city. Peresmian ditandai penandatanganan MoU oleh
Wali Kota Bogor dan Wali Kota Shenzhen di Balai Kota Bogor, Kamis (8/9/2016).

Kerja sama meliputi transportasi, lingkungan hidup, dan pertukaran pegawai.
""",
        (
            ("sister_city_declared", "2016-09-08", "done"),
            ("mou_signed", "2016-09-08", "done"),
        ),
        (
            Row(
                "Kota Bogor",
                "Shenzhen",
                "agreement_signed",
                "mou",
                "2016-09-08",
                "2016-09-08",
                ["environment_waste", "people_exchange", "transport"],
            ),
        ),
    ),
    Story(
        "Pemkot Surabaya Kirim 20 Guru ke Busan",
        "SURABAYA",
        "2015-05-12",
        """
Pemkot Surabaya mengirim 20 guru ke Busan, Korea Selatan, untuk belajar metode pengajaran selama dua minggu.
Mereka berangkat Senin (11/5/2015) sebagai bagian dari kerja sama sister city Surabaya dan Busan.

Kepala Dinas Pendidikan Surabaya Basuki Raharjo mengatakan program ini tindak lanjut MoU yang ditandatangani
pada 1994.
""",
        (
            ("exchange", "2015-05-11", "done"),
            ("mou_signed", "1994", "done"),
        ),
        (
            Row(
                "Kota Surabaya",
                "Busan",
                "implementation",
                "mou",
                "1994",
                "2015-05-11",
                ["education", "people_exchange"],
            ),
        ),
    ),
    Story(
        "Kerja Sama Transjateng Berakhir, Pemkab Demak Evaluasi",
        "DEMAK",
        "2023-07-06",
        """
Pemerintah Kabupaten Demak menggelar rapat evaluasi kerja sama pengelolaan terminal dengan Pemerintah Kota
Semarang, Rabu (5/7/2023). Perjanjian kerja sama yang diteken pada 2018 itu habis tahun ini.

Sekda Demak menuturkan, perpanjangan akan dibahas bersama Pemkot Semarang bulan depan.
""",
        (
            ("evaluation", "2023-07-05", "done"),
            ("pks_signed", "2018", "done"),
        ),
        (Row("Kabupaten Demak", "Kota Semarang", "evaluation", "pks", "2018", "2023-07-05", ["transport"]),),
    ),
    Story(
        "Menteri Pertanian Kunjungi Sentra Bawang Merah Brebes",
        "BREBES",
        "2022-04-08",
        """
Menteri Pertanian Burhan Daud mengunjungi sentra bawang merah di Kabupaten Brebes, Kamis (7/4/2022). Ia
berdialog dengan petani dan meninjau gudang.

Bupati Brebes berharap bantuan pupuk ditambah. Pemerintah pusat akan menandatangani kontrak pembelian dengan
Bulog.
""",
        (),
        (),
    ),
    Story(
        "Kabupaten Purwakarta dan Gurye Bahas Kelanjutan Sister City",
        "PURWAKARTA",
        "2025-06-19",
        """
Bupati Purwakarta yang akrab disapa Kang Dadan menerima kunjungan delegasi Kabupaten Gurye, Korea Selatan, di
Bale Nagri, Rabu (18/6/2025). Pertemuan itu membahas kelanjutan sister city yang telah dinyatakan resmi tahun
lalu.

Kerja sama kedua daerah difokuskan pada pertanian dan pariwisata. Sekretaris Daerah Purwakarta menambahkan, dua
petani muda akan dikirim magang ke Gurye pada September mendatang.
""",
        (
            ("visit", "2025-06-18", "done"),
            ("sister_city_declared", "2024", "done"),
            ("exchange", "2025-09", "planned"),
        ),
        (
            Row(
                "Kabupaten Purwakarta",
                "Gurye",
                "agreement_signed",
                None,
                "2024",
                "2025-06-18",
                ["agriculture", "manpower", "tourism"],
            ),
        ),
    ),
    Story(
        "Wali Kota Palu Tawarkan Kerja Sama Kebencanaan ke Sendai",
        "PALU",
        "2021-10-01",
        """
Wali Kota Palu mengirim surat kepada Wali Kota Sendai, Jepang, untuk menawarkan kerja sama penanggulangan
bencana. Surat itu dikirim Senin (27/9/2021) melalui Kedutaan Besar Republik Indonesia.

"Belum ada jawaban," kata Kepala Bagian Kerja Sama Setda Kota Palu, Kamis.
""",
        (),
        (Row("Kota Palu", "Sendai", "initiative", None, "2021-09-27", "2021-09-27", ["disaster"]),),
    ),
    Story(
        "Tindak Lanjut LoI, Wali Kota Iksan Sambangi Kabupaten Jepara",
        "JEPARA",
        "2023-10-19",
        """
JEPARA - Sebagai tindak lanjut letter of intent (LoI) yang ditandatangani Maret lalu, Wali Kota Iksan Seo Min Ho
menyambangi Kabupaten Jepara, Rabu (18/10/2023).

Rombongan dari Korea Selatan itu diterima Penjabat Bupati Jepara Harjono Saputra di Pendopo RA Kartini. Kedua
pihak membahas kerja sama industri furnitur, pariwisata, serta pertukaran pelajar.

"Tahun depan, kami berencana menandatangani MoU di Iksan," kata Edy.
""",
        (
            ("loi_signed", "2023-03", "done"),
            ("visit", "2023-10-18", "done"),
            ("mou_signed", "2024", "planned"),
        ),
        (
            Row(
                "Kabupaten Jepara",
                "Iksan",
                "letter_of_intent",
                "loi",
                "2023-03",
                "2023-10-18",
                ["education", "people_exchange", "tourism"],
            ),
        ),
    ),
    Story(
        "Pemprov Jabar dan Pemprov Jateng Sepakati Kerja Sama Pangan",
        "SEMARANG",
        "2022-12-02",
        """
Gubernur Jawa Barat dan Gubernur Jawa Tengah menandatangani kesepakatan bersama di bidang pertanian dan
perdagangan di Semarang, Kamis (1/12/2022).

Kesepakatan bersama itu akan dijabarkan dalam perjanjian kerja sama antardinas pada Januari 2023.
""",
        (("mou_signed", "2022-12-01", "done"),),
        (
            Row(
                "Provinsi Jawa Tengah",
                "Provinsi Jawa Barat",
                "agreement_signed",
                "mou",
                "2022-12-01",
                "2022-12-01",
                ["agriculture", "economy_trade"],
            ),
        ),
    ),
    Story(
        "Bupati Bantaeng Terima Kunjungan DPRD Wajo",
        "BANTAENG",
        "2017-03-15",
        """
Bupati Bantaeng menerima kunjungan kerja anggota DPRD Kabupaten Wajo, Selasa (14/3/2017), di Rumah Jabatan
Bupati. Ketua rombongan mengatakan kunjungan itu untuk belajar tentang layanan kesehatan Brigade Siaga Bencana.

Anggota dewan kemudian meninjau pos layanan.
""",
        (("working_visit", "2017-03-14", "done"),),
        (),
    ),
    Story(
        "Dua Bupati Bertemu Bahas Batas dan Jembatan",
        "SAMPIT",
        "2020-08-13",
        """
Bupati Kotawaringin Timur bertemu Bupati Seruyan di Sampit, Rabu (12/8/2020), untuk membahas pembangunan
jembatan di perbatasan dua kabupaten. Kedua kepala daerah sepakat menyusun kerja sama pemeliharaan jalan.

Perjanjian kerja samanya direncanakan ditandatangani bulan depan.
""",
        (
            ("meeting", "2020-08-12", "done"),
            ("pks_signed", "2020-09", "planned"),
        ),
        (
            Row(
                "Kabupaten Kotawaringin Timur",
                "Kabupaten Seruyan",
                "cooperation_plan",
                None,
                "2020-08-12",
                "2020-08-12",
                ["transport"],
            ),
        ),
    ),
    Story(
        "Gempa Cianjur, Pemkot Sukabumi Kirim Bantuan",
        "SUKABUMI",
        "2022-11-23",
        """
Pemerintah Kota Sukabumi mengirim tiga truk logistik dan 20 relawan ke Kabupaten Cianjur, Selasa (22/11/2022).
Wali Kota Sukabumi mengatakan bantuan akan terus dikirim.

Tim dari Sukabumi bergabung dengan BPBD Cianjur.
""",
        (),
        (),
    ),
    Story(
        "Wali Kota Ternate Hadiri Rakornas di Jakarta",
        "TERNATE",
        "2023-01-18",
        """
Wali Kota Ternate menghadiri rapat koordinasi nasional kepala daerah di Sentul, Kabupaten Bogor, Selasa
(17/1/2023). Presiden meminta kepala daerah mengendalikan inflasi.

Usai rapat, ia bertemu sejumlah kepala daerah lain.
""",
        (),
        (),
    ),
    Story(
        "Pemkab Sidoarjo Belajar Pengelolaan TPA ke Kota Malang",
        "SIDOARJO",
        "2019-04-04",
        """
Bupati Sidoarjo bersama Kepala DLHK berkunjung ke TPA Supit Urang, Kota Malang, Rabu (3/4/2019). Ia ingin meniru
sistem sanitary landfill di sana.

"Kami belajar dari Kota Malang," kata bupati.
""",
        (("study_visit", "2019-04-03", "done"),),
        (),
    ),
    Story(
        "DPRD Restui Kerja Sama Kota Madiun dan Yeosu",
        "MADIUN",
        "2023-11-21",
        """
DPRD Kota Madiun menyetujui rencana kerja sama sister city antara Pemkot Madiun dan Pemerintah Kota Yeosu, Korea
Selatan, dalam rapat paripurna, Senin (20/11/2023).

Ketua DPRD mengatakan persetujuan itu menjadi dasar penyusunan naskah. LoI kedua kota sudah diteken pada Juni
2023 di Yeosu. Bidang yang digarap adalah pariwisata dan pendidikan.
""",
        (
            ("meeting", "2023-11-20", "done"),
            ("loi_signed", "2023-06", "done"),
        ),
        (Row("Kota Madiun", "Yeosu", "council_approval", "loi", "2023-06", "2023-11-20", ["education", "tourism"]),),
    ),
    Story(
        "Delegasi Kochi Kunjungi Subang, Jajaki Kerja Sama Pertanian",
        "SUBANG",
        "2018-02-22",
        """
Delegasi Prefektur Kochi, Jepang, berkunjung ke Kabupaten Subang pada 20-21 Februari 2018. Mereka menjajaki
kerja sama pertanian dan pengiriman tenaga kerja magang.

Penjabat Bupati Subang menyambut rombongan di Aula Pemda. Sebelumnya, pada November 2017, Pemkab Subang lebih
dulu bertandang ke Kochi.
""",
        (
            ("return_visit", "2018-02-20", "done"),
            ("visit", "2017-11", "done"),
        ),
        (Row("Kabupaten Subang", "Kochi", "exploration", None, "2017-11", "2018-02-21", ["agriculture", "manpower"]),),
    ),
    Story(
        "Dari Teh ke Layar Sentuh, Tamu Boseong Singgah di Wonosobo",
        "WONOSOBO",
        "2023-05-12",
        """
Kebun teh Tambi pagi itu lebih ramai dari biasanya. Sepuluh pejabat Kabupaten Boseong, Korea Selatan, singgah di
Kabupaten Wonosobo, Kamis (11/5/2023), setelah lebih dulu mampir ke Kota Semarang.

Wakil Bupati Wonosobo Tunggul Prasetya menjamu mereka dengan teh dan tempe kemul. Menurut dia, kedua daerah
sama-sama hidup dari daun teh sehingga cocok menjajaki kemitraan di bidang pertanian dan pariwisata.

"Belum ada yang diteken. Kami baru saling melihat," kata Albar. Rencananya, surat pernyataan kehendak disiapkan
sebelum kunjungan balasan ke Boseong pada Oktober mendatang.
""",
        (
            ("visit", "2023-05-11", "done"),
            ("return_visit", "2023-10", "planned"),
        ),
        (
            Row(
                "Kabupaten Wonosobo",
                "Boseong",
                "exploration",
                None,
                "2023-05-11",
                "2023-05-11",
                ["agriculture", "tourism"],
            ),
        ),
    ),
    Story(
        "Setahun Meneken MoU, Pegawai Bontang Mulai Magang di Ulsan",
        "BONTANG",
        "2024-07-02",
        """
Empat pegawai Pemkot Bontang mulai magang di Ulsan, Korea Selatan, sejak Senin (1/7/2024). Mereka belajar
pengelolaan limbah industri selama tiga bulan.

Magang itu merupakan pelaksanaan nota kesepahaman yang diteken Pemkot Bontang dan Ulsan pada Juni 2023. Kepala
BKPSDM Bontang Rudi Hartawan mengatakan biaya hidup ditanggung tuan rumah.
""",
        (
            ("exchange", "2024-07-01", "done"),
            ("mou_signed", "2023-06", "done"),
        ),
        (
            Row(
                "Kota Bontang",
                "Ulsan",
                "implementation",
                "mou",
                "2023-06",
                "2024-07-01",
                ["environment_waste", "people_exchange"],
            ),
        ),
    ),
    Story(
        "Perjanjian Terminal Bersama Cilacap-Banyumas Diperpanjang",
        "CILACAP",
        "2022-01-14",
        """
Perjanjian kerja sama pengelolaan terminal antara Pemkab Cilacap dan Pemkab Banyumas diperpanjang lima tahun,
Kamis (13/1/2022). Naskahnya dibubuhi tanda tangan kedua bupati di Purwokerto.

Perjanjian sebelumnya diteken pada 2017. Sekda Cilacap Karsono Adi menyebut tidak ada pasal yang berubah.
""",
        (
            ("renewal", "2022-01-13", "done"),
            ("pks_signed", "2017", "done"),
        ),
        (
            Row(
                "Kabupaten Cilacap",
                "Kabupaten Banyumas",
                "agreement_signed",
                "pks",
                "2017",
                "2022-01-13",
                ["transport"],
            ),
        ),
    ),
    Story(
        "Wali Kota Bitung Bersua Wali Kota Gwangyang Lewat Layar",
        "BITUNG",
        "2021-08-26",
        """
Sambungan sempat terputus dua kali, tetapi Wali Kota Bitung Jopie Lasut tetap bersua Wali Kota Gwangyang, Korea
Selatan, Moon Jae Ho dalam pertemuan virtual, Rabu (25/8/2021). Keduanya membicarakan pelabuhan dan pengalengan
ikan.

Tim teknis dari dua kota akan bertemu lagi bulan depan.
""",
        (
            ("online_meeting", "2021-08-25", "done"),
            ("meeting", "2021-09", "planned"),
        ),
        (Row("Kota Bitung", "Gwangyang", "exploration", None, "2021-08-25", "2021-08-25", ["fisheries", "transport"]),),
    ),
    Story(
        "Belajar Mengurus Pasar, Pedagang dan Pejabat Sragen ke Kota Yogyakarta",
        "SRAGEN",
        "2023-09-07",
        """
Dua bus berisi pejabat Pemkab Sragen dan pengurus paguyuban pedagang meluncur ke Kota Yogyakarta, Rabu
(6/9/2023). Mereka hendak belajar cara Pasar Beringharjo menata lapak tanpa menggusur.

Kepala Dinas Perdagangan Kota Yogyakarta Retno Palupi menerima rombongan di lantai dua pasar.
""",
        (("study_visit", "2023-09-06", "done"),),
        (),
    ),
    Story(
        "Dewan Batal Berangkat ke Lombok",
        "TUBAN",
        "2020-03-18",
        """
Kunjungan kerja Komisi III DPRD Kabupaten Tuban ke DPRD Kabupaten Lombok Tengah yang dijadwalkan Kamis
(19/3/2020) dibatalkan karena pandemi. Tiket 11 anggota sudah dikembalikan.

"Kami ikut imbauan pusat," kata Ketua Komisi III DPRD Tuban, Selasa (17/3).
""",
        (("working_visit", "2020-03-19", "planned"),),
        (),
    ),
    Story(
        "Air Bersih Kota Serang Dipasok Kabupaten Pandeglang",
        "SERANG",
        "2023-11-09",
        """
Mulai tahun depan, sebagian warga Kota Serang meminum air dari kaki Gunung Karang. Pemkot Serang dan Pemkab
Pandeglang sepakat bekerja sama memasok 50 liter air bersih per detik.

Kesepakatan dicapai dalam pertemuan wali kota dan bupati di Pandeglang, Rabu (8/11/2023). Perjanjian kerja sama
akan diteken sebelum akhir tahun.
""",
        (
            ("meeting", "2023-11-08", "done"),
            ("pks_signed", None, "planned"),
        ),
        (
            Row(
                "Kota Serang",
                "Kabupaten Pandeglang",
                "cooperation_plan",
                None,
                "2023-11-08",
                "2023-11-08",
                ["public_service"],
            ),
        ),
    ),
    Story(
        "Pelajar Toyama Tiga Pekan di Klaten",
        "KLATEN",
        "2017-08-24",
        """
Delapan pelajar dari Kota Toyama, Jepang, tinggal tiga pekan di rumah warga Kabupaten Klaten dalam program
pertukaran pelajar yang dimulai Senin (21/8/2017). Program itu bagian dari kerja sama kedua daerah yang diteken
pada 2016 dalam bentuk memorandum of understanding.

Dinas Pendidikan Klaten akan mengirim delapan siswa ke Toyama pada Maret 2018.
""",
        (
            ("exchange", "2017-08-21", "done"),
            ("mou_signed", "2016", "done"),
            ("exchange", "2018-03", "planned"),
        ),
        (
            Row(
                "Kabupaten Klaten",
                "Toyama",
                "implementation",
                "mou",
                "2016",
                "2017-08-21",
                ["education", "people_exchange"],
            ),
        ),
    ),
    Story(
        "Pemkab Gresik Tandatangani Kontrak dengan Perusahaan Jepang",
        "GRESIK",
        "2022-05-19",
        """
Pemkab Gresik dan PT Hitachi Bangun Nusantara menandatangani nota kesepahaman pembangunan instalasi pengolah
sampah, Rabu (18/5/2022). Perusahaan asal Jepang itu menanam modal Rp200 miliar.

Bupati Gresik menyebut kerja sama dengan Jepang sudah lama diidamkan.
""",
        (("mou_signed", "2022-05-18", "done"),),
        (),
    ),
    Story(
        "Kunjungan Duta Besar Korea ke Kota Salatiga",
        "SALATIGA",
        "2018-10-04",
        """
Duta Besar Korea Selatan untuk Indonesia Yoo Sang Wook berkunjung ke Kota Salatiga, Rabu (3/10/2018). Ia
disambut Wali Kota Salatiga Bambang Sutrisno dan menonton lomba pidato bahasa Korea.

Duta besar menawarkan beasiswa bagi siswa.
""",
        (("visit", "2018-10-03", "done"),),
        (),
    ),
    Story(
        "Longsor Tutup Jalan Perbatasan Trenggalek-Ponorogo",
        "TRENGGALEK",
        "2021-12-03",
        """
Longsor menutup jalan penghubung Kabupaten Trenggalek dan Kabupaten Ponorogo, Kamis (2/12/2021). BPBD Trenggalek
bekerja sama dengan BPBD Ponorogo membersihkan material.

Bupati Trenggalek meninjau lokasi bersama rombongan dan bertemu warga.
""",
        (),
        (),
    ),
    Story(
        "Kota Tarakan Belajar Sampah dari Kitakyushu",
        "TARAKAN",
        "2023-02-23",
        """
Lima staf Dinas Lingkungan Hidup Kota Tarakan bertolak ke Kitakyushu, Jepang, Senin (20/2/2023), untuk
mempelajari pemilahan sampah dari rumah. Studi itu didanai lembaga kerja sama internasional Jepang.

Pemkot Tarakan belum memiliki kerja sama resmi dengan kota tersebut. "Kami penjajakan dulu," kata kepala dinas.
""",
        (("study_visit", "2023-02-20", "done"),),
        (Row("Kota Tarakan", "Kitakyushu", "exploration", None, "2023-02-20", "2023-02-20", ["environment_waste"]),),
    ),
    Story(
        "Naskah MoU Kota Kembar Manado-Davao Masuk Tahap Verifikasi",
        "MANADO",
        "2022-10-07",
        """
Naskah nota kesepahaman kota kembar antara Kota Manado dan Kota Davao, Filipina, sedang diverifikasi Kementerian
Dalam Negeri. Kepala Bagian Kerja Sama Setda Kota Manado mengatakan verifikasi diperkirakan rampung akhir bulan
ini.

Kedua kota lebih dulu meneken letter of intent pada 12 Mei 2022 di Davao. Bidang yang disepakati adalah
perikanan, pariwisata, dan pelayaran.
""",
        (("loi_signed", "2022-05-12", "done"),),
        (
            Row(
                "Kota Manado",
                "Davao",
                "draft_agreement",
                "loi",
                "2022-05-12",
                "2022-05-12",
                ["fisheries", "tourism", "transport"],
            ),
        ),
    ),
    Story(
        "Ketua DPRD Kudus Terima Tamu dari DPRD Rembang",
        "KUDUS",
        "2021-10-20",
        """
Ketua DPRD Kabupaten Kudus menerima kunjungan Badan Anggaran DPRD Kabupaten Rembang di ruang transit, Selasa
(19/10/2021). Pertemuan membahas penyusunan KUA-PPAS.

Rombongan DPRD Rembang menanyakan cara Kudus menaikkan pendapatan cukai.
""",
        (("visit", "2021-10-19", "done"),),
        (),
    ),
    Story(
        "PKS Penanganan Sampah Kota Yogyakarta-Bantul Diteken Pekan Depan",
        "YOGYAKARTA",
        "2024-01-10",
        """
Pemkot Yogyakarta dan Pemkab Bantul akan menandatangani perjanjian kerja sama pengolahan sampah pekan depan.
Penjabat Wali Kota Yogyakarta mengatakan draf perjanjian sudah rampung dibahas.

Sampah dari Kota Yogyakarta nantinya diolah di TPST Modalan, Bantul.
""",
        (("pks_signed", "2024-01", "planned"),),
        (Row("Kota Yogyakarta", "Kabupaten Bantul", "draft_agreement", None, None, None, ["environment_waste"]),),
    ),
    Story(
        "Rombongan Pemprov Gorontalo Pelajari E-Samsat di Jawa Timur",
        "SURABAYA",
        "2018-04-25",
        """
Rombongan Badan Keuangan Provinsi Gorontalo menyambangi Badan Pendapatan Daerah Provinsi Jawa Timur, Selasa
(24/4/2018). Mereka mempelajari pembayaran pajak kendaraan lewat e-Samsat.

Sebelumnya rombongan serupa dari Provinsi Bali datang pada Maret lalu.
""",
        (
            ("study_visit", "2018-04-24", "done"),
            ("visit", "2018-03", "done"),
        ),
        (),
    ),
    Story(
        "Pemkab Kulon Progo Perpanjang MoU dengan RSUP Sardjito",
        "WATES",
        "2022-06-30",
        """
Pemerintah Kabupaten Kulon Progo memperpanjang nota kesepahaman dengan RSUP Dr Sardjito, Rabu (29/6/2022). Kerja
sama itu meliputi rujukan pasien dan pelatihan dokter.

Direktur RSUP menyebut perpanjangan berlaku tiga tahun.
""",
        (("renewal", "2022-06-29", "done"),),
        (),
    ),
    Story(
        "Bupati Sikka Lepas Ekspor, Undang Pengusaha Jepang",
        "MAUMERE",
        "2021-07-22",
        """
Bupati Sikka melepas ekspor perdana tuna beku ke Jepang, Rabu (21/7/2021). Kontrak pembelian diteken perusahaan
lokal dan pembeli dari Kota Yaizu.

"Kami mengundang pengusaha Jepang datang," kata bupati.
""",
        (),
        (),
    ),
    Story(
        "Wali Kota Sorong: Kota Saudara Bukan Sekadar Foto",
        "SORONG",
        "2023-08-31",
        """
Wali Kota Sorong dan Wali Kota Kesennuma, Jepang, bertukar naskah letter of intent yang mereka tanda tangani di
Balai Kota Sorong, Rabu (30/8/2023). Naskah itu memuat pengolahan ikan, mitigasi tsunami, dan magang perawat.

Sebelum penandatanganan, rombongan Kesennuma menginap dua malam di Raja Ampat. MoU direncanakan menyusul pada
2024.
""",
        (
            ("loi_signed", "2023-08-30", "done"),
            ("mou_signed", "2024", "planned"),
        ),
        (
            Row(
                "Kota Sorong",
                "Kesennuma",
                "letter_of_intent",
                "loi",
                "2023-08-30",
                "2023-08-30",
                ["disaster", "fisheries", "manpower"],
            ),
        ),
    ),
    Story(
        "Kunjungi Kabupaten Semarang, Wabup Kendal Ingin Tiru Puskesmas",
        "UNGARAN",
        "2022-03-24",
        """
Wakil Bupati Kendal mengunjungi Puskesmas Bergas, Kabupaten Semarang, Rabu (23/3/2022), didampingi kepala dinas
kesehatan. Ia menanyakan cara puskesmas itu mengantar obat ke rumah pasien lansia.

Kunjungan diterima Wakil Bupati Semarang. "Silakan ditiru," katanya.
""",
        (("visit", "2022-03-23", "done"),),
        (),
    ),
    Story(
        "Tiga Kabupaten Kelola Rawa Pening Bersama",
        "SALATIGA",
        "2020-09-16",
        """
Pemkab Semarang, Pemkot Salatiga, dan Pemkab Magelang menandatangani kesepakatan bersama pengelolaan air baku,
Selasa (15/9/2020), di Gedung Setda Kota Salatiga.

Kesepakatan bersama itu berlaku lima tahun.
""",
        (("mou_signed", "2020-09-15", "done"),),
        (
            Row(
                "Kota Salatiga",
                "Kabupaten Semarang",
                "agreement_signed",
                "mou",
                "2020-09-15",
                "2020-09-15",
                ["public_service"],
            ),
            Row(
                "Kota Salatiga",
                "Kabupaten Magelang",
                "agreement_signed",
                "mou",
                "2020-09-15",
                "2020-09-15",
                ["public_service"],
            ),
            Row(
                "Kabupaten Semarang",
                "Kabupaten Magelang",
                "agreement_signed",
                "mou",
                "2020-09-15",
                "2020-09-15",
                ["public_service"],
            ),
        ),
    ),
    Story(
        "Pramuka Jepang Berkemah di Lembang",
        "LEMBANG",
        "2019-08-06",
        """
Sebanyak 40 anggota pramuka dari Prefektur Shizuoka, Jepang, berkemah di Lembang, Kabupaten Bandung Barat, sejak
Minggu (4/8/2019). Mereka mengikuti lomba memasak dan jelajah alam.

Bupati Bandung Barat berharap kegiatan itu menarik wisatawan.
""",
        (),
        (),
    ),
    Story(
        "Provinsi Jawa Barat dan Gyeongsangbuk-do Tandatangani Kerja Sama Sister Province",
        "BANDUNG",
        "2019-02-14",
        """
Pemerintah Provinsi Jawa Barat dan Pemerintah Provinsi Gyeongsangbuk-do, Korea Selatan, menandatangani MoU
sister province di Gedung Sate, Rabu (13/2/2019). Ruang lingkupnya investasi, UMKM, dan pemuda.

Gubernur Jawa Barat mengatakan LoI telah diteken tahun lalu saat ia belum menjabat.
""",
        (
            ("mou_signed", "2019-02-13", "done"),
            ("loi_signed", "2018", "done"),
        ),
        (
            Row(
                "Provinsi Jawa Barat",
                "Gyeongsangbuk-do",
                "agreement_signed",
                "mou",
                "2018",
                "2019-02-13",
                ["investment", "msme_creative", "youth_sport"],
            ),
        ),
    ),
)
