"""The measures: exact share, F1 over sets, and how honest a probability is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\xa0": " "})


def plain(text: str | None) -> str:
    """Lower case, straight quotes, single blanks: what two careful typists would both write."""
    return re.sub(r"\s+", " ", (text or "").translate(_QUOTES)).strip().casefold()


@dataclass(frozen=True, slots=True)
class Score:
    """A figure between 0 and 1 over ``n`` cases; where ``lower`` is set, less is better."""

    value: float
    n: int
    lower: bool = False


def share(hits: Iterable[bool]) -> Score:
    """How many of the cases are right."""
    listed = list(hits)
    return Score(sum(listed) / len(listed) if listed else 1.0, len(listed))


def f1(pairs: Iterable[tuple[Iterable[Hashable], Iterable[Hashable]]]) -> Score:
    """Micro F1 over (truth, answer) multisets; ``n`` counts the truth."""
    hit = true = said = 0
    for truth, answer in pairs:
        wanted, given = Counter(truth), Counter(answer)
        hit += (wanted & given).total()
        true, said = true + wanted.total(), said + given.total()
    return Score(2 * hit / (true + said) if true + said else 1.0, true)


def macro_f1(truth: Sequence[str], answer: Sequence[str]) -> Score:
    """The mean of the F1 of each class that occurs in the truth."""
    classes = sorted(set(truth))
    each = [_class_f1(truth, answer, name) for name in classes]
    return Score(sum(each) / len(each) if each else 1.0, len(truth))


def _class_f1(truth: Sequence[str], answer: Sequence[str], name: str) -> float:
    hit = sum(t == a == name for t, a in zip(truth, answer, strict=True))
    total = sum(t == name for t in truth) + sum(a == name for a in answer)
    return 2 * hit / total if total else 0.0


def calibration_error(told: Sequence[tuple[float, bool]], bins: int = 10) -> Score:
    """Expected calibration error with equal-width bins (Guo et al. 2017): mean |confidence - share right|."""
    groups: dict[int, list[tuple[float, bool]]] = {}
    for p, right in told:
        groups.setdefault(min(int(p * bins), bins - 1), []).append((p, right))
    gaps = [abs(sum(p for p, _ in group) - sum(right for _, right in group)) for group in groups.values()]
    return Score(sum(gaps) / len(told) if told else 0.0, len(told), lower=True)


def brier(told: Sequence[tuple[dict[str, float], str]]) -> Score:
    """Brier score over the three tones: mean squared distance of the probabilities from the truth, 0 to 2."""
    parts = [sum((p.get(tone, 0.0) - (tone == truth)) ** 2 for tone in _TONES) for p, truth in told]
    return Score(sum(parts) / len(parts) if parts else 0.0, len(parts), lower=True)


_TONES = ("positive", "neutral", "negative")
