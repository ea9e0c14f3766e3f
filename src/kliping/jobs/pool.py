"""Reading on all cores: worker processes that can be killed, answers in the order of the questions.

A page that hangs or kills its worker costs that page (quarantined as ``too_slow`` or ``crashed``) and the start of
a new worker, never the run: the reason for not using ``concurrent.futures``, whose pool breaks as a whole.
"""

from __future__ import annotations

import logging
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from math import inf
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from types import TracebackType

from kliping.core.errors import ArticleProblem, KlipingError, Quarantine
from kliping.core.types import Fetched, Reading
from kliping.jobs.funnel import Refusal

Read = Callable[[Fetched], Reading]
Answer = Reading | Refusal
# Answers that wait for an earlier one are held up to this many a worker, then no new page is given out.
_AHEAD = 8
# A new process of each worker: no threads or locks of ours are copied into it, and it is alike on every system.
_CONTEXT = get_context("spawn")

log = logging.getLogger(__name__)


def answer(read: Read, fetched: Fetched) -> Answer:
    """The reading, or why there is none. An error that is not about this page (``PlanError``) is raised."""
    try:
        return read(fetched)
    except ArticleProblem as problem:
        return Refusal.of(problem)
    except KlipingError:
        raise
    # A fault in a component, ours or anyone's, costs the page it stumbles over and not the run; the log tells where.
    except Exception:
        log.exception("a component failed on %s", fetched.label)
        return crashed()


def _late() -> Refusal:
    return Refusal.of(Quarantine("too_slow", "the page does not come to an end", "look at what is odd about it"))


def crashed() -> Refusal:
    """The refusal of a page over which the reader broke down."""
    return Refusal.of(Quarantine("crashed", "the reader broke down over the page", "report it with the page attached"))


class Worker:
    """One process with a reader of its own, and the page (by number) it is at."""

    def __init__(self, make: Callable[[], Read], patience: float) -> None:
        self._make = make
        self._patience = patience
        self.number: int | None = None
        self.start()

    def start(self) -> None:
        """Start the process, anew if there was one. Until it says it is ready no time is counted."""
        self.pipe, theirs = _CONTEXT.Pipe()
        self.process = _CONTEXT.Process(target=_work, args=(self._make, theirs), daemon=True)
        with _uninterrupted():
            self.process.start()
        theirs.close()
        self.due = inf
        self.ready = False

    def ask(self, number: int, fetched: Fetched) -> None:
        """Give it a page."""
        self.number = number
        self.due = time.monotonic() + self._patience if self.ready else inf
        self.pipe.send(fetched)

    def heard(self) -> Answer | None:
        """Its answer, if it has one by now; a process that is overdue or has died is replaced.

        Raises what the worker raised when that is not about the page, and ``KlipingError`` if it cannot even start.
        """
        if not self.pipe.poll():
            return self._given_up("too_slow") if time.monotonic() > self.due else None
        try:
            said: Answer | KlipingError | None = self.pipe.recv()
        except (EOFError, OSError):
            return self._given_up("crashed")
        if isinstance(said, KlipingError):
            raise said
        if said is None:
            self.ready, self.due = True, time.monotonic() + self._patience
        else:
            self.number = None
        return said

    def _given_up(self, reason: str) -> Refusal:
        if not self.ready:
            raise KlipingError("a reading process cannot start", "see the messages above, and `kliping doctor`")
        self.stop()
        self.start()
        self.number = None
        return {"too_slow": _late, "crashed": crashed}[reason]()

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()


class Pool:
    """``size`` workers; ``make`` is a function that can be pickled and gives each its reader."""

    def __init__(self, make: Callable[[], Read], size: int, seconds: float) -> None:
        # Inside a worker an alarm stops a slow page after `seconds`; one that ignores it is killed after this.
        self._workers = [Worker(make, patience=2 * seconds + 1) for _ in range(size)]
        self._given = 0

    def map(self, inputs: Iterable[Fetched]) -> Iterator[Answer]:
        """An answer for each input, in their order, whichever worker is done first."""
        asked = enumerate(inputs)
        answers: dict[int, Answer] = {}
        for due in count():
            while due not in answers:
                self._ask(asked, due + _AHEAD * len(self._workers))
                busy = [worker for worker in self._workers if worker.number is not None]
                if not busy:
                    return
                answers.update(_answered(busy))
            yield answers.pop(due)

    def _ask(self, asked: Iterator[tuple[int, Fetched]], bound: int) -> None:
        """Give a page to every idle worker, as long as its number is under the bound."""
        for worker in self._workers:
            task = next(asked, None) if worker.number is None and self._given < bound else None
            if task:
                worker.ask(*task)
                self._given += 1

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for worker in self._workers:
            worker.stop()


def _answered(busy: list[Worker]) -> dict[int, Answer]:
    """Wait until somebody answers or is overdue; the answers by the number of their page."""
    left = min(worker.due for worker in busy) - time.monotonic()
    wait([worker.pipe for worker in busy], None if left == inf else max(left, 0.0) + 0.01)
    numbers = [worker.number or 0 for worker in busy]
    heard = zip(numbers, [worker.heard() for worker in busy], strict=True)
    return {number: answer for number, answer in heard if answer is not None}


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits until the block is done, and never reaches a process started in it: it is the parent's to answer."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # started on demand inside the block, it would lift our mask
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(make: Callable[[], Read], pipe: Connection) -> None:
    """What a worker does until its pool goes away."""
    try:
        read = make()
        pipe.send(None)
        while True:
            pipe.send(answer(read, pipe.recv()))
    except KlipingError as error:
        pipe.send(error)
    except (EOFError, BrokenPipeError):
        return
