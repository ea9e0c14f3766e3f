"""A run: from named sources through the reader into the store. The only place where these three meet."""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import chain, islice
from typing import Protocol

from kliping.core.clock import Clock, now
from kliping.core.types import Fetched, Reading
from kliping.extract.learnt import Learnt
from kliping.jobs.funnel import Funnel, Outcome, Refusal
from kliping.jobs.learning import Rereads, settle
from kliping.jobs.parts import Articles, gathered
from kliping.jobs.pool import Answer, Pool, Read, answer
from kliping.settings import Settings
from kliping.sources.inputs import Input, Refused
from kliping.sources.opening import inputs
from kliping.store.base import Problem
from kliping.store.sqlite import SqliteStore

# Told of every input: its label, how it ended and, where it was refused now, in which words.
Progress = Callable[[str, Outcome, str], None]
# Starting processes takes as long as reading some dozen pages.
FEW = 50
_BATCH = 50
# These may end otherwise another time, with the same bytes and the same reader.
_BY_CHANCE = frozenset({"too_slow", "crashed"})


class Reads(Rereads, Articles, Protocol):
    """What a run needs of a reader (``kliping.jobs.reading.Reader``)."""

    settings: Settings

    @property
    def fingerprint(self) -> str:
        """Changes when the same bytes may be read differently."""
        ...

    @property
    def make(self) -> Callable[[], Read]:
        """A picklable function that makes the reading function of such a reader, in another process."""
        ...

    def read(self, fetched: Fetched) -> Reading:
        """The reading; raises ``ArticleProblem``."""
        ...

    def knowing(self, learnt: Learnt) -> Reads:
        """Such a reader that leaves out these lines."""
        ...


def quiet(label: str, outcome: Outcome, message: str) -> None:
    """The progress of a run that nobody watches."""


def run(
    sources: Iterable[str],
    store: SqliteStore,
    reader: Reads,
    progress: Progress = quiet,
    clock: Clock = now,
) -> Funnel:
    """Read all inputs of these sources into the store and count how each ended.

    Nothing about one input stops the others. What was read before with the same bytes and reader is not read again.
    Ctrl-C ends the run early (``Funnel.interrupted``) and keeps what is done. The result does not depend on the
    number of processes.
    """
    going = _Run(store, reader.knowing(store.learnt()), progress, clock)
    try:
        with closing(going.answers(going.todo(gathered(inputs(sources, reader.settings), reader)))) as answers:
            going.keep_all(answers)
    except KeyboardInterrupt:
        going.funnel.interrupted = True
    finally:
        going.flush()
    return going.funnel


@dataclass(frozen=True, slots=True)
class _Task:
    """An input on its way, by label and digest."""

    label: str
    digest: str


@dataclass(slots=True)
class _Run:
    store: SqliteStore
    reader: Reads
    progress: Progress
    clock: Clock
    funnel: Funnel = field(default_factory=Funnel)
    _underway: deque[_Task] = field(default_factory=deque)
    _batch: list[tuple[_Task, Reading]] = field(default_factory=list)

    def todo(self, found: Iterable[Input]) -> Iterator[Fetched]:
        """The inputs that must be read; the others are counted on the way."""
        for input in found:
            if isinstance(input, Refused):
                self._refuse(input.label, Refusal.of(input.problem))
                continue
            task = _Task(input.label, self._digest(input))
            known = self.store.outcome(task.label, task.digest)
            if known:
                self._count(task.label, Outcome(*known))
                continue
            self._underway.append(task)
            yield input

    def answers(self, todo: Iterator[Fetched]) -> Generator[Answer, None, None]:
        """One answer for each, in order; few inputs are read here, many by as many processes as there are cores."""
        first = list(islice(todo, FEW))
        if len(first) < FEW:
            yield from map(partial(answer, self.reader.read), first)
            return
        size = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        with Pool(self.reader.make, size, self.reader.settings.limits.page_seconds) as pool:
            yield from pool.map(chain(first, todo))

    def keep_all(self, answers: Iterable[Answer]) -> None:
        """Put the answers, which come in the order of ``todo``, where they belong."""
        for said in answers:
            task = self._underway.popleft()
            if isinstance(said, Refusal):
                self._refuse(task.label, said)
                if said.outcome.reason not in _BY_CHANCE:
                    self.store.remember([(task.label, task.digest, said.outcome.kind, said.outcome.reason)])
                continue
            self._batch.append((task, said))
            if len(self._batch) >= _BATCH:
                self.flush()

    def flush(self) -> None:
        """Keep the readings gathered so far."""
        if not self._batch:
            return
        tasks = [task for task, _ in self._batch]
        readings = settle(self.store, self.reader, [(task.label, reading) for task, reading in self._batch])
        outcomes = self.store.add_many(readings, self.clock())
        self.store.name_observed(
            (task.label, reading.article.id) for task, reading in zip(tasks, readings, strict=True)
        )
        self._batch.clear()
        self.store.remember((task.label, task.digest, "unchanged", "") for task in tasks)
        self.store.solved(task.label for task in tasks)
        for task, kind in zip(tasks, outcomes, strict=True):
            self._count(task.label, Outcome(kind))

    def _refuse(self, label: str, refusal: Refusal) -> None:
        outcome = refusal.outcome
        self.store.problem(Problem(0, label, outcome.kind, outcome.reason, refusal.message, refusal.hint, self.clock()))
        self._count(label, outcome, refusal.message)

    def _count(self, label: str, outcome: Outcome, message: str = "") -> None:
        self.funnel.count(outcome)
        self.progress(label, outcome, message)

    def _digest(self, fetched: Fetched) -> str:
        """Of the bytes and of what reads them."""
        return hashlib.sha256(self.reader.fingerprint.encode() + fetched.body + b"".join(fetched.parts)).hexdigest()
