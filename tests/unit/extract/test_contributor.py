from __future__ import annotations

import pytest

from kliping.extract.contributor import contributor_place

TOWNS = {"Lhokseumawe", "Bandung", "Kota Bima"}


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Penulis : Kontributor Lhokseumawe, Masriadi", "Lhokseumawe"),
        ("Kontributor Kota Bima, Junaidin", "Kota Bima"),
        ("Laporan Wartawan Bandung, Sari Wulan", "Bandung"),
        ("Kontributor Kompas TV, Andi", None),
        ("Kontributor: Masriadi", None),
        ("Penulis: Sari, Budi", None),
    ],
)
def test_the_town_of_a_correspondent_is_a_place_before_the_name(line: str, place: str | None) -> None:
    assert contributor_place([line], TOWNS.__contains__) == place


def test_the_first_line_that_names_one_counts() -> None:
    assert contributor_place(["a, b", "Kontributor Bandung, A B"], TOWNS.__contains__) == "Bandung"
