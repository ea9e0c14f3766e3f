"""The records of one article's way: ``Fetched`` -> ``Article`` -> ``Analysis`` -> ``Cooperation``.

All are frozen. Unknown is ``None`` (or an empty tuple), never an empty string or a placeholder.
Slugs (kinds, tones, events, stages, fields, urusan) are those of the annotation guidelines, listed in
``docs/reference/slugs.md``; ``kliping.core.slugs`` holds them as values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kliping.core.dates import Instant, PartialDate
from kliping.core.evidence import Made, Removed, Rule, Span


@dataclass(frozen=True, slots=True)
class Fetched:
    """Bytes as they came, before anything is understood.

    ``source`` says how they came: ``file``, ``stdin``, ``page``, ``bytes``. ``headers`` are lower-case names.
    ``parts`` are the later pages of an article in parts, in order.
    """

    body: bytes
    url: str | None = None
    final_url: str | None = None
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    fetched_at: datetime | None = None
    source: str = "bytes"
    name: str | None = None
    parts: tuple[bytes, ...] = ()

    def header(self, name: str) -> str | None:
        """The first header of that lower-case name."""
        return next((value for key, value in self.headers if key == name), None)

    @property
    def label(self) -> str:
        """How to name this input to a person: its address, else its file name, else how it came."""
        return self.final_url or self.url or self.name or self.source


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who published: ``kind`` is online, newspaper, radio, tv, agency or government, where known."""

    name: str
    domain: str | None = None
    network: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """The line under a picture as printed (``text``, credit included) and the credit apart.

    ``photographer`` and ``agency`` are the two halves of the credit, where it names them.
    """

    text: str
    credit: str | None = None
    photographer: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A related article the page names (``Baca juga``)."""

    title: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Upstream:
    """What another monitor printed about the article: ``Upstream("tone", "positif", 0.988, "positif (98.8%)")``."""

    label: str
    value: str
    p: float | None = None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A clean article. ``text`` is the body, paragraphs parted by an empty line, and never changes afterwards.

    ``published_confidence`` (0 to 1) says how far the day of publication can be trusted; which line or machine date it
    was read from is the ``published`` rule of ``provenance``.

    ``page`` of ``pages`` tells which part of an article the page was, ``whole_url`` where all parts stand at once;
    ``partial`` why the text is not whole: ``paywall`` or ``pages``. ``end_code`` are the initials in brackets at the
    end (``boy/jpnn``), ``contributor_place`` is the town a correspondent wrote from.
    """

    id: str
    version: str
    title: str
    text: str
    paragraphs: tuple[Span, ...]
    url: str | None = None
    outlet: Outlet | None = None
    media_kind: str | None = None
    published: Instant | None = None
    updated: Instant | None = None
    byline: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    dateline: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
    views: int | None = None
    related: tuple[Link, ...] = ()
    pages: int | None = None
    language: str | None = None
    upstream: tuple[Upstream, ...] = ()
    provenance: tuple[Rule, ...] = ()
    removed: tuple[Removed, ...] = ()
    quality: float | None = None
    published_confidence: float | None = None
    page: int | None = None
    whole_url: str | None = None
    amp_url: str | None = None
    end_code: str | None = None
    contributor_place: str | None = None
    partial: str | None = None

    def part(self, name: str) -> str:
        """The string a ``Span`` points into: ``text``, ``title``, ``dateline`` or ``caption.N``."""
        if name == "text":
            return self.text
        if name == "title":
            return self.title
        if name == "dateline":
            return self.dateline or ""
        kind, _, number = name.partition(".")
        if kind == "caption" and number.isdigit() and int(number) < len(self.captions):
            return self.captions[int(number)].text
        raise KeyError(name)

    def parts(self) -> tuple[tuple[str, str], ...]:
        """All parts that can hold a mention, in reading order: title, captions, dateline, text."""
        captions = tuple((f"caption.{i}", caption.text) for i, caption in enumerate(self.captions))
        dateline = (("dateline", self.dateline),) if self.dateline else ()
        return (("title", self.title), *captions, *dateline, ("text", self.text))

    def at(self, span: Span) -> str:
        """The words under a span."""
        return self.part(span.part)[span.start : span.end]

    def surfaces(self, spans: tuple[Span, ...]) -> tuple[str, ...]:
        """The different spellings under these spans, in order of first appearance."""
        return tuple(dict.fromkeys(self.at(span) for span in spans))


@dataclass(frozen=True, slots=True)
class Region:
    """A place that can be told apart from all others.

    ``code`` is the dotted Kemendagri code (Kepmendagri 300.2.2-2138/2025) inside Indonesia, else None; a foreign
    unit has ``country`` (ISO 3166-1 alpha-2), ``parent`` and an ``external_id``. ``parent`` is a name: the bare
    province of a kabupaten or kota, the kabupaten or kota of a kecamatan. ``kind`` is a slug of ``slugs.PLACES``.
    """

    name: str
    kind: str
    code: str | None = None
    parent: str | None = None
    country: str | None = "ID"
    external_id: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A region the article speaks of; ``reason`` says in a few words why it was read as this region."""

    region: Region
    mentions: tuple[Span, ...]
    role: str = "mentioned"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """An office as the article gives it: ``title`` bare and written out, ``unit`` canonical, ``raw`` as printed."""

    title: str
    unit: str | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in the article, without titles and degrees, in the fullest form the text gives."""

    name: str
    mentions: tuple[Span, ...]
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class Institution:
    """A body named in the article; ``kind`` is a slug of ``slugs.INSTITUTIONS``."""

    name: str
    kind: str
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Probability:
    """Three probabilities that sum to 1."""

    positive: float
    neutral: float
    negative: float


@dataclass(frozen=True, slots=True)
class Tone:
    """A tone with its calibrated probability ``p`` (0 to 1); ``unsure`` when p is under the model's threshold."""

    label: str
    p: float
    probability: Probability
    calibrated_by: str
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class ToneAt:
    """The tone of one sentence, quote or other stretch of text."""

    span: Span
    tone: Tone


@dataclass(frozen=True, slots=True)
class Toward:
    """The tone toward one region, person or institution, named canonically, and the sentences it was read from."""

    name: str
    tone: Tone
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Tones:
    """Tone of the whole, of the headline alone and of the body alone; ``sentences`` carried it, strongest first."""

    document: Tone
    headline: Tone
    body: Tone
    sentences: tuple[ToneAt, ...] = ()
    toward: tuple[Toward, ...] = ()
    quotes: tuple[ToneAt, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """One statement, word for word. ``span`` leaves out the quotation marks and the attribution.

    ``kind`` is ``direct`` or ``indirect``; ``speaker`` a canonical name of a person or unit; ``cue`` the speech verb.
    Its tone stands in ``Tones.quotes`` under the same span.
    """

    span: Span
    kind: str
    speaker: str | None = None
    cue: str | None = None


@dataclass(frozen=True, slots=True)
class Urusan:
    """Government affairs by UU 23/2014: the main slug and the others touched; ``evidence`` are the words that told."""

    main: str
    also: tuple[str, ...] = ()
    p: float | None = None
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened or is announced between governments or institutions.

    ``actor``, ``host`` and ``place`` are canonical names of places or institutions of the same analysis;
    ``status`` is ``done`` or ``planned``; ``evidence`` is the sentence.
    """

    type: str
    evidence: Span
    date: PartialDate | None = None
    actor: tuple[str, ...] = ()
    host: tuple[str, ...] = ()
    status: str = "done"
    place: str | None = None
    instrument: str | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything said about an article, one field a layer; ``made`` tells which component wrote which layer."""

    places: tuple[Place, ...] = ()
    people: tuple[Person, ...] = ()
    institutions: tuple[Institution, ...] = ()
    quotes: tuple[Quote, ...] = ()
    urusan: Urusan | None = None
    tone: Tones | None = None
    events: tuple[Event, ...] = ()
    made: tuple[Made, ...] = ()

    def place(self, name: str) -> Place | None:
        """The place of this canonical name."""
        return next((place for place in self.places if place.region.name == name), None)

    def person(self, name: str) -> Person | None:
        """The person of this canonical name."""
        return next((person for person in self.people if person.name == name), None)


@dataclass(frozen=True, slots=True)
class Proof:
    """One sentence that supports one cell of a register row: ``Proof("stage", span)``."""

    cell: str
    span: Span


@dataclass(frozen=True, slots=True)
class Cooperation:
    """A pair of regions that cooperate, as one article tells it; ``b`` may be foreign.

    ``stage`` is the highest that a sentence supports, ``instrument`` the last one signed (loi, mou, pks).
    """

    a: Region
    b: Region
    stage: str
    instrument: str | None = None
    first_seen: PartialDate | None = None
    last_activity: PartialDate | None = None
    fields: tuple[str, ...] = ()
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with all that was said about it: the answer of ``kliping.read``."""

    article: Article
    analysis: Analysis
    cooperation: tuple[Cooperation, ...] = field(default=())
