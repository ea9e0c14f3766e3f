"""A second opinion on the body, by another method: the parent under which most running text stands.

Where both methods find the same text, the page is plain; where they differ, a person should look.
"""

from __future__ import annotations

from collections import Counter

from kliping.extract.body import Body
from kliping.extract.page import Page


def agreement(page: Page, body: Body) -> float:
    """How much of the text that either method takes is taken by both, between 0 and 1."""
    kept = {number for paragraph in body.paragraphs for number in paragraph if page.lines[number].prose}
    other = _by_parent(page)
    both, either = _size(page, kept & other), _size(page, kept | other)
    return round(both / either, 2) if either else 0.0


def _by_parent(page: Page) -> set[int]:
    """The lines of running text under the element with most votes.

    A line votes for its own element, less for the parent and half of that for the grandparent.
    """
    votes: Counter[int] = Counter()
    for line in page.lines:
        if line.prose and line.kind is None:
            block = line.block
            for weight in (100, 90, 45):
                votes[block] += weight * len(line.text)
                block = page.blocks[block].parent if block >= 0 else -1
    best = max(votes, key=votes.__getitem__, default=-1)
    return {number for number in _under(page, best) if page.lines[number].prose and page.lines[number].kind is None}


def _under(page: Page, block: int) -> range:
    return range(page.blocks[block].start, page.blocks[block].end) if block >= 0 else range(len(page.lines))


def _size(page: Page, numbers: set[int]) -> int:
    return sum(len(page.lines[number].text) for number in numbers)
