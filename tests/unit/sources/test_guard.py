from ipaddress import ip_address

import pytest

from kliping.core.errors import Retry, Unusable
from kliping.sources.guard import checked, is_public, resolve

PUBLIC = "93.184.215.14"


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
     "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "2002:7f00:1::",
     "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"],
)  # fmt: skip
def test_addresses_of_this_machine_and_of_private_networks_are_refused(address: str) -> None:
    assert not is_public(ip_address(address))
    with pytest.raises(Unusable, match="private"):
        checked("https://berita.example/", resolve=lambda host, port: [address])


@pytest.mark.parametrize("address", [PUBLIC, "2606:2800:21f:cb07::1", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e"])
def test_public_addresses_are_taken(address: str) -> None:
    assert checked("https://berita.example/", resolve=lambda host, port: [address]) == str(ip_address(address))


def test_one_private_address_among_public_ones_refuses_the_name() -> None:
    with pytest.raises(Unusable):
        checked("https://berita.example/", resolve=lambda host, port: [PUBLIC, "10.0.0.1"])


@pytest.mark.parametrize("url", ["http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]:80/"])
def test_numbers_in_any_spelling_are_judged_by_what_the_system_makes_of_them(url: str) -> None:
    with pytest.raises((Unusable, Retry)):
        checked(url)


def test_private_addresses_may_be_allowed() -> None:
    assert checked("http://127.0.0.1:8000/", allow_private=True) == "127.0.0.1"


def test_the_port_of_the_scheme_is_asked_for_unless_another_is_named() -> None:
    asked: list[tuple[str, int]] = []

    def ask(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return [PUBLIC]

    for url in ("http://a.example/", "https://a.example/", "https://a.example:8443/"):
        checked(url, resolve=ask)
    assert asked == [("a.example", 80), ("a.example", 443), ("a.example", 8443)]


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://", "ftp://a.example/", "http://a:b:c/", "http://[x/"])
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(Unusable):
        checked(url, resolve=lambda host, port: [PUBLIC])


def test_a_name_without_an_answer_may_have_one_later() -> None:
    with pytest.raises(Retry):
        resolve("tidak-ada.invalid", 80)
    with pytest.raises(Retry):
        checked("http://a.example/", resolve=lambda host, port: [])
