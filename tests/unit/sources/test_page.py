"""Against a real server on this machine; private addresses are allowed where the guard is not what is tested."""

import gzip
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from kliping.core.errors import Quarantine, Retry, SourceError, Unusable
from kliping.settings import Fetching, Limits
from kliping.sources.page import Pages

NOW = datetime(2026, 11, 24, tzinfo=UTC)
HTML = "text/html; charset=utf-8"
# path: status, headers, body
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/page": (200, {"Content-Type": HTML}, b"<p>Berita</p>"),
    "/plain": (200, {"Content-Type": "text/plain"}, b"Berita"),
    "/untyped": (200, {}, b"Berita"),
    "/packed": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, gzip.compress(b"Berita")),
    "/bomb": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, gzip.compress(b"a" * 3_000_000)),
    "/large": (200, {"Content-Type": HTML}, b"a" * 3000),
    "/pdf": (200, {"Content-Type": "application/pdf"}, b"%PDF"),
    "/missing": (404, {"Content-Type": HTML}, b"Tidak ada"),
    "/busy": (503, {"Content-Type": HTML, "Retry-After": "120"}, b"Sibuk"),
    "/moved": (301, {"Location": "/page"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/out": (302, {"Location": "http://169.254.169.254/latest"}, b""),
    "/away": (302, {"Location": "file:///etc/passwd"}, b""),
    "/odd": (302, {"Location": "http://a:b:c/"}, b""),
    "/nowhere": (302, {"Content-Type": HTML}, b""),
}


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/drip":
            return self.drip()
        status, headers, body = ANSWERS[self.path]
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body)), "X-Asked": self.headers["Host"]}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        return None

    def drip(self) -> None:
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", HTML)
        self.end_headers()
        try:
            for _ in range(100):
                self.wfile.write(b"a")
                time.sleep(0.05)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Tests print nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answer) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def pages(**fetching: object) -> Pages:
    settings = Fetching(**{"allow_private": True, "redirects": 3, "timeout_seconds": 5} | fetching)  # type: ignore[arg-type]
    return Pages(settings, Limits(page_bytes=2000), clock=lambda: NOW)


def test_a_page_comes_with_its_address_headers_and_time(server: str) -> None:
    fetched = pages().fetch(f"{server}/page")
    assert (fetched.body, fetched.status, fetched.source, fetched.fetched_at) == (b"<p>Berita</p>", 200, "page", NOW)
    assert fetched.header("content-type") == HTML


def test_the_server_is_asked_under_its_name_at_the_checked_number(server: str) -> None:
    port = server.rpartition(":")[2]
    named = Pages(Fetching(allow_private=True), Limits(), resolve=lambda host, port: ["127.0.0.1"])
    fetched = named.fetch(f"http://berita.example:{port}/page")
    assert fetched.header("x-asked") == f"berita.example:{port}"
    assert fetched.final_url == f"http://berita.example:{port}/page"


@pytest.mark.parametrize("path", ["/plain", "/untyped", "/packed"])
def test_plain_untyped_and_packed_pages_are_read(server: str, path: str) -> None:
    assert pages().fetch(server + path).body == b"Berita"


def test_a_redirect_is_followed_and_both_addresses_are_kept(server: str) -> None:
    fetched = pages().fetch(f"{server}/moved")
    assert (fetched.url, fetched.final_url) == (f"{server}/moved", f"{server}/page")


@pytest.mark.parametrize(
    ("path", "kind", "said"),
    [
        ("/bomb", Quarantine, "larger"),
        ("/large", Quarantine, "larger"),
        ("/pdf", Unusable, "application/pdf"),
        ("/missing", Unusable, "404"),
        ("/loop", Unusable, "more than 3 times"),
        ("/away", Unusable, "not an address of the web"),
        ("/odd", Retry, "cannot be reached"),
        ("/nowhere", Unusable, "302"),
    ],
)
def test_what_is_no_page_is_refused_with_the_reason(server: str, path: str, kind: type[SourceError], said: str) -> None:
    with pytest.raises(kind, match=said):
        pages().fetch(server + path)


def test_a_busy_server_tells_when_to_come_again(server: str) -> None:
    with pytest.raises(Retry) as later:
        pages().fetch(f"{server}/busy")
    assert later.value.after == 120


def test_a_server_that_drips_is_given_up_at_the_deadline(server: str) -> None:
    started = time.monotonic()
    with pytest.raises(Retry, match="slow"):
        pages(timeout_seconds=0.3).fetch(f"{server}/drip")
    assert time.monotonic() - started < 3


def test_a_closed_port_may_be_open_later() -> None:
    with pytest.raises(Retry, match="cannot be reached"):
        pages().fetch("http://127.0.0.1:1/")


def test_this_machine_is_refused_by_default(server: str) -> None:
    with pytest.raises(Unusable, match="private"):
        Pages(Fetching(), Limits()).fetch(f"{server}/page")


def test_every_redirect_is_checked_anew(server: str) -> None:
    """A public page that leads into a private network: the guard is asked about both hosts."""
    port = server.rpartition(":")[2]
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        if host != "berita.example":
            raise Unusable("refused by the guard")
        return ["127.0.0.1"]

    with pytest.raises(Unusable, match="guard"):
        Pages(Fetching(allow_private=True), Limits(), resolve).fetch(f"http://berita.example:{port}/out")
    assert asked == ["berita.example", "169.254.169.254"]


@pytest.mark.parametrize("url", ["http://a b/", "https://\ud800/", "http://x\x00y/"])
def test_a_badly_written_address_is_refused(url: str) -> None:
    with pytest.raises(SourceError):
        pages().fetch(url)
