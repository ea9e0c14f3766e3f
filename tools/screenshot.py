"""Pictures of the pages for README, from the demo corpus, in headless Chromium.

    python tools/screenshot.py [FOLDER]

Reads the corpus into a database of its own, serves it, and writes docs/images/*.png (or FOLDER/*.png). Run it after
a change to the pages; the pictures are committed.
"""

from __future__ import annotations

import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import uvicorn
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from kliping.jobs import flow
from kliping.jobs.reading import Reader
from kliping.settings import Settings
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore
from kliping.web.app import create_app

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "demo" / "corpus"
IMAGES = ROOT / "docs" / "images"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# The article that is shown: the first that this search finds.
SHOWN = "eunpyeong sumedang"


@dataclass(frozen=True)
class Shot:
    """One picture: the address it shows (``{article}`` is the shown article's), and how the device is set."""

    name: str
    address: str
    width: int = 1280
    height: int = 900
    scheme: Literal["light", "dark"] = "light"


SHOTS = (
    Shot("daftar", "/"),
    Shot("artikel", "/artikel/{article}", height=1180),
    Shot("artikel-ponsel", "/artikel/{article}", width=390, height=844),
    Shot("kerja-sama", "/kerja-sama"),
)


@contextmanager
def served(store: SqliteStore) -> Iterator[str]:
    """The address at which the pages over this store answer."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(create_app(store, Settings()), log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def take(browser: Browser, address: str, shot: Shot, path: Path) -> None:
    """Write one picture."""
    screen = ViewportSize(width=shot.width, height=shot.height)
    with browser.new_context(viewport=screen, color_scheme=shot.scheme, locale="id-ID") as context:
        page = context.new_page()
        page.goto(address)
        page.screenshot(path=path)


def take_all(store: SqliteStore, program: str, folder: Path) -> None:
    """Write every picture of ``SHOTS``."""
    article = store.search(Query(text=SHOWN)).hits[0].id
    with (
        served(store) as base,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=program, args=["--no-sandbox"]) as browser,
    ):
        for shot in SHOTS:
            path = folder / f"{shot.name}.png"
            take(browser, base + shot.address.format(article=article), shot, path)
            print(f"{path.name}  {path.stat().st_size // 1024} kB")


def main(folder: Path = IMAGES) -> int:
    """Read, serve, take; 1 without a browser."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        print(f"error: none of {', '.join(BROWSERS)} is on the PATH\n\nhint: install Chromium", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as here, SqliteStore.open(Path(here) / "k.db") as store:
        flow.run([str(CORPUS)], store, Reader.of(Settings()))
        take_all(store, program, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
