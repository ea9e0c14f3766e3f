"""Train the urusan model: `python models/urusan/train.py` (about half a minute on two cores; needs numpy only).

Writes src/kliping/data/models/urusan.tsv and models/urusan/metrics.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import training as t

from kliping.analyse.linear import Header
from kliping.core.slugs import URUSAN

HERE = Path(__file__).resolve().parent
RECIPE = tomllib.loads((HERE / "recipe.toml").read_text(encoding="utf-8"))
SHARES = np.arange(0.02, 0.31, 0.01)  # candidates for the probability an urusan needs to be named beside the main one


def articles() -> tuple[list[t.Item], list[set[str]]]:
    """Whole articles, then their openings, all with the main urusan; and the urusan beside it, an article each."""
    parts: dict[str, list[t.Item]] = {}
    for item in t.sentences():
        parts.setdefault(item.group, []).append(item)
    table = t.rows(t.CORPUS / "articles.tsv")
    whole, opening = [], []
    for row in table:
        of = parts[row["article"]]
        headline = [item.text for item in of if item.part == "headline"]
        texts = headline * (RECIPE["headline"] - 1) + [item.text for item in of]
        whole.append(t.Item(row["article"], "whole", row["urusan"], ". ".join(texts)))
        first = ". ".join(item.text for item in of if item.part in ("headline", "lead"))
        opening.append(t.Item(row["article"], "opening", row["urusan"], first))
    return whole + opening, [set(filter(None, row["also"].split("|"))) for row in table]


def phrases() -> list[t.Item]:
    """Agencies, matters and things that tell an urusan; they only ever train."""
    table = t.rows(HERE / "corpus" / "phrases.tsv")
    return [t.Item("", "phrase", row["urusan"], row["text"], RECIPE["phrase_weight"]) for row in table]


def temperature(scores: t.Matrix, wanted: t.Matrix) -> float:
    """The factor of the scores with the least log loss."""
    grid = np.arange(0.5, 3.01, 0.05)
    losses = [-np.log((t.softmax(scores * factor) * wanted).sum(axis=1) + 1e-12).mean() for factor in grid]
    return round(float(grid[int(np.argmin(losses))]), 2)


def named(found: t.Matrix, share: float) -> list[set[str]]:
    """Up to three urusan beside the main one whose soft probability is at least ``share``."""
    order = np.argsort(-found, axis=1, kind="stable")[:, 1:4]
    rows = zip(order, found, strict=True)
    return [{URUSAN[at] for at in row if shares[at] >= share} - {"lainnya"} for row, shares in rows]


def f1(found: Sequence[set[str]], truth: Sequence[set[str]]) -> float:
    """Micro F1 of sets."""
    both = sum(len(a & b) for a, b in zip(found, truth, strict=True))
    return 2 * both / max(1, sum(map(len, found)) + sum(map(len, truth)))


def train() -> tuple[str, dict[str, object]]:
    """The model file and its measures."""
    whole, also = articles()
    items = [*whole, *phrases()]
    vocabulary = t.Vocabulary(items, {}, RECIPE["factors"])
    postings = vocabulary.postings(items)
    gram = t.products(postings, len(items))
    wanted = t.one_hot([item.label for item in items], URUSAN)
    weight = np.array([item.weight for item in items])
    folds = np.array([t.fold(item.group) if item.group else t.FOLDS for item in items])
    unseen = t.out_of_fold(gram, wanted, weight, folds, RECIPE["ridge"])[: len(also)]
    prior = RECIPE["government"] * (np.array(URUSAN) == "pemerintahan")
    unseen, truth = unseen - prior, wanted[: len(also)]
    factor = temperature(unseen, truth)
    found, soft = t.softmax(unseen * factor), t.softmax(unseen * RECIPE["softness"])
    share = round(float(max(SHARES, key=lambda share: f1(named(soft, share), also))), 2)
    dual, bias = t.solve(gram, wanted, weight, RECIPE["ridge"])
    weights = vocabulary.weights(postings, dual)
    extra = {"temperature": (factor,), "also": (RECIPE["softness"], share), "headline": (float(RECIPE["headline"]),)}
    header = Header("", URUSAN, tuple(round(float(cell), 4) for cell in bias - prior), RECIPE["step"], extra)
    common = np.tile(truth.sum(axis=0) / len(truth), (len(truth), 1))
    metrics: dict[str, object] = {
        "corpus": {"articles": len(also), "phrases": len(phrases())},
        "five_folds_by_article": {"main": t.measures(found, truth), "also_f1": round(f1(named(soft, share), also), 3)},
        "baseline_commonest": {"accuracy": t.measures(common, truth)["accuracy"]},
    }
    return t.content(header, t.rounded(weights, vocabulary.number, RECIPE["step"])), metrics


def main() -> int:
    """Train, measure, write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if the shipped files differ")
    checking = parser.parse_args().check
    model, metrics = train()
    measured = json.dumps(metrics, indent=1) + "\n"
    print(measured)
    return t.ship({t.BUILT / "urusan.tsv": model, HERE / "metrics.json": measured}, checking)


if __name__ == "__main__":
    sys.exit(main())
