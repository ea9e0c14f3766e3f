from __future__ import annotations

from kliping.extract.oneline import parted

A = "Pemerintah Kabupaten Pacitan dan Kota Bukittinggi menandatangani kesepakatan pariwisata, Senin (23/11/2026)."
B = '"Kami ingin wisatawan tidak hanya lewat, tetapi menginap," kata Bupati Pacitan Indra Wardhana usai acara.'
C = "Wali Kota Bukittinggi Rahmat Chaniago menambahkan, tim kedua daerah akan bertemu lagi pada Januari di Padang."
D = "Anggota DPRD yang hadir meminta naskahnya dibuka, sebab warga di kedua kota ingin membacanya lebih dulu."
HEAD = "Pacitan Pos Pacitan dan Bukittinggi Teken Kesepakatan Senin, 23 November 2026 19:20 WIB"


def test_a_page_in_one_line_is_cut_at_its_date_and_dateline_and_labels() -> None:
    page = f"{HEAD} PACITAN, Pacitan Pos - {A} {B} Baca juga: Harga Ikan Naik {C} Editor: Rani Kusuma"
    page += " Copyright 2026 Pacitan Pos"
    assert [part.strip() for part in parted([page])] == [
        "Pacitan Pos", "Pacitan dan Bukittinggi Teken Kesepakatan", "Senin, 23 November 2026 19:20 WIB",
        f"PACITAN, Pacitan Pos - {A} {B}", "Baca juga: Harga Ikan Naik", C, "Editor: Rani Kusuma",
        "Copyright 2026 Pacitan Pos",
    ]  # fmt: skip


def test_paragraphs_glued_together_are_parted() -> None:
    assert parted([f"PACITAN - {A}{B}{C}{D}{A}{B}"])[1:4] == [B, C, D]


def test_lines_are_left_alone() -> None:
    page = ["Pacitan Pos", A, B, C]
    assert parted(page) == page
    assert parted([A]) == [A]
    assert parted([]) == []
