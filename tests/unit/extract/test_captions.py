from __future__ import annotations

import pytest

from kliping.extract.captions import caption_of, photo_credited


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Pertemuan di balai kota. (Putri Rahma / Kabar Kita)", "Putri Rahma / Kabar Kita"),
        ("Pertemuan di balai kota. (Foto: Putri Rahma)", "Putri Rahma"),
        ("Pertemuan di balai kota. Foto: Natalia/JPNN.com", "Natalia/JPNN.com"),
        ("Pertemuan di balai kota. Foto: Dok. Pemkab Wonogiri", "Dok. Pemkab Wonogiri"),
        ("Pertemuan di balai kota. ANTARA/Bambang Dwi Marwoto", "ANTARA/Bambang Dwi Marwoto"),
        ("Pertemuan di balai kota. (dok. Humas)", "dok. Humas"),
        ("Pertemuan di balai kota. dok. humas", "dok. humas"),
    ],
)
def test_a_line_with_a_credit_is_a_caption(line: str, credit: str) -> None:
    found = caption_of(line, loose=False)
    assert found is not None
    assert (found.text, found.credit) == (line, credit)


def test_a_bare_name_in_brackets_is_a_credit_only_where_captions_stand() -> None:
    line = "Pembalap melintasi bendung. (Dimas Prakoso)"
    assert caption_of(line, loose=False) is None
    found = caption_of(line, loose=True)
    assert found is not None
    assert found.credit == "Dimas Prakoso"


@pytest.mark.parametrize(
    "line", ["Rapat digelar Senin (2/9).", "Ia mewakili Dinas Kesehatan (Dinkes).", "Bupati Resmikan Pasar", ""]
)
def test_a_line_without_a_credit_is_none(line: str) -> None:
    assert caption_of(line, loose=False) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Ilustrasi bawang merah. (Shutterstock)", "Shutterstock"),
        ("Bupati menyerahkan bantuan di Dolo. (Dokumentasi Pemkab Sigi)", "Dokumentasi Pemkab Sigi"),
        ("Bupati menyerahkan bantuan. ©2025 Kabar Lembah/Rahmat", "Kabar Lembah/Rahmat"),
    ],
)
def test_archives_and_rights_are_credits_too(line: str, credit: str) -> None:
    found = caption_of(line, True)
    assert found is not None
    assert found.credit == credit


@pytest.mark.parametrize(
    ("line", "picture"),
    [
        ("Petani memanen bawang merah di Dolo. (Foto: Istimewa)", True),
        ("Petani memanen bawang merah [Dok. Pemkab Sigi]", True),
        ("Kegiatan itu diikuti ratusan petani. (Firdaus)", False),
        ("Dokumen itu disimpan di kantor dinas (dokumen asli).", False),
    ],
)
def test_only_a_photo_word_makes_a_line_between_paragraphs_a_caption(line: str, picture: bool) -> None:
    assert photo_credited(line) is picture
