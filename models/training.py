"""What the recipes share: corpus, features, logistic regression in plain numpy, folds, measures, the model file.

The regression is solved in its dual (one coefficient an item and label): a few thousand items with tens of thousands
of features need only the items' products with one another. Everything is in double precision and in a fixed order;
the weights are rounded to whole numbers of steps, so a rebuild gives the same bytes.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from kliping.analyse.linear import FORMAT, Header, features, keys, pieces, words  # noqa: E402

CORPUS = ROOT / "models" / "tone" / "corpus"
BUILT = ROOT / "src" / "kliping" / "data" / "models"
FOLDS = 5
DATELINE = re.compile(r"^[A-Z][A-Z .'-]+ - ")
Matrix = NDArray[np.float64]
Posting = tuple[NDArray[np.int64], Matrix]  # the items that have a feature, and its value in each


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled text; items of one ``group`` (an article) are never parted between training and test."""

    group: str
    part: str
    label: str
    text: str
    weight: float = 1.0

    @property
    def keys(self) -> list[str]:
        """The words as the models see them."""
        return keys(self.text)


def rows(path: Path) -> list[dict[str, str]]:
    """A tab-separated table with a header line."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def sentences() -> list[Item]:
    """The corpus of written articles, one item a headline, sentence or quote; without the town in capitals."""
    table = rows(CORPUS / "sentences.tsv")
    return [Item(row["article"], row["part"], row["tone"], DATELINE.sub("", row["text"])) for row in table]


def loose() -> list[Item]:
    """Headlines, sentences and quotes that belong to no article; each is a group of its own."""
    table = rows(CORPUS / "loose.tsv")
    return [Item(row["text"], row["part"], row["tone"], row["text"]) for row in table]


def directions() -> dict[str, str]:
    """Words of direction (resources/tone)."""
    return {row["word"]: row["kind"] for row in rows(ROOT / "resources" / "tone" / "direction.tsv")}


def fold(group: str) -> int:
    """The fold of a group; it hangs on the name alone, so adding articles moves no other one."""
    return hashlib.sha256(group.encode()).digest()[0] % FOLDS


def names(items: Iterable[Item]) -> set[str]:
    """Words that inside sentences only ever stand with one capital: names. They must carry no tone of their own."""
    capital: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for item in items:
        for at, word in enumerate(words(item.text)):
            written = item.text[word.start : word.end]
            if at and item.part != "headline":
                (capital if written[:1].isupper() and not written.isupper() else small)[word.key] += 1
    return {key for key in capital if not small[key]}


class Vocabulary:
    """Features worth keeping, numbered, and texts as sparse rows of them."""

    def __init__(self, items: Sequence[Item], turns: Mapping[str, str], kept: Mapping[str, float]) -> None:
        """``kept`` holds the factors of words, pairs and pieces; 0 leaves a kind out."""
        self.turns = turns
        self.kept = kept
        self.barred = names(items)
        seen = Counter(feature for item in items for feature in set(self._features(item)))
        wanted = sorted(name for name, times in seen.items() if times >= self._least(name))
        self.number = {name: at for at, name in enumerate(wanted)}
        self.factor = np.array([self._factor(name) for name in wanted])

    def _features(self, item: Item) -> list[str]:
        barred = {feature for key in item.keys if key in self.barred for feature in (key, *pieces(key))}
        return [
            feature for feature in features(item.keys, self.turns)
            if feature not in barred and not self.barred.intersection(feature.split(" "))
        ]  # fmt: skip

    def _least(self, name: str) -> int:
        return 1 if name[0] not in "~" and " " not in name else 2

    def _factor(self, name: str) -> float:
        return self.kept["piece" if name[0] == "~" else "turn" if name[0] == "@" else "pair" if " " in name else "word"]

    def postings(self, items: Sequence[Item]) -> list[Posting]:
        """For each feature the items that have it and its value there: count x factor / root of the item's length."""
        found: list[dict[int, float]] = [{} for _ in self.number]
        for at, item in enumerate(items):
            scale = 1 / math.sqrt(max(1, len(item.keys)))
            for feature in features(item.keys, self.turns):
                if feature in self.number:
                    values = found[self.number[feature]]
                    values[at] = values.get(at, 0.0) + scale
        return [
            (np.array(list(values), dtype=np.int64), factor * np.array(list(values.values())))
            for values, factor in zip(found, self.factor, strict=True)
        ]

    def weights(self, postings: Sequence[Posting], dual: Matrix) -> Matrix:
        """The weight of each feature for each label, from the dual coefficients of the items."""
        rows = [factor * (values @ dual[of]) for (of, values), factor in zip(postings, self.factor, strict=True)]
        return np.array(rows)


def products(postings: Sequence[Posting], items: int) -> Matrix:
    """Every item with every item."""
    gram = np.zeros((items, items))
    for of, values in postings:
        gram[np.ix_(of, of)] += np.outer(values, values)
    return gram


def solve(gram: Matrix, wanted: Matrix, weight: Matrix, ridge: float, steps: int = 250) -> tuple[Matrix, Matrix]:
    """Dual coefficients and bias of multinomial logistic regression with an L2 penalty, by accelerated descent.

    ``wanted`` is one-hot, ``weight`` one number an item; the penalty is ``ridge`` x |w|^2 / 2 on the summed loss.
    """
    dual = np.zeros_like(wanted)
    ahead = dual.copy()
    bias = np.zeros(wanted.shape[1])
    step = 1 / (ridge + 0.5 * float(weight.max()) * _largest(gram))
    for turn in range(steps):
        found = softmax(gram @ ahead + bias)
        miss = weight[:, None] * (found - wanted)
        after = ahead - step * (miss + ridge * ahead)
        ahead = after + turn / (turn + 3) * (after - dual)
        dual = after
        bias = bias - 2 / weight.sum() * miss.sum(axis=0)
    return dual, bias - bias.mean()


def _largest(gram: Matrix) -> float:
    """The largest eigenvalue, by iteration from a fixed start."""
    vector = np.ones(len(gram)) / math.sqrt(len(gram))
    for _ in range(30):
        vector = gram @ vector
        vector /= np.linalg.norm(vector)
    return float(vector @ gram @ vector)


def softmax(scores: Matrix) -> Matrix:
    """Probabilities a row."""
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def one_hot(labels: Sequence[str], known: Sequence[str]) -> Matrix:
    """A column a label."""
    return np.asarray(np.array(labels)[:, None] == np.array(known)[None, :], dtype=np.float64)


def out_of_fold(gram: Matrix, wanted: Matrix, weight: Matrix, folds: NDArray[np.int64], ridge: float) -> Matrix:
    """Scores of every item by a model that saw nothing of its fold."""
    scores = np.zeros_like(wanted)
    for number in range(FOLDS):
        train, test = np.flatnonzero(folds != number), np.flatnonzero(folds == number)
        dual, bias = solve(gram[np.ix_(train, train)], wanted[train], weight[train], ridge)
        scores[test] = gram[np.ix_(test, train)] @ dual + bias
    return scores


def measures(found: Matrix, wanted: Matrix) -> dict[str, float]:
    """Accuracy, macro-F1, Brier score and expected calibration error (ten bins) of probabilities."""
    guess, truth = found.argmax(axis=1), wanted.argmax(axis=1)
    top = found.max(axis=1)
    bins = np.minimum((top * 10).astype(int), 9)
    right = guess == truth
    ece = sum(abs(right[bins == b].mean() - top[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist()))
    return {
        "items": len(truth),
        "accuracy": round(float(right.mean()), 3),
        "macro_f1": round(macro(guess, truth, wanted.shape[1]), 3),
        "brier": round(float(((found - wanted) ** 2).sum(axis=1).mean()), 3),
        "ece": round(float(ece), 3),
    }


def macro(guess: NDArray[np.int64], truth: NDArray[np.int64], labels: int) -> float:
    """Mean F1 over the labels that occur."""
    scores = []
    for label in range(labels):
        both = int(((guess == label) & (truth == label)).sum())
        either = int((guess == label).sum() + (truth == label).sum())
        if either:
            scores.append(2 * both / either)
    return float(np.mean(scores))


def content(header: Header, table: Mapping[str, Sequence[int]]) -> str:
    """The model file: the header, then the features in the order of their names."""
    head = {"format": FORMAT, "labels": header.labels, "bias": header.bias, "step": header.step, "extra": header.extra}
    lines = [json.dumps(head)]
    for name in sorted(table):
        cells = ["" if cell == 0 else str(cell) for cell in table[name]]
        lines.append("\t".join([name, *cells]).rstrip("\t"))
    return "\n".join(lines) + "\n"


def ship(made: Mapping[Path, str], checking: bool) -> int:
    """Write the files, or with ``checking`` only say which differ; 1 when a check finds a difference."""
    differing = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path, text in made.items():
        state = "differs" if path in differing else "same"
        print(f"{path.relative_to(ROOT)}: {len(text):,} characters, {state}")
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return int(checking and bool(differing))


def rounded(weights: Matrix, number: Mapping[str, int], step: float) -> dict[str, list[int]]:
    """Whole numbers of steps a feature; features that round to nothing are left out."""
    whole = np.rint(weights / step).astype(int)
    return {name: whole[at].tolist() for name, at in number.items() if whole[at].any()}
