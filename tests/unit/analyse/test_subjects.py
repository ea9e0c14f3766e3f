"""The subject of a verb of speech is whoever says it, however far from the verb, and nobody beside him."""

import pytest
from tests.unit.analyse.speaking import said

STATEMENT = "air sungai sudah surut"


@pytest.mark.parametrize(
    "subject",
    [
        "Bupati Buru Hasan Karim, Senin (3/2/2024)",
        "Bupati Buru Hasan Karim di Namlea, Senin,",
        "Hasan kepada wartawan, Senin (3/2),",
        "Hasan ketika dikonfirmasi, Senin (3/2),",
        "Hasan seusai memimpin apel gabungan",
        "Hasan selaku ketua panitia",
        "Hasan atau yang akrab disapa Acan",
        "Hasan didampingi Yuliana dan Rustam",
        "Hasan, didampingi Yuliana dan Rustam,",
        "Hasan meninjau tanggul. Dirinya",
        "Hasan meninjau tanggul. Bupati dua periode ini",
        "Hasan meninjau tanggul. Bupati pertama di Maluku itu",
        "Hasan meninjau tanggul. Pihaknya juga",
    ],
)
def test_what_stands_between_a_subject_and_its_verb_is_passed_over(subject: str) -> None:
    assert said(f"{subject} mengatakan {STATEMENT}.") == [("Hasan", "indirect", STATEMENT)]


@pytest.mark.parametrize(
    "subject",
    [
        "Istri Hasan",
        "Pihak Hasan",
        "Laporan Hasan",
        "Hasan ditahan. Kuasa hukum Hasan",
        "Warga kepada Hasan",
        "Warga yang ditemui Hasan",
        "Di depan Hasan, warga",
        "Di hadapan Hasan, seorang warga",
    ],
)
def test_who_belongs_to_or_listens_to_somebody_is_somebody_else(subject: str) -> None:
    assert said(f"{subject} mengatakan {STATEMENT}.") == []


def test_whose_wife_speaks_is_not_asked_when_she_is_named() -> None:
    assert said(f"Istri Hasan, Mina, mengatakan {STATEMENT}.") == [("Mina", "indirect", STATEMENT)]
    assert said('"Air surut," kata istri Hasan, Mina.') == [("Mina", "direct", "Air surut")]
    assert said('"Air surut," kata istri Hasan.') == []


def test_a_lawyer_met_for_the_first_time_speaks_himself() -> None:
    assert said(f"Penasihat hukum Hasan mengatakan {STATEMENT}.") == [("Hasan", "indirect", STATEMENT)]


@pytest.mark.parametrize(
    "subject",
    [
        "Bupati juga",
        "Bupati lantas",
        "Bupati saat ditemui",
        "Bupati, dalam sambutannya,",
        "Bupati Buru saat membuka rapat, Senin (3/2),",
        "Usai bertemu Yuliana, Bupati",
        "Usai bertemu Yuliana, ia",
        "Ditemani Rustam, ia",
        "Didampingi Sekda Rustam, Hasan",
        "Hasan kepada Rustam",
    ],
)
def test_a_post_or_pronoun_behind_a_companion_is_the_one_who_acts(subject: str) -> None:
    told = f"Bupati Buru Hasan Karim meninjau tanggul.\n\n{subject} mengatakan {STATEMENT}."
    assert said(told) == [("Hasan", "indirect", STATEMENT)]


def test_who_acts_in_the_clause_before_is_meant_by_the_pronoun() -> None:
    told = f"Hasan meninjau tanggul. Setelah Yuliana tiba, ia mengatakan {STATEMENT}."
    assert said(told) == [("Yuliana", "indirect", STATEMENT)]


def test_what_somebody_asked_for_is_told_not_said() -> None:
    assert said("Hasan diam. Yang ia minta cuma satu, harga naik.") == []
