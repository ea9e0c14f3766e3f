"""Cases right and lines a second: our grammar beside dateparser and python-dateutil in the same run.

    python -m benchmarks.dates.run [PASSES]

Peers that are not installed are told and left out. Speed is processor time on one core over the publication lines of
the table; text is that of the demo corpus.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median

from benchmarks.dates.cases import Case, cases, right
from benchmarks.dates.peers import PEERS, Answer, fits
from benchmarks.timing import table
from kliping.language.dates import find_dates, parse_instant, parse_stamp

KINDS = ("line", "stamp", "seen", "text", "trap")
HEADER = ("reader", *KINDS, "all", "parses/s")


def seconds(call: Callable[[], object], passes: int) -> float:
    """Median processor seconds of a call; the first pass is thrown away."""
    taken = []
    for _ in range(passes + 1):
        begin = time.process_time()
        call()
        taken.append(time.process_time() - begin)
    return median(taken[1:])


def kind(case: Case) -> str:
    """The column a case is counted in."""
    return case.kind if case.expected else "trap"


def row(name: str, rows: Sequence[Case], judged: Sequence[bool], speed: float) -> tuple[str, ...]:
    """A line of the table: right of all, by kind."""
    counts = [[ok for case, ok in zip(rows, judged, strict=True) if kind(case) == one] for one in KINDS]
    cells = [f"{sum(one)}/{len(one)}" for one in (*counts, list(judged))]
    return (name, *cells, f"{speed:,.0f}")


def ours(rows: Sequence[Case], lines: Sequence[Case], passes: int) -> tuple[str, ...]:
    """Our row; precision and zone count."""
    calls = [(parse_stamp if case.kind == "stamp" else parse_instant, case.text) for case in lines] * 20
    taken = seconds(lambda: [read(text) for read, text in calls], passes)
    return row("kliping", rows, [right(case) for case in rows], len(calls) / taken)


def theirs(name: str, answer: Answer, rows: Sequence[Case], lines: Sequence[Case]) -> tuple[str, ...]:
    """The row of a peer; its first answers warm it up and its speed is from one pass."""
    judged = [fits(case, answer(case)) for case in rows]
    return row(name, rows, judged, len(lines) / seconds(lambda: [answer(case) for case in lines], 1))


def searched(passes: int, folder: Path = Path("demo/corpus")) -> str:
    """Speed of dates inside text."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.glob("*.txt"))]
    taken = seconds(lambda: [find_dates(text, date(2024, 7, 13)) for text in texts], passes)
    size = sum(len(text.encode()) for text in texts) / 1e6
    return f"find_dates: {len(texts) / taken:,.0f} articles/s, {size / taken:.2f} MB/s ({len(texts)} texts of {folder})"


def main(passes: str = "7") -> int:
    """Print the table; exit 1 when one of our cases is wrong."""
    told = cases()
    rows = [case for case in told if case.kind != "weekday"]
    lines = [case for case in rows if case.kind in ("line", "stamp") and case.expected]
    found = [HEADER, ours(rows, lines, int(passes))]
    for name, peer in PEERS.items():
        try:
            found.append(theirs(name, peer(), rows, lines))
        except ImportError:
            print(f"{name}: not installed, left out (pip install dateparser python-dateutil)")
    print(f"{len(rows)} cases, speed over {len(lines)} publication lines\n")
    print(table(found), "\n")
    print(searched(int(passes)))
    wrong = [case for case in told if not right(case)]
    print("\n".join(f"wrong: {case.kind} {case.text!r}, expected {case.expected!r}" for case in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
