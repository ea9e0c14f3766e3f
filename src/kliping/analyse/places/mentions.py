"""The names an article holds, each with its context; those that cannot be a region are left out here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kliping.analyse.places.context import KINDS, Context, Cues
from kliping.core.evidence import Span
from kliping.core.types import Article, Region
from kliping.language.gazetteer import Found, Gazetteer, fold

# Uses of a name that name no region: a road, a river, a school, a cup, a person, a people; a village is read elsewhere.
NOT_A_REGION = frozenset(("road", "water", "school", "contest", "person", "nation", "village", "cue"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the article: where it stands (kind word included), how it is used, what it may mean.

    ``listed``: it is one of a list of names that may be regions (`Demak dan Pati`).
    """

    span: Span
    key: str
    context: Context
    meanings: tuple[Region, ...]
    weight: int
    listed: bool = False

    @property
    def at_home(self) -> bool:
        """Whether the words around speak of a place: a kind word, an office, a preposition, a dateline."""
        return self.context.sense is not None or self.span.part == "dateline"


# A short name in capitals and brackets, and the capital words before it.
_BRACKET = re.compile(r"\(([A-Z]{2,6})\)")
_SPELT = re.compile(r"\b(?:[A-Z][\w'’-]*(?: (?:dan |di )?)?){1,5} ?$")
_JOINT = re.compile(r",? (?:dan|serta|hingga|sampai|maupun|atau) (?:juga )?|, ")


def _in_lists(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The same mentions, those marked that stand in a list with another name."""
    beside = [bool(_JOINT.fullmatch(text, a.span.end, b.span.start)) for a, b in pairwise(mentions)]
    for at, mention in enumerate(mentions):
        near = (at > 0 and beside[at - 1]) or (at < len(beside) and beside[at])
        yield replace(mention, listed=True) if near else mention


def known_alone(region: Region) -> bool:
    """Whether a foreign region is known without its country: hand-listed, or one of Korea's eight largest cities."""
    listed = region.external_id or ""
    return listed.startswith(("iso:", "name:")) or (listed.startswith("kostat:") and len(listed) == 9)


class Reader:
    """Finds the mentions of an article."""

    def __init__(self, gazetteer: Gazetteer, cues: Cues) -> None:
        self.gazetteer = gazetteer
        self.cues = cues

    def mentions(self, article: Article) -> tuple[Mention, ...]:
        """All mentions in reading order, bar those in the outlet's own name."""
        outlet = article.outlet.name if article.outlet else None
        short = frozenset(key for _, text in article.parts() for key in self._abbreviations(text))
        lead = article.paragraphs[0].end if article.paragraphs else 0
        return tuple(
            mention
            for part, text in article.parts()
            for mention in _in_lists(text, [
                mention
                for found in self.gazetteer.find(text)
                if found.key not in short and self.gazetteer.meanings(found.key)
                if not _inside(text, found, outlet)
                for mention in self._mentions(part, text, found, lead)
            ])
        )  # fmt: skip

    def _abbreviations(self, text: str) -> Iterator[str]:
        """Keys of short names that the text gives to something else: `Kanal Banjir Timur (KBT)`."""
        for match in _BRACKET.finditer(text):
            key = fold(match[1]).strip()
            short = set(self.gazetteer.regions.get(key, ()))
            spelt = _SPELT.search(text, max(0, match.start() - 60), match.start())
            if short and spelt and not short & self._meant_at_end(spelt[0].rstrip()):
                yield key

    def _meant_at_end(self, words: str) -> set[Region]:
        """What the name that ends these words may mean."""
        ending = (found.key for found in self.gazetteer.find(words) if found.end == len(words))
        return {region for key in ending for region in self.gazetteer.meanings(key)}

    def mention(self, article: Article, part: str, at: tuple[int, int], meanings: tuple[Region, ...]) -> Mention:
        """The mention of a name at a place of the article, for meanings that the gazetteer has not got."""
        text = article.part(part)
        lead = article.paragraphs[0].end if article.paragraphs else 0
        found = Found(*at, fold(text[slice(*at)]).strip())
        return replace(self._mention(part, found, lead, self.cues.around(text, *at)), meanings=meanings)

    def _mentions(self, part: str, text: str, found: Found, lead: int) -> Iterator[Mention]:
        context = self.cues.around(text, found.start, found.end)
        bare = self._town_within(text, found, context)
        if bare is not None:
            yield from self._mentions(part, text, bare, lead)
            return
        between = text[max(0, found.start - 2) : found.start] == ", " and text[found.end : found.end + 1] == ","
        told = context.sense in KINDS or context.sense == "people" or part == "dateline" or between
        if self.cues.known(found.key) and not told:
            return  # `Kota`, `Timur` are kecamatan too, but only when told so
        mention = self._mention(part, found, lead, context)
        begin = max(0, mention.span.start - 40)
        shared = _SHARED.search(text[begin : mention.span.start])
        if shared and context.sense in ("kota", "kabupaten") and _KIND[shared[1].lower()] != context.sense:
            other = replace(context, sense=_KIND[shared[1].lower()])
            yield replace(mention, span=Span(begin + shared.start(), begin + shared.end(1), part), context=other)
        yield mention

    def _town_within(self, text: str, found: Found, context: Context) -> Found | None:
        """The `Padang` of `Kota Padang`, which is also a kecamatan in Rejang Lebong."""
        if not found.key.startswith("kota ") or context.sense == "kecamatan":
            return None
        start = found.start + len("kota ")
        inner = next(iter(self.gazetteer.find(text[start : found.end + 20])), None)
        towns = inner and any(region.kind == "kota" for region in self.gazetteer.meanings(inner.key))
        return Found(start, start + inner.end, inner.key) if inner and towns and inner.start == 0 else None

    def _mention(self, part: str, found: Found, lead: int, context: Context) -> Mention:
        span = Span(context.start, found.end, part)
        weight = _WEIGHT.get(part, 2 if part == "text" and found.end <= lead else 1)
        return Mention(span, found.key, context, self.gazetteer.meanings(found.key), weight)


# `Kota dan Kabupaten Serang`, `Pemkot maupun Pemkab Serang` name two regions
_SHARED = re.compile(r"\b(Kota|Kabupaten|Pemkot|Pemkab)(?= (?:dan|maupun|serta|hingga) (?:Pemkot |Pemkab )?$)", re.I)
_KIND = {"kota": "kota", "pemkot": "kota", "kabupaten": "kabupaten", "pemkab": "kabupaten"}
_WEIGHT = {"title": 4, "dateline": 2}


def _inside(text: str, found: Found, outlet: str | None) -> bool:
    """Whether the name stands within the outlet's name as printed."""
    if outlet is None or fold(text[found.start : found.end]) not in fold(outlet):
        return False
    low, name = text.lower(), outlet.lower()
    return any(at <= found.start and found.end <= at + len(name) for at in _occurrences(low, name))


def _occurrences(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)
