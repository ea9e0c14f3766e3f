"""The tone model against its corpus, its recipe and the demo corpus."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kliping.analyse.linear import keys
from kliping.analyse.tone import make
from kliping.core.types import Analysis, Article
from kliping.resources import Resources

ROOT = Path(__file__).parent.parent.parent
CORPUS = ROOT / "models" / "tone" / "corpus"
TRUTH = sorted((ROOT / "demo" / "corpus").glob("*.json"))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    found = keys(text)
    return {tuple(found[at : at + length]) for at in range(len(found) - length + 1)}


@pytest.mark.parametrize("folder", ["demo/corpus", "tests/gold/more", "tests/gold/daily"])
def test_no_eight_words_in_a_row_of_the_training_corpus_stand_in_a_development_set(folder: str) -> None:
    seen: set[tuple[str, ...]] = set()
    for page in (ROOT / folder).iterdir():
        seen |= runs(page.read_bytes().decode("utf-8", "replace"))
    trained = [row["text"] for name in ("sentences", "loose") for row in rows(CORPUS / f"{name}.tsv")]
    assert seen
    assert [text for text in trained if runs(text) & seen] == []


def test_the_second_labels_agree_with_the_first_far_beyond_chance() -> None:
    pairs = [(row["first"], row["second"]) for row in rows(CORPUS / "second.tsv")]
    first, second = (Counter(labels) for labels in zip(*pairs, strict=True))
    chance = sum(first[label] * second[label] for label in first) / len(pairs) ** 2
    agreed = sum(a == b for a, b in pairs) / len(pairs)
    assert len(pairs) >= 150
    assert (agreed - chance) / (1 - chance) >= 0.8


def test_every_article_of_the_corpus_has_a_headline_a_lead_and_known_labels() -> None:
    articles = {row["article"]: row for row in rows(CORPUS / "articles.tsv")}
    parts: dict[str, set[str]] = {}
    for row in rows(CORPUS / "sentences.tsv"):
        parts.setdefault(row["article"], set()).add(row["part"])
        assert row["tone"] in ("positive", "neutral", "negative")
    assert parts.keys() == articles.keys()
    assert all({"headline", "lead"} <= of for of in parts.values())


@pytest.mark.parametrize("task", ["tone", "urusan"])
def test_the_recipe_makes_the_shipped_model_byte_for_byte(task: str) -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "models" / task / "train.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr


def test_headlines_of_the_demo_corpus_are_read_right_three_times_in_four() -> None:
    tone = make(Resources())
    hits = []
    for path in TRUTH:
        truth = json.loads(path.read_text(encoding="utf-8"))
        found = tone(Article("a", "1", truth["article"]["title"], "", ()), Analysis()).tone
        assert found is not None
        hits.append(found.headline.label == truth["tone"]["headline"])
    assert len(hits) == 70
    assert sum(hits) / len(hits) >= 0.75


def test_the_model_beats_the_commonest_tone_and_a_word_list_by_far() -> None:
    metrics = json.loads((ROOT / "models" / "tone" / "metrics.json").read_text(encoding="utf-8"))
    folds, plain = metrics["five_folds_by_article"], metrics["baselines_sentences"]
    assert folds["sentence"]["accuracy"] > max(plain["commonest"]["accuracy"], plain["word_list"]["accuracy"]) + 0.2
