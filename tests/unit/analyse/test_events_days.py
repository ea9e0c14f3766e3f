"""Days of events: counted from another, of the news, of what has just ended."""

from datetime import date

import pytest
from tests.unit.register.telling import RESOURCES, article, told

from kliping.analyse.events.counted import with_counted
from kliping.analyse.events.scene import Scene
from kliping.analyse.events.words import Words
from kliping.language.when import find_dates

WORDS = Words.of(RESOURCES)
COUNTED = [
    ("MoU diteken pada 2012. Empat tahun kemudian naskah itu dibekukan.", "2016"),
    ("LoI diteken pada 23 April 2018. Setahun sebelumnya mereka bertemu.", "2017"),
    ("LoI diteken pada 12 Mei 2022. Dua bulan sebelumnya mereka bertemu.", "2022-03"),
    ("Mereka tiba pada 18 Juli 2022. Dua hari berselang rombongan pulang.", "2022-07-20"),
    ("Mereka tiba pada 18 Juli 2022. Sepekan kemudian rombongan pulang.", "2022-07-25"),
    ("MoU diteken pada 2012. Dua bulan kemudian tamu datang.", "2012"),
    ("Mereka tiba 9-11 Oktober 2023. Pada hari kedua LoI diteken.", "2023-10-10"),
    ("Mereka tiba 9-11 Oktober 2023. Pada hari terakhir LoI diteken.", "2023-10-11"),
    ("Mereka tiba 9-11 Oktober 2023. Pada hari kelima tamu pulang.", "2023-10-09"),
    ("Tamu datang pada 9 Oktober 2023. Keesokan harinya LoI diteken.", "2023-10-10"),
    ("Tamu datang pada 9 Oktober 2023, kali pertama sejak 2019. Malam harinya mereka dijamu.", "2023-10-09"),
    ("Agreement ditandatangani pada 11 Juli 2019. Itulah kunjungan pertama.", "2019-07-11"),
    ("PKS diteken Agustus 2023. Uji kirim digelar pada bulan yang sama.", "2023-08"),
]


@pytest.mark.parametrize(("text", "day"), COUNTED)
def test_a_date_may_be_counted_from_the_one_before(text: str, day: str) -> None:
    found = with_counted(text, find_dates(text, date(2023, 11, 1)))
    assert found[-1].date.iso == day
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_without_a_date_before_nothing_is_counted() -> None:
    assert with_counted("Setahun sebelumnya mereka bertemu.", ()) == ()


def test_a_clause_is_part_of_its_sentence() -> None:
    scene = Scene(article("Pemkot Tegal meneken MoU, tetapi naskahnya hilang. Itu saja.\n\nPenutup."), WORDS)
    assert [clause.number for clause in scene.clauses] == [0, 0, 0, 1]
    assert all(clause.sentence.covers(clause.span) for clause in scene.clauses)


def test_of_several_days_told_only_the_month_is_sure() -> None:
    text = """Delegasi Pemkab Brebes berkunjung ke Kota Tegal, Selasa (14/5/2024). Wali Kota Tegal berbicara kepada
    pers,
    Rabu (15/5/2024).

    Pemkot Tegal dan Pemkab Brebes menandatangani letter of intent."""
    assert told(text) == [("visit", "2024-05-14", "done"), ("loi_signed", "2024-05", "done")]


def test_what_has_just_ended_is_dated_by_its_month() -> None:
    text = "Rombongan Pemkab Brebes baru pulang dari Kota Tegal, Minggu (12/5)."
    assert told(text) == [("visit", "2024-05", "done")]


def test_a_clause_with_ketika_shares_the_day_of_its_sentence() -> None:
    text = """Pada Februari 2024, Pemkot Tegal dan Pemkab Brebes menandatangani letter of intent ketika Bupati Brebes
    berkunjung ke Kota Tegal."""
    assert sorted(told(text)) == [("loi_signed", "2024-02", "done"), ("visit", "2024-02", "done")]


def test_a_visit_without_any_day_has_none() -> None:
    text = "Delegasi Pemkab Brebes berkunjung ke Kota Tegal."
    assert told(text) == [("visit", None, "done")]


def test_what_happens_many_times_has_no_day() -> None:
    text = "Perjanjian kerja sama Pemkot Tegal dan Pemkab Brebes beberapa kali diperbarui sejak 2001."
    assert told(text) == []


SIGN = "Pemkot Tegal dan Pemerintah Kota Suncheon, Korea Selatan, menandatangani letter of intent"


def test_a_day_that_opens_the_sentence_holds_for_all_of_it() -> None:
    text = (
        "Tahun depan, seusai Pemkot Tegal siap, giliran Kota Suncheon, Korea Selatan, menandatangani MoU dengan Tegal."
    )
    assert told(text) == [("mou_signed", "2025", "planned")]


def test_the_end_of_a_text_is_not_the_day_of_its_signing() -> None:
    assert told(f"{SIGN} yang berlaku hingga 2027, Rabu (15/5/2024).") == [("loi_signed", "2024-05-15", "done")]


def test_an_old_text_does_not_lend_its_day_to_its_renewal() -> None:
    text = "Pemkot Tegal dan Kota Suncheon, Korea Selatan, memperpanjang MoU yang diteken pada 2019, Rabu (15/5/2024)."
    assert ("renewal", "2024-05-15", "done") in told(text)


def test_a_plan_may_be_dated_by_the_sentence_behind() -> None:
    text = f"{SIGN.replace('menandatangani', 'batal menandatangani')}. Acara yang disiapkan Rabu (22/5/2024) ditunda."
    assert told(text) == [("loi_signed", "2024-05-22", "planned")]


def test_a_text_that_has_been_signed_is_no_plan_though_others_wait_for_it() -> None:
    text = f"Guru akan dikirim sesuai perjanjian kerja sama yang diteken pada Juni 2022. {SIGN}, Rabu (15/5/2024)."
    assert ("pks_signed", "2022-06", "done") in told(text)
