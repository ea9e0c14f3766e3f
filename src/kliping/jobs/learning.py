"""Boilerplate that a run finds out about: the pages it reads teach the store, and the store cleans the pages.

A batch is counted before it is kept, so that its own pages profit; articles of earlier batches that held a line now
known are read once more from what is stored, without their bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from kliping.core.errors import ArticleProblem, NotFound
from kliping.core.types import Article, Reading
from kliping.extract.learnt import Learnt, cleaned, host_of, observed
from kliping.store.sqlite import SqliteStore


class Rereads(Protocol):
    """What is needed of a reader here (``kliping.jobs.reading.Reader``)."""

    def reread(self, article: Article) -> Reading:
        """What is said about an article whose text changed; raises ``ArticleProblem``."""
        ...


def settle(store: SqliteStore, reader: Rereads, read: Sequence[tuple[str, Reading]]) -> list[Reading]:
    """Learn from a batch (label and reading of each), mend what is stored, and give the batch without boilerplate."""
    hosts = {name for _, reading in read if (name := host_of(reading.article))}
    before = store.learnt(hosts)
    seen = ((label, reading.article.id, observed(reading.article)) for label, reading in read)
    store.learn((label, id, page) for label, id, page in seen if page is not None)
    now = store.learnt(hosts)
    _mend(store, reader, before, now)
    return [_cleaned(reader, reading, now) for _, reading in read]


def _cleaned(reader: Rereads, reading: Reading, learnt: Learnt) -> Reading:
    article = cleaned(reading.article, learnt)
    if article is reading.article:
        return reading
    try:
        return reader.reread(article)
    except ArticleProblem:  # the better text cannot be analysed: the first one stands
        return reading


def _mend(store: SqliteStore, reader: Rereads, before: Learnt, now: Learnt) -> None:
    """Clean the stored articles of the hosts of which more is known now."""
    for host, lines in sorted(now.hosts.items()):
        fresh = lines - before.hosts.get(host, frozenset())
        for id in store.holding(host, sorted(fresh)) if fresh else ():
            _mend_one(store, reader, id, now)


def _mend_one(store: SqliteStore, reader: Rereads, id: str, learnt: Learnt) -> None:
    try:
        stored = store.show(id).reading
    except NotFound:  # a page of this very batch, or one that is kept under another id
        return
    better = _cleaned(reader, stored, learnt)
    if better is not stored:
        store.mend(id, better)
