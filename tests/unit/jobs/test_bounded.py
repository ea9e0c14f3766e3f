import signal
import threading
import time

import pytest

from kliping.core.errors import Quarantine
from kliping.jobs.bounded import time_bound


def test_a_slow_block_is_stopped_while_it_runs() -> None:
    started = time.monotonic()
    with pytest.raises(Quarantine) as refused, time_bound(0.05):
        while True:
            sum(range(1000))
    assert refused.value.reason == "too_slow"
    assert time.monotonic() - started < 2


def test_a_quick_block_leaves_no_alarm_behind() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with time_bound(5):
        pass
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_an_alarm_of_someone_else_is_left_alone() -> None:
    signal.setitimer(signal.ITIMER_REAL, 60)
    try:
        with pytest.raises(Quarantine), time_bound(0.01):
            time.sleep(0.02)
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 50
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def test_outside_the_main_thread_a_slow_block_is_refused_when_it_ends() -> None:
    refused: list[Quarantine] = []

    def work() -> None:
        try:
            with time_bound(0.01):
                time.sleep(0.05)
        except Quarantine as problem:
            refused.append(problem)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert [problem.reason for problem in refused] == ["too_slow"]
