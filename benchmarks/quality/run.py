"""Score kliping against gold folders and print one table.

    python -m benchmarks.quality.run demo/corpus [FOLDER ...] [--misses TASK] [--json FILE]

Exits 1 when a figure over the demo corpus is under its floor in ``benchmarks/gate/floors.json``.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import msgspec

from benchmarks.quality.gold import Pair, answer, truths
from benchmarks.quality.measures import Score
from benchmarks.quality.tasks import TASKS

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "benchmarks" / "gate" / "floors.json"
GATED = "demo/corpus"


def collect(folders: list[Path]) -> list[Pair]:
    """Read every input of the folders and put the answers beside the truth."""
    from kliping.jobs.reading import Reader
    from kliping.settings import Settings

    reader = Reader.of(Settings())
    return [answer(truth, source, reader) for truth, source in truths(folders)]


def scores(pairs: list[Pair]) -> dict[str, Score]:
    """Every task over these pairs."""
    return {name: task(pairs) for name, task in TASKS.items()}


def floors(folder: str = GATED) -> dict[str, float]:
    """The floors of a folder: what each figure must reach (for errors: must not exceed)."""
    table = msgspec.json.decode(FLOORS.read_bytes(), type=dict[str, dict[str, float]])
    return table.get(folder, {})


def under(found: dict[str, Score], bounds: dict[str, float]) -> list[str]:
    """The tasks that miss their floor, each with both figures."""
    return [
        f"{name}: {found[name].value:.3f}, floor {bound:.3f}"
        for name, bound in bounds.items()
        if (found[name].value > bound if found[name].lower else found[name].value < bound)
    ]


def table(found: dict[str, Score], bounds: dict[str, float]) -> str:
    """The scoreboard: task, figure, cases, floor."""
    lines = [f"{'task':<24}{'figure':>8}{'cases':>8}{'floor':>9}"]
    for name, score in found.items():
        floor = f"{'<=' if score.lower else '>='} {bounds[name]:.3f}" if name in bounds else ""
        lines.append(f"{name:<24}{score.value:>8.3f}{score.n:>8}{floor:>9}")
    return "\n".join(lines)


def misses(pairs: list[Pair], task: str) -> str:
    """The articles that a task scores below full marks on, worst first, for someone who wants to know why."""
    each = sorted((TASKS[task]([pair]).value, pair.input) for pair in pairs)
    lower = TASKS[task](pairs).lower
    return "\n".join(f"{value:6.3f}  {name}" for value, name in each if (value > 0 if lower else value < 1))


def main(argv: list[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="quality", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--misses", metavar="TASK", choices=sorted(TASKS), help="list the articles a task misses")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures to a file")
    asked = parser.parse_args(argv)
    pairs = collect(asked.folders)
    if not pairs:
        print(f"error: no gold articles in {', '.join(map(str, asked.folders))}", file=sys.stderr)
        return 2
    found = scores(pairs)
    gated = [folder.resolve() for folder in asked.folders] == [ROOT / GATED]
    bounds = floors() if gated else {}
    refused = [f"{pair.input} ({pair.refused})" for pair in pairs if pair.refused]
    print(f"{len(pairs)} articles, {len(refused)} refused {' '.join(refused)}\n{table(found, bounds)}")
    if asked.misses:
        print(f"\nmisses of {asked.misses}\n{misses(pairs, asked.misses)}")
    if asked.json:
        asked.json.write_bytes(msgspec.json.format(msgspec.json.encode(found)))
    missed = under(found, bounds)
    print("\n".join(["", "under the floor:", *missed]) if missed else "")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
