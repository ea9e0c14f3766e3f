"""A second opinion on the body: where both readings find the same text, the page is plain; else a person should look.

The cheap second reading, on every page, is the parent under which most running text stands. Where it differs, a third
one by another program (resiliparse) is asked; it costs as much as all the rest together (decisions/0009).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from resiliparse.extract.html2text import extract_plain_text

from kliping.extract.alike import alike
from kliping.extract.body import Body
from kliping.extract.page import Page

SURE = 0.8  # agreement from which nobody else is asked
Ask = Callable[[str], str | None]


def quality(page: Page, body: Body, html: str) -> float:
    """How much the readings agree, between 0 and 1."""
    own = agreement(page, body)
    if own >= SURE:
        return own
    text = "\n".join(page.lines[number].text for paragraph in body.paragraphs for number in paragraph)
    return round((own + alike(text, other_reading(html))) / 2, 2)


def other_reading(html: str) -> str:
    """The text of a page as resiliparse reads it; it keeps more of what stands around an article than we do."""
    return str(extract_plain_text(html, main_content=True, preserve_formatting=False))


def agreement(page: Page, body: Body) -> float:
    """How much of the text that either of our own methods takes is taken by both."""
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
