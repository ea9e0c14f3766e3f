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
