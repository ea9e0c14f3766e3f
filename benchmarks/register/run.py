"""Pairs, rows and events of gold folders, scored with the upstream as it is or given true, and their errors by kind.

    python -m benchmarks.register.run FOLDER ... [--upstream real|true] [--list [KIND]]

``--upstream true`` puts the true places and institutions in the place of ours, so that events and the register are
measured alone.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from benchmarks.quality.gold import Gold, Pair, truths
from benchmarks.quality.measures import Score, share
from benchmarks.quality.tasks import TASKS
from benchmarks.register.errors import Wrong, errors
from benchmarks.register.upstream import true
from kliping.analyse.events import make as events
from kliping.analyse.institutions import make as institutions
from kliping.analyse.places import make as places
from kliping.core.errors import ArticleProblem
from kliping.core.types import Analysis, Article, Fetched, Reading
from kliping.export.gold import gold
from kliping.extract.article import Extractor
from kliping.register.rows import Register
from kliping.resources import Resources

FIGURES = ("events f1", "events type f1", "events sides f1", "events planned", "cooperation f1", "cooperation stage",
           "cooperation row f1", "cooperation fields f1")  # fmt: skip


class Bench:
    """Reads an article with the components that matter here; the upstream ones only where they are asked for."""

    def __init__(self, given: bool) -> None:
        resources = Resources()
        self._given = given
        self._extractor = Extractor.of(resources)
        self._upstream = (places(resources), institutions(resources))
        self._events = events(resources)
        self._register = Register.of(resources)

    def answer(self, truth: Gold, source: Path) -> Pair:
        """The truth beside our answer."""
        try:
            article = self._extractor.extract(Fetched(source.read_bytes(), source="file", name=source.name))
        except ArticleProblem as problem:
            return Pair(truth, Gold(), source.name, problem.reason)
        analysis = self._events(article, self._before(truth, article))
        reading = Reading(article, analysis, self._register.rows(article, analysis))
        return Pair(truth, msgspec.convert(gold(reading), Gold), source.name)

    def _before(self, truth: Gold, article: Article) -> Analysis:
        if self._given:
            return true(truth, article)
        analysis = Analysis()
        for component in self._upstream:
            analysis = component(article, analysis)
        return analysis


def dates(pairs: list[Pair]) -> Score:
    """The dates of events whose type and sentence are right."""
    hits = []
    for pair in pairs:
        said = {(row.type, row.evidence_first_words): row.date for row in pair.answer.events}
        keyed = [((row.type, row.evidence_first_words), row.date) for row in pair.truth.events]
        hits += [said[key] == day for key, day in keyed if key in said]
    return share(hits)


def table(pairs: list[Pair]) -> Iterator[str]:
    """The figures, one a line, then how many articles have a false pair."""
    scored = {name: TASKS[name](pairs) for name in FIGURES} | {"events date": dates(pairs)}
    for name, score in scored.items():
        yield f"{name:<24}{score.value:>8.3f}{score.n:>8}"
    false = {wrong.input for wrong in errors(pairs) if wrong.kind == "pair false"}
    yield f"{'articles, false pair':<24}{len(false):>8}{len(pairs):>8}"


def listed(found: list[Wrong], kind: str) -> Iterator[str]:
    """The errors whose kind begins so, by input."""
    for wrong in sorted(found, key=lambda one: (one.input, one.kind)):
        if wrong.kind.startswith(kind):
            yield f"{wrong.input}: {wrong.kind}: {wrong.told}"


def main(argv: list[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="register", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--upstream", choices=("real", "true"), default="real", help="our places, or the true ones")
    parser.add_argument("--list", nargs="?", const="", metavar="KIND", help="also list the errors (of a kind)")
    asked = parser.parse_args(argv)
    bench = Bench(asked.upstream == "true")
    pairs = [bench.answer(truth, source) for truth, source in truths(asked.folders)]
    found = list(errors(pairs))
    print(f"{len(pairs)} articles, upstream {asked.upstream}", *table(pairs), "", sep="\n")
    print(*(f"{count:>5}  {kind}" for kind, count in Counter(one.kind for one in found).most_common()), sep="\n")
    if asked.list is not None:
        print("", *listed(found, asked.list), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
