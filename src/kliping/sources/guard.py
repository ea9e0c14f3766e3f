"""Which addresses may be asked: none of this machine or of private networks, whatever name leads there."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from kliping.core.errors import Retry, Unusable

Address = IPv4Address | IPv6Address
_NAT64 = IPv6Network("64:ff9b::/96")
# Host and port to the addresses its name stands for.
Resolve = Callable[[str, int], Iterable[str]]


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, asked from the system. Raises ``Retry`` when there is no answer."""
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Retry(f"the name {host} cannot be resolved", "check the address and the network") from error
    return [str(answer[4][0]) for answer in answers]


def checked(url: str, allow_private: bool = False, resolve: Resolve = resolve) -> str:
    """The address (a number) to connect to for this URL.

    Every address of the name must be a public one, and the connection goes to the one checked, so that a name
    cannot answer differently the second time. Raises ``Unusable`` for a refused address.
    """
    host, port = _host(url)
    addresses = [ip_address(text.partition("%")[0]) for text in resolve(host, port)]
    if not addresses:
        raise Retry(f"the name {host} has no address", "check the address")
    if not allow_private and not all(map(is_public, addresses)):
        raise Unusable(f"{host} is an address of this machine or of a private network",
                       "set allow_private in [fetching] if such pages are wanted")  # fmt: skip
    return str(addresses[0])


def _host(url: str) -> tuple[str, int]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise Unusable(f"{url} is not an address", "check how it is written") from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Unusable(f"{url} is not an address of the web", "write http:// or https:// and a host")
    return parts.hostname, port or (443 if parts.scheme == "https" else 80)


def is_public(address: Address) -> bool:
    """Whether an address is on the public internet; one wrapped in IPv6 is judged by what is inside."""
    inner = _inner(address)
    return address.is_global and not address.is_multicast and (inner is None or is_public(inner))


def _inner(address: Address) -> Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, 6to4 or NAT64 (RFC 6052)."""
    if isinstance(address, IPv4Address):
        return None
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
