"""Feed extraction with mutated pages until time is up; anything but an article or a refusal stops it.

    python -m benchmarks.fuzz.run SECONDS [PAGE ...]            # random splices of pages, standard library only
    python -m benchmarks.fuzz.run SECONDS [PAGE ...] --atheris  # coverage-guided; needs atheris installed

A page that takes more than a second of processor time is reported and counts as a failure.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

from kliping.core.errors import KlipingError, Quarantine
from kliping.core.types import Fetched
from kliping.extract.article import Extractor
from kliping.jobs.wanted import looked_at
from kliping.resources import Resources

_BOUND = 1.0
_DEPTH = 512
_PIECES = (
    b"<p>", b"</p>", b"<div class=related>", b"<div class=menu>", b"<h1>", b"<br>", b"<table><tr><td>",
    b"</table>", b"<a href=//[>", b"<script>", b"</script>", b"<!--", b"-->", b"<time datetime=x>",
    b'<script type="application/ld+json">{"@graph":[', b"]}", b"\xff\xfe", b"\x00", b"&#xD800;",
    b"<meta property=article:published_time content=9999-99-99>", b"Baca juga: ", b"Editor: ", b"Halaman 1 2 3",
    b"14 Mei 2024 17:32 WIB", b"JAKARTA - ", b"(boy/jpnn)", b"<footer>", b"<article>", b"<svg><p>", b"<plaintext>",
    b"<template>", b"<select><option>", b"<math><mi>", b"<noscript>", b"<base href=x>",
    b"<link rel=canonical href='http://[x'>",
)  # fmt: skip


class Judge:
    """Reads pages and keeps count of how they ended."""

    def __init__(self, extractor: Extractor | None = None) -> None:
        self._extractor = extractor or Extractor.of(Resources())
        self.ends: Counter[str] = Counter()
        self.slowest = 0.0

    def read(self, body: bytes) -> None:
        """Read one page; raises whatever extraction must not."""
        started = time.process_time()
        try:
            article = self._extractor.extract(looked_at(Fetched(body), _DEPTH))
        except KlipingError as refusal:
            self.ends[getattr(refusal, "reason", "?")] += 1
        else:
            assert article.title and article.text
            self.ends["article"] += 1
        taken = time.process_time() - started
        self.slowest = max(self.slowest, taken)
        if taken > _BOUND:
            Path("slow-page.html").write_bytes(body)
            raise Quarantine("too_slow", f"a page took {taken:.2f} s; it is in slow-page.html")


def spliced(pages: list[bytes], chance: random.Random) -> bytes:
    """A page with some stretches cut out, doubled, taken from another page or replaced."""
    body = bytearray(chance.choice(pages))
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(body) + 1)
        kind = chance.random()
        if kind < 0.3:
            del body[at : at + chance.randint(1, 400)]
        elif kind < 0.7:
            body[at:at] = chance.choice(_PIECES) * chance.choice((1, 1, 1, 2, 20))
        elif kind < 0.9:
            other = chance.choice(pages)
            start = chance.randrange(len(other) + 1)
            body[at:at] = other[start : start + chance.randint(1, 3000)]
        elif body:
            body[at % len(body)] = chance.randrange(256)
    return bytes(body)


def by_chance(judge: Judge, pages: list[bytes], seconds: float, seed: int) -> None:
    """Splices of these pages until the time is up."""
    chance, until = random.Random(seed), time.monotonic() + seconds
    while time.monotonic() < until:
        judge.read(spliced(pages, chance))


def by_coverage(pages: list[bytes], seconds: float) -> None:
    """Pages that atheris makes up, begun with these; does not come back."""
    atheris: Any = import_module("atheris")
    for name in [name for name in sys.modules if name.startswith("kliping.extract")]:
        del sys.modules[name]  # to be imported again, watched
    with atheris.instrument_imports(include=["kliping.extract"]):
        watched: Any = import_module("kliping.extract.article")
    judge = Judge(watched.Extractor.of(Resources()))
    judge.read(pages[0])
    folder = Path("fuzz-pages")
    folder.mkdir(exist_ok=True)
    for number, page in enumerate(pages):
        (folder / f"{number}.html").write_bytes(page[:20_000])
    flags = [f"-max_total_time={int(seconds)}", "-max_len=20000", "-timeout=60", "-rss_limit_mb=2000"]
    atheris.Setup([sys.argv[0], str(folder), *flags], judge.read)
    atheris.Fuzz()


def main(argv: list[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="fuzz", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("seconds", type=float)
    parser.add_argument("pages", nargs="*", type=Path)
    parser.add_argument("--atheris", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(argv)
    paths = asked.pages or sorted(Path("demo/corpus").glob("*.html"))
    pages = [path.read_bytes() for path in paths]
    if asked.atheris:
        by_coverage(pages, asked.seconds)
    judge = Judge()
    by_chance(judge, pages, asked.seconds, asked.seed)
    print(f"{sum(judge.ends.values())} pages, slowest {judge.slowest:.2f} s: {dict(judge.ends.most_common())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
