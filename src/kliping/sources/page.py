"""One page from the web: checked address, few redirects, bounded size and time, web pages only."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import httpx

from kliping.core.clock import Clock, now
from kliping.core.errors import KlipingError, Retry, Unusable
from kliping.core.types import Fetched
from kliping.settings import Fetching, Limits
from kliping.sources.guard import Resolve, checked, resolve
from kliping.sources.inputs import too_large

_READABLE = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown")
_LATER = frozenset({408, 425, 429, 500, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Pages:
    """Fetches pages by the settings; ``resolve`` and ``clock`` are there for tests to set."""

    fetching: Fetching
    limits: Limits
    resolve: Resolve = field(default=resolve)
    clock: Clock = field(default=now)

    def fetch(self, url: str) -> Fetched:
        """The page at an address, redirects followed.

        Raises ``Unusable`` (refused address, not found, no web page), ``Retry`` (busy, slow, no network) or
        ``Quarantine`` (too large).
        """
        deadline = time.monotonic() + self.fetching.timeout_seconds
        with httpx.Client(timeout=self.fetching.timeout_seconds, trust_env=False) as client:
            here = url
            for _ in range(self.fetching.redirects + 1):
                response, body = self._ask(client, here, deadline)
                if not _leads_on(response):
                    return self._fetched(url, here, response, body)
                here = str(httpx.URL(here).join(response.headers["location"]))
        raise Unusable(f"{url} redirects more than {self.fetching.redirects} times", "open it in a browser and name "
                       "the address it ends at")  # fmt: skip

    def _ask(self, client: httpx.Client, url: str, deadline: float) -> tuple[httpx.Response, bytes]:
        try:
            response = client.send(self._request(client, url), stream=True)
            try:
                return response, self._body(response, url, deadline)
            finally:
                response.close()
        except httpx.TimeoutException as error:
            raise _slow(url) from error
        except httpx.HTTPError as error:
            raise Retry(f"{url} cannot be reached", "check the address and the network") from error

    def _request(self, client: httpx.Client, url: str) -> httpx.Request:
        """A request to the checked number, under the name: the certificate is still that of the name."""
        address = checked(url, self.fetching.allow_private, self.resolve)
        named = _parsed(url)
        headers = {
            "Host": named.netloc.decode("ascii"),
            "User-Agent": self.fetching.user_agent,
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8",
            "Accept-Language": "id,en;q=0.5",
        }
        return client.build_request(
            "GET", named.copy_with(host=address), headers=headers, extensions={"sni_hostname": named.raw_host.decode()}
        )

    def _body(self, response: httpx.Response, url: str, deadline: float) -> bytes:
        """The content as it is unpacked, given up when it grows over the limit or drips over the deadline."""
        body = bytearray()
        if _leads_on(response):
            return b""
        _answered(response, url)
        for piece in response.iter_bytes():
            body += piece
            if len(body) > self.limits.page_bytes:
                raise too_large(self.limits)
            if time.monotonic() > deadline:
                raise _slow(url)
        return bytes(body)

    def _fetched(self, url: str, final: str, response: httpx.Response, body: bytes) -> Fetched:
        headers = tuple((name.lower(), value) for name, value in response.headers.items())
        return Fetched(body, url, final, response.status_code, headers, self.clock(), source="page")


def _parsed(url: str) -> httpx.URL:
    try:
        return httpx.URL(url)
    except httpx.InvalidURL as error:
        raise Unusable(f"{url} is not an address", "check how it is written") from error


def _leads_on(response: httpx.Response) -> bool:
    return response.status_code in _MOVED and "location" in response.headers


def _slow(url: str) -> Retry:
    return Retry(f"{url} answers too slowly", "try again later, or raise timeout_seconds in [fetching]")


def _answered(response: httpx.Response, url: str) -> None:
    """Refuse an answer that is no readable page."""
    problem = _refusal(response, url)
    if problem:
        raise problem


def _refusal(response: httpx.Response, url: str) -> KlipingError | None:
    status = response.status_code
    if status in _LATER:
        return Retry(f"{url} answers {status}", "try again later", _seconds(response.headers.get("retry-after")))
    if status >= 300:
        return Unusable(f"{url} answers {status}", "open it in a browser to see why")
    kind = response.headers.get("content-type", _READABLE[0]).partition(";")[0].strip().lower()
    if kind not in _READABLE:
        return Unusable(f"{url} is not a page but {kind}", "name the address of an article")
    return None


def _seconds(header: str | None) -> float:
    """``Retry-After`` in seconds, between one minute and one day; a date counts as one minute."""
    return min(max(float(header), 60.0), 86400.0) if header and header.isdigit() else 60.0
