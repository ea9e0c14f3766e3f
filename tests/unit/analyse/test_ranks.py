"""Numbers and classes between an office and its place."""

import pytest

from kliping.analyse.ranks import RANK, past


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("0103 Aceh Utara", "Aceh Utara"),
        ("0824/Jember", "Jember"),
        ("Kelas IIB Lumajang", "Lumajang"),
        ("Kelas II Non TPI Madiun", "Madiun"),
        ("Tipe Madya Pabean B Atambua", "Atambua"),
        ("Pratama Ruteng", "Ruteng"),
        ("Wilayah I Medan", "Medan"),
        ("Lumajang", "Lumajang"),
    ],
)
def test_a_number_or_class_is_passed_over(text: str, rest: str) -> None:
    assert text[past(text, 0) :] == rest


def test_a_number_alone_is_no_class() -> None:
    assert RANK.match("0103 Aceh Utara") is None
    assert RANK.match("Kelas IIB Lumajang")
