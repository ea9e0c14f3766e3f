"""A bound on the time one page may take, where it can be enforced from inside."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from kliping.core.errors import Quarantine


@contextmanager
def time_bound(seconds: float) -> Iterator[None]:
    """Raise ``Quarantine("too_slow")`` in the block when it takes longer.

    In the main thread an alarm stops the block; in others, and where there are no alarms, the block is let finish
    and refused afterwards. Work that never comes back is stopped by the pool, from outside (``jobs.pool``).
    """
    started = time.monotonic()
    if _has_alarm():
        with _alarm(seconds):
            yield
    else:
        yield
        if time.monotonic() - started > seconds:
            raise too_slow(seconds)


def too_slow(seconds: float) -> Quarantine:
    """The refusal of a page that took too long."""
    return Quarantine("too_slow", f"the page takes longer than {seconds:g} seconds to read",
                      "raise page_seconds in [limits], or look at what is odd about the page")  # fmt: skip


def _has_alarm() -> bool:
    """Whether an alarm can be set, and nobody else has set one."""
    return (
        hasattr(signal, "setitimer")
        and threading.current_thread() is threading.main_thread()
        and signal.getitimer(signal.ITIMER_REAL)[0] == 0
    )


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def ring(number: int, frame: FrameType | None) -> None:
        raise too_slow(seconds)

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
