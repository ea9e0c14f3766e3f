from __future__ import annotations

import pytest

from kliping.core.types import Caption
from kliping.extract.photo import photographed, photographer_of


@pytest.mark.parametrize(
    ("credit", "photographer", "agency"),
    [
        ("ANTARA FOTO/Raisan Al Farisi", "Raisan Al Farisi", "ANTARA FOTO"),
        ("KOMPAS.COM/MASRIADI", "Masriadi", "KOMPAS.COM"),
        ("Putri Rahmawati / Tangerangnews", "Putri Rahmawati", "Tangerangnews"),
        ("Dok. Pemkab Sleman", None, "Pemkab Sleman"),
        ("Foto: Rifkianto Nugroho/detikcom", "Rifkianto Nugroho", "detikcom"),
        ("JIBI/Gigih Windar Pratama", "Gigih Windar Pratama", "JIBI"),
        ("Humas Pemprov Jateng", None, "Humas Pemprov Jateng"),
        ("Budi Santoso", "Budi Santoso", None),
        ("Radar Kudus/Vega Ma'arijil Ula", "Vega Ma'arijil Ula", "Radar Kudus"),
        ("Getty Images/iStockphoto", None, "Getty Images"),
        ("Istimewa", None, None),
        ("dok. istimewa", None, None),
    ],
)
def test_a_credit_is_photographer_and_agency(credit: str, photographer: str | None, agency: str | None) -> None:
    assert photographer_of(credit) == (photographer, agency)


def test_a_caption_keeps_its_words() -> None:
    text, credit = "Banjir di Demak. (Antara/Yusuf Nugroho)", "Antara/Yusuf Nugroho"
    found = photographed(Caption(text, credit))
    assert found == Caption(
        "Banjir di Demak. (Antara/Yusuf Nugroho)", "Antara/Yusuf Nugroho", "Yusuf Nugroho", "Antara"
    )
    assert photographed(Caption("Banjir di Demak.")) == Caption("Banjir di Demak.")
