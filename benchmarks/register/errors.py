"""What went wrong with pairs, rows and events, one line an error, by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.quality.gold import Cooperation, Event, Gold, Pair
from benchmarks.quality.measures import plain


@dataclass(frozen=True, slots=True)
class Wrong:
    """An error: its kind, the input it is in, and what was true beside what was said."""

    kind: str
    input: str
    told: str


def errors(pairs: Iterable[Pair]) -> Iterator[Wrong]:
    """All errors of the answers, article by article."""
    for pair in pairs:
        if pair.refused:
            yield Wrong("article refused", pair.input, pair.refused)
            continue
        yield from _rows(pair)
        yield from _events(pair)


def _rows(pair: Pair) -> Iterator[Wrong]:
    said = {_key(row): row for row in pair.answer.cooperation}
    wanted = {_key(row): row for row in pair.truth.cooperation}
    for key, row in wanted.items():
        if key in said:
            yield from _cells(pair.input, row, said[key])
        else:
            kind = "pair missed" if _known(row, pair.answer) else "pair missed, place not found upstream"
            yield Wrong(kind, pair.input, f"{row.a_name} - {row.b_name}")
    yield from (Wrong("pair false", pair.input, f"{row.a_name} - {row.b_name} ({row.stage})")
                for key, row in said.items() if key not in wanted)  # fmt: skip


def _key(row: Cooperation) -> tuple[str, ...]:
    return tuple(sorted((plain(row.a_name), plain(row.b_name))))


def _known(row: Cooperation, answer: Gold) -> bool:
    names = {plain(place.name) for place in answer.places}
    return {plain(row.a_name), plain(row.b_name)} <= names


_CELLS: dict[str, Callable[[Cooperation], object]] = {
    "stage": lambda row: row.stage,
    "instrument": lambda row: row.instrument,
    "first seen": lambda row: row.first_seen,
    "last activity": lambda row: row.last_activity,
}


def _cells(name: str, true: Cooperation, said: Cooperation) -> Iterator[Wrong]:
    for cell, read in _CELLS.items():
        if read(true) != read(said):
            yield Wrong(f"row {cell}", name, f"{true.b_name}: {read(true)}, said {read(said)}")
    yield from (Wrong("field missed", name, f"{true.b_name}: {f}") for f in sorted({*true.fields} - {*said.fields}))
    yield from (Wrong("field false", name, f"{true.b_name}: {f}") for f in sorted({*said.fields} - {*true.fields}))


def _events(pair: Pair) -> Iterator[Wrong]:
    """Events that are not right as they are, each beside the answer most like it, if any is."""
    true, said = _without_common(pair.truth.events, pair.answer.events)
    for row in true:
        near = max(said, key=lambda other: _likeness(row, other), default=None)
        if near is None or _likeness(row, near) < ALIKE:
            yield Wrong("event missed", pair.input, _shown(row))
            continue
        said.remove(near)
        parts = [part for part in ("type", "date", "status") if getattr(row, part) != getattr(near, part)]
        yield Wrong(f"event {' and '.join(parts)}", pair.input, f"{_shown(row)}, said {_short(near)}")
    yield from (Wrong("event false", pair.input, _shown(row)) for row in said)


def _without_common(true: Sequence[Event], said: Sequence[Event]) -> tuple[list[Event], list[Event]]:
    left, rest = [], list(said)
    for row in true:
        same = next((other for other in rest if _triple(other) == _triple(row)), None)
        if same is None:
            left.append(row)
        else:
            rest.remove(same)
    return left, rest


ALIKE = 3  # the same type, or the same sentence and one thing more


def _likeness(true: Event, said: Event) -> int:
    here = plain(true.evidence_first_words)[:24] == plain(said.evidence_first_words)[:24]
    return 3 * (true.type == said.type) + 2 * here + (true.date == said.date) + (true.status == said.status)


def _triple(row: Event) -> tuple[str | None, ...]:
    return row.type, row.date, row.status


def _short(row: Event) -> str:
    return " ".join(map(str, _triple(row)))


def _shown(row: Event) -> str:
    sides = f"{', '.join(row.actor)} > {', '.join(row.host)}"
    return f"{_short(row)} [{sides}] {row.evidence_first_words}"
