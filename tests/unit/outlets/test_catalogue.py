from __future__ import annotations

import re

import pytest

from kliping.core.dates import WIB, WIT
from kliping.outlets.catalogue import Catalogue, Row, Spec, compact, host
from kliping.resources import Resources

CATALOGUE = Catalogue.of(Resources())
KINDS = {"online", "newspaper", "radio", "tv", "agency", "government"}


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.kompas.com/read/1", "Kompas.com"),
        ("https://regional.kompas.com/read/1", "Kompas.com"),
        ("http://m.jpnn.com:80/x", "JPNN.com"),
        ("rri.co.id", "RRI"),
    ],
)
def test_an_address_names_its_outlet(url: str, name: str) -> None:
    found = CATALOGUE.by_domain(url)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("url", ["https://kompas.example/", "https://notkompas.com/", "localhost", ""])
def test_an_address_nobody_listed_names_none(url: str) -> None:
    assert CATALOGUE.by_domain(url) is None


@pytest.mark.parametrize("text", ["KOMPAS.com", "kompas.com", "Kompas.Com"])
def test_a_name_is_found_whatever_its_case(text: str) -> None:
    found = CATALOGUE.by_name(text)
    assert found is not None
    assert found.network == "Kompas Gramedia"


def test_a_name_nobody_listed_is_none() -> None:
    assert CATALOGUE.by_name("Tampomas Pos") is None
    assert CATALOGUE.by_name("---") is None


def test_the_zone_is_that_of_the_home_province() -> None:
    rows = Resources().table("outlets/outlets", Row)
    papua = next(row for row in rows if row.province and row.province[:2] in ("91", "94"))
    java = next(row for row in rows if row.province == "32")
    zones = [CATALOGUE.by_domain(row.domain) for row in (papua, java)]
    assert [spec.zone if spec else None for spec in zones] == [WIT, WIB]


def test_every_row_is_in_form() -> None:
    rows = Resources().table("outlets/outlets", Row)
    assert len({row.domain for row in rows}) == len(rows)
    for row in rows:
        assert re.fullmatch(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", row.domain), row
        assert row.kind is None or row.kind in KINDS, row
        assert row.province is None or re.fullmatch(r"\d\d", row.province), row


def test_names_and_hosts_are_compared_bare() -> None:
    assert compact("Tampomas Pos.co.id") == "tampomaspos"
    assert host("HTTPS://www.Kabar.example:8080/a@b") == "kabar.example"
    assert Spec("A", "a.id").outlet.domain == "a.id"
