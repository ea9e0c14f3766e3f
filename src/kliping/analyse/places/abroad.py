"""Foreign units that no list knows alone: a name beside its country, or one that the atlas knows in a country named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kliping.analyse.places.context import KINDS, Context, Cues
from kliping.analyse.places.mentions import NOT_A_REGION, Mention, Reader, known_alone
from kliping.core.evidence import Span
from kliping.core.types import Article, Region
from kliping.language.atlas import Atlas, Listed
from kliping.language.gazetteer import Gazetteer, fold
from kliping.language.names import Names

_WORD = r"(?:St|Ste|Mt)\. [A-Z]\w+|[^\W\d_a-zß-ÿ][^\W\d_]*(?:['’\-][^\W\d_]+)*"
_SMALL = r"(?:de|del|della|da|do|dos|la|le|al|of|upon|on|am|an|der|aan|en|dan|and)"
RUN = re.compile(rf"(?<![\w-])(?:{_WORD})(?: (?:{_SMALL} ){{0,2}}(?:{_WORD}))*")
_WORDS = re.compile(r"St\. \S+|\S+")
# What may stand between a unit and its country: `Klang, Malaysia`, `Klang (Malaysia)`, `Klang, Selangor, Malaysia`.
_GAP = re.compile(r"(?:,|,? ?\(|,? di|,? yang terletak di|,? yang berada di|,? asal|,? dari)? ?"
                  r"(?:[Nn]egara (?:bagian )?|[Pp]rovinsi |[Pp]refektur )?")  # fmt: skip
_STRICT = re.compile(r", |,? \(")
_BETWEEN = re.compile(rf", (?:(?:Provinsi|Prefektur|Negara Bagian|Negeri|Distrik|Kota) )?{RUN.pattern}")
_KIND = {"provinsi": "foreign_province", "kabupaten": "foreign_district", "kecamatan": "foreign_district",
         "kota": "foreign_city"}  # fmt: skip
_PLACING = frozenset(("at", "people", "office"))


Words = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class _Named:
    """Capital words that may name a unit, with the ``after`` them; ``whole``: that one belongs to no longer name."""

    part: str
    text: str
    at: tuple[int, int]
    after: str
    whole: bool

    @property
    def name(self) -> str:
        return self.text[slice(*self.at)]


class _Countries:
    """The foreign countries an article names, and those of units known abroad, by where they stand; nations count."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._at: dict[tuple[str, int], str] = {}
        self._countries: dict[tuple[str, int], int] = {}
        for mention in mentions:
            codes = {each.country for each in mention.meanings}
            large = all(known_alone(each) for each in mention.meanings)
            code = codes.pop() if len(codes) == 1 and large else None
            if code and code != "ID":
                self._at[mention.span.part, mention.span.start] = code
            if code and code != "ID" and mention.meanings[0].kind == "negara":
                self._countries[mention.span.part, mention.span.start] = mention.span.end
        self.named = tuple(dict.fromkeys(self._at.values()))
        self._listed = [each.span for each in mentions if all(one.country != "ID" for one in each.meanings)]

    def within(self, named: _Named) -> bool:
        """Whether the name is but a part of one that the gazetteer has: the `Kinabalu` of `Kota Kinabalu`."""
        here = Span(*named.at, named.part)
        return any(span.covers(here) and span != here for span in self._listed)

    def behind(self, named: _Named) -> str | None:
        """The country named right behind, or behind one more name."""
        end = named.at[1]
        found = self._after(named, _GAP, end)
        between = _BETWEEN.match(named.text, end) if found is None else None
        return self._after(named, _GAP, between.end()) if between else found

    def ends(self, part: str, start: int) -> int | None:
        """Where the country that begins there ends."""
        return self._countries.get((part, start))

    def strictly(self, named: _Named, *, country: bool = False) -> bool:
        """Whether but a comma or a bracket parts the name from its country; ``country``: and not from a city of it."""
        between = _BETWEEN.match(named.text, named.at[1])
        ends = (named.at[1], between.end()) if between else (named.at[1],)
        gaps = [gap.end() for end in ends if (gap := _STRICT.match(named.text, end))]
        return any((named.part, at) in (self._countries if country else self._at) for at in gaps)

    def _after(self, named: _Named, gap: re.Pattern[str], end: int) -> str | None:
        found = gap.match(named.text, end)
        return self._at.get((named.part, found.end())) if found else None


class Abroad:
    """Adds the mentions of foreign units that the gazetteer has not got."""

    def __init__(self, reader: Reader, cues: Cues, atlas: Atlas, names: Names, bodies: frozenset[str]) -> None:
        self._reader = reader
        self._gazetteer: Gazetteer = reader.gazetteer
        self._cues = cues
        self._atlas = atlas
        self._names = names
        self._bodies = bodies

    def with_foreign(self, article: Article, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
        """All mentions, those of further foreign units among them; the shorter of two that overlap is gone."""
        countries = _Countries(mentions)
        found: dict[str, Region] = {}
        for part, text in article.parts() if countries.named else ():
            for run in RUN.finditer(text):
                for name, unit in self._units(part, text, run, countries):
                    found.setdefault(name, unit)
        return self._joined(article, mentions, found) if found else tuple(mentions)

    def _units(self, part: str, text: str, run: re.Match[str], countries: _Countries) -> Iterator[tuple[str, Region]]:
        """The units a run of capital words names, with the words that name them: the longest name at each start."""
        words = [(run.start() + word.start(), run.start() + word.end()) for word in _WORDS.finditer(run[0])]
        after = 0
        for first, (start, _) in enumerate(words):
            if first < after or (first and not self._begins(text[slice(*words[first - 1])].lower())):
                continue
            for last in range(min(len(words), first + 6) - 1, first - 1, -1):
                unit = self._unit(_named(part, text, words[first:], last - first, countries), countries)
                if unit is not None:
                    yield text[start : words[last][1]], unit
                    after = last + 1
                    break

    def _begins(self, before: str) -> bool:
        """Whether a name may begin behind this word of a run; the `Se` of `An Se Young` is no `se-`."""
        return before != "se" and self._cues.ends(before)

    def _unit(self, named: _Named, countries: _Countries) -> Region | None:
        told = countries.behind(named)
        listed = self._atlas.units(named.name, (told,) if told else countries.named)
        if (
            not (listed or told)
            or countries.within(named)
            or not self._free(named, (told,) if told else countries.named)
        ):
            return None
        context = self._cues.around(named.text, *named.at)
        if context.sense in NOT_A_REGION:
            return None
        kind = _KIND.get(context.sense or "")
        if listed and (countries.strictly(named) or self._placed(named, context)):
            chosen = next((unit for unit in listed if unit.kind == kind), listed[0])
            return chosen.region(kind)
        if told and not listed and self._cued(named, context) and countries.strictly(named, country=True):
            return Listed(_written(named.name), kind or "foreign_city", told).region(None)
        return None

    def _free(self, named: _Named, countries: Sequence[str]) -> bool:
        """Whether the name is no region that the gazetteer knows, nor that of a body."""
        known = self._gazetteer.meanings(fold(named.name).strip())
        told = len(countries) == 1
        at_home = any(each.kind == "negara" or (each.code and (len(each.code) < 8 or not told)) for each in known)
        listed = any(each.code is None and each.country in countries for each in known)
        return (
            not at_home and not listed and not any(word in self._bodies for word in (*named.name.split(), named.after))
        )

    def _placed(self, named: _Named, context: Context) -> bool:
        """Whether the words around a name of the atlas place it: a kind word, an office, a preposition."""
        if context.sense in KINDS or context.sense == "office":
            return True
        if not named.whole or self._common(named.name):
            return False
        return context.sense in _PLACING or (context.sense == "with" and context.before != "capital")

    def _common(self, name: str) -> bool:
        """Whether the name is also a word, a village or part of a personal name."""
        plain = self._names.plain(name) or self._names.known(name)
        return len(name) < 4 or plain or bool(self._gazetteer.villages(name))

    def _cued(self, named: _Named, context: Context) -> bool:
        """Whether a name in no list, with its country beside it, stands as places do."""
        words = named.name.split()
        shouted = any(word.isupper() and len(word) > 1 for word in words)
        kinds = any(self._cues.ends(word.lower()) for word in words)
        if len(words) > 3 or shouted or kinds or named.part == "title":
            return False
        personal = any(self._names.known(word) or self._names.plain(word) for word in words)
        return (context.sense in KINDS or context.sense in _PLACING) and not personal

    def _joined(self, article: Article, mentions: Sequence[Mention], found: dict[str, Region]) -> tuple[Mention, ...]:
        """All mentions of the units, wherever their names stand, and the other mentions that do not overlap them."""
        units = found | {name.upper(): unit for name, unit in found.items()}
        spelt = "|".join(re.escape(name) for name in sorted(units, key=len, reverse=True))
        added = [
            self._reader.mention(article, part, match.span(), (units[match[0]],))
            for part, text in article.parts()
            for match in re.finditer(rf"(?<!\w)(?:{spelt})(?!\w)", text)
        ]
        added = [each for each in added if each.context.sense not in NOT_A_REGION]
        kept = [each for each in mentions if not any(each.span.overlaps(other.span) for other in added)]
        return tuple(sorted((*kept, *added), key=lambda each: (each.span.part, each.span.start)))


def _named(part: str, text: str, words: Words, last: int, countries: _Countries) -> _Named:
    """The words up to number ``last`` as a name."""
    start, end = words[0][0], words[last][1]
    if last + 1 == len(words):
        return _Named(part, text, (start, end), "", whole=True)
    after = words[last + 1]
    whole = text[slice(*after)] in ("dan", "and") or countries.ends(part, after[0]) == words[-1][1]
    return _Named(part, text, (start, end), text[slice(*after)], whole)


def _written(name: str) -> str:
    return name.title() if name.isupper() else name
