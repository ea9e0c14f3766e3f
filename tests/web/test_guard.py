"""Every answer carries the security headers, and only known names are answered."""

import re

import pytest
from tests.web.client import Client

from kliping.settings import Settings, Web
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app
from kliping.web.guard import HEADERS, Guard
from kliping.web.site import STATIC

PATHS = ("/", "/kerja-sama", "/masalah", "/tentang", "/sehat", "/api/v1/articles", "/api/v1/openapi.json", "/nowhere",
         "/static/kliping.css")  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_headers(client: Client, path: str) -> None:
    headers = client.get(path).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_the_policy_allows_no_inline_script_or_style_and_no_other_host() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy and "http" not in policy and "*" not in policy


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8552", "localhost:8552", "[::1]:8552", "192.168.1.20", "kliping.localhost", "LOCALHOST"]
)
def test_addresses_and_this_machine_are_answered(client: Client, host: str) -> None:
    assert client.get("/sehat", Host=host).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8552", "127.0.0.1.evil.example", "localhost.evil.example", "", "::1]"]
)
def test_a_foreign_name_is_refused(client: Client, host: str) -> None:
    answer = client.get("/api/v1/articles", Host=host)
    assert answer.status_code == 421
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_name_in_the_settings_is_answered(store: SqliteStore) -> None:
    named = Client(create_app(store, Settings(web=Web(hosts=("kliping.contoh.go.id",)))))
    assert named.get("/sehat", Host="kliping.contoh.go.id").status_code == 200


def test_the_name_is_looked_at_without_its_port() -> None:
    guard = Guard(create_app, frozenset({"a.example"}))  # type: ignore[arg-type]
    assert guard.knows("a.example:80") and guard.knows("A.EXAMPLE.") and not guard.knows("b.example:80")


@pytest.mark.parametrize("path", ["/", "/tentang", "/kerja-sama"])
def test_pages_load_nothing_from_elsewhere(client: Client, path: str) -> None:
    loaded = re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"', client.get(path).text)
    assert loaded and all(address.startswith("/static/") for address in loaded)
    for address in loaded:
        assert client.get(address).status_code == 200


def test_static_files_are_those_of_the_package_alone(client: Client) -> None:
    assert client.get("/static/../site.py").status_code == 404
    assert client.get("/static/%2e%2e/site.py").status_code == 404
    assert (STATIC / "htmx.min.js").exists()
