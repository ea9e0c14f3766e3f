"""A real server on a free port and a real browser in front of it."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright
from tests.web.readings import PROBLEMS, SEEN, many, rich

from kliping.settings import Settings
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app

NAMES = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the pages are served."""
    path: Path = tmp_path_factory.mktemp("browser") / "k.db"
    with SqliteStore.open(path) as store, socket.create_server(("127.0.0.1", 0)) as listener:
        store.add_many([rich(), *many(30)], SEEN)
        for problem in PROBLEMS:
            store.problem(problem)
        server = uvicorn.Server(uvicorn.Config(create_app(store, Settings()), log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium; a machine without one skips these tests.

    It is closed with its module: while it is open Playwright runs an event loop, beside which no other can run.
    """
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip(f"no browser here: none of {', '.join(NAMES)} is on the PATH")
    with (
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=program, args=["--no-sandbox"]) as one,
    ):
        yield one


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A new page on a desktop screen that fails its test on any console error or request to elsewhere."""
    with browser.new_context(base_url=address, viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith(address) else wrong.append(asked.url))
        yield page
        assert not wrong
