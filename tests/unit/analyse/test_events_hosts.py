"""Who took part and who was the host."""

import pytest
from tests.unit.register.telling import analysed, article

SIGNED = "Pemkab Garut dan Pemerintah Kota Yongin, Korea Selatan, menandatangani letter of intent"
WHERE = [
    ("di Pendopo", "Kabupaten Garut"),
    ("di Balai Kota Yongin", "Yongin"),
    ("di Yongin", "Yongin"),
    ("di Kecamatan Cisurupan", "Kabupaten Garut"),
    ("di Jakarta", None),
    ("secara virtual", None),
]


@pytest.mark.parametrize(("where", "host"), WHERE)
def test_both_sides_sign_and_the_host_is_where_they_met(where: str, host: str | None) -> None:
    event = analysed(article(f"{SIGNED} {where}, Rabu (15/5/2024).")).events[0]
    assert set(event.actor) == {"Kabupaten Garut", "Yongin"}
    assert event.host == ((host,) if host else ())


def test_members_go_for_their_council_and_are_received_by_one() -> None:
    text = """Komisi C DPRD Kota Pekalongan berkunjung ke Kota Tegal, Kamis (16/5/2024). Mereka diterima Ketua DPRD Kota
    Tegal."""
    event = analysed(article(text)).events[0]
    assert (event.actor, event.host) == (("DPRD Kota Pekalongan",), ("DPRD Kota Tegal",))


def test_the_town_a_governor_sits_in_stands_for_the_province() -> None:
    text = """Pemprov Jawa Tengah menjajaki kerja sama dengan Prefektur Hyogo, Jepang. Gubernur Hyogo berkunjung ke
    Kantor Gubernur Jawa Tengah, Semarang, Rabu (15/5/2024)."""
    event = next(one for one in analysed(article(text)).events if one.type == "visit")
    assert (event.actor, event.host) == (("Hyogo",), ("Provinsi Jawa Tengah",))


def test_people_who_are_exchanged_come_from_home() -> None:
    text = """Empat perajin Kabupaten Wajo belajar di Prefektur Okinawa, Jepang, berkat kerja sama Pemkab Wajo dan
    Prefektur Okinawa. Mereka berangkat pada April 2024."""
    event = next(one for one in analysed(article(text)).events if one.type == "exchange")
    assert (event.actor, event.host) == (("Kabupaten Wajo",), ("Okinawa",))


def test_an_ambassador_comes_for_the_embassy() -> None:
    event = analysed(article("Duta Besar Australia bertamu ke Gubernur Bali, Rabu (15/5/2024).")).events[0]
    assert event.host == ("Provinsi Bali",)
    assert "Australia" in event.actor[0]


def test_states_that_sign_in_a_town_sign_for_themselves() -> None:
    text = "Indonesia dan Korea Selatan menandatangani nota kesepahaman di Makassar. Wali Kota Makassar menyaksikannya."
    assert analysed(article(text)).events == ()
