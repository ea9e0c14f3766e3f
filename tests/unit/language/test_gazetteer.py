"""Names are found whole, longest first, as they may be written, and lead to every region of that name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.language.gazetteer import Gazetteer, fold
from kliping.language.region_rows import romanised, variants
from kliping.resources import Resources


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.of(Resources())


def surfaces(gazetteer: Gazetteer, text: str) -> list[str]:
    return [text[found.start : found.end] for found in gazetteer.find(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ke Bandung Barat dan Bandung, Barat laut", ["Bandung Barat", "Bandung", "Barat"]),
        ("di Gunung Putri, Bontobahari", ["Gunung Putri", "Bontobahari"]),
        ("Batubatu Solokan Bogoran", []),
        ("OKI dan Oki", ["OKI"]),
        ("bogor dan negeri jiran", ["negeri jiran"]),
        ("Minut-Omuta", ["Minut", "Omuta"]),
    ],
)
def test_names_are_found_whole_and_as_they_are_written(gazetteer: Gazetteer, text: str, names: list[str]) -> None:
    assert surfaces(gazetteer, text) == names


def test_a_name_leads_to_all_its_regions(gazetteer: Gazetteer) -> None:
    codes = {region.code for region in gazetteer.meanings("gorontalo")}
    assert {"75", "75.01", "75.71"} <= codes


def test_a_code_leads_to_its_region(gazetteer: Gazetteer) -> None:
    region = gazetteer.region("36.74.02")
    assert region is not None
    assert (region.name, region.parent) == ("Kecamatan Serpong Utara", "Kota Tangerang Selatan")
    assert gazetteer.region("99.99") is None


def test_villages_are_asked_for_by_name(gazetteer: Gazetteer) -> None:
    code = next(code for code in gazetteer.villages("Jatiwaringin") if code.startswith("36.03.08"))
    assert gazetteer.village_name(code) == "Jatiwaringin"
    assert gazetteer.villages("Entah Apa") == ()


@given(st.text())
def test_folding_never_moves_a_letter(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_a_name_is_known_in_its_spacings_and_romanisations() -> None:
    assert set(variants("Bonto Bahari")) == {"Bonto Bahari", "BontoBahari"}
    assert set(variants("Gunungputri")) == {"Gunungputri", "Gunung putri"}
    assert set(variants("Kota Soe")) == {"Kota Soe", "KotaSoe", "Soe"}
    assert "Baru" not in set(variants("Kota Baru"))
    assert {"Daejeon", "Daejon", "Taejon"} <= set(romanised("Daejeon"))
