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

Rabu (3/10/2018), Wali Kota Braunschweig kembali berkunjung ke Bandung dan diterima Wali Kota Bandung di Pendopo. Kerja
sama di bidang pendidikan akan diteruskan.
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
)
