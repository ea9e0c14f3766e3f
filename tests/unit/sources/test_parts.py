from __future__ import annotations

import pytest

from kliping.sources.parts import part_of


@pytest.mark.parametrize(
    ("name", "stem", "number"),
    [
        ("judul.html", "judul.html", 1),
        ("judul-2.html", "judul.html", 2),
        ("judul_3.htm", "judul.htm", 3),
        ("judul.html?page=2", "judul.html", 2),
        ("judul?page=2.html", "judul.html", 2),
        ("judul-halaman-4.html", "judul.html", 4),
        ("judul page 10.html", "judul.html", 10),
        ("covid-19.html", "covid.html", 19),
        ("berita-2024.html", "berita-2024.html", 1),
        ("halaman.html", "halaman.html", 1),
        ("2.html", "2.html", 1),
    ],
)
def test_a_name_tells_the_part_it_is(name: str, stem: str, number: int) -> None:
    assert part_of(name) == (stem, number)
