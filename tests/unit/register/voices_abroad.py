"""Invented articles on partners abroad and old ties: how they began, what is left of them, who answered whom."""

from __future__ import annotations

from tests.unit.register.stories import Row, Story

ABROAD = (
    Story(
        "Sepuluh Tahun Berlalu, MoU Palu dengan Kota Ansan Tinggal Arsip",
        "PALU",
        "2024-03-08",
        """
Nota kesepahaman antara Kota Palu dan Kota Ansan, Korea Selatan, sudah sepuluh tahun tersimpan di lemari Bagian
Pemerintahan. Dokumen itu diteken pada 12 Maret 2014 di Ansan.

"Sejak ditandatangani, belum ada satu pun program yang berjalan," kata Kepala Bagian Kerja Sama Setda Kota Palu,
Kamis (7/3/2024). Pemkot Palu berencana mengevaluasi MoU tersebut pada April 2024.
""",
        (("mou_signed", "2014-03-12", "done"), ("evaluation", "2024-04", "planned")),
        (Row("Kota Palu", "Ansan", "agreement_signed", "mou", "2014-03-12", "2014-03-12", []),),
    ),
    Story(
        "Kabupaten Wajo Kirim Penenun ke Prefektur Okinawa",
        "SENGKANG",
        "2023-09-05",
        """
Empat penenun asal Kabupaten Wajo dikirim ke Prefektur Okinawa, Jepang, Senin (4/9/2023). Mereka akan mengajar teknik
tenun sutra selama sebulan sesuai perjanjian kerja sama kedua daerah yang diteken pada Juni 2022.

Tahun depan, giliran dua perajin Okinawa yang akan belajar di Wajo.
""",
        (("exchange", "2023-09-04", "done"), ("pks_signed", "2022-06", "done"), ("exchange", "2024", "planned")),
        (
            Row(
                "Kabupaten Wajo",
                "Okinawa",
                "implementation",
                "pks",
                "2022-06",
                "2023-09-04",
                ["culture", "people_exchange"],
            ),
        ),
    ),
    Story(
        "Wali Kota Cheonan Tawarkan MoU, Pemkot Bengkulu Pikir-pikir",
        "BENGKULU",
        "2019-11-21",
        """
Wali Kota Cheonan, Korea Selatan, menemui Wali Kota Bengkulu di Balai Kota Merah Putih, Rabu (20/11/2019). Dalam
pertemuan itu, Cheonan menawarkan kerja sama pengelolaan sampah.

Wali Kota Bengkulu belum memberi jawaban. "Kami pelajari dulu," katanya.
""",
        (("meeting", "2019-11-20", "done"),),
        (Row("Kota Bengkulu", "Cheonan", "exploration", None, "2019-11-20", "2019-11-20", ["environment_waste"]),),
    ),
    Story(
        "Pemprov Bengkulu-Negeri Sembilan Sepakat Susun Nota Kesepahaman",
        "BENGKULU",
        "2022-08-25",
        """
Pemerintah Provinsi Bengkulu dan Pemerintah Negeri Sembilan, Malaysia, sepakat menyusun nota kesepahaman di bidang
pariwisata dan UMKM. Kesepakatan itu dicapai dalam pertemuan Gubernur Bengkulu dengan Menteri Besar Negeri Sembilan di
Seremban, Selasa (23/8/2022).

Penandatanganan dijadwalkan pada triwulan pertama 2023 di Bengkulu.
""",
        (("meeting", "2022-08-23", "done"), ("mou_signed", "2023", "planned")),
        (
            Row(
                "Provinsi Bengkulu",
                "Negeri Sembilan",
                "cooperation_plan",
                None,
                "2022-08-23",
                "2022-08-23",
                ["msme_creative", "tourism"],
            ),
        ),
    ),
    Story(
        "Dua Kali Tertunda, Pemkab Sikka dan Kota Coimbra Akhirnya Bertemu",
        "MAUMERE",
        "2021-06-16",
        """
Setelah dua kali tertunda, pertemuan antara Pemerintah Kabupaten Sikka dan Kota Coimbra, Portugal, terlaksana secara
virtual, Selasa (15/6/2021). Kedua pihak menjajaki kerja sama pendidikan dan pelestarian budaya.

Bupati Sikka mengatakan, draf letter of intent tengah disiapkan.
""",
        (("online_meeting", "2021-06-15", "done"),),
        (Row("Kabupaten Sikka", "Coimbra", "exploration", None, "2021-06-15", "2021-06-15", ["culture", "education"]),),
    ),
    Story(
        "Kota Kembar Bukan Sekadar Seremoni",
        "BANDUNG",
        "2018-10-04",
        """
Kota Bandung dan Kota Braunschweig, Jerman, menjadi kota kembar sejak 1960. Hubungan itu ditandai dengan pertukaran
pelajar setiap tahun.

Rabu (3/10/2018), Wali Kota Braunschweig kembali berkunjung ke Bandung dan diterima Wali Kota Bandung di Pendopo.
Kerja sama di bidang pendidikan akan diteruskan.
""",
        (("visit", "2018-10-03", "done"),),
        (
            Row(
                "Kota Bandung",
                "Braunschweig",
                "implementation",
                None,
                "1960",
                "2018-10-03",
                ["education", "people_exchange"],
            ),
        ),
    ),
    Story(
        "DPRD Tolak, Kerja Sama Ternate-Zhanjiang Kandas",
        "TERNATE",
        "2020-02-27",
        """
DPRD Kota Ternate menolak memberi persetujuan atas rencana kerja sama dengan Kota Zhanjiang, Tiongkok, dalam rapat
paripurna, Rabu (26/2/2020). Alasannya, naskah tidak menyebut manfaat bagi nelayan.

Letter of intent kedua kota diteken di Zhanjiang pada 5 September 2019.
""",
        (("meeting", "2020-02-26", "done"), ("loi_signed", "2019-09-05", "done")),
        (Row("Kota Ternate", "Zhanjiang", "letter_of_intent", "loi", "2019-09-05", "2020-02-26", []),),
    ),
    Story(
        "Pemkot Metro Gandeng Lampung Tengah Soal Sampah",
        "METRO",
        "2022-01-20",
        """
Pemkot Metro menggandeng Pemkab Lampung Tengah untuk membuang sampah ke TPA Karang Rejo mulai Februari 2022. PKS-nya
sudah diteken kedua sekretaris daerah, Rabu (19/1/2022).

Sebelumnya, pada 2016, kedua daerah pernah menandatangani perjanjian serupa yang berakhir pada 2019.
""",
        (("pks_signed", "2022-01-19", "done"), ("pks_signed", "2016", "done"), ("ended", "2019", "done")),
        (
            Row(
                "Kota Metro",
                "Kabupaten Lampung Tengah",
                "agreement_signed",
                "pks",
                "2016",
                "2022-01-19",
                ["environment_waste"],
            ),
        ),
    ),
    Story(
        "Pemprov Jateng-Hyogo Perbarui Kerja Sama, Fokus Pelatihan Perawat",
        "SEMARANG",
        "2023-11-22",
        """
Pemerintah Provinsi Jawa Tengah dan Pemerintah Prefektur Hyogo, Jepang, sepakat memperkuat kerja sama
ketenagakerjaan. Hal itu mengemuka saat Gubernur Hyogo berkunjung ke Kantor Gubernur Jawa Tengah, Semarang, Selasa
(21/11/2023).

Pj Gubernur Jawa Tengah Nana Sudjana mengatakan, kedua provinsi telah menandatangani nota kesepahaman pada 2019.
""",
        (("visit", "2023-11-21", "done"), ("mou_signed", "2019", "done")),
        (Row("Provinsi Jawa Tengah", "Hyogo", "agreement_signed", "mou", "2019", "2023-11-21", ["manpower"]),),
    ),
    Story(
        "Pj Wali Kota Sorong Terima Kunjungan Dubes Selandia Baru",
        "SORONG",
        "2023-08-10",
        """
Penjabat Wali Kota Sorong menerima kunjungan Duta Besar Selandia Baru di ruang kerjanya, Rabu (9/8/2023). Keduanya
membahas peluang beasiswa dan energi terbarukan.
""",
        (("visit", "2023-08-09", "done"),),
        (),
    ),
    Story(
        "Kabupaten Gowa dan Takalar Teken MoU Batas Wilayah",
        "SUNGGUMINASA",
        "2021-10-15",
        """
Bupati Gowa Adnan Purichta dan Bupati Takalar Syamsari Kitta meneken nota kesepakatan soal pengelolaan sampah di
Baruga Karaeng Galesong, Kamis (14/10/2021). Sehari sebelumnya, tim teknis kedua pemkab merampungkan draf perjanjian
teknis.
""",
        (("mou_signed", "2021-10-14", "done"),),
        (
            Row(
                "Kabupaten Gowa",
                "Kabupaten Takalar",
                "agreement_signed",
                "mou",
                "2021-10-14",
                "2021-10-14",
                ["environment_waste"],
            ),
        ),
    ),
    Story(
        "Bertemu Bupati Bima, Wali Kota Gwangju Janji Kirim Tenaga Ahli",
        "BIMA",
        "2022-07-29",
        """
Wali Kota Gwangju, Korea Selatan, Kang Gi Jung bertemu Bupati Bima Indah Dhamayanti di Pendopo, Kamis (28/7/2022).
Ia berjanji mengirim dua tenaga ahli pertanian pada September 2022.

Keduanya berharap kerja sama dapat dituangkan dalam MoU.
""",
        (("meeting", "2022-07-28", "done"), ("exchange", "2022-09", "planned")),
        (
            Row(
                "Kabupaten Bima",
                "Gwangju",
                "exploration",
                None,
                "2022-07-28",
                "2022-07-28",
                ["agriculture", "people_exchange"],
            ),
        ),
    ),
    Story(
        "Setwan Klaten Studi Banding ke DPRD Sleman",
        "SLEMAN",
        "2023-03-17",
        """
Sekretariat DPRD Kabupaten Klaten melaksanakan studi banding ke Sekretariat DPRD Kabupaten Sleman, Kamis (16/3/2023).
Rombongan ingin tahu pengelolaan JDIH dan risalah digital.
""",
        (("study_visit", "2023-03-16", "done"),),
        (),
    ),
    Story(
        "KPU Jepara Kunjungi KPU Kudus",
        "KUDUS",
        "2022-12-14",
        """
KPU Kabupaten Jepara melakukan kunjungan kerja ke KPU Kabupaten Kudus, Selasa (13/12/2022), guna bertukar pengalaman
tentang verifikasi partai.
""",
        (("working_visit", "2022-12-13", "done"),),
        (),
    ),
    Story(
        "Rencana Sister City Manado-Cebu Masuk Tahap Akhir",
        "MANADO",
        "2020-01-30",
        """
Rencana sister city antara Kota Manado dan Cebu, Filipina, memasuki tahap akhir. Rancangan MoU sudah disetujui
Kementerian Luar Negeri, kata Kabag Kerja Sama Setda Kota Manado, Rabu (29/1/2020).

LoI telah diteken Wali Kota Manado bersama Wali Kota Cebu pada 8 Juli 2019 di Cebu. Penandatanganan MoU diagendakan
pada Maret.
""",
        (("loi_signed", "2019-07-08", "done"), ("mou_signed", "2020-03", "planned")),
        (Row("Kota Manado", "Cebu", "draft_agreement", "loi", "2019-07-08", "2019-07-08", []),),
    ),
    Story(
        "Delegasi Jeollanam-do Tiba di Padang",
        "PADANG",
        "2018-09-12",
        """
Sebanyak 15 orang delegasi Provinsi Jeollanam-do, Korea Selatan, tiba di Padang, Senin malam (10/9/2018). Selasa
pagi mereka diterima Gubernur Sumatera Barat di Istana Gubernuran.

Gubernur Sumatera Barat berkata, kerja sama pertanian kedua provinsi dirintis sejak 2016. Oktober nanti, giliran
Sumbar yang akan berkunjung ke Jeollanam-do.
""",
        (("visit", "2018-09-10", "done"), ("return_visit", "2018-10", "planned")),
        (Row("Provinsi Sumatera Barat", "Jeollanam-do", "exploration", None, "2016", "2018-09-10", ["agriculture"]),),
    ),
    Story(
        "Pemkab Tuban Jalin Kerja Sama dengan Pemkab Rembang Atasi Rokok Ilegal",
        "TUBAN",
        "2024-10-09",
        """
Pemkab Tuban menjalin kerja sama dengan Pemkab Rembang untuk memberantas rokok ilegal di wilayah perbatasan.
Perjanjian kerja sama ditandatangani Kepala Satpol PP masing-masing di Kecamatan Jatirogo, Selasa (8/10/2024).
""",
        (("pks_signed", "2024-10-08", "done"),),
        (Row("Kabupaten Tuban", "Kabupaten Rembang", "agreement_signed", "pks", "2024-10-08", "2024-10-08", []),),
    ),
    Story(
        "Mahasiswa Universitas Mataram KKN di Lombok Utara",
        "TANJUNG",
        "2023-07-06",
        """
Sebanyak 300 mahasiswa Universitas Mataram memulai KKN di Kabupaten Lombok Utara, Rabu (5/7/2023). Kerja sama kampus
dan Pemkab Lombok Utara itu tertuang dalam MoU yang diteken pada 2021.
""",
        (),
        (),
    ),
    Story(
        "Gubernur Kaltim: IKN Buka Peluang Kerja Sama dengan Busan",
        "SAMARINDA",
        "2022-11-03",
        """
Gubernur Kalimantan Timur menyebut pemindahan ibu kota negara membuka peluang kerja sama dengan Busan, Korea
Selatan. Ia menyampaikannya saat membuka seminar di Samarinda, Rabu (2/11/2022).

Belum ada pembicaraan resmi dengan pihak Busan.
""",
        (),
        (Row("Provinsi Kalimantan Timur", "Busan", "initiative", None, None, None, []),),
    ),
    Story(
        "Bupati Klungkung Lepas 20 Pekerja ke Prefektur Miyazaki",
        "SEMARAPURA",
        "2024-04-18",
        """
Bupati Klungkung melepas 20 pekerja muda yang akan bekerja di perkebunan Prefektur Miyazaki, Jepang, Rabu
(17/4/2024). Mereka berangkat pada Mei 2024 berkat kesepahaman antara Pemkab Klungkung dan Pemerintah Prefektur
Miyazaki yang ditandatangani tahun lalu.
""",
        (("exchange", "2024-05", "planned"), ("mou_signed", "2023", "done")),
        (Row("Kabupaten Klungkung", "Miyazaki", "agreement_signed", "mou", "2023", "2023", ["manpower"]),),
    ),
    Story(
        "Jepang Lirik Rumput Laut Nunukan",
        "NUNUKAN",
        "2023-06-22",
        """
Delegasi Kota Kagoshima, Jepang, yang terdiri atas enam orang mendarat di Nunukan, Senin (19/6/2023). Selama di
sana, mereka meninjau kebun rumput laut bersama Wakil Bupati Nunukan.

Dari kunjungan itu lahir kesepakatan awal: kedua daerah bakal merumuskan nota kesepahaman. "Targetnya akhir tahun
ini," kata Wakil Bupati Nunukan, Rabu (21/6/2023).
""",
        (("visit", "2023-06-19", "done"),),
        (Row("Kabupaten Nunukan", "Kagoshima", "cooperation_plan", None, "2023-06-19", "2023-06-19", []),),
    ),
    Story(
        "Wabup Sidrap: PKS dengan Pinrang Sudah Habis, Segera Diperbarui",
        "SIDRAP",
        "2020-07-17",
        """
Perjanjian kerja sama pengelolaan irigasi antara Kabupaten Sidenreng Rappang dan Kabupaten Pinrang telah berakhir
pada Mei 2020. Wakil Bupati Sidrap mengatakan perjanjian itu segera diperbarui.

PKS tersebut diteken pada 2015.
""",
        (("ended", "2020-05", "done"), ("pks_signed", "2015", "done"), ("renewal", None, "planned")),
        (Row("Kabupaten Sidenreng Rappang", "Kabupaten Pinrang", "ended", "pks", "2015", "2020-05", ["agriculture"]),),
    ),
    Story(
        "Sister School Jadi Pintu Masuk Kerja Sama Kendari-Yangsan",
        "KENDARI",
        "2024-09-26",
        """
Dinas Pendidikan Kota Kendari bertemu Kantor Pendidikan Kota Yangsan, Korea Selatan, lewat Google Meet, Rabu
(25/9/2024). Dua sekolah dari masing-masing kota akan dipasangkan.

Wali Kota Kendari berharap langkah itu membuka jalan bagi kerja sama kota kembar.
""",
        (("online_meeting", "2024-09-25", "done"),),
        (Row("Kota Kendari", "Yangsan", "exploration", None, "2024-09-25", "2024-09-25", ["education"]),),
    ),
    Story(
        "Serah Terima Bus Bekas Kyoto untuk Trans Jogja",
        "YOGYAKARTA",
        "2019-03-14",
        """
Pemerintah Kota Yogyakarta menerima lima bus bekas layak pakai dari Pemerintah Kota Kyoto, Jepang, Rabu (13/3/2019).
Hibah itu merupakan realisasi nota kesepahaman yang ditandatangani kedua kota pada 22 November 2017.
""",
        (("implementation", "2019-03-13", "done"), ("mou_signed", "2017-11-22", "done")),
        (Row("Kota Yogyakarta", "Kyoto", "implementation", "mou", "2017-11-22", "2019-03-13", ["transport"]),),
    ),
    Story(
        "Kaur dan Bengkulu Selatan Saling Klaim Sungai",
        "BINTUHAN",
        "2021-02-11",
        """
Pemkab Kaur dan Pemkab Bengkulu Selatan berunding soal batas daerah di Kantor Gubernur Bengkulu, Rabu (10/2/2021).
Perundingan tidak menghasilkan kesepakatan.
""",
        (("meeting", "2021-02-10", "done"),),
        (),
    ),
    Story(
        "Kontingen Seni Lumajang Tampil di Penang",
        "LUMAJANG",
        "2018-07-18",
        """
Kontingen seni Kabupaten Lumajang tampil dalam festival di Penang, Malaysia, Minggu (15/7/2018). Mereka diundang
penyelenggara festival.
""",
        (),
        (),
    ),
    Story(
        "Pemkab Sumba Barat Belajar Tenun ke Kabupaten Wajo",
        "SENGKANG",
        "2022-10-06",
        """
Wakil Bupati Sumba Barat memimpin rombongan dinas perdagangan bertandang ke Kabupaten Wajo, Rabu (5/10/2022).
Tujuannya, mempelajari pemasaran sutra.

Bupati Wajo menawarkan pelatihan bagi perajin Sumba Barat. Kedua bupati sepakat menjajaki kerja sama.
""",
        (("study_visit", "2022-10-05", "done"),),
        (
            Row(
                "Kabupaten Sumba Barat",
                "Kabupaten Wajo",
                "exploration",
                None,
                "2022-10-05",
                "2022-10-05",
                ["economy_trade"],
            ),
        ),
    ),
    Story(
        "Kota Mataram-Kota Izumo Tuntaskan Naskah MoU",
        "MATARAM",
        "2025-01-23",
        """
Tim perumus Kota Mataram dan Kota Izumo, Jepang, menuntaskan naskah nota kesepahaman dalam rapat daring, Rabu
(22/1/2025). Teks dua bahasa itu kini menunggu persetujuan menteri.

Kedua wali kota dijadwalkan membubuhkan tanda tangan di Mataram pada 17 Agustus 2025.
""",
        (("online_meeting", "2025-01-22", "done"), ("mou_signed", "2025-08-17", "planned")),
        (Row("Kota Mataram", "Izumo", "draft_agreement", None, "2025-01-22", "2025-01-22", []),),
    ),
)
