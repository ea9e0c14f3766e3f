"""Articles a second on one core, the share of each stage, and peers on the same pages in the same run.

    python -m benchmarks.analysis.speed [FOLDER] [ROUNDS]

The peers read HTML only and do less: selectolax parses, resiliparse parses and takes out the main text. They bound
what the first stage could cost at best; no open peer for the other stages reads Indonesian regional news.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from resiliparse.extract.html2text import extract_plain_text
from selectolax.lexbor import LexborHTMLParser

from benchmarks.timing import in_turns, once, table
from kliping.analyse.plan import DEFAULT, plan
from kliping.core.types import Analysis, Article, Fetched
from kliping.jobs.reading import Reader
from kliping.register.rows import Register
from kliping.resources import Resources
from kliping.settings import Settings


def pages(folder: Path) -> list[Fetched]:
    """The pages of a gold folder; a page has its truth beside it."""
    truths = sorted(folder.glob("*.json"))
    found = [path for truth in truths for path in (truth.with_suffix(".html"), truth.with_suffix(".txt"))]
    return [Fetched(path.read_bytes(), name=path.name) for path in found if path.exists()]


class Stages:
    """The stages one after the other over all pages, each timed by itself."""

    def __init__(self, pages: Sequence[Fetched]) -> None:
        resources = Resources()
        self._pages = pages
        self._reader = Reader.of(Settings(), resources)
        self._plan = plan(resources, DEFAULT)
        self._register = Register.of(resources)

    def round(self) -> dict[str, float]:
        """Seconds of each stage over all pages."""
        articles: list[Article] = []
        taken = {"extract": once(lambda: articles.extend(map(self._reader.article, self._pages)))}
        known = [Analysis() for _ in articles]
        for component in self._plan.components:
            step = _over(component, articles, known)
            taken[component.name] = once(step)
        taken["register"] = once(lambda: list(map(self._register.rows, articles, known)))
        return taken


def _over(
    component: Callable[[Article, Analysis], Analysis], articles: list[Article], known: list[Analysis]
) -> Callable[[], object]:
    def step() -> None:
        known[:] = map(component, articles, known)

    return step


def medians(rounds: Sequence[dict[str, float]]) -> dict[str, float]:
    """Median seconds of each stage; the first round is thrown away."""
    return {name: median(row[name] for row in rounds[1:]) for name in rounds[0]}


def stage_rows(taken: dict[str, float], count: int) -> list[tuple[str, ...]]:
    """A line a stage: milliseconds an article and share; the sum last."""
    total = sum(taken.values())
    lines = [(name, f"{1000 * s / count:.2f}", f"{100 * s / total:.0f} %") for name, s in taken.items()]
    return [("stage", "ms/article", "share"), *lines, ("all", f"{1000 * total / count:.2f}", "100 %")]


def peer_rows(pages: Sequence[Fetched], rounds: int) -> list[tuple[str, ...]]:
    """HTML pages a second, beside the peers."""
    reader = Reader.of(Settings())
    texts = [page.body.decode("utf-8", "replace") for page in pages]
    taken = in_turns(
        {
            "kliping extract": lambda: [reader.article(page) for page in pages],
            "resiliparse main text": lambda: [extract_plain_text(text, main_content=True) for text in texts],
            "selectolax parse only": lambda: [LexborHTMLParser(text) for text in texts],
        },
        rounds,
    )
    return [("HTML pages", "pages/s"), *((name, f"{len(pages) / s:.0f}") for name, s in taken.items())]


def main(folder: str = "demo/corpus", rounds: str = "3") -> int:
    """Print both tables."""
    found = pages(Path(folder))
    stages = Stages(found)
    taken = medians([stages.round() for _ in range(int(rounds) + 1)])
    print(f"{len(found)} pages of {folder}, one process: {len(found) / sum(taken.values()):.0f} articles/s\n")
    print(table(stage_rows(taken, len(found))), "\n")
    print(table(peer_rows([page for page in found if str(page.name).endswith(".html")], int(rounds))))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
