"""Which region each mention means, judged from its own words and from all other mentions of the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kliping.analyse.places.context import KINDS, POLICE
from kliping.analyse.places.mentions import NOT_A_REGION, Mention, known_alone
from kliping.core.evidence import Span
from kliping.core.types import Region

UNITS = ("kota", "kabupaten", "provinsi")
FOREIGN = ("foreign_city", "foreign_district", "foreign_province")
# Which kinds of region a kind word or an office in front speaks of.
_SENSES = {
    "provinsi": ("provinsi", "foreign_province"),
    "kabupaten": ("kabupaten", "foreign_district"),
    "kota": ("kota", "foreign_city"),
    "kecamatan": ("kecamatan", "foreign_district"),
    "office": (*UNITS, *FOREIGN, "negara"),
    "police": ("kabupaten",),
    "town_police": ("kota",),
}
# What a kecamatan right before an ambiguous name weighs for its kabupaten.
_BESIDE = 2
_OF_UNITS = ("kota", "kabupaten", "provinsi", "office", *POLICE)
_PLACED = frozenset((*KINDS, *POLICE, "office", "people", "at"))


@dataclass(frozen=True, slots=True)
class Chosen:
    """A mention with the region it was read as, and why."""

    mention: Mention
    region: Region
    reason: str


def narrowed(mention: Mention) -> tuple[Region, ...]:
    """The meanings that fit the kind word or office before the name."""
    sense = mention.context.sense or ""
    fitting = tuple(region for region in mention.meanings if region.kind in _SENSES.get(sense, (region.kind,)))
    if fitting or sense == "kecamatan":
        return fitting
    if sense in POLICE:  # a kabupaten's force has the bare name, a town's `Kota` behind it, where there are two
        return tuple(region for region in mention.meanings if region.kind in _SENSES["office"])
    # `Wali Kota Jung-gu`, `Kota Waisai`: the word is looser than the law
    lower = ("kecamatan", "venue") if sense != "provinsi" else ()
    loose = tuple(region for region in mention.meanings if region.kind in (*FOREIGN, *lower))
    return loose or tuple(region for region in mention.meanings if sense == "kota" and region.kind == "kabupaten")


class Choice:
    """The mentions of one article and what they tell about each other."""

    def __init__(self, named: Sequence[Mention], homonyms: Mapping[str, bool]) -> None:
        mentions = tuple(_before_countries(named, homonyms))
        self._homonyms = homonyms
        self._told = _keys(mentions, KINDS)
        self._placed = _keys(mentions, _PLACED) | {each.key for each in mentions if each.span.part == "dateline"}
        self._districts = _keys(mentions, ("kecamatan",)) - _keys(mentions, _OF_UNITS)
        self._people = _keys(mentions, ("person",)) - self._placed
        self._villages = _keys(mentions, ("village",)) - _keys(mentions, (*KINDS, *POLICE, "office"))
        self._mentions = [(mention, narrowed(mention)) for mention in mentions if self._can_be(mention)]
        self._provinces = frozenset(self._read_as_provinces())
        self._explicit = self._told_by_kind()
        self._countries = self._countries_named()
        self.units: Counter[str] = Counter()  # weight of each kabupaten, kota and province by code
        self.units = self._counted(certain=True)
        self.units = self._counted(certain=False)

    def __iter__(self) -> Iterator[Chosen]:
        """Every mention that means a region, in reading order."""
        for mention, meanings in self._mentions:
            for rule in (self._country, self._district_at_home, self._unit, self._foreign, self._district, self._seat):
                chosen = rule(mention, meanings)
                if chosen is not None:
                    yield Chosen(mention, *chosen)
                    break

    def _can_be(self, mention: Mention) -> bool:
        """Whether the use of the name leaves room for a region at all."""
        sense = mention.context.sense
        if mention.key in self._people and mention.span.part != "dateline":
            return False
        if sense == "nation":
            return all(region.kind != "negara" for region in mention.meanings)
        if mention.key in self._villages and all(region.kind == "kecamatan" for region in mention.meanings):
            return False
        return sense not in NOT_A_REGION and not _personal(mention)

    def _told_by_kind(self) -> Counter[Region]:
        """How strongly each region is named by its kind: `Bupati Bogor` speaks for the kabupaten."""
        told: Counter[Region] = Counter()
        for mention, meanings in self._mentions:
            if len(meanings) == 1 and len(mention.meanings) > 1 and mention.context.sense in (*KINDS, *POLICE):
                told[meanings[0]] += mention.weight
        for (a, inner), (b, outer) in pairwise(self._mentions):
            beside = a.span.part == b.span.part and b.span.start - a.span.end == len(", ")
            parents = {(region.code or "")[:5] for region in inner if region.kind == "kecamatan"}
            within = [region for region in outer if beside and region.code in parents and region.kind in UNITS]
            if len(within) == 1 and len(outer) > 1:  # `Cibinong, Bogor`
                told[within[0]] += _BESIDE
        return told

    def _read_as_provinces(self) -> Iterator[Span]:
        """Names of town and province that stand behind a unit of the province or in a list of provinces."""
        beside = False  # whether the name before was that of a province, too
        mentions = (*self._mentions, None)
        for (a, inner), (b, outer), after in zip(self._mentions, self._mentions[1:], mentions[2:], strict=False):
            province = next((region for region in outer if region.kind == "provinsi"), None)
            joined = a.span.part == b.span.part and a.listed and b.listed
            among = joined and (beside or _provinces_only(inner))
            among = among or (b.listed and after is not None and after[0].listed and _provinces_only(after[1]))
            within = province and b.span.start - a.span.end == len(", ") and _all_in(inner, province) and a.key != b.key
            beside = province is not None and len(outer) > 1 and b.context.sense not in KINDS and bool(within or among)
            if beside:
                yield b.span

    def _countries_named(self) -> frozenset[str | None]:
        """Countries named, or told by a city that is known alone (`Distrik Gangbuk, Seoul`)."""
        return frozenset(
            meanings[0].country
            for _, meanings in self._mentions
            if meanings and all(known_alone(region) for region in meanings)
        )

    def _counted(self, *, certain: bool) -> Counter[str]:
        """Weights of the units; first of names that are no kecamatan as well, then, knowing those, of all."""
        units: Counter[str] = Counter()
        for mention, meanings in self._mentions:
            if certain and mention.weight == 1 and any(region.kind == "kecamatan" for region in meanings):
                continue
            chosen = None if self._district_at_home(mention, meanings) else self._unit(mention, meanings)
            if chosen is not None and chosen[0].code:
                units[chosen[0].code] += mention.weight
        return units

    def _supported(self, mention: Mention) -> bool:
        """Whether a name that is also a word, or part of one, is used as a place here or elsewhere."""
        sense = mention.context.sense
        if mention.key not in self._homonyms or sense in KINDS or mention.span.part == "dateline":
            return True
        if self._homonyms[mention.key] or mention.context.follows:
            return mention.key in self._told
        return sense in _PLACED or mention.listed or mention.key in self._placed

    def _country(self, mention: Mention, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        found = next((region for region in meanings if region.kind == "negara"), None)
        if found is None or not self._supported(mention):
            return None
        # the name of the country in the name of a bank or a party is no mention of the country
        body = found.country == "ID" and mention.context.before == "capital" and mention.context.sense is None
        return None if body else (found, "country")

    def _unit(self, mention: Mention, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        units = [region for region in meanings if region.kind in UNITS]
        if not units or not self._supported(mention):
            return None
        if mention.span in self._provinces:
            return next(unit for unit in units if unit.kind == "provinsi"), "province beside its own or others"
        if len(units) == 1:
            return units[0], f"named as {units[0].kind}" if mention.context.sense in KINDS else "only unit of that name"
        units.sort(key=lambda region: UNITS.index(region.kind))
        if mention.span.part == "dateline":
            return units[0], "dateline names the town"
        told = {region: self._explicit[region] + self._children(region) for region in units}
        best = max(units, key=lambda region: told[region])
        return best, f"article speaks of the {best.kind}" if told[best] else "town, as nothing says otherwise"

    def _children(self, unit: Region) -> int:
        """What the names of its kecamatan weigh, the dateline's most; a single one in passing tells nothing."""
        if unit.kind == "provinsi":
            return 0
        weight = sum(
            1 if mention.span.part == "text" else mention.weight
            for mention, meanings in self._mentions
            if mention.at_home
            and not any(region.kind in UNITS for region in meanings)
            and any(region.code and region.code[:5] == unit.code for region in meanings)
        )
        return weight if weight > 1 else 0

    def _district_at_home(self, mention: Mention, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        """A name of both a kabupaten and a kecamatan of the region the article is about, in a bare list of places."""
        kinds = {region.kind for region in meanings}
        if mention.key in self._districts and (told := self._told_district(meanings)):
            return told
        if "kecamatan" not in kinds or "kota" in kinds or not kinds & set(UNITS):
            return None
        units = [region for region in meanings if region.kind in UNITS]
        if mention.weight > 1 or any(self._explicit[unit] or self.units[unit.code or ""] > 1 for unit in units):
            return None
        own = {unit.code for unit in units}
        top = [code for code, _ in self.units.most_common() if len(code) == 5 and code not in own][:1]
        return self._of_parents(meanings, top)

    def _told_district(self, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        """The kecamatan of this name that the article told as such, where its kabupaten is called otherwise."""
        own = {region.code for region in meanings}
        return self._of_parents(meanings, [code for code, _ in self.units.most_common() if code not in own])

    def _district(self, mention: Mention, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        districts = [region for region in meanings if region.kind == "kecamatan"]
        if not districts or not self._supported(mention):
            return None
        named = mention.context.sense == "kecamatan" or mention.span.part == "dateline"
        at_home = self._of_parents(districts, [code for code, _ in self.units.most_common() if len(code) == 5])
        if at_home and (named or not _within_a_name(mention)):
            return at_home
        near = [region for region in districts if any((region.code or "")[:2] == code[:2] for code in self.units)]
        if len(near) == 1 and (named or self._sure(mention)):
            return near[0], "only kecamatan of that name in the province"
        lost = not self.units and not self._countries and self._sure(mention)
        alone = len(districts) == 1 and (named or lost)
        return (districts[0], "only kecamatan of that name") if alone else None

    def _sure(self, mention: Mention) -> bool:
        context = mention.context
        return context.sense == "at" and not context.follows and mention.key not in self._homonyms

    def _of_parents(self, regions: Iterable[Region], parents: Sequence[str]) -> tuple[Region, str] | None:
        by_parent = {region.code[:5]: region for region in regions if region.kind == "kecamatan" and region.code}
        parent = next((code for code in parents if code in by_parent), None)
        return (by_parent[parent], f"kecamatan of {by_parent[parent].parent}") if parent else None

    def _foreign(self, mention: Mention, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        foreign = [region for region in meanings if region.kind in FOREIGN]
        if foreign and (foreign[0].external_id or "").startswith("abroad:"):
            return None if _within_a_name(mention) else (foreign[0], "placed abroad by the text")
        if not foreign or not self._stands_abroad(mention):
            return None
        if self._of_parents(meanings, list(self.units)) and mention.context.sense not in ("kota", "kabupaten"):
            return None
        here = [region for region in foreign if region.country in self._countries]
        known = any(known_alone(region) for region in here)
        if here and not _within_a_name(mention) and (known or mention.key in self._placed or self._led(mention)):
            return self._likeliest(here), "its country is named"
        large = [region for region in foreign if known_alone(region)]
        plain = len(foreign) == len(meanings) and mention.key not in self._homonyms and not _within_a_name(mention)
        placed = mention.context.sense in _PLACED or mention.context.before == "word" or mention.span.part == "title"
        if large and plain and placed:
            return self._likeliest(large), "known city or province abroad"
        suffixed = mention.key.endswith((" gu", " gun", " do", " si"))
        return (self._likeliest(foreign), "Korean kind in the name") if suffixed else None

    def _led(self, mention: Mention) -> bool:
        """Whether the title or a list speaks of the name: a lesser town is often a family's name as well."""
        return mention.listed or any(
            other.key == mention.key and other.span.part in ("title", "dateline") for other, _ in self._mentions
        )

    def _stands_abroad(self, mention: Mention) -> bool:
        """A word that is also a name abroad (`Kami`, `Goyang`) needs more than the capital of a sentence's start."""
        listed = any(known_alone(region) for region in mention.meanings)
        if mention.context.before == "nothing" and not listed and mention.span.part not in ("title", "dateline"):
            return any(
                other.key == mention.key and (other.context.sense in _PLACED or other.span.part == "title")
                for other, _ in self._mentions
            )
        return mention.context.sense == "with" or self._supported(mention)

    def _likeliest(self, regions: list[Region]) -> Region:
        order = sorted(regions, key=lambda region: FOREIGN.index(region.kind))
        return max(order, key=self._kinds_told)

    def _kinds_told(self, region: Region) -> int:
        return sum(
            mention.weight
            for mention, meanings in self._mentions
            if mention.context.sense in KINDS and region in meanings and len({r.kind for r in meanings}) == 1
        )

    def _seat(self, mention: Mention, meanings: tuple[Region, ...]) -> tuple[Region, str] | None:
        for region in meanings:
            code = (region.external_id or "").removeprefix("seat:")
            alone = len(meanings) == 1 and mention.context.sense in ("at", "office", "people")
            known = code in self.units or mention.span.part == "dateline" or alone
            if known and region.kind == "venue" and self._supported(mention) and not _within_a_name(mention):
                return region, "seat of government"
        return None


def _before_countries(mentions: Sequence[Mention], words: Mapping[str, bool]) -> Iterator[Mention]:
    """The same mentions; a country right behind (`Braunschweig Jerman`) is no further word of a name."""
    for mention, after in zip(mentions, (*mentions, None)[1:], strict=True):
        gap = after.span.start - mention.span.end if after and after.span.part == mention.span.part else 0
        if (
            after
            and gap == 1
            and mention.key not in words
            and all(region.kind == "negara" for region in after.meanings)
        ):
            yield replace(mention, context=replace(mention.context, follows=False))
        else:
            yield mention


def _all_in(regions: Sequence[Region], province: Region) -> bool:
    """Whether every meaning is a kabupaten, kota or seat of the province."""
    return bool(regions) and all(
        (region.code or (region.external_id or "").removeprefix("seat:")).startswith(f"{province.code}.")
        for region in regions
    )


def _provinces_only(regions: Sequence[Region]) -> bool:
    return bool(regions) and all(region.kind == "provinsi" for region in regions)


def _keys(mentions: Iterable[Mention], senses: Iterable[str]) -> frozenset[str]:
    listed = frozenset(senses)
    return frozenset(mention.key for mention in mentions if mention.context.sense in listed)


def _personal(mention: Mention) -> bool:
    """Whether the name reads as the first part of a person's: `kata Bandung Wiratmaja`."""
    context = mention.context
    if mention.span.part in ("title", "dateline") or not context.follows:
        return False
    return context.sense in (None, "with") and context.before != "capital"


def _within_a_name(mention: Mention) -> bool:
    """Whether capital words beside a name without cue make it a part of a longer name."""
    context = mention.context
    if context.sense in _PLACED or mention.span.part == "title":
        return False
    return context.before == "capital" or context.follows
