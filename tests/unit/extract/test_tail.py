from __future__ import annotations

import pytest

from kliping.extract.tail import body_end, list_item
from kliping.extract.words import Words
from kliping.resources import Resources

WORDS = Words.of(Resources())
FIRST = "Pemerintah Kabupaten Sikka menerima kapal baru untuk nelayan di Maumere pada Senin pagi."
LAST = "Kapal pertama berangkat besok."


@pytest.mark.parametrize(
    "line",
    [
        "Suara Flores - Dari Timur untuk Indonesia",
        "Suara Flores 2023. Dilarang menyalin tanpa izin.",
        "Dukung jurnalisme lokal. Donasi di sini.",
        "Punya info menarik? Kirim ke WA redaksi",
        "Like this: Memuat...",
        "Ruang iklan 970 x 90",
        "Jalan Sultan Hairun Nomor 1",
        "Menkes Tinjau Puskesmas di Pulau Terluar, Warga Minta Dokter Tetap dan Obat yang Cukup",
        "Install aplikasi Telegram terlebih dahulu.",
        "Simpan | Cetak | Kirim ke teman",
        "Populer: 1. Jadwal Kapal 2. Lowongan Perawat",
        "1. Vaksin Tersedia di Puskesmas",
        "Komentar (3)",
    ],
)
def test_what_stands_below_the_last_sentence_is_no_body(line: str) -> None:
    assert body_end([FIRST, "", LAST, "", line], 0, WORDS, "Suara Flores") == 3


@pytest.mark.parametrize(
    "line",
    [
        LAST,
        "Nelayan mengaku senang. (fik)",
        '"Kami menunggu lima tahun," kata dia.',
        "Suara Flores mencatat kapal itu yang keempat.",
        "Sampai berita ini diturunkan kapal itu masih bersandar di dermaga dan belum berlayar",
    ],
)
def test_a_sentence_of_the_news_is_body(line: str) -> None:
    assert body_end([FIRST, "", line, "Bagikan", "Cetak berita"], 0, WORDS, "Suara Flores") == 3


def test_a_list_that_a_sentence_announces_is_body() -> None:
    lines = [FIRST, "Berkas yang harus dibawa nelayan:", "- kartu keluarga", "", "- surat kapal", "Bagikan"]
    assert body_end(lines, 0, WORDS, None) == 5
    assert body_end([FIRST, "Baca juga:", "- Harga Ikan Naik"], 0, WORDS, None) == 1


def test_one_line_is_a_body() -> None:
    assert body_end([FIRST], 0, WORDS, None) == 1
    assert body_end([], 0, WORDS, None) == 0


def test_entries_of_lists_are_told_by_their_mark() -> None:
    assert all(map(list_item, ["1. satu", "b) dua", "• tiga", "- empat", "✅ lima", "📌 enam"]))
    assert not any(map(list_item, ["2024 dimulai", "-", "Pada 1. Mei"]))
