"""Score kliping and the peers that are installed on saved pages with truth, and time them on one core.

    python -m benchmarks.extraction.run FOLDER [--misses] [--addresses] [--only NAME] [--passes N]

``FOLDER`` holds pages and a ``gold.json`` (page -> truth). With ``--addresses`` extractors are told where each page
stood.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from benchmarks.extraction.extractors import Extract, present
from benchmarks.extraction.measures import (
    Answer,
    Truth,
    f1,
    leaks,
    overlap,
    same_day,
    same_minute,
    same_people,
    same_title,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A saved page and its truth."""

    name: str
    body: bytes
    truth: Truth


Told = list[tuple[Case, Answer]]


def cases(folder: Path) -> list[Case]:
    """The pages of a folder that have truth."""
    gold = msgspec.json.decode((folder / "gold.json").read_bytes(), type=dict[str, Truth])
    return [Case(name, (folder / name).read_bytes(), truth) for name, truth in gold.items()]


def _share(told: Told, right: Callable[[Truth, Answer], bool], among: Callable[[Truth], object]) -> float | None:
    """The share of right answers among the pages whose truth says something; None where none does."""
    asked = [(case.truth, answer) for case, answer in told if among(case.truth)]
    return sum(right(truth, answer) for truth, answer in asked) / len(asked) if asked else None


def figures(told: Told) -> dict[str, float | None]:
    """All figures of one extractor."""
    forbidden = sum(len(case.truth.without) for case, _ in told)
    return {
        "text f1": f1(overlap(case.truth.text, answer.text) for case, answer in told),
        "leak": sum(len(leaks(case.truth, answer)) for case, answer in told) / (forbidden or 1),
        "title": _share(told, same_title, lambda truth: truth.title),
        "day": _share(told, same_day, lambda truth: truth.published),
        "instant": _share(told, same_minute, lambda truth: truth.published),
        "reporter": _share(told, _reporter, lambda truth: truth.authors),
        "editor": _share(told, _editor, lambda truth: truth.editors),
    }


def _reporter(truth: Truth, answer: Answer) -> bool:
    return same_people(truth.authors or (), answer.authors)


def _editor(truth: Truth, answer: Answer) -> bool:
    return same_people(truth.editors or (), answer.editors)


def speed(extract: Extract, pages: list[Case], passes: int) -> float:
    """Pages a second of processor time: the best of some passes for each page, after a first that does not count.

    What an extractor remembers of a page is of no use to it: a pass goes through all pages before one comes again,
    and the names of their elements are all that kliping keeps.
    """
    best = [float("inf")] * len(pages)
    for count in range(passes + 1):
        for number, case in enumerate(pages):
            started = time.process_time()
            extract(case.body, None)
            taken = time.process_time() - started
            best[number] = min(best[number], taken) if count else best[number]
    return len(pages) / sum(best)


def memory() -> float:
    """The most memory this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def misses(told: Told) -> str:
    """Page by page, what is not right."""
    lines = []
    for case, answer in told:
        truth = case.truth
        precision, recall = overlap(truth.text, answer.text)
        if min(precision, recall) < 0.97:
            lines.append(f"{case.name}: text precision {precision:.3f} recall {recall:.3f} ({truth.genre})")
        lines += [f"{case.name}: leak {words!r}" for words in leaks(truth, answer)]
        if not same_title(truth, answer):
            lines.append(f"{case.name}: title {truth.title!r}, said {answer.title!r}")
        if not same_minute(truth, answer):
            lines.append(f"{case.name}: published {truth.published}, said {answer.published}")
        if truth.authors is not None and not _reporter(truth, answer):
            lines.append(f"{case.name}: reporter {truth.authors}, said {answer.authors}")
        if truth.editors is not None and not _editor(truth, answer):
            lines.append(f"{case.name}: editor {truth.editors}, said {answer.editors}")
    return "\n".join(lines)


def _said(value: float | None) -> str:
    return "  -  " if value is None else f"{value:.3f}"


def main(argv: list[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="extraction", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--misses", action="store_true", help="list what kliping gets wrong")
    parser.add_argument("--addresses", action="store_true", help="tell extractors the address of each page")
    parser.add_argument("--only", metavar="NAME", help="run one extractor")
    parser.add_argument("--passes", type=int, default=3, help="timed passes; 0 times nothing")
    asked = parser.parse_args(argv)
    pages = cases(asked.folder)
    extractors, absent = present()
    if absent:
        print(f"not installed, so left out: {', '.join(absent)}")
    for name, extract in extractors.items():
        if asked.only in (None, name):
            told = [(case, extract(case.body, case.truth.url if asked.addresses else None)) for case in pages]
            rate = f"  {speed(extract, pages, asked.passes):.0f} pages/s" if asked.passes else ""
            rate += f"  {memory():.0f} MB" if asked.only == name else ""
            print(f"{name:12}" + "  ".join(f"{key} {_said(value)}" for key, value in figures(told).items()) + rate)
            if asked.misses and name == "kliping":
                print(misses(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
