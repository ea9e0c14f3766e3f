"""A reader for tests of what is around it: it obeys the words of the page. Workers import it by its module's name."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.unit.store.readings import reading

from kliping.core.errors import PlanError, Quarantine, ResourceError, Skip
from kliping.core.types import Analysis, Article, Fetched, Reading
from kliping.extract.learnt import Learnt
from kliping.jobs.pool import Read
from kliping.settings import Limits, Settings


def skip() -> None:
    raise Skip("empty", "nothing here", "write something")


def quarantine() -> None:
    raise Quarantine("too_deep", "too deep")


def fail() -> None:
    raise KeyError("a fault in a component")


def refuse() -> None:
    raise PlanError("the plan is wrong", "correct it")


def die() -> None:
    os._exit(1)


def hang() -> None:
    time.sleep(60)


def interrupt() -> None:
    raise KeyboardInterrupt


DEEDS = {
    b"skip": skip, b"quarantine": quarantine, b"fail": fail, b"refuse": refuse, b"die": die, b"hang": hang,
    b"interrupt": interrupt,
}  # fmt: skip


def obey(fetched: Fetched) -> Reading:
    """Do what the first word says, else give a reading with the page as its title."""
    DEEDS.get(fetched.body.split()[0], lambda: None)()
    return reading(fetched.body.decode())


def make() -> Read:
    """The reader of a worker."""
    return obey


def make_broken() -> Read:
    """A worker that finds its tables damaged."""
    raise ResourceError("a table is damaged", "reinstall kliping")


def make_dead() -> Read:
    """A worker that never comes up."""
    os._exit(1)


SETTINGS = Settings(limits=Limits(page_seconds=0.5))


@dataclass
class Fake:
    """Like ``Reader``, and counts what it is asked."""

    settings: Settings = SETTINGS
    fingerprint: str = "v1"
    make: Callable[[], Read] = make
    asked: list[bytes] = field(default_factory=list)

    def read(self, fetched: Fetched) -> Reading:
        """Obey the page."""
        self.asked.append(fetched.body)
        return obey(fetched)

    def knowing(self, learnt: Learnt) -> Fake:
        """The same: its pages have one line."""
        return self

    def reread(self, article: Article) -> Reading:
        """The article with nothing said about it."""
        return Reading(article, Analysis())
