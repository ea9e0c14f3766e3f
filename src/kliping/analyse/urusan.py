"""Which government affairs (urusan, UU 23/2014) an article is about: one linear model over headline and body."""

from __future__ import annotations

from dataclasses import replace

from kliping.analyse.linear import Linear, Scores, softmax, words
from kliping.core.component import Component
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Urusan
from kliping.resources import Resources

MODEL = "models/urusan.tsv"
ALSO = 3  # at most so many beside the main one; an article about more is about none of them
NONE = "lainnya"  # no government matter: it stands alone or not at all
SHOWN = 5  # words kept as evidence


class LinearUrusan:
    """The government affair an article is about, the others it touches, and the words that told.

    Slugs are the 32 urusan of UU 23/2014 and six that news needs beside them. `p` is the calibrated probability of
    the main one; one beside it needs the share of the soft probabilities that the model file names. A text without
    a known word is `lainnya` with no probability.
    """

    name = "urusan"
    version = "2"
    needs: frozenset[str] = frozenset()
    gives = frozenset({"urusan"})

    def __init__(self, model: Linear) -> None:
        self._model = model
        self._sharpness = model.header.extra["temperature"][0]
        self._softness, self._share = model.header.extra["also"]
        self._none = model.labels.index(NONE)
        self._headline = int(model.header.extra["headline"][0])

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """Fill in ``urusan``."""
        return replace(so_far, urusan=self._urusan(article))

    def _urusan(self, article: Article) -> Urusan:
        text = ". ".join([article.title] * self._headline + [article.text])
        score = self._model.score(text)
        main = int(score.argmax())
        evidence = self._evidence(article, main)
        if not evidence:
            return Urusan(NONE)
        return Urusan(self._model.labels[main], self._also(score, main), self._p(score, main), evidence)

    def _p(self, score: Scores, main: int) -> float:
        return float(softmax(self._sharpness * score)[main])

    def _also(self, score: Scores, main: int) -> tuple[str, ...]:
        shares = softmax(self._softness * score)
        order = [at for at in (-shares).argsort(kind="stable").tolist() if at not in (main, self._none)][:ALSO]
        return tuple(self._model.labels[at] for at in order if shares[at] >= self._share)

    def _evidence(self, article: Article, main: int) -> tuple[Span, ...]:
        """The words that speak most for the main urusan against the mean of all, each once, in reading order."""
        told: dict[str, tuple[float, Span]] = {}
        for part in ("title", "text"):
            found = words(article.part(part))
            weights = self._model.leaning([word.key for word in found], main)
            for word, weight in zip(found, weights, strict=True):
                if weight > told.get(word.key, (0.0,))[0]:
                    told[word.key] = weight, Span(word.start, word.end, part)
        strongest = sorted(told.values(), key=lambda one: (-one[0], one[1]))[:SHOWN]
        return tuple(sorted((span for _, span in strongest), key=lambda span: (span.part != "title", span)))


def make(resources: Resources) -> Component:
    """The component with the shipped model."""
    return LinearUrusan(Linear.read(resources.content(MODEL), {}))
