"""What a source gives, one by one: bytes, or why there are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from kliping.core.errors import ArticleProblem, Quarantine, SourceError
from kliping.core.types import Fetched
from kliping.settings import Limits


@dataclass(frozen=True, slots=True)
class Refused:
    """An input without bytes: the source did not give it, or it is nothing that is read."""

    label: str
    problem: SourceError | ArticleProblem


Input = Fetched | Refused
Inputs = Iterator[Input]


def limited(stream: BinaryIO, limits: Limits) -> bytes:
    """All of a stream. One byte over the limit is a ``Quarantine``, whatever size it claims to have."""
    body = stream.read(limits.page_bytes + 1)
    if len(body) > limits.page_bytes:
        raise too_large(limits)
    return body


def too_large(limits: Limits) -> Quarantine:
    """The refusal of a page over the limit."""
    return Quarantine("too_large", f"the page is larger than {limits.page_bytes:,} bytes",
                      "raise page_bytes in [limits] if pages of this size are wanted")  # fmt: skip
