"""What makes a claim checkable: where it stands in the article, and what made it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start:end`` of one part of an article.

    ``part`` names the string: ``text`` (the body), ``title``, ``dateline`` or ``caption.N`` (N from 0).
    ``article.part(span.part)[span.start:span.end]`` is the evidence, word for word.
    """

    start: int
    end: int
    part: str = "text"

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies inside this span, in the same part."""
        return self.part == other.part and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character of the same part."""
        return self.part == other.part and self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same span ``by`` characters further on."""
        return Span(self.start + by, self.end + by, self.part)


@dataclass(frozen=True, slots=True)
class Made:
    """Which component wrote a layer of the analysis, so that only what changed is made anew."""

    layer: str
    by: str
    version: str
    resources: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A line that stood on the page and is not body text, and why."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Which rule gave a field of the article: ``Rule("published", "header-line")``."""

    field: str
    rule: str
