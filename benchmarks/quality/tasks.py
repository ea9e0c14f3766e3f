"""What is scored, as a list: a name, how it is measured, and what counts as right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from benchmarks.quality.gold import Cooperation, Event, Gold, Pair, Person, Place, Quote
from benchmarks.quality.measures import Score, brier, calibration_error, f1, macro_f1, plain, share

Pairs = Sequence[Pair]
Task = Callable[[Pairs], Score]


def _field(read: Callable[[Gold], object]) -> Task:
    """The share of articles where a field of truth and answer is the same."""

    def score(pairs: Pairs) -> Score:
        return share(read(pair.truth) == read(pair.answer) for pair in pairs)

    return score


def _known(read: Callable[[Gold], object]) -> Task:
    """As ``_field``, over the articles whose truth has the field."""

    def score(pairs: Pairs) -> Score:
        return share(read(pair.truth) == read(pair.answer) for pair in pairs if read(pair.truth))

    return score


def _rows(read: Callable[[Gold], Iterable[object]]) -> Task:
    """Micro F1 over rows."""

    def score(pairs: Pairs) -> Score:
        return f1((map(str, read(pair.truth)), map(str, read(pair.answer))) for pair in pairs)

    return score


def _names(names: list[str]) -> tuple[str, ...]:
    return tuple(sorted(map(plain, names)))


def _outlet(gold: Gold) -> str:
    return plain(gold.article.outlet).replace(" ", "")


def _leak(pairs: Pairs) -> Score:
    """Lines that do not belong to the body and stand in it."""
    lines = [(plain(line), plain(pair.answer.text)) for pair in pairs for line in pair.truth.article.not_body]
    leaked = sum(_leaks(line, text) for line, text in lines)
    return Score(leaked / len(lines) if lines else 0.0, len(lines), lower=True)


def _leaks(line: str, text: str) -> bool:
    """The first words of a removed line found in the body; one or two words also occur in honest sentences."""
    return line in text and len(line.split()) > 2


def _place(row: Place) -> tuple[str, str | None]:
    return plain(row.name), row.code


def _matched(pairs: Pairs, of: Callable[[Gold], Iterable[Person]]) -> Iterator[tuple[Person, Person]]:
    for pair in pairs:
        answers = {plain(person.name): person for person in of(pair.answer)}
        yield from ((true, answers[plain(true.name)]) for true in of(pair.truth) if plain(true.name) in answers)


def _post(pairs: Pairs) -> Score:
    return share(plain(true.post) == plain(said.post) for true, said in _matched(pairs, lambda gold: gold.people))


def _of(pairs: Pairs) -> Score:
    both = _matched(pairs, lambda gold: gold.people)
    return share(plain(true.of) == plain(said.of) for true, said in both if true.post)


def _role(pairs: Pairs) -> Score:
    roles = []
    for pair in pairs:
        said = {_place(row): row.role for row in pair.answer.places}
        roles += [row.role == said[_place(row)] for row in pair.truth.places if _place(row) in said]
    return share(roles)


def _tone(part: str) -> tuple[Task, Task]:
    """Accuracy and macro F1 of the tone of one part."""

    def accuracy(pairs: Pairs) -> Score:
        return share(getattr(pair.truth.tone, part) == getattr(pair.answer.tone, part) for pair in pairs)

    def macro(pairs: Pairs) -> Score:
        truth = [str(getattr(pair.truth.tone, part)) for pair in pairs]
        return macro_f1(truth, [str(getattr(pair.answer.tone, part)) for pair in pairs])

    return accuracy, macro


def _toward(pairs: Pairs) -> Score:
    """Of the parties the truth judges, how many are judged the same; a party left out is wrong."""
    hits = []
    for pair in pairs:
        said = {plain(row.name): row.tone for row in pair.answer.tone.toward}
        hits += [said.get(plain(row.name)) == row.tone for row in pair.truth.tone.toward]
    return share(hits)


def _words(text: str, count: int) -> str:
    return " ".join(plain(text).replace('"', "").split()[:count])


def _quote(row: Quote) -> tuple[str, str | None, str]:
    """A quote is found when speaker, kind and the first three words agree."""
    return plain(row.speaker), row.kind, _words(row.first_words, 3)


def _quote_tone(pairs: Pairs) -> Score:
    hits = []
    for pair in pairs:
        said = {_words(row.first_words, 3): row.tone for row in pair.answer.quotes}
        keyed = [(_words(row.first_words, 3), row.tone) for row in pair.truth.quotes]
        hits += [said[key] == tone for key, tone in keyed if key in said]
    return share(hits)


def _event(row: Event) -> tuple[str, str | None, str | None]:
    return row.type, row.date, row.status


def _sides(row: Event) -> tuple[object, ...]:
    """An event by its type and who takes part; who came and who was visited count apart."""
    return row.type, _names(row.actor), _names(row.host)


def _planned(pairs: Pairs) -> Score:
    """The status of the events told by the same type and sentence; of several in one sentence, as many as agree."""
    hits = []
    for pair in pairs:
        said = _by_sentence(pair.answer.events)
        for key, group in _by_sentence(pair.truth.events).items():
            given = said.get(key, [])
            agree = (Counter(group) & Counter(given)).total()
            hits += [n < agree for n in range(min(len(group), len(given)))]
    return share(hits)


def _by_sentence(rows: Iterable[Event]) -> dict[tuple[str, str], list[str | None]]:
    found: dict[tuple[str, str], list[str | None]] = {}
    for row in rows:
        found.setdefault(_told(row), []).append(row.status)
    return found


def _told(row: Event) -> tuple[str, str]:
    return row.type, _words(row.evidence_first_words or "", 4)


def _pair(row: Cooperation) -> tuple[str, ...]:
    return tuple(sorted((plain(row.a_name), plain(row.b_name))))


def _stage(pairs: Pairs) -> Score:
    """The stage of the rows whose pair is right."""
    hits = []
    for pair in pairs:
        said = {_pair(row): row.stage for row in pair.answer.cooperation}
        hits += [said[_pair(row)] == row.stage for row in pair.truth.cooperation if _pair(row) in said]
    return share(hits)


def _dated(row: Cooperation) -> tuple[object, ...]:
    return *_pair(row), row.stage, row.instrument, row.first_seen, row.last_activity


def _confidence(pairs: Pairs) -> Score:
    told = [(pair.answer.tone.probability, pair) for pair in pairs if pair.answer.tone.probability]
    return calibration_error([(max(p.values()), pair.truth.tone.document == pair.answer.tone.document)
                              for p, pair in told])  # fmt: skip


def _brier(pairs: Pairs) -> Score:
    return brier([(pair.answer.tone.probability, str(pair.truth.tone.document)) for pair in pairs])


TASKS: dict[str, Task] = {
    "title": _field(lambda g: plain(g.article.title)),
    "outlet": _field(_outlet),
    "instant": _field(lambda g: g.article.published_at),
    "byline": _field(lambda g: _names(g.article.byline)),
    "editor": _field(lambda g: _names(g.article.editor)),
    "dateline": _field(lambda g: plain(g.article.dateline)),
    "views": _field(lambda g: g.article.views),
    "tags": _field(lambda g: _names(g.article.tags)),
    "captions": _field(lambda g: _names(g.article.captions)),
    "body begins": _field(lambda g: plain(g.article.body_first_words)),
    "body ends": _field(lambda g: plain(g.article.body_last_words)),
    "paragraphs": _known(lambda g: g.article.paragraphs),
    "leak": _leak,
    "places f1": _rows(lambda g: map(_place, g.places)),
    "places role": _role,
    "people f1": _rows(lambda g: (plain(row.name) for row in g.people)),
    "people post": _post,
    "people of": _of,
    "institutions f1": _rows(lambda g: (plain(row.name) for row in g.institutions)),
    "tone document": _tone("document")[0],
    "tone document f1": _tone("document")[1],
    "tone headline": _tone("headline")[0],
    "tone headline f1": _tone("headline")[1],
    "tone body": _tone("body")[0],
    "tone body f1": _tone("body")[1],
    "tone toward": _toward,
    "calibration error": _confidence,
    "calibration brier": _brier,
    "quotes f1": _rows(lambda g: map(_quote, g.quotes)),
    "quotes tone": _quote_tone,
    "urusan main": _field(lambda g: g.urusan.main),
    "urusan all f1": _rows(lambda g: (g.urusan.main, *g.urusan.also)),
    "events f1": _rows(lambda g: map(_event, g.events)),
    "events type f1": _rows(lambda g: (row.type for row in g.events)),
    "events sides f1": _rows(lambda g: map(_sides, g.events)),
    "events planned": _planned,
    "cooperation f1": _rows(lambda g: map(_pair, g.cooperation)),
    "cooperation stage": _stage,
    "cooperation row f1": _rows(lambda g: map(_dated, g.cooperation)),
    "cooperation fields f1": _rows(lambda g: ((*_pair(row), field) for row in g.cooperation for field in row.fields)),
}
