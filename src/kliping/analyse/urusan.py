"""Which government affairs (urusan, UU 23/2014) an article is about: one linear model over headline and body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kliping.analyse.linear import Linear, Scores, softmax, words
from kliping.core.component import Component
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Urusan
from kliping.resources import Resources

MODEL = "models/urusan.tsv"
ALSO = 3  # at most so many beside the main one; an article about more is about none of them
SHOWN = 5  # words kept as evidence


@dataclass(frozen=True, slots=True)
class Told:
    """How strongly one word of the article tells the urusan it was read as."""

    key: str
    span: Span
    weight: float


class LinearUrusan:
    """The government affair an article is about, the others it touches, and the words that told.

    Slugs are the 32 urusan of UU 23/2014 and six that news needs beside them. `p` is the calibrated probability of
    the main one; one beside it needs the share of the soft probabilities that the model file names. A text without
    a known word is `lainnya` with no probability.
    """

    name = "urusan"
    version = "1"
    needs: frozenset[str] = frozenset()
    gives = frozenset({"urusan"})

    def __init__(self, model: Linear) -> None:
        self._model = model
        self._sharpness = model.header.extra["temperature"][0]
        self._softness, self._share = model.header.extra["also"]
        self._headline = int(model.header.extra["headline"][0])

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """Fill in ``urusan``."""
        return replace(so_far, urusan=self._urusan(article))

    def _urusan(self, article: Article) -> Urusan:
        text = ". ".join([article.title] * self._headline + [article.text])
        score = self._model.score(text)
        main = int(score.argmax())
        told = sorted(self._told(article, main), key=lambda word: (-word.weight, word.span))
        if not told:
            return Urusan("lainnya")
        shown = tuple(sorted(word.span for word in _distinct(told)[:SHOWN]))
        p = float(softmax(self._sharpness * score)[main])
        return Urusan(self._model.labels[main], self._also(score, main), p, shown)

    def _also(self, score: Scores, main: int) -> tuple[str, ...]:
        shares = softmax(self._softness * score)
        order = [at for at in (-shares).argsort(kind="stable").tolist() if at != main][:ALSO]
        return tuple(self._model.labels[at] for at in order if shares[at] >= self._share)

    def _told(self, article: Article, main: int) -> Iterator[Told]:
        """Words of headline and body that speak for the main urusan against the mean of all."""
        for part in ("title", "text"):
            found = words(article.part(part))
            for word, share in zip(found, self._model.shares(found), strict=False):
                weight = float(share[main] - share.mean())
                if weight > 0:
                    yield Told(word.key, Span(word.start, word.end, part), weight)


def _distinct(told: list[Told]) -> list[Told]:
    """The first (strongest) of each word."""
    first: dict[str, Told] = {}
    for word in told:
        first.setdefault(word.key, word)
    return list(first.values())


def make(resources: Resources) -> Component:
    """The component with the shipped model."""
    return LinearUrusan(Linear.read(resources.content(MODEL), {}))
