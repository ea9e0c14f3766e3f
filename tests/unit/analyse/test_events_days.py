"""Days of events: counted from another, of the news, of what has just ended."""

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
    ("PKS diteken Agustus 2023. Uji kirim digelar pada bulan yang sama.", "2023-08"),
]


@pytest.mark.parametrize(("text", "day"), COUNTED)
def test_a_date_may_be_counted_from_the_one_before(text: str, day: str) -> None:
    found = with_counted(text, find_dates(text, None))
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
