"""Gold files as records, in the schema of docs/reference/guidelines.md, and what kliping answers in the same schema."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kliping.jobs.reading import Reader


class Text(msgspec.Struct, frozen=True):
    """The ``article`` block."""

    title: str | None = None
    outlet: str | None = None
    byline: list[str] = []
    editor: list[str] = []
    published_at: str | None = None
    dateline: str | None = None
    views: int | None = None
    tags: list[str] = []
    captions: list[str] = []
    body_first_words: str | None = None
    body_last_words: str | None = None
    paragraphs: int | None = None
    not_body: list[str] = []


class Toward(msgspec.Struct, frozen=True):
    """A row of ``tone.toward``."""

    name: str
    tone: str


class Tone(msgspec.Struct, frozen=True):
    """The ``tone`` block; ``probability`` only stands in answers."""

    document: str | None = None
    headline: str | None = None
    body: str | None = None
    unsure: bool = False
    toward: list[Toward] = []
    probability: dict[str, float] = {}


class Place(msgspec.Struct, frozen=True):
    """A row of ``places``."""

    name: str
    code: str | None = None
    kind: str | None = None
    role: str | None = None
    country: str | None = None
    parent: str | None = None
    surfaces: list[str] = []


class Person(msgspec.Struct, frozen=True):
    """A row of ``people``."""

    name: str
    post: str | None = None
    of: str | None = None


class Institution(msgspec.Struct, frozen=True):
    """A row of ``institutions``."""

    name: str
    kind: str | None = None
    surfaces: list[str] = []


class Quote(msgspec.Struct, frozen=True):
    """A row of ``quotes``."""

    first_words: str
    last_words: str
    speaker: str | None = None
    kind: str | None = None
    tone: str | None = None


class Urusan(msgspec.Struct, frozen=True):
    """The ``urusan`` block."""

    main: str | None = None
    also: list[str] = []


class Event(msgspec.Struct, frozen=True):
    """A row of ``events``."""

    type: str
    date: str | None = None
    status: str | None = None
    actor: list[str] = []
    host: list[str] = []
    evidence_first_words: str | None = None


class Cooperation(msgspec.Struct, frozen=True):
    """A row of ``cooperation``."""

    a: str | None = None
    a_name: str | None = None
    b: str | None = None
    b_name: str | None = None
    stage: str | None = None
    instrument: str | None = None
    first_seen: str | None = None
    last_activity: str | None = None
    fields: list[str] = []


class Gold(msgspec.Struct, frozen=True):
    """One article's truth, or an answer in the same schema; ``text`` is the body and only stands in answers."""

    id: str = ""
    article: Text = Text()
    tone: Tone = Tone()
    places: list[Place] = []
    people: list[Person] = []
    institutions: list[Institution] = []
    quotes: list[Quote] = []
    urusan: Urusan = Urusan()
    events: list[Event] = []
    cooperation: list[Cooperation] = []
    text: str = msgspec.field(name="body", default="")


class Pair(msgspec.Struct, frozen=True):
    """The truth of an article beside the answer; a refused article answers with an empty ``Gold``."""

    truth: Gold
    answer: Gold
    input: str = ""
    refused: str | None = None


def truths(folders: Iterable[Path]) -> Iterator[tuple[Gold, Path]]:
    """Every gold file of the folders with its input: the file of the same name, else the one it names in seeds/."""
    for folder in folders:
        for file in sorted(folder.glob("*.json")):
            given = msgspec.json.decode(file.read_bytes())
            if not isinstance(given, dict) or "article" not in given:
                continue
            named = str(given.get("source", {}).get("file") or "")
            candidates = [file.with_suffix(".html"), file.with_suffix(".txt"), folder / named,
                          folder.parent / "seeds" / named, folder.parent.parent / "seeds" / named]  # fmt: skip
            source = next((path for path in candidates if path.is_file()), None)
            if source is not None:
                yield msgspec.convert(given, Gold), source


def answer(truth: Gold, source: Path, reader: Reader) -> Pair:
    """What kliping says about one input."""
    from kliping.core.errors import ArticleProblem
    from kliping.core.types import Fetched
    from kliping.export.gold import gold

    fetched = Fetched(source.read_bytes(), source="file", name=source.name)
    try:
        reading = reader.read(fetched)
    except ArticleProblem as problem:
        return Pair(truth, Gold(), source.name, problem.reason)
    return Pair(truth, msgspec.convert(gold(reading), Gold), source.name)
