"""More invented articles, in other voices than ``stories``: nominal and passive style, ellipsis, days told apart."""

from __future__ import annotations

from tests.unit.register.stories import Row, Story

VOICES = (
    Story(
        "Perjanjian Pengelolaan Pasar Hewan Ditandatangani Dua Kabupaten",
        "NGAWI",
        "2023-11-09",
        """
Perjanjian kerja sama (PKS) pengelolaan pasar hewan antara Pemkab Ngawi dan Pemkab Magetan akhirnya ditandatangani.
Seremoni digelar di Pendopo Wedya Graha, Rabu (8/11/2023).

PKS tersebut merupakan turunan nota kesepahaman yang diteken kedua pemkab pada Februari 2021. Di dalamnya diatur
pembagian retribusi dan pemeriksaan kesehatan ternak.
""",
        (("pks_signed", "2023-11-08", "done"), ("mou_signed", "2021-02", "done")),
        (
            Row(
                "Kabupaten Ngawi",
                "Kabupaten Magetan",
                "agreement_signed",
                "pks",
                "2021-02",
                "2023-11-08",
                ["agriculture", "economy_trade"],
            ),
        ),
    ),
    Story(
        "Dewan Kota Chuncheon Bertamu ke DPRD Kota Bukittinggi",
        "BUKITTINGGI",
        "2024-06-27",
        """
Sebelas anggota Dewan Kota Chuncheon, Korea Selatan, bertamu ke DPRD Kota Bukittinggi, Rabu (26/6/2024). Mereka
diterima pimpinan dewan di ruang sidang utama.

Obrolan berkisar pada pariwisata dan pelestarian kota tua. Kedua lembaga menjajaki peluang kerja sama antara Kota
Bukittinggi dan Kota Chuncheon.
""",
        (("visit", "2024-06-26", "done"),),
        (Row("Kota Bukittinggi", "Chuncheon", "exploration", None, "2024-06-26", "2024-06-26", ["tourism"]),),
    ),
    Story(
        "Lima Tahun Kota Kembar Pangkalpinang dan Xiangtan, Baru Dua Program Jalan",
        "PANGKALPINANG",
        "2022-12-06",
        """
Memasuki usia lima tahun, kerja sama kota kembar antara Pemerintah Kota Pangkalpinang dan Pemerintah Kota Xiangtan,
Tiongkok, dievaluasi. Rapat evaluasi berlangsung secara daring, Senin (5/12/2022).

Dari tujuh program yang disepakati, baru beasiswa dan pelatihan kuliner yang terlaksana. MoU kota kembar itu diteken
pada 2017.
""",
        (("evaluation", "2022-12-05", "done"), ("mou_signed", "2017", "done")),
        (Row("Kota Pangkal Pinang", "Xiangtan", "evaluation", "mou", "2017", "2022-12-05", ["education"]),),
    ),
    Story(
        "Dua Belas Guru Kudus Terbang ke Jepang",
        "KUDUS",
        "2019-07-17",
        """
Sebanyak 12 guru SMK dari Kabupaten Kudus berangkat ke Kota Toyohashi, Jepang, Selasa (16/7/2019), untuk mengikuti
program pertukaran selama tiga bulan.

Keberangkatan itu merupakan tindak lanjut letter of intent yang ditandatangani Bupati Kudus dan Wali Kota Toyohashi
pada November 2018.
""",
        (("exchange", "2019-07-16", "done"), ("loi_signed", "2018-11", "done")),
        (
            Row(
                "Kabupaten Kudus",
                "Toyohashi",
                "implementation",
                "loi",
                "2018-11",
                "2019-07-16",
                ["education", "people_exchange"],
            ),
        ),
    ),
    Story(
        "MoU dengan Kota Gunpo Diteken Semester Kedua 2025",
        "MADIUN",
        "2025-02-20",
        """
Pemkot Madiun memastikan nota kesepahaman (MoU) dengan Pemerintah Kota Gunpo, Korea Selatan, bakal diteken pada
semester kedua 2025. Hal itu disampaikan Kepala Bagian Kerja Sama Setda Kota Madiun, Kamis (20/2/2025).

Naskahnya masih diverifikasi Kementerian Dalam Negeri. Ruang lingkupnya pengelolaan sampah dan pendidikan vokasi.
""",
        (("mou_signed", "2025", "planned"),),
        (Row("Kota Madiun", "Gunpo", "draft_agreement", None, None, None, ["education", "environment_waste"]),),
    ),
    Story(
        "Sleman Tunda Teken Kerja Sama dengan Kabupaten di Belanda",
        "SLEMAN",
        "2021-03-04",
        """
Penandatanganan nota kesepahaman antara Pemkab Sleman dan Pemerintah Kota Wageningen, Belanda, yang sedianya digelar
Kamis (11/3/2021), batal dilaksanakan. Penyebabnya, delegasi Wageningen tidak mendapat izin terbang.

Bupati Sleman berharap acara bisa digelar sebelum tutup tahun. Rencana kerja sama kedua daerah menyangkut pertanian
organik.
""",
        (("mou_signed", "2021-03-11", "planned"),),
        (Row("Kabupaten Sleman", "Wageningen", "cooperation_plan", None, None, None, ["agriculture"]),),
    ),
    Story(
        "Kerja Sama Kota Kembar dengan Penza Dibekukan",
        "KUPANG",
        "2022-04-13",
        """
Pemerintah Kota Kupang membekukan kerja sama kota kembar dengan Kota Penza, Rusia, mulai Rabu (13/4/2022). Keputusan
tersebut diambil karena tidak ada kegiatan selama empat tahun.

MoU kedua kota ditandatangani di Penza pada Oktober 2013 dan meliputi bidang kebudayaan serta olahraga.
""",
        (("ended", "2022-04-13", "done"), ("mou_signed", "2013-10", "done")),
        (Row("Kota Kupang", "Penza", "ended", "mou", "2013-10", "2022-04-13", ["culture", "youth_sport"]),),
    ),
    Story(
        "Rombongan Pemkab Berau Pelajari Sampah di Banyumas",
        "PURWOKERTO",
        "2023-08-25",
        """
Tempat pengolahan sampah di Kabupaten Banyumas kembali kedatangan tamu. Kali ini rombongan Pemerintah Kabupaten
Berau, Kalimantan Timur, yang datang untuk belajar, Kamis (24/8/2023).

Rombongan dipimpin Asisten II Setda Berau. "Sampah di sini jadi uang," katanya.
""",
        (("study_visit", "2023-08-24", "done"),),
        (),
    ),
    Story(
        "Kiriman Perdana Beras Sragen Tiba di Batam",
        "BATAM",
        "2024-01-23",
        """
Sebanyak 40 ton beras dari Kabupaten Sragen tiba di Pelabuhan Batu Ampar, Kota Batam, Senin (22/1/2024). Pengiriman
perdana itu merupakan wujud kerja sama antara Pemerintah Kota Batam dan Pemkab Sragen di bidang pangan.

Perjanjian kerja samanya diteken pada 14 Desember 2023 di Sragen.
""",
        (("implementation", "2024-01-22", "done"), ("pks_signed", "2023-12-14", "done")),
        (Row("Kota Batam", "Kabupaten Sragen", "implementation", "pks", "2023-12-14", "2024-01-22", ["agriculture"]),),
    ),
    Story(
        "Bupati Tabanan Temui Gubernur Prefektur Kagawa Secara Virtual",
        "TABANAN",
        "2021-09-16",
        """
Bupati Tabanan dan Gubernur Prefektur Kagawa, Jepang, bertemu lewat Zoom, Rabu (15/9/2021). Keduanya sepakat menyusun
letter of intent yang ditargetkan rampung tahun ini.

Bidang yang akan digarap ialah pertanian, magang, dan pengolahan air limbah.
""",
        (("online_meeting", "2021-09-15", "done"),),
        (
            Row(
                "Kabupaten Tabanan",
                "Kagawa",
                "cooperation_plan",
                None,
                "2021-09-15",
                "2021-09-15",
                ["agriculture", "environment_waste"],
            ),
        ),
    ),
    Story(
        "Tiga Kabupaten di Sulteng Garap Jalan Wisata Bersama",
        "POSO",
        "2023-05-31",
        """
Kabupaten Poso, Kabupaten Tojo Una-Una, dan Kabupaten Morowali Utara menandatangani kesepakatan bersama pengembangan
jalur wisata di Hotel Ancyra, Selasa (30/5/2023).

Kesepakatan itu berlaku tiga tahun.
""",
        (("mou_signed", "2023-05-30", "done"),),
        (
            Row(
                "Kabupaten Poso",
                "Kabupaten Tojo Una Una",
                "agreement_signed",
                "mou",
                "2023-05-30",
                "2023-05-30",
                ["tourism"],
            ),
            Row(
                "Kabupaten Poso",
                "Kabupaten Morowali Utara",
                "agreement_signed",
                "mou",
                "2023-05-30",
                "2023-05-30",
                ["tourism"],
            ),
            Row(
                "Kabupaten Tojo Una Una",
                "Kabupaten Morowali Utara",
                "agreement_signed",
                "mou",
                "2023-05-30",
                "2023-05-30",
                ["tourism"],
            ),
        ),
    ),
    Story(
        "Ditandatangani, Sister Province Jawa Timur-Shandong",
        "SURABAYA",
        "2018-05-24",
        """
Provinsi Jawa Timur dan Provinsi Shandong, Tiongkok, resmi memperbarui sister province mereka. Pembaruan dilakukan
Gubernur Jawa Timur dan Wakil Gubernur Shandong di Gedung Negara Grahadi, Rabu (23/5/2018).

MoU pertama dua provinsi bertanggal 2 Agustus 2007. Sejak itu perdagangan dan pertukaran mahasiswa berjalan lancar.
""",
        (("renewal", "2018-05-23", "done"), ("mou_signed", "2007-08-02", "done")),
        (
            Row(
                "Provinsi Jawa Timur",
                "Shandong",
                "implementation",
                "mou",
                "2007-08-02",
                "2018-05-23",
                ["economy_trade", "people_exchange"],
            ),
        ),
    ),
    Story(
        "Surat Minat Kerja Sama Kabupaten Minahasa Belum Dijawab",
        "TONDANO",
        "2024-08-15",
        """
Pemkab Minahasa mengirim surat kepada Pemerintah Kota Kanoya, Jepang, untuk menawarkan kerja sama pertanian. Surat
itu dikirim pada 1 Juli 2024 melalui diaspora.

Hingga Rabu (14/8/2024), belum ada jawaban. "Kami sabar menunggu," ujar Kepala Bagian Pemerintahan Setda Minahasa.
""",
        (),
        (Row("Kabupaten Minahasa", "Kanoya", "initiative", None, "2024-07-01", "2024-07-01", ["agriculture"]),),
    ),
    Story(
        "DPRD Kota Ambon Restui Kota Kembar dengan Vlissingen",
        "AMBON",
        "2017-10-19",
        """
DPRD Kota Ambon menyetujui rencana kota kembar dengan Vlissingen, Belanda. Persetujuan diberikan dalam rapat
paripurna, Rabu (18/10/2017).

Letter of intent Kota Ambon dan Kota Vlissingen diteken pada April 2017. Setelah ini naskah MoU mulai disusun.
""",
        (("meeting", "2017-10-18", "done"), ("loi_signed", "2017-04", "done")),
        (Row("Kota Ambon", "Vlissingen", "council_approval", "loi", "2017-04", "2017-10-18", []),),
    ),
    Story(
        "Delegasi Yeosu Tiga Hari di Cilegon",
        "CILEGON",
        "2023-10-12",
        """
Delegasi Pemerintah Kota Yeosu, Korea Selatan, berada di Kota Cilegon selama tiga hari, 9-11 Oktober 2023. Pada hari
kedua, kedua kota menandatangani letter of intent tentang pelabuhan.

Pemkot Cilegon dijadwalkan melakukan kunjungan balasan pada kuartal pertama tahun depan.
""",
        (("visit", "2023-10-09", "done"), ("loi_signed", "2023-10-10", "done"), ("return_visit", "2024", "planned")),
        (Row("Kota Cilegon", "Yeosu", "letter_of_intent", "loi", "2023-10-09", "2023-10-10", ["transport"]),),
    ),
    Story(
        "Kerja Sama Air Minum Kota Cirebon dan Kuningan Diperpanjang",
        "CIREBON",
        "2020-02-12",
        """
Kerja sama pemanfaatan mata air Paniis antara Kota Cirebon dan Kabupaten Kuningan diperpanjang lima tahun. Adendum
perjanjian diteken kedua kepala daerah, Selasa (11/2/2020).

Warga di hulu meminta kompensasi dinaikkan.
""",
        (("renewal", "2020-02-11", "done"),),
        (Row("Kota Cirebon", "Kabupaten Kuningan", "agreement_signed", "pks", None, "2020-02-11", ["public_service"]),),
    ),
    Story(
        "Siswa Miryang Tinggal di Rumah Warga Kota Batu",
        "BATU",
        "2018-08-03",
        """
Dua puluh siswa dari Kota Miryang, Korea Selatan, mengikuti pertukaran pelajar di Kota Batu sejak Rabu (1/8/2018).
Mereka tinggal di rumah warga selama dua pekan.

Program itu bagian dari MoU yang ditandatangani Pemkot Batu dan Pemerintah Kota Miryang pada tahun 2016.
""",
        (("exchange", "2018-08-01", "done"), ("mou_signed", "2016", "done")),
        (Row("Kota Batu", "Miryang", "implementation", "mou", "2016", "2018-08-01", ["education", "people_exchange"]),),
    ),
    Story(
        "Wali Kota Palopo Balas Kunjungan ke Kota Boseong",
        "PALOPO",
        "2019-05-21",
        """
Setelah menerima delegasi Boseong, Korea Selatan, pada Oktober 2018, giliran Wali Kota Palopo yang berkunjung ke
Boseong, Senin (20/5/2019). Wali Kota didampingi kepala dinas pertanian.

Kedua daerah menjajaki kerja sama budi daya teh.
""",
        (("visit", "2018-10", "done"), ("return_visit", "2019-05-20", "done")),
        (Row("Kota Palopo", "Boseong", "exploration", None, "2018-10", "2019-05-20", ["agriculture"]),),
    ),
    Story(
        "Pemkot Jambi dan Muaro Jambi Bahas TPA Regional",
        "JAMBI",
        "2022-03-10",
        """
Pemerintah Kota Jambi dan Pemerintah Kabupaten Muaro Jambi duduk bersama membahas rencana kerja sama tempat
pembuangan akhir regional, Rabu (9/3/2022).

Pertemuan dihadiri Sekda kedua daerah. Hasilnya, perjanjian kerja sama akan diteken pada April 2022.
""",
        (("meeting", "2022-03-09", "done"), ("pks_signed", "2022-04", "planned")),
        (
            Row(
                "Kota Jambi",
                "Kabupaten Muaro Jambi",
                "cooperation_plan",
                None,
                "2022-03-09",
                "2022-03-09",
                ["environment_waste"],
            ),
        ),
    ),
    Story(
        "Signing Ceremony Surakarta-Montana, Wali Kota: Ini Baru Awal",
        "SOLO",
        "2024-09-06",
        """
Pemerintah Kota Surakarta dan Kota Missoula, Amerika Serikat, menandatangani memorandum of understanding di Balai Kota
Surakarta, Kamis (5/9/2024). "We signed it with a batik pen," kata Wali Kota Surakarta.

Kerja sama mencakup smart city, seni, dan pertukaran pemuda.
""",
        (("mou_signed", "2024-09-05", "done"),),
        (
            Row(
                "Kota Surakarta",
                "Missoula",
                "agreement_signed",
                "mou",
                "2024-09-05",
                "2024-09-05",
                ["culture", "people_exchange", "smart_city_digital"],
            ),
        ),
    ),
    Story(
        "Hidupkan Lagi Sister City, Pemkot Padang Undang Wali Kota Hildesheim",
        "PADANG",
        "2016-02-26",
        """
Pemerintah Kota Padang mengundang Wali Kota Hildesheim, Jerman, untuk berkunjung pada Juli 2016. Undangan disampaikan
Wali Kota Padang melalui surat, Kamis (25/2/2016).

Sister city Padang-Hildesheim diresmikan pada 1988. Sejak gempa 2009 tidak ada lagi kegiatan bersama.
""",
        (("visit", "2016-07", "planned"), ("sister_city_declared", "1988", "done")),
        (Row("Kota Padang", "Hildesheim", "agreement_signed", None, "1988", "1988", []),),
    ),
    Story(
        "Pegawai Tapin Magang di Bandung Mulai Pekan Ini",
        "RANTAU",
        "2023-06-14",
        """
Delapan pegawai Pemkab Tapin mulai magang di Pemerintah Kota Bandung, Senin (12/6/2023). Magang tersebut merupakan
pelaksanaan perjanjian kerja sama smart city antara Kabupaten Tapin dan Kota Bandung.

Perjanjian itu ditandatangani bulan lalu.
""",
        (("exchange", "2023-06-12", "done"), ("pks_signed", "2023-05", "done")),
        (
            Row(
                "Kabupaten Tapin",
                "Kota Bandung",
                "implementation",
                "pks",
                "2023-05",
                "2023-06-12",
                ["people_exchange", "smart_city_digital"],
            ),
        ),
    ),
    Story(
        "Gubernur Aceh dan Wali Kota Penang Rintis Kapal Cepat",
        "BANDA ACEH",
        "2022-11-19",
        """
Gubernur Aceh bertolak ke Penang, Malaysia, Kamis (17/11/2022), guna membicarakan pelayaran langsung. Sehari kemudian
Gubernur Aceh dan Ketua Menteri Penang menyepakati nota kesepahaman bidang perhubungan laut.

Uji coba pelayaran perdana dijadwalkan pada Januari 2023.
""",
        (
            ("visit", "2022-11-17", "done"),
            ("mou_signed", "2022-11-18", "done"),
            ("implementation", "2023-01", "planned"),
        ),
        (Row("Provinsi Aceh", "Penang", "agreement_signed", "mou", "2022-11-17", "2022-11-18", ["transport"]),),
    ),
    Story(
        "Kabupaten Lombok Timur dan Kota Mataram Sepakati Layanan Ambulans",
        "SELONG",
        "2024-02-07",
        """
Layanan ambulans lintas daerah disepakati Pemkab Lombok Timur bersama Pemkot Mataram. Nota kesepakatan diteken
Penjabat Bupati Lombok Timur dan Wali Kota Mataram pada Selasa (6/2/2024) di Selong.

Wali Kota Mataram bilang, kesepakatan itu ditindaklanjuti dengan PKS antardinas paling lambat Maret.
""",
        (("mou_signed", "2024-02-06", "done"), ("pks_signed", "2024-03", "planned")),
        (
            Row(
                "Kabupaten Lombok Timur",
                "Kota Mataram",
                "agreement_signed",
                "mou",
                "2024-02-06",
                "2024-02-06",
                ["health"],
            ),
        ),
    ),
    Story(
        "Jejak Panjang Yogyakarta dan Kyoto",
        "YOGYAKARTA",
        "2015-06-18",
        """
Persahabatan Provinsi Daerah Istimewa Yogyakarta dan Prefektur Kyoto, Jepang, genap 30 tahun. Nota kesepahaman kedua
pihak diteken pada 16 Juli 1985.

Peringatan ditandai kunjungan Gubernur Kyoto ke Kepatihan, Rabu (17/6/2015). Selama tiga dekade kerja sama itu
mencakup kebudayaan, pendidikan, dan mitigasi bencana.
""",
        (("mou_signed", "1985-07-16", "done"), ("visit", "2015-06-17", "done")),
        (
            Row(
                "Daerah Istimewa Yogyakarta",
                "Kyoto",
                "implementation",
                "mou",
                "1985-07-16",
                "2015-06-17",
                ["culture", "disaster", "education"],
            ),
        ),
    ),
    Story(
        "Dua Perguruan Tinggi Teken Nota Kesepahaman",
        "MALANG",
        "2023-03-15",
        """
Universitas Brawijaya dan Universitas Airlangga menandatangani nota kesepahaman riset vaksin di Kota Malang, Selasa
(14/3/2023). Wali Kota Malang tidak hadir.
""",
        (),
        (),
    ),
    Story(
        "Humas: Sekda Cianjur Hadiri Penandatanganan PKS di Bogor",
        "CIANJUR",
        "2022-05-12",
        """
Sekda Kabupaten Cianjur menghadiri penandatanganan perjanjian kerja sama antara Pemerintah Kabupaten Cianjur dengan
Pemerintah Kabupaten Bogor tentang penanganan sampah lintas batas, Rabu (11/5/2022), bertempat di Gedung Tegar
Beriman, Cibinong.

Acara dilanjutkan dengan peninjauan TPA.
""",
        (("pks_signed", "2022-05-11", "done"),),
        (
            Row(
                "Kabupaten Cianjur",
                "Kabupaten Bogor",
                "agreement_signed",
                "pks",
                "2022-05-11",
                "2022-05-11",
                ["environment_waste"],
            ),
        ),
    ),
    Story(
        "Antara: Kota Pontianak dan Kuching Makin Mesra",
        "PONTIANAK",
        "2019-08-15",
        """
Pemerintah Kota Pontianak menerima kunjungan 20 anggota Majlis Bandaraya Kuching Utara, Sarawak, Malaysia, di Rumah
Radakng, Rabu. Kunjungan balasan dijadwalkan berlangsung November mendatang.

Kota Pontianak dan Kuching sejak 2012 telah menjalin kerja sama sister city di bidang pariwisata dan budaya.
""",
        (("visit", "2019-08-14", "done"), ("return_visit", "2019-11", "planned")),
        (Row("Kota Pontianak", "Kuching", "implementation", None, "2012", "2019-08-14", ["culture", "tourism"]),),
    ),
    Story(
        "Nota Kesepahaman Belitung-Weihai Diperpanjang Tiga Tahun",
        "TANJUNGPANDAN",
        "2023-07-05",
        """
Nota kesepahaman Pemerintah Kabupaten Belitung dengan Pemerintah Kota Weihai, Tiongkok, yang habis masa berlakunya
pada Juni 2023 diperpanjang tiga tahun lagi. Perpanjangan ditandatangani secara terpisah pada Senin (3/7/2023).
""",
        (("renewal", "2023-07-03", "done"),),
        (Row("Kabupaten Belitung", "Weihai", "agreement_signed", "mou", None, "2023-07-03", []),),
    ),
    Story(
        "Anggota DPRD Ponorogo Ngangsu Kawruh ke Kulon Progo",
        "WATES",
        "2021-11-26",
        """
Panitia khusus DPRD Kabupaten Ponorogo ngangsu kawruh soal desa wisata ke Kabupaten Kulon Progo, Kamis (25/11/2021).
Mereka ditemui Ketua DPRD Kulon Progo.
""",
        (("study_visit", "2021-11-25", "done"),),
        (),
    ),
    Story(
        "Batal ke Nagasaki, Wali Kota Ambon Kirim Video",
        "AMBON",
        "2020-03-12",
        """
Lawatan Wali Kota Ambon ke Kota Nagasaki, Jepang, pada 20 Maret 2020 dibatalkan karena wabah. Sedianya, di Nagasaki
akan ditandatangani letter of intent bidang perikanan.
""",
        (("visit", "2020-03-20", "planned"), ("loi_signed", None, "planned")),
        (Row("Kota Ambon", "Nagasaki", "cooperation_plan", None, None, None, ["fisheries"]),),
    ),
    Story(
        "Tak Ada Kabar, Sister City Bengkulu-Jinju Dievaluasi",
        "BENGKULU",
        "2022-02-09",
        """
Pemkot Bengkulu mengevaluasi kerja sama sister city dengan Kota Jinju, Korea Selatan. Evaluasi dipimpin Asisten I,
Selasa (8/2/2022), dan dihadiri perwakilan Jinju melalui Zoom.

Sejak MoU diteken pada Agustus 2016, baru sekali dilakukan pertukaran seniman, yakni pada 2018.
""",
        (("evaluation", "2022-02-08", "done"), ("mou_signed", "2016-08", "done"), ("exchange", "2018", "done")),
        (Row("Kota Bengkulu", "Jinju", "evaluation", "mou", "2016-08", "2022-02-08", ["culture", "people_exchange"]),),
    ),
    Story(
        "Dinkes Kulon Progo dan Purworejo Sepakat Layani Pasien Perbatasan",
        "WATES",
        "2024-05-30",
        """
Dinas Kesehatan Kulon Progo dan Dinas Kesehatan Purworejo sepakat melayani pasien di wilayah perbatasan. PKS diteken
kedua kepala dinas di Puskesmas Temon II, Rabu (29/5/2024), sebagai turunan kesepakatan bersama bupati yang dibuat
tahun 2022.
""",
        (("pks_signed", "2024-05-29", "done"), ("mou_signed", "2022", "done")),
        (
            Row(
                "Kabupaten Kulon Progo",
                "Kabupaten Purworejo",
                "agreement_signed",
                "pks",
                "2022",
                "2024-05-29",
                ["health"],
            ),
        ),
    ),
    Story(
        "RI dan Korea Teken Kerja Sama Kota Cerdas di Makassar",
        "MAKASSAR",
        "2023-09-27",
        """
Pemerintah Indonesia dan Korea Selatan menandatangani nota kesepahaman pengembangan kota cerdas di Makassar, Selasa
(26/9/2023). Wali Kota Makassar menyaksikan acara itu.
""",
        (),
        (),
    ),
    Story(
        "Bupati Kediri: Kami Belum Berpikir Sister City",
        "KEDIRI",
        "2021-03-03",
        """
Bupati Kediri mengatakan daerahnya belum berpikir menjalin sister city dengan kota mana pun di luar negeri, Selasa
(2/3/2021). "Benahi dulu rumah sendiri," katanya.
""",
        (),
        (),
    ),
    Story(
        "Pelajar Toyama Belajar Gamelan di Solo",
        "SOLO",
        "2017-08-24",
        """
Dua belas pelajar SMA asal Toyama, Jepang, belajar gamelan di Kota Surakarta selama sepekan sejak Senin (21/8/2017).
Kegiatan itu diprakarsai sebuah yayasan swasta.
""",
        (),
        (),
    ),
)
