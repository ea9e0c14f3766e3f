"""Pages of an invented outlet, as an office would save them."""

GOOD = """Tampomas Pos

Bupati Resmikan Perpustakaan Baru di Jatinangor

Senin, 2 September 2024 | 10:15 WIB

SUMEDANG, Tampomas Pos - Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor, Senin (2/9).

Perpustakaan itu memiliki lebih dari dua puluh ribu buku dan ruang baca anak, dan akan dibuka setiap hari bagi warga.

"Kami sudah lama menunggu hari ini," ujar Kepala Dinas Arsip dan Perpustakaan, Ratna Kusumawardani.
"""
TITLE = "Bupati Resmikan Perpustakaan Baru di Jatinangor"
