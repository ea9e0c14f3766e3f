"""Train the tone model: `python models/tone/train.py` (about a minute on two cores; needs numpy only).

`--public FILE` adds headlines of a CNBCI-shaped CSV (judul,tanggal,sentimen) to the training items; the shipped
weights were made without it. Writes src/kliping/data/models/tone.tsv and models/tone/metrics.json.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import training as t

from kliping.analyse.linear import Header, told

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
    return np.asarray(scores - scores.mean(axis=-1, keepdims=True))


def bodies(items: Sequence[t.Item], articles: Sequence[str]) -> dict[str, list[int]]:
    """The sentences and quotes of each article, padded with neutral ones of other articles of its fold.

    The corpus' articles are all point; about half of a real article is background (recipe: `padding`).
    """
    own = {article: [n for n, item in enumerate(items) if item.group == article and item.part != "headline"]
           for article in articles}  # fmt: skip
    neutral = [n for n, item in enumerate(items) if item.label == "neutral" and item.part != "headline"]
    for article, of in own.items():
        near = [n for n in neutral if items[n].group != article and t.fold(items[n].group) == t.fold(article)]
        near.sort(key=lambda n: hashlib.sha256((article + items[n].text).encode()).digest())
        of.extend(near[: round(RECIPE["padding"] * len(of))])
    return own


Task = tuple[t.Matrix, list[str], list[str]]  # scores of each item (several a use), its label, its group


def tasks(items: Sequence[t.Item], scores: t.Matrix) -> dict[str, Task]:
    """What each use goes by: a quote its own score and its article's body, a document headline and body."""
    table = t.rows(t.CORPUS / "articles.tsv")
    articles = [row["article"] for row in table]
    body = {article: told(scores[of]) for article, of in bodies(items, articles).items()}
    headline = {item.group: score for item, score in zip(items, scores, strict=True) if item.part == "headline"}
    parts = {"sentence": ("lead", "body"), "headline": ("headline",), "quote": ("quote",)}
    made: dict[str, Task] = {}
    for use, kinds in parts.items():
        at = [n for n, item in enumerate(items) if item.part in kinds and (use != "quote" or item.group in body)]
        given = [[scores[n], body[items[n].group]] if use == "quote" else [scores[n]] for n in at]
        made[use] = (np.array(given), [items[n].label for n in at], [items[n].group for n in at])
    whole = np.array([[headline[article], body[article]] for article in articles])
    made["document"] = (whole, [row["document"] for row in table], articles)
    made["body"] = (whole[:, 1:], [row["body"] for row in table], articles)
    return made


def calibrate(items: Sequence[t.Item], scores: t.Matrix) -> tuple[dict[str, tuple[float, ...]], dict[str, object]]:
    """The calibration of every use, and how well it does on items its own fold never saw."""
    extra: dict[str, tuple[float, ...]] = {}
    measured: dict[str, object] = {}
    for use, (given, labels, groups) in tasks(items, scores).items():
        wanted = t.one_hot(labels, LABELS)
        factors, bias = np.split(np.array(fit(given, wanted).cells()), [given.shape[1]])
        extra[use] = (*factors.tolist(), *([RECIPE["speech"]] if use == "quote" else []), *bias.tolist())
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


def train(given: Path | None) -> tuple[str, dict[str, object]]:
    """The model file and its measures."""
    own = [*t.sentences(), *t.loose()]
    items = [*own, *phrases(), *public(given)]
    vocabulary = t.Vocabulary(items, t.directions(), RECIPE["factors"])
    postings = vocabulary.postings(items)
    gram = t.products(postings, len(items))
    wanted = t.one_hot([item.label for item in items], LABELS)
    weight = np.array([item.weight for item in items])
    folds = np.array([t.fold(item.group) if item.group else t.FOLDS for item in items])
    unseen = centred(t.out_of_fold(gram, wanted, weight, folds, RECIPE["ridge"])[: len(own)])
    extra, measured = calibrate(own, unseen)
    dual, bias = t.solve(gram, wanted, weight, RECIPE["ridge"])
    weights = centred(vocabulary.weights(postings, dual))
    extra["unsure"] = (RECIPE["unsure_below"],)
    header = Header("", LABELS, tuple(round(float(cell), 4) for cell in bias), RECIPE["step"], extra)
    counts = {"articles": len(t.rows(t.CORPUS / "articles.tsv")), "sentences": len(own), "phrases": len(phrases())}
    metrics: dict[str, object] = {
        "corpus": counts,
        "public": given.name if given else None,
        "five_folds_by_article": measured,
        "baselines_sentences": baselines(own, wanted[: len(own)]),
    }
    return t.content(header, t.rounded(weights, vocabulary.number, RECIPE["step"])), metrics


def main() -> int:
    """Train, measure, write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--public", type=Path, help="a CNBCI-shaped CSV of headlines to train on as well")
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if the shipped files differ")
    given = parser.parse_args()
    model, metrics = train(given.public)
    measured = json.dumps(metrics, indent=1) + "\n"
    print(measured)
    return t.ship({t.BUILT / "tone.tsv": model, HERE / "metrics.json": measured}, given.check)


if __name__ == "__main__":
    sys.exit(main())
