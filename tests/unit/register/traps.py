"""Invented articles that sound like cooperation or visits between regions and tell none."""

from __future__ import annotations

from tests.unit.register.stories import Story


def _trap(title: str, dateline: str, published: str, text: str) -> Story:
    return Story(title, dateline, published, text, (), ())


TRAPS = (
    _trap("Polres Garut dan Polres Cianjur Gelar Razia Gabungan", "GARUT", "2022-07-20", """
Polres Garut bersama Polres Cianjur menggelar razia gabungan di perbatasan, Selasa (19/7/2022). Sebanyak 30 sepeda
motor ditilang. Kerja sama kedua polres akan diteruskan.
"""),
    _trap("Persib Bandung Tandang ke Markas Borneo FC", "SAMARINDA", "2024-04-02", """
Persib Bandung berkunjung ke Kota Samarinda untuk menghadapi Borneo FC, Rabu (3/4/2024). Rombongan tim tiba di Samarinda
Senin malam.

Pelatih menyatakan kerja sama antarlini sudah membaik.
"""),
    _trap("Pemkab Sukabumi Gandeng PT Agro Lestari Bangun Gudang", "SUKABUMI", "2023-09-08", """
Pemerintah Kabupaten Sukabumi meneken kerja sama pembangunan gudang dengan sebuah perusahaan asal Kota Incheon, Korea
Selatan. Bupati Sukabumi menyebut investasi itu bernilai Rp40 miliar.
"""),
    _trap("Menteri Dalam Negeri Tinjau Pos Lintas Batas Entikong", "SANGGAU", "2021-12-03", """
Menteri Dalam Negeri meninjau Pos Lintas Batas Negara Entikong, Kabupaten Sanggau, Kamis (2/12/2021). Menteri meminta
perdagangan dengan Sarawak, Malaysia, ditata.
"""),
    _trap("Wisatawan Johor Serbu Tanjungpinang", "TANJUNGPINANG", "2023-12-27", """
Ribuan wisatawan asal Johor, Malaysia, mengunjungi Kota Tanjungpinang selama libur Natal. Kepala Dinas Pariwisata Kota
Tanjungpinang mengatakan hotel penuh sejak Sabtu (23/12/2023).
"""),
    _trap("DPRD Bone Bahas Raperda Kerja Sama Daerah", "WATAMPONE", "2022-06-09", """
DPRD Kabupaten Bone membahas rancangan peraturan daerah tentang kerja sama daerah dalam rapat paripurna, Rabu
(8/6/2022). Perda itu akan menjadi payung bila Bone bekerja sama dengan daerah lain di dalam dan luar negeri.
"""),
    _trap("Pengamat: Jakarta Perlu Belajar dari Seoul", "JAKARTA", "2020-01-14", """
Pengamat perkotaan menilai Jakarta perlu belajar dari Seoul, Korea Selatan, dalam memulihkan sungai. "Kalau mau, kerja
sama bisa dijalin," katanya, Senin (13/1/2020).
"""),
    _trap("Mutasi Besar, Bupati Kendal Lantik 112 Pejabat", "KENDAL", "2023-01-07", """
Bupati Kendal melantik 112 pejabat, Jumat (6/1/2023). Mantan Kepala Bagian Kerja Sama dipindah ke Dinas Perdagangan,
sedangkan Sekretaris Daerah dijabat pegawai pindahan dari Pemkot Semarang.
"""),
    _trap("Banjir Putus Jalan Penghubung Luwu dan Toraja", "PALOPO", "2024-05-05", """
Banjir bandang memutus jalan penghubung Kabupaten Luwu dan Kabupaten Toraja Utara, Sabtu (4/5/2024). BPBD Luwu dan BPBD
Toraja Utara mengirim alat berat. Warga bekerja sama menyingkirkan lumpur.
"""),
    _trap("Bupati Rembang Hadiri Rakor Kepala Daerah di Solo", "SOLO", "2022-10-12", """
Bupati Rembang bersama 34 bupati dan wali kota se-Jawa Tengah menghadiri rapat koordinasi di Kota Surakarta, Selasa
(11/10/2022). Gubernur Jawa Tengah meminta kerja sama antardaerah ditingkatkan.
"""),
    _trap("Pertandingan Voli Kediri Lawan Blitar Ricuh", "BLITAR", "2023-08-21", """
Pertemuan tim voli Kabupaten Kediri dan Kabupaten Blitar di GOR Penataran berakhir ricuh, Minggu (20/8/2023). Panitia
menghentikan laga pada set ketiga.
"""),
    _trap("TKI Asal Indramayu Pulang dari Taiwan", "INDRAMAYU", "2021-07-29", """
Seorang pekerja migran asal Kabupaten Indramayu tiba di kampungnya, Rabu (28/7/2021), setelah tiga tahun bekerja di
Taichung, Taiwan. Perjanjian kerjanya berakhir bulan lalu.
"""),
    _trap("Sungai Tercemar, Warga Dua Kabupaten Mengadu", "KARANGANYAR", "2019-11-20", """
Warga Kabupaten Karanganyar dan Kabupaten Sragen mendatangi kantor Gubernur Jawa Tengah, Selasa (19/11/2019). Mereka
mengadukan limbah pabrik yang mencemari Sungai Bengawan Solo.
"""),
    _trap("Kemenkes dan Pemkab Nabire Teken Hibah Alat", "NABIRE", "2023-05-17", """
Pemerintah Kabupaten Nabire menerima hibah alat kesehatan dari Kedutaan Besar Jepang, Selasa (16/5/2023). Berita acara
ditandatangani Sekda Nabire. Kerja sama serupa pernah dilakukan Jepang di daerah lain.
"""),
    _trap("Kunjungan Wisatawan ke Kabupaten Samosir Naik", "PANGURURAN", "2024-07-04", """
Kunjungan wisatawan ke Kabupaten Samosir pada semester pertama 2024 naik 12 persen, kata Kepala Dinas Pariwisata,
Rabu (3/7/2024). Pelancong terbanyak datang dari Kota Medan dan Penang, Malaysia. Kerja sama dengan agen perjalanan
akan diperluas.
"""),
    _trap("Wali Kota Serang Kunjungi Korban Kebakaran", "SERANG", "2023-02-02", """
Wali Kota Serang mengunjungi korban kebakaran di Kecamatan Kasemen, Rabu (1/2/2023). Bantuan datang pula dari warga
Kabupaten Pandeglang. Ia bertemu para ketua RT dan meminta warga bekerja sama membersihkan puing.
"""),
    _trap("Perjanjian Dagang Indonesia-Korea Dinilai Untungkan Jawa Barat", "BANDUNG", "2023-01-11", """
Perjanjian dagang Indonesia dan Korea Selatan yang berlaku sejak Senin (2/1/2023) dinilai menguntungkan Jawa Barat.
Pengusaha di Kota Cimahi berharap ekspor tekstil ke Busan naik.
"""),
)  # fmt: skip
