"""Openings in their many printed forms."""

from __future__ import annotations

import pytest

from kliping.extract.lines import split_dateline
from kliping.extract.openings import ordinary
from kliping.language.zones import Zones
from kliping.resources import Resources

SENTENCE = "Pemerintah Kabupaten Sigi menyalurkan bantuan benih bawang kepada 120 kelompok tani di tiga kecamatan."


@pytest.fixture(scope="module")
def zones() -> Zones:
    return Zones.of(Resources())


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("(SIGI) – ", "SIGI"),
        ("[SIGI] ", "SIGI"),
        ("[SIGI] - ", "SIGI"),
        ("Sigi, 12/3 (ANTARA) - ", "Sigi"),
        ("SIGI, 12 Maret 2025 - ", "SIGI"),
        ("Sigi, Rabu (12/3/2025) – ", "Sigi"),
        ("Sigi, Kabar Lembah (12/3/2025) – ", "Sigi"),
        ("SIGI~ ", "SIGI"),
        ("SIGI ‒ ", "SIGI"),
        ("SIGI • ", "SIGI"),
        ("SIGI- ", "SIGI"),
        ("SIGI,KABAR LEMBAH.COM- ", "SIGI"),
        ("SIGI. ", "SIGI"),
        ("SIGI ", "SIGI"),
        ("SIGI (KL) ", "SIGI"),
        ("Kab. Sigi – ", "Kab. Sigi"),
        ("SIGI — Kabar Lembah — ", "SIGI"),
        ("Kabar Lembah - SIGI - ", "SIGI"),
        ("KabarLembah.com | SIGI - ", "SIGI"),
    ],
)
def test_a_place_is_a_dateline_in_every_form_it_is_printed_in(zones: Zones, head: str, place: str) -> None:
    found = split_dateline(head + SENTENCE, zones.known, "Kabar Lembah")
    assert found is not None
    assert (found.place, found.rest) == (place, SENTENCE)


@pytest.mark.parametrize("head", ["MC Sigi - ", "Humas Sigi - "])
def test_an_office_in_front_is_a_mark_and_no_place(zones: Zones, head: str) -> None:
    found = split_dateline(head + SENTENCE, zones.known, "Kabar Lembah")
    assert found is not None
    assert (found.place, found.rest) == (None, SENTENCE)


@pytest.mark.parametrize(
    "text",
    [
        "PAPUA Barat kembali menerima bantuan benih jagung dari kementerian untuk tiga kabupaten, Rabu.",
        "BALI United menang telak atas tamunya dalam laga lanjutan liga di Gianyar, Rabu malam.",
        "MALANG Raya menjadi tujuan wisata favorit sepanjang liburan panjang menurut dinas pariwisata.",
        "Palu, Sigi dan Donggala menerima bantuan benih bawang dari kementerian untuk tiga kecamatan, Rabu.",
        "Sigi, Rabu (12/3/2025), menyalurkan bantuan benih bawang kepada seratus dua puluh kelompok tani.",
        "KPK Menetapkan seorang pejabat sebagai tersangka dalam perkara pengadaan benih bawang di daerah itu.",
        "(Foto) Bupati menyerahkan bantuan benih bawang kepada seratus dua puluh kelompok tani di Dolo.",
    ],
)
def test_a_sentence_that_begins_with_a_place_is_left_whole(zones: Zones, text: str) -> None:
    assert ordinary(text, zones.known) == text


def test_a_short_line_behind_a_place_is_no_opening(zones: Zones) -> None:
    assert ordinary("SIGI ~ Panen Raya Bawang", zones.known) == "SIGI ~ Panen Raya Bawang"


def test_an_office_inside_a_sentence_is_no_mark(zones: Zones) -> None:
    text = "Humas Polres Sigi - dalam keterangannya - menyebut pelaku telah ditangkap di rumahnya pada Rabu."
    assert split_dateline(text, zones.known, "Kabar Lembah") is None
