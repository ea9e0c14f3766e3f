"""The urusan component with the shipped model."""

from __future__ import annotations

import pytest

from kliping.analyse.urusan import ALSO, SHOWN, make
from kliping.core import slugs
from kliping.core.component import Component
from kliping.core.types import Analysis, Article, Urusan
from kliping.resources import Resources


@pytest.fixture(scope="module")
def urusan() -> Component:
    return make(Resources())


def read(urusan: Component, title: str, text: str = "") -> Urusan:
    found = urusan(Article("a", "1", title, text, ()), Analysis()).urusan
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Dinas Pendidikan Tambah Ruang Kelas SD, Guru dan Murid Senang", "pendidikan"),
        ("Puskesmas Layani Imunisasi Campak dan Polio untuk Balita", "kesehatan"),
        ("Jalan Berlubang di Jembatan Lama Segera Diaspal Dinas PUPR", "pekerjaan_umum"),
        ("Nelayan Melaut Lagi, Tangkapan Ikan Tuna Melimpah di Pelabuhan Perikanan", "kelautan_perikanan"),
        ("Bupati Teken MoU Sister City dengan Kota di Korea Selatan", "pemerintahan"),
        ("KPU Tetapkan Jadwal Kampanye Pilkada", "politik"),
        ("Jaksa Tahan Tersangka Korupsi Dana Hibah", "hukum_kriminal"),
        ("Banjir dan Longsor, BPBD Evakuasi Pengungsi", "kebencanaan"),
        ("Jemaah Calon Haji Ikuti Manasik di Masjid Agung", "agama"),
        ("BPS Rilis Hasil Survei dan Sensus Penduduk", "statistik"),
    ],
)
def test_a_headline_full_of_one_affair_is_read_as_that_affair(urusan: Component, title: str, slug: str) -> None:
    assert read(urusan, title).main == slug


def test_the_model_knows_exactly_the_slugs_of_the_guidelines(urusan: Component) -> None:
    assert urusan._model.labels == slugs.URUSAN  # type: ignore[attr-defined]  # the shipped model is the claim


def test_evidence_points_at_words_that_tell_and_each_word_once(urusan: Component) -> None:
    given = Article("a", "1", "Guru dan Murid", "Guru mengajar murid di sekolah. Hujan turun.", ())
    found = urusan(given, Analysis()).urusan
    assert found is not None
    shown = [given.at(span).lower() for span in found.evidence]
    assert 0 < len(shown) <= SHOWN
    assert len(set(shown)) == len(shown)
    assert {"guru", "murid"} <= set(shown)


def test_affairs_beside_the_main_one_are_few_and_never_the_main_one(urusan: Component) -> None:
    found = read(
        urusan, "Petani, Nelayan, dan Guru Bertemu Wisatawan di Pasar", "Mereka membahas pupuk, ikan, sekolah."
    )
    assert len(found.also) <= ALSO
    assert found.main not in found.also


def test_p_is_a_probability(urusan: Component) -> None:
    p = read(urusan, "Puskesmas Buka Layanan Dokter Gigi").p
    assert p is not None
    assert 0 < p <= 1


def test_a_text_without_words_is_lainnya_without_a_probability(urusan: Component) -> None:
    assert read(urusan, "...") == Urusan("lainnya")


def test_the_same_article_is_read_the_same_twice(urusan: Component) -> None:
    assert read(urusan, "Harga Beras di Pasar Naik") == read(urusan, "Harga Beras di Pasar Naik")


@pytest.mark.parametrize(
    ("title", "text", "slug"),
    [
        (
            "Bupati dan Wali Kota Teken PKS, Truk Sampah Boleh Masuk TPA Tetangga",
            "Kedua pemerintah daerah menandatangani perjanjian kerja sama pengelolaan sampah. Sampah diangkut dinas "
            "lingkungan hidup setiap malam dan ditimbang di TPA.",
            "lingkungan_hidup",
        ),
        (
            "Empat Bidang Dijajaki, Bupati Terima Delegasi Kota di Jepang",
            "Bupati menerima delegasi untuk menjajaki kota kembar. Letter of intent disiapkan bagian kerja sama.",
            "pemerintahan",
        ),
        (
            "Bupati Serahkan Bantuan Pompa kepada Kelompok Tani",
            "Pemerintah kabupaten menyerahkan pompa air kepada kelompok tani padi yang sawahnya terancam puso.",
            "pertanian",
        ),
        (
            "Wali Kota Tinjau Pasar, Harga Cabai dan Beras Masih Tinggi",
            "Wali kota bersama dinas perdagangan memantau harga bahan pokok di pasar tradisional.",
            "perdagangan",
        ),
    ],
)
def test_the_field_in_the_foreground_outweighs_the_government_that_acts(
    urusan: Component, title: str, text: str, slug: str
) -> None:
    assert read(urusan, title, text).main == slug
