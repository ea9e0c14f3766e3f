"""Names: titles and degrees go, everything that belongs to the name stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.language.names import Names
from kliping.resources import Resources

NAMES = Names.of(Resources())


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("Drs. H. Bambang Riyanto, M.Si.", "Bambang Riyanto"),
        ("dr. Ani Wijaya", "Ani Wijaya"),
        ("Ir. Haryo Wibisono, M.T.", "Haryo Wibisono"),
        ("Hj. Tuminah", "Tuminah"),
        ("K.H. Mahfud Shodiq", "Mahfud Shodiq"),
        ("Prof. Dr. H. Ahmad Sanusi, S.H., M.H.", "Ahmad Sanusi"),
        ("Prof.Dr.Ir.H. Joko Purwo, M.Sc., Ph.D", "Joko Purwo"),
        ("Kombes Pol Rian Djayadi", "Rian Djayadi"),
        ("Letkol Inf. Ardian Lubis", "Ardian Lubis"),
        ("Letkol Laut (P) Heru Santoso", "Heru Santoso"),
        ("Mayjen TNI (Purn) Agus Hadi", "Agus Hadi"),
        ("Budi Santoso SH MH", "Budi Santoso"),
        ("Yudi S.STP., M.Si", "Yudi"),
        ("dr Budi Sp.OG", "Budi"),
        ("Nur Azizah, SE", "Nur Azizah"),
        ("Mbah Kasmi", "Kasmi"),
        ("Sri Sultan Hamengku Buwono X", "Hamengku Buwono X"),
        ("Sutan Batuah (alm)", "Sutan Batuah"),
    ],
)
def test_titles_and_degrees_are_no_part_of_a_name(printed: str, bare: str) -> None:
    assert NAMES.strip(printed) == bare


@pytest.mark.parametrize(
    "name",
    ["Andi Bau Makkulau", "Tb. Ahmad Ruswandi", "La Ode Ida", "Muh. Ilyas", "Ma'ruf Tenriawaru", "Kim Me-Kyung",
     "I Nyoman Satria", "Ahmad bin Said", "Robert van Houten", "Moh. Zulfikar Labadjo"],
)  # fmt: skip
def test_parts_of_a_name_stay(name: str) -> None:
    assert NAMES.strip(name) == name


@given(st.text(alphabet="ABdrsHhjkMS.Ii ,()pol", max_size=40) | st.text(max_size=40))
def test_stripping_twice_changes_nothing(text: str) -> None:
    once = NAMES.strip(text)
    assert NAMES.strip(once) == once


def test_titles_end_where_the_name_begins() -> None:
    text = "oleh Dr. H. Karim Wahab"
    assert text[NAMES.front(text, 5) :] == "Karim Wahab"


def test_degrees_end_before_the_sentence_goes_on() -> None:
    text = "Karim Wahab, S.Ag., M.H., menyatakan"
    assert text[NAMES.back(text, 11) :] == ", menyatakan"


def test_a_word_is_known_by_table_or_by_its_ending() -> None:
    assert NAMES.known("Budi")
    assert NAMES.known("Ratnaningsih")
    assert not NAMES.known("Pembangunan")


def test_kang_is_a_title_in_sunda_and_a_family_in_korea() -> None:
    strip = NAMES.strip
    assert strip("Kang Dedi Mulyadi") == "Dedi Mulyadi"
    assert strip("Kang Gi-jung") == "Kang Gi-jung"
    assert strip("Kang Dae Sik") == "Kang Dae Sik"
