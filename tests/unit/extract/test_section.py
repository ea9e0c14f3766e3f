from __future__ import annotations

import pytest

from kliping.extract.section import section_of


@pytest.mark.parametrize(
    ("claims", "section"),
    [
        (("Regional",), "Regional"),
        (("Home > News > Regional",), "Regional"),
        (("Beranda / Berita",), "Berita"),
        ((None, "", "Ekonomi » Makro"), "Makro"),
        (("Beranda", "Daerah"), "Daerah"),
        (("Hukum & Kriminal",), "Hukum & Kriminal"),
        (("Home",), None),
        (("Pemerintah Kabupaten Sumedang Meresmikan Perpustakaan",), None),
        ((), None),
    ],
)
def test_the_section_is_the_last_step_of_a_path(claims: tuple[str | None, ...], section: str | None) -> None:
    assert section_of(*claims) == section
