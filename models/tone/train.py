"""Train the tone model: `python models/tone/train.py` (about half a minute on one core; needs numpy only).

`--public FILE` adds headlines of a CNBCI-shaped CSV (judul,tanggal,sentimen) to the training items; the shipped
weights were made without it. Writes src/kliping/data/models/tone.tsv and models/tone/metrics.json.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import training as t
from kliping.analyse.linear import Header

HERE = Path(__file__).resolve().parent
RECIPE = tomllib.loads((HERE / "recipe.toml").read_text(encoding="utf-8"))
LABELS = ("positive", "neutral", "negative")
PUBLIC = {"positif": "positive", "netral": "neutral", "negatif": "negative"}


@dataclass(frozen=True)
class Calibration:
    """Factors of the scores and one number a label, as `extra` holds them."""

    factors: t.Matrix
    bias: t.Matrix

    def cells(self) -> tuple[float, ...]:
        """Rounded, factors first."""
        return tuple(round(float(cell), 4) for cell in (*self.factors, *self.bias))

    def apply(self, scores: t.Matrix) -> t.Matrix:
        """Probabilities of items with several scores each (items x scores x labels)."""
        return t.softmax(np.einsum("nfk,f->nk", scores, self.factors) + self.bias)


def fit(scores: t.Matrix, wanted: t.Matrix, ridge: float = 0.002, steps: int = 4000) -> Calibration:
    """Platt scaling with one factor a score: logistic regression on the scores, by plain descent."""
    factors, bias = np.zeros(scores.shape[1]), np.zeros(scores.shape[2])
    for _ in range(steps):
        miss = (t.softmax(np.einsum("nfk,f->nk", scores, factors) + bias) - wanted) / len(wanted)
        factors -= 0.3 * (np.einsum("nfk,nk->f", scores, miss) + ridge * factors)
        bias -= 0.3 * miss.sum(axis=0)
    return Calibration(factors, bias - bias.mean())


def crossed(scores: t.Matrix, wanted: t.Matrix, groups: Sequence[str]) -> t.Matrix:
    """Probabilities by calibrations that saw nothing of the item's fold."""
    folds = np.array([t.fold(group) for group in groups])
    found = np.zeros_like(wanted)
    for number in range(t.FOLDS):
        fitted = fit(scores[folds != number], wanted[folds != number])
        found[folds == number] = fitted.apply(scores[folds == number])
    return found


def phrases() -> list[t.Item]:
    """Short wordings with the tone they bring; they only ever train."""
    table = t.rows(t.CORPUS / "phrases.tsv")
    return [t.Item("", "phrase", row["tone"], row["text"], RECIPE["phrase_weight"]) for row in table]


def public(path: Path | None) -> list[t.Item]:
    """Headlines of a public set, if its path is given."""
    if path is None:
        return []
    with path.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    return [t.Item("", "phrase", PUBLIC[row["sentimen"]], row["judul"], RECIPE["public_weight"]) for row in table]


def centred(scores: t.Matrix) -> t.Matrix:
    """Scores whose mean over the labels is 0."""
    return scores - scores.mean(axis=-1, keepdims=True)


def stacked(items: Sequence[t.Item], scores: t.Matrix, articles: Sequence[str], parts: Sequence[str]) -> t.Matrix:
    """For each article the scores of headline, first sentence and mean of the body that `parts` asks for."""
    made = []
    for article in articles:
        of = {part: [s for item, s in zip(items, scores, strict=True) if item.group == article and item.part == part]
              for part in ("headline", "lead", "body", "quote")}  # fmt: skip
        body = np.mean(of["lead"] + of["body"] + of["quote"], axis=0)
        cells = {"headline": of["headline"][0], "first": of["lead"][0], "mean": body}
        made.append([cells[part] for part in parts])
    return np.array(made)


def around(items: Sequence[t.Item], scores: t.Matrix) -> dict[str, t.Matrix]:
    """The mean score of each article's body; a loose item has only itself around it."""
    bodies: dict[str, list[t.Matrix]] = {}
    for item, score in zip(items, scores, strict=True):
        if item.part != "headline":
            bodies.setdefault(item.group, []).append(score)
    return {group: np.mean(of, axis=0) for group, of in bodies.items()}


USES = {"sentence": ("lead", "body"), "headline": ("headline",), "quote": ("quote",)}
WHOLES = {"document": ("headline", "first", "mean"), "body": ("first", "mean")}
Task = tuple[t.Matrix, list[str], list[str]]  # scores of each item, its label, its group


def tasks(items: Sequence[t.Item], scores: t.Matrix) -> dict[str, Task]:
    """What each use has to go by: a quote its own score and its article's, a document those of its parts."""
    made: dict[str, Task] = {}
    body = around(items, scores)
    articles = t.rows(t.CORPUS / "articles.tsv")
    known = {row["article"] for row in articles}
    for use, parts in USES.items():
        at = [n for n, item in enumerate(items) if item.part in parts and (use != "quote" or item.group in known)]
        given = scores[at][:, None, :]
        if use == "quote":
            given = np.concatenate([given, np.array([[body[items[n].group]] for n in at])], axis=1)
        made[use] = (given, [items[n].label for n in at], [items[n].group for n in at])
    groups = [row["article"] for row in articles]
    for use, cells in WHOLES.items():
        made[use] = (stacked(items, scores, groups, cells), [row[use] for row in articles], groups)
    return made


def calibrate(items: Sequence[t.Item], scores: t.Matrix) -> tuple[dict[str, tuple[float, ...]], dict[str, object]]:
    """The calibration of every use, and how well it does on items its own fold never saw."""
    extra: dict[str, tuple[float, ...]] = {}
    measured: dict[str, object] = {}
    for use, (given, labels, groups) in tasks(items, scores).items():
        wanted = t.one_hot(labels, LABELS)
        extra[use] = fit(given, wanted).cells()
        measured[use] = t.measures(crossed(given, wanted, groups), wanted)
    return extra, measured


def baselines(items: Sequence[t.Item], wanted: t.Matrix) -> dict[str, object]:
    """What always saying the commonest tone gets, and counting good and bad words of the phrase list."""
    good, bad = (
        {word for item in phrases() if item.label == label for word in item.keys} for label in ("positive", "negative")
    )
    good, bad = good - bad, bad - good
    counts = np.array([[sum(k in good for k in item.keys), 0.5, sum(k in bad for k in item.keys)] for item in items])
    common = np.zeros_like(wanted)
    common[:, wanted.sum(axis=0).argmax()] = 1
    shown = ("accuracy", "macro_f1")
    return {
        name: {key: t.measures(found, wanted)[key] for key in shown}
        for name, found in (("commonest", common), ("word_list", t.softmax(counts)))
    }


def main() -> None:
    """Train, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--public", type=Path, help="a CNBCI-shaped CSV of headlines to train on as well")
    given = parser.parse_args().public
    own = [*t.sentences(), *t.loose()]
    items = [*own, *phrases(), *public(given)]
    vocabulary = t.Vocabulary(items, t.directions(), RECIPE["factors"])
    table = vocabulary.dense(items)
    gram = t.products(table)
    wanted = t.one_hot([item.label for item in items], LABELS)
    weight = np.array([item.weight for item in items])
    folds = np.array([t.fold(item.group) if item.group else t.FOLDS for item in items])
    unseen = centred(t.out_of_fold(gram, wanted, weight, folds, RECIPE["ridge"])[: len(own)])
    extra, measured = calibrate(own, unseen)
    extra["unsure"] = (RECIPE["unsure_below"],)
    dual, bias = t.solve(gram, wanted, weight, RECIPE["ridge"])
    weights = centred((table.T @ dual) * vocabulary.factor[:, None])
    header = Header("", LABELS, tuple(round(float(cell), 4) for cell in bias), RECIPE["step"], extra)
    t.write(t.BUILT / "tone.tsv", header, t.rounded(weights, vocabulary.number, RECIPE["step"]))
    metrics = {
        "corpus": {
            "articles": len(t.rows(t.CORPUS / "articles.tsv")),
            "sentences": len(own),
            "phrases": len(phrases()),
        },
        "public": given.name if given else None,
        "five_folds_by_article": measured,
        "baselines_sentences": baselines(own, wanted[: len(own)]),
    }
    (HERE / "metrics.json").write_text(json.dumps(metrics, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(metrics, indent=1))


if __name__ == "__main__":
    main()
