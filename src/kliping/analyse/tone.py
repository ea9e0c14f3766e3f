"""The tone of an article: of its headline, its body, each sentence and quote, and toward the ones it is about.

One linear model scores headlines, sentences and quotes (``models/tone``: how it was trained, on what, how well).
Each use has its own calibration, fitted on texts the model had not seen. The body is a mean of its sentences in which
the first ones weigh most; the document weighs the headline and that mean. A quote weighs its own words, the body and
the verb it is told with. Labels another monitor printed are never read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import msgspec
import numpy as np

from kliping.analyse.linear import Linear, Scores, keys, softmax, told
from kliping.analyse.targets import Target, targets
from kliping.core.component import Component
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Probability, Tone, ToneAt, Tones, Toward
from kliping.language.sentences import sentences
from kliping.resources import Resources

MODEL = "models/tone.tsv"
FITTED = "folds of the model's own corpus"
RULE = "rule for police and court reports"
SHOWN = 3  # sentences kept as the evidence of a target


class WordRow(msgspec.Struct, frozen=True):
    """A row of ``tone/direction``, ``tone/accusing`` and ``tone/speech``."""

    word: str
    kind: str


@dataclass(frozen=True, slots=True)
class Read:
    """What the sentences of one article scored."""

    spans: tuple[Span, ...]
    scores: tuple[Scores, ...]
    empty: Scores

    @property
    def whole(self) -> Scores:
        """What the sentences say together; of none, ``empty``."""
        return told(np.stack(self.scores)) if self.scores else self.empty

    @property
    def opening(self) -> Span:
        """Where the first sentence stands."""
        return self.spans[0] if self.spans else Span(0, 0)

    def of(self, numbers: Iterable[int]) -> Scores:
        """The mean of these sentences."""
        chosen = [self.scores[at] for at in numbers]
        return np.asarray(np.add.reduce(chosen) / len(chosen)) if chosen else self.empty

    def about(self, target: Target) -> tuple[int, ...]:
        """Numbers of the sentences that name the target."""
        numbered = enumerate(self.spans)
        return tuple(at for at, span in numbered if any(span.overlaps(mention) for mention in target.mentions))


class LinearTone:
    """Tone by consequence for the reported party, not by vocabulary: positive, neutral or negative with a probability.

    Gives the tone of document, headline and body, of every sentence (strongest first), of every quote under the
    quote's span, and toward the regions, agencies and people the article is about. A probability under the model's
    threshold sets `unsure`. A police or court report is neutral for its area, negative for the accused.
    """

    name = "tone"
    version = "2"
    needs = frozenset({"places", "people", "institutions", "quotes", "urusan"})
    gives = frozenset({"tone"})

    def __init__(self, model: Linear, accusing: frozenset[str], speech: Mapping[str, str]) -> None:
        self._model = model
        self._extra = model.header.extra
        self._accusing = accusing
        self._speech = speech

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """Fill in ``tone``."""
        read = self._read(article)
        headline = self._model.score(article.title)
        document = self._tone("document", headline, read.whole)
        accusing = self._accuse(article, read)
        tones = Tones(
            document=document,
            headline=self._tone("headline", headline),
            body=self._tone("body", read.whole),
            sentences=self._strongest(read),
            toward=tuple(self._toward(target, document, read) for target in targets(so_far, read.opening, accusing)),
            quotes=tuple(self._quote(article, quote.span, read) for quote in so_far.quotes),
        )
        return replace(so_far, tone=tones)

    def _quote(self, article: Article, span: Span, read: Read) -> ToneAt:
        """What somebody said, in the light of the article: a quote alone is often too short to judge."""
        said = self._model.score(article.at(span))
        return ToneAt(span, self._tone("quote", said, read.whole, self._spoken(article, span, read)))

    def _spoken(self, article: Article, span: Span, read: Read) -> Scores:
        """1 for the tone of the first telling verb beside the quote (`mengeluhkan`, `memuji`), else 0."""
        beside = " ".join(_beside(article.text, span, around) for around in read.spans if around.overlaps(span))
        tone = next((self._speech[key] for key in keys(beside) if key in self._speech), None)
        return np.asarray([float(label == tone) for label in self._model.labels])

    def _read(self, article: Article) -> Read:
        spans = sentences(article.text)
        return Read(spans, tuple(self._model.score(article.at(span)) for span in spans), self._model.bias)

    def _accuse(self, article: Article, read: Read) -> tuple[Span, ...]:
        return tuple(span for span in read.spans if not self._accusing.isdisjoint(keys(article.at(span))))

    def _tone(self, use: str, *scores: Scores) -> Tone:
        """Calibrate: one factor a score, then one number a label (``extra[use]``)."""
        *factors, positive, neutral, negative = self._extra[use]
        total: Scores = np.asarray((positive, neutral, negative))
        for factor, score in zip(factors, scores, strict=True):
            total = total + factor * score
        return self._judged(*softmax(total).tolist())

    def _judged(self, positive: float, neutral: float, negative: float, by: str = FITTED) -> Tone:
        shares = {"positive": positive, "neutral": neutral, "negative": negative}
        label = max(shares, key=shares.__getitem__)
        unsure = shares[label] < self._extra["unsure"][0]
        return Tone(label, shares[label], Probability(positive, neutral, negative), by, unsure)

    def _strongest(self, read: Read) -> tuple[ToneAt, ...]:
        pairs = zip(read.spans, read.scores, strict=True)
        marked = (ToneAt(span, self._tone("sentence", score)) for span, score in pairs)
        return tuple(sorted(marked, key=lambda at: (at.tone.probability.neutral, at.span)))

    def _toward(self, target: Target, document: Tone, read: Read) -> Toward:
        about = read.about(target)
        own = self._tone("sentence", read.of(about)) if about else document
        found = self._by_rule(target.rule, document.probability, own.probability)
        label = self._model.labels.index(found.label)
        best = sorted(about, key=lambda at: -float(softmax(read.scores[at])[label]))[:SHOWN]
        return Toward(target.name, found, tuple(read.spans[at] for at in sorted(best)))

    def _by_rule(self, rule: str, whole: Probability, own: Probability) -> Tone:
        """The rules are told in ``targets``."""
        if rule == "neutral":
            return self._judged(0.0, 1.0, 0.0, RULE)
        if rule == "accused":
            return self._judged(0.0, 0.0, 1.0, RULE)
        if rule == "unharmed":
            return self._judged(whole.positive, whole.neutral + whole.negative, 0.0)
        if rule == "own":
            whole = _between(whole, own)
        return self._judged(whole.positive, whole.neutral, whole.negative)


def _beside(text: str, quote: Span, around: Span) -> str:
    """The words of a sentence outside the quote in it."""
    return f"{text[around.start : max(around.start, quote.start)]} {text[min(around.end, quote.end) : around.end]}"


def _between(one: Probability, other: Probability) -> Probability:
    """Half of each."""
    return Probability(
        (one.positive + other.positive) / 2,
        (one.neutral + other.neutral) / 2,
        (one.negative + other.negative) / 2,
    )


def make(resources: Resources) -> Component:
    """The component with the shipped model."""
    directions = {row.word: row.kind for row in resources.table("tone/direction", WordRow)}
    accusing = frozenset(row.word for row in resources.table("tone/accusing", WordRow))
    speech = {row.word: row.kind for row in resources.table("tone/speech", WordRow)}
    return LinearTone(Linear.read(resources.content(MODEL), directions), accusing, speech)
