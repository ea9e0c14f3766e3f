"""Times of short programs and calls: medians, taken in turns so that a busy machine slows all rows alike."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Sequence
from statistics import median


def once(call: Callable[[], object]) -> float:
    """Seconds of one call."""
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def in_turns(calls: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median seconds of each call; every round makes each call once, and the first round is thrown away."""
    taken = [{name: once(call) for name, call in calls.items()} for _ in range(rounds + 1)]
    return {name: median(row[name] for row in taken[1:]) for name in calls}


def program(*command: str) -> Callable[[], object]:
    """A call that runs a program to its end, silently; one that fails is a ``CalledProcessError``."""
    return lambda: subprocess.run(command, check=True, capture_output=True)


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as text; all columns but the first to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))])
        for row in rows
    )
    return "\n".join(lines)
