"""How soon the command line answers, beside a bare interpreter and beside its own library in the same run.

    python -m benchmarks.start.speed [ROUNDS]

Exits 1 when the median of ``kliping --help`` is over ``BUDGET`` seconds on this machine.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.timing import in_turns, program, table

BUDGET = 0.150
HELP = "kliping --help"
BARE = "python -c pass"


def calls() -> dict[str, tuple[str, ...]]:
    """The programs by the name of their row."""
    python = sys.executable
    return {
        BARE: (python, "-c", "pass"),
        "python -c 'import click'": (python, "-c", "import click"),
        "python -c 'import kliping'": (python, "-c", "import kliping"),
        "kliping --version": (str(Path(python).with_name("kliping")), "--version"),
        HELP: (str(Path(python).with_name("kliping")), "--help"),
    }


def rows(taken: dict[str, float]) -> list[tuple[str, ...]]:
    """A line a program: milliseconds, and how many bare interpreters that is."""
    lines = [(name, f"{1000 * seconds:.0f}", f"{seconds / taken[BARE]:.1f}") for name, seconds in taken.items()]
    return [("program", "ms", "x bare"), *lines]


def main(rounds: int = 15) -> int:
    """Print the table; 1 over budget, else 0."""
    taken = in_turns({name: program(*command) for name, command in calls().items()}, rounds)
    print(table(rows(taken)))
    print(f"budget of {HELP}: {1000 * BUDGET:.0f} ms")
    return int(taken[HELP] > BUDGET)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
