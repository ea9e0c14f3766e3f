"""Whom the tone is about."""

from __future__ import annotations

from kliping.analyse.targets import targets
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Institution, Person, Place, Post, Quote, Region, Urusan

OPENING = Span(0, 100)
LATER = Span(200, 210)
ACCUSING = (Span(0, 100),)


def rules(so_far: Analysis, accusing: tuple[Span, ...] = ()) -> dict[str, str]:
    return {target.name: target.rule for target in targets(so_far, OPENING, accusing)}


def place(name: str, role: str) -> Place:
    return Place(Region(name, "kabupaten"), (LATER,), role)


def test_main_regions_and_partners_are_targets_and_mentioned_ones_are_not() -> None:
    so_far = Analysis(places=(place("Kabupaten A", "main"), place("Kota B", "partner"), place("Kota C", "mentioned")))
    assert rules(so_far) == {"Kabupaten A": "document", "Kota B": "unharmed"}


def test_a_police_report_is_neutral_for_its_area() -> None:
    so_far = Analysis(places=(place("Kabupaten A", "main"),), urusan=Urusan("hukum_kriminal"))
    assert rules(so_far) == {"Kabupaten A": "neutral"}


def test_an_affair_beside_the_main_one_needs_an_accusation_to_make_a_police_report() -> None:
    so_far = Analysis(places=(place("Kabupaten A", "main"),), urusan=Urusan("perdagangan", ("hukum_kriminal",)))
    assert rules(so_far) == {"Kabupaten A": "document"}
    assert rules(so_far, ACCUSING) == {"Kabupaten A": "neutral"}


def test_the_accused_is_who_stands_in_the_accusing_sentence_and_does_not_speak() -> None:
    so_far = Analysis(
        people=(
            Person("Budi", (Span(5, 9),), Post("mantan Camat", "Kecamatan X")),
            Person("Kepala Polisi", (Span(50, 60),), Post("Kapolres", "Kabupaten A")),
        ),
        quotes=(Quote(Span(20, 40), "direct", "Kepala Polisi"),),
        urusan=Urusan("hukum_kriminal"),
    )
    assert rules(so_far, ACCUSING) == {"Budi": "accused"}


def test_nobody_is_accused_outside_police_and_court_reports() -> None:
    so_far = Analysis(people=(Person("Budi", (Span(5, 9),), Post("Camat", "Kecamatan X")),), urusan=Urusan("pangan"))
    assert rules(so_far, ACCUSING) == {}


def test_a_private_person_of_headline_or_first_sentence_is_a_target_and_an_official_is_not() -> None:
    so_far = Analysis(
        people=(
            Person("Sari", (Span(0, 4, "title"),)),
            Person("Tono", (Span(5, 9),), Post("pedagang", None)),
            Person("Wati", (Span(10, 14),), Post("Bupati", "Kabupaten A")),
            Person("Umar", (LATER,)),
        )
    )
    assert rules(so_far) == {"Sari": "own", "Tono": "own"}


def test_a_private_person_named_often_is_a_target_wherever_it_stands() -> None:
    so_far = Analysis(people=(Person("Umar", (LATER, LATER, LATER)), Person("Lia", (LATER, LATER))))
    assert rules(so_far) == {"Umar": "own"}


def test_agencies_and_councils_are_targets_and_a_company_only_when_it_stands_out() -> None:
    so_far = Analysis(
        institutions=(
            Institution("Dinas X", "opd", (LATER,)),
            Institution("DPRD X", "council", (LATER,)),
            Institution("PT Jauh", "company", (LATER,)),
            Institution("PT Dekat", "company", (Span(3, 8),)),
            Institution("PT Sering", "company", (LATER, LATER, LATER)),
            Institution("Pemerintah X", "government", (Span(3, 8),)),
        )
    )
    assert rules(so_far) == {"Dinas X": "own", "DPRD X": "unharmed", "PT Dekat": "own", "PT Sering": "own"}


def test_each_name_is_a_target_once() -> None:
    so_far = Analysis(places=(place("Kota A", "main"), place("Kota A", "partner")))
    assert rules(so_far) == {"Kota A": "document"}
