"""From bytes to a Reading: extract, language, analysis, register; within bounds."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import cache, cached_property, partial
from pathlib import Path

from kliping import __version__
from kliping.analyse.plan import DEFAULT, analyse, plan
from kliping.core.errors import Skip
from kliping.core.types import Article, Fetched, Reading
from kliping.extract.article import Extractor
from kliping.extract.learnt import Learnt, cleaned
from kliping.jobs.bounded import time_bound
from kliping.jobs.parts import completed
from kliping.jobs.wanted import language, looked_at
from kliping.register.rows import Register
from kliping.resources import Resources
from kliping.settings import Limits, Settings
from kliping.sources.opening import one


class Reader:
    """Reads inputs by the settings. Holds the opened tables and models, so make one and use it often."""

    def __init__(self, settings: Settings, resources: Resources) -> None:
        self.settings = settings
        self._folder = resources.folder
        self._extractor = Extractor.of(resources, settings.limits)
        self._plan = plan(resources, settings.reading.components or DEFAULT)
        self._register = Register.of(resources)
        self._learnt = Learnt()

    @classmethod
    def of(cls, settings: Settings, resources: Resources | None = None) -> Reader:
        """A reader by the settings. Raises ``PlanError`` and ``ResourceError``."""
        return cls(settings, resources or Resources())

    @property
    def make(self) -> Callable[[], Callable[[Fetched], Reading]]:
        """A picklable function that gives the ``read`` of a reader like this one, in another process."""
        return partial(_another, self.settings, self._folder, self._learnt)

    def knowing(self, learnt: Learnt) -> Reader:
        """A reader like this one that leaves out the lines their hosts repeat."""
        other = copy(self)
        other._learnt = learnt
        return other

    @cached_property
    def fingerprint(self) -> str:
        """Changes when the same bytes may be read differently: other code, tables, components or settings."""
        parts = [__version__, self._plan.resources, repr(self.settings.reading), repr(self.settings.limits)]
        parts.append(self.described)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]

    @property
    def described(self) -> str:
        """The components in the order they run, by name and version."""
        return ", ".join(f"{part.name} {part.version}" for part in self._plan.components)

    def read(self, fetched: Fetched) -> Reading:
        """The article and everything said about it.

        Raises ``Skip`` (empty, other language, no article) or ``Quarantine`` (binary, too deep, too slow).
        """
        with time_bound(self.settings.limits.page_seconds):
            return self._said(self.article(fetched))

    def reread(self, article: Article) -> Reading:
        """Everything said about an article that has been extracted before; raises ``Quarantine`` (too slow)."""
        with time_bound(self.settings.limits.page_seconds):
            return self._said(article)

    def _said(self, article: Article) -> Reading:
        analysis = analyse(article, self._plan)
        return Reading(article, analysis, self._register.rows(article, analysis))

    def article(self, fetched: Fetched) -> Article:
        """The article alone, its language told."""
        wanted = self.settings.reading.languages
        try:
            article = self._extractor.extract(looked_at(fetched, self.settings.limits.depth))
        except Skip:
            # A page in another language often has no article by our rules; that it is another is the better reason.
            language(fetched.body.decode("utf-8", "replace"), wanted)
            raise
        return cleaned(replace(article, language=language(article.text, wanted)), self._learnt)


def _another(settings: Settings, folder: Path, learnt: Learnt) -> Callable[[Fetched], Reading]:
    return Reader.of(settings, Resources(folder)).knowing(learnt).read


def read(source: str | Path | bytes) -> Reading:
    """Read one path, address or page given as bytes, with the default settings.

    Raises ``SourceError`` when it cannot be had and ``ArticleProblem`` when there is no readable article in it.
    """
    reader = _reader()
    if isinstance(source, bytes):
        return reader.read(Fetched(source))
    return reader.read(completed(one(str(source), reader.settings), reader))


def extract(html: bytes, url: str | None = None) -> Article:
    """The article of a page given as bytes, without analysis; raises ``ArticleProblem`` when there is none."""
    return _extractor().extract(looked_at(Fetched(html, url), Limits().depth))


@cache
def _reader() -> Reader:
    return Reader.of(Settings())


@cache
def _extractor() -> Extractor:
    return Extractor.of(Resources())
