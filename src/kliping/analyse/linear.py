"""Reading linear text models: one line of settings, then one line a feature. Written by ``models/training.py``.

A text is its words, the pairs of neighbours, pieces of words of four and five letters (Indonesian affixes and the
roots between them) and *turns*: what a word of direction (`turun`, `naik`) does to a burden (`stunting`) or a gain
(`panen`) near it. The score of a text is bias + sum of its features' weights / root of its number of words.
Sums run in the order of the text and in double precision, so a text has the same score everywhere.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from kliping.core.errors import ResourceError

FORMAT = "kliping-linear 1"
REACH = 5  # words between a direction and what it moves: "angka kemiskinan di Kabupaten X turun"
CACHED = 20_000  # words a model remembers; the vocabulary of some thousand articles
Scores = NDArray[np.float64]

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,]\d+)*")


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """First line of a model file. A weight is its whole number times ``step``; ``extra`` are settings by name."""

    format: str
    labels: tuple[str, ...]
    bias: tuple[float, ...]
    step: float
    extra: dict[str, tuple[float, ...]] = {}


class Word(NamedTuple):
    """A word of a text as the models see it: lower case, every number is ``0``."""

    key: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """The words of a text with their places."""
    return [
        Word("0" if match[0][0].isdecimal() else match[0].lower(), match.start(), match.end())
        for match in _WORD.finditer(text)
    ]


def keys(text: str) -> list[str]:
    """The same words without their places."""
    return ["0" if word[0].isdecimal() else word.lower() for word in _WORD.findall(text)]


def pieces(key: str) -> Iterator[str]:
    """Four- and five-letter pieces of a word; ``^`` and ``$`` are its ends."""
    if key == "0":
        return
    framed = f"^{key}$"
    for size in (4, 5):
        for start in range(len(framed) - size + 1):
            yield "~" + framed[start : start + size]


def turns(found: Sequence[str], directions: Mapping[str, str]) -> Iterator[str]:
    """``@burden-down`` and the like: each direction word with the nearest burden or gain, before it if there is one."""
    kinds = [directions.get(key, "") for key in found]
    for at, kind in enumerate(kinds):
        if kind in ("up", "down", "none"):
            before = kinds[max(0, at - REACH) : at][::-1]
            after = kinds[at + 1 : at + 1 + REACH]
            moved = next((other for other in (*before, *after) if other in ("burden", "gain")), None)
            if moved:
                yield f"@{moved}-{kind}"


def features(found: Sequence[str], directions: Mapping[str, str]) -> Iterator[str]:
    """All features of a text of these words, repeated as often as they stand there."""
    for key in found:
        yield key
        yield from pieces(key)
    for left, right in pairwise(found):
        yield f"{left} {right}"
    yield from turns(found, directions)


class Linear:
    """A trained linear model: scores texts, and says what each word gave."""

    def __init__(self, header: Header, weights: Mapping[str, Scores], directions: Mapping[str, str]) -> None:
        self.header = header
        self.labels = header.labels
        self.bias: Scores = np.asarray(header.bias, dtype=np.float64)
        self._weights = weights
        self._directions = directions
        self._none: Scores = np.zeros(len(header.labels))
        self._of_word = lru_cache(CACHED)(self._weigh)

    @classmethod
    def read(cls, content: bytes, directions: Mapping[str, str]) -> Linear:
        """The model in a file's content; a file of another format is a ``ResourceError``."""
        first, *lines = content.decode().splitlines()
        try:
            header = msgspec.json.decode(first, type=Header)
        except msgspec.DecodeError as error:
            raise ResourceError("this is not a linear model", "run `make train`, or reinstall kliping") from error
        if header.format != FORMAT:
            raise ResourceError(f"a model of format {header.format!r}, not {FORMAT!r}", "reinstall kliping")
        return cls(header, dict(_row(line, header) for line in lines), directions)

    def score(self, text: str) -> Scores:
        """One number a label, before any calibration; the bias alone for a text without words."""
        found = keys(text)
        if not found:
            return self.bias
        score: Scores = self.bias + np.add.reduce(self.shares(found)) / math.sqrt(len(found))
        return score

    def shares(self, found: Sequence[str]) -> list[Scores]:
        """What each word gave (a pair counts for its second word), then what the turns gave."""
        shares = [self._of_word(key) for key in found]
        for at, (left, right) in enumerate(pairwise(found), start=1):
            pair = self._weights.get(f"{left} {right}")
            if pair is not None:
                shares[at] = shares[at] + pair
        return shares + [self._weights.get(turn, self._none) for turn in turns(found, self._directions)]

    def leaning(self, found: Sequence[str], label: int) -> list[float]:
        """How much more each word gave to one label (its number) than to all on average."""
        if not found:
            return []
        table = np.stack(self.shares(found)[: len(found)])
        leaning: list[float] = (table[:, label] - table.mean(axis=1)).tolist()
        return leaning

    def _weigh(self, key: str) -> Scores:
        known = (self._weights.get(feature) for feature in (key, *pieces(key)))
        return sum((weight for weight in known if weight is not None), self._none)


def _row(line: str, header: Header) -> tuple[str, Scores]:
    """``feature`` and its whole numbers; an empty cell is 0 and empty cells at the end are left out."""
    name, *cells = line.split("\t")
    weights = np.zeros(len(header.labels))
    for at, cell in enumerate(cells):
        weights[at] = int(cell or 0) * header.step
    return name, weights


def told(scores: Scores) -> Scores:
    """What a text says as a whole: the mean of its sentences, the n-th weighing 1/√n, as news tells the point first."""
    weights = 1 / np.sqrt(np.arange(1, len(scores) + 1))
    total: Scores = weights @ scores / weights.sum()
    return total


def softmax(scores: Scores) -> Scores:
    """Probabilities that sum to 1."""
    raised = np.exp(scores - scores.max())
    shares: Scores = raised / raised.sum()
    return shares
