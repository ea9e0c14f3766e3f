"""Which unit a post belongs to, by the rules of the annotation guidelines."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kliping.analyse.ground import REGIONS, Ground, Standing, bare
from kliping.analyse.people.strip import SWALLOWED, Strip
from kliping.core.evidence import Span
from kliping.core.types import Institution

_HOME = (
    ("bupati", ("kabupaten",)), ("wabup", ("kabupaten",)), ("wali kota", ("kota",)), ("gubernur", ("provinsi",)),
)  # fmt: skip
_PRIVATE = ("party", "company", "school", "association", "other")  # bodies that have a `Presiden`, too
_ELSEWHERE = ("Perdana Menteri", "Kanselir", "Chief Minister")  # posts that Indonesia does not have
_ABROAD = ("Mayor", "Governor", "Provost", "Burgemeester", "bürgermeister", "Bürgermeister", "City Manager")
_LEADING = ("Pimpinan", "Pemimpin", "Kepala", "Manajer")  # who may lead a `Cabang`
_FIRM = ("company", "other")
_KINDS = {"direktur": _FIRM, "komisaris": _FIRM, "manajer": _FIRM, "manager": _FIRM, "ceo": _FIRM, "presiden": _FIRM,
          "general": _FIRM, "wakil direktur": _FIRM, "rektor": ("school",), "dekan": ("school",)}  # fmt: skip
_STATES = {"AS": "Amerika Serikat", "RI": "Indonesia", "UEA": "Uni Emirat Arab", "PNG": "Papua Nugini"}
_ANY = ("council", "association", "party", "government", "company", "other", "school")
_NEAR = 400  # characters back to the village a `Kepala Desa` without name belongs to


_POLICE = re.compile(r"Reserse|Lalu Lintas|Reskrim|Operasi|Samapta|Narkoba|Kanit|Binmas|Humas|Propam|Profesi dan")
_SECRETARIAT = re.compile(
    r"Kepala (?:Bagian|Biro) (?:Kerja ?[Ss]ama|Pemerintahan|Tata Pemerintahan|Hukum|Prokopim|Protokol|Administrasi|"
    r"Organisasi|Perekonomian|Kesejahteraan|Kesra|Pengadaan|Otonomi|Umum|Humas|Hubungan Masyarakat|Sumber Daya Alam|"
    r"Pembangunan)"
)
_LED = re.compile(
    r"(?:[Dd]elegasi|[Rr]ombongan|[Pp]erwakilan|[Uu]tusan)(?: dari)? ([A-Z][^.,]{2,50}?),?(?: itu)?(?: yang)? "
    r"(?:dipimpin|diketuai|dikepalai|diwakili)(?: langsung)?(?: oleh)? $"
)
_COUNCIL = re.compile(r"Panitia Khusus|Badan Anggaran|Badan Kehormatan|Bapemperda")
_INNER = ("Fakultas", "Pusat Studi", "Pusat Kajian", "Pusat Penelitian")  # parts of a university
_KOTA = re.compile(r" Kota\b")
_COURT = re.compile(r"Pidana|Intelijen|Perdata|Penerangan Hukum")


def _wanted(kind: str, title: str) -> tuple[str, ...]:
    """Which kinds of body a post without one belongs to."""
    if title.lower().endswith("hakim"):
        return ("court",)
    if kind == "body":
        return _KINDS.get(title.lower().split()[0], _ANY)
    if _COURT.search(title):
        return ("court",)
    return ("police",) if _POLICE.search(title) else ("opd", "government", "company")


@dataclass(frozen=True, slots=True)
class Told:
    """The title completed, the unit, and the word behind the words that told it."""

    title: str
    unit: str | None
    end: int
    placed: bool = False


class Units:
    """Units of posts in one part."""

    def __init__(self, strip: Strip, ground: Ground, states: Mapping[str, str]) -> None:
        self._strip = strip
        self._ground = ground
        self._states = states

    def of(self, kind: str, title: str, at: int, first: int) -> Told:
        """The unit of a post of this kind that began at word ``first``; its body or place begins at ``at``, if any."""
        fits = self._strip.straight(at)
        body = self._strip.body(at) if fits else None
        place = (self._strip.place(at) or self._over(at, first)) if fits else None
        place = self._town_police(title, place)
        if kind.startswith("place:"):
            return self._placed(kind.partition(":")[2], title, place, at, first)
        if kind == "country" and self._strip.words[at - 1].lower.endswith("nya"):
            kind, place = "body", None  # `Presidennya`
        if kind == "country" and not (body and body[0].kind in _PRIVATE):
            return self._national(title, place, at)
        if body is not None:
            return self._bodied(kind, title, body, (first, at))
        if place is None and kind in ("body", "agency"):
            return Told(title, self._office_of(title, first) or self._body_before(kind, title, first), at)
        end = self._strip.after(place.span.end, at) if place else at
        if kind in ("region", "head"):
            return Told(title, place.region.name if place else self._home(title, first), end, place is not None)
        venue = place is not None and place.region.kind == "venue" and kind == "role"
        unit = place.region.name if place and not venue else None
        return Told(title, unit, end if unit else at, unit is not None)

    def _town_police(self, title: str, place: Standing | None) -> Standing | None:
        """The town of ``Kapolres Probolinggo Kota``: police write the kind behind the name."""
        end = place.span.end if place else 0
        if place is None or "Kapol" not in title or not _KOTA.match(self._strip.text, end):
            return place
        town = replace(place.region, name=f"Kota {bare(place.region)}", kind="kota")
        region = place.region if "sek" in title else town
        return Standing(region, replace(place.span, end=end + len(" Kota")))

    def _body_before(self, kind: str, title: str, first: int) -> str | None:
        """The body told last, for a post without one: ``Direktur Teknik Hasan``."""
        start = self._strip.words[first].start
        wanted = _wanted(kind, title)
        before = (body for at, (body, _) in self._strip.bodies.items() if at < start and body.kind in wanted)
        fit = [body.name for body in before if not body.name.startswith("Pemerintah ")]
        home = self._ground.home() if _COUNCIL.search(title) else None
        own = f"DPRD {home.name}" if home else None  # guests are told too; whose committee is not said is at home
        told = fit or ([] if kind == "body" else self._bodies_after(start, wanted))
        return own if own in fit else told[-1] if told else None

    def _office_of(self, title: str, first: int) -> str | None:
        """The region whose secretariat a ``Kepala Bagian Pemerintahan`` serves, when no secretariat is told."""
        told = any(body.name.startswith("Sekretariat") for body, _ in self._strip.bodies.values())
        return self._home(title, first) if _SECRETARIAT.match(title) and not told else None

    def _bodies_after(self, start: int, wanted: tuple[str, ...]) -> list[str]:
        """The one agency told behind a post below a head: ``Kepala Bidang Bina Marga Suhardi ... Dinas PUPR``."""
        later = {body.name for at, (body, _) in self._strip.bodies.items() if at > start and body.kind in wanted[:1]}
        return list(later) if len(later) == 1 else []

    def _over(self, at: int, first: int) -> Standing | None:
        """The place that began among the words of the post: ``Sekretaris Daerah Kabupaten | Sumedang``."""
        words = self._strip.words
        if at >= len(words):
            return None
        return self._ground.over(words[at].start, self._strip.part, words[first].start) or self._again(at)

    def _again(self, at: int) -> Standing | None:
        """A place told elsewhere whose name stands here before somebody's: ``Kepala Bidang Gokseong Lee Jang Woo``."""
        word = self._strip.words[at]
        for place in self._ground.places if word.capital and not self._strip.closed[at] else ():
            name = bare(place.region)
            if name.startswith(f"{word.text}-"):
                return Standing(place.region, Span(word.start, word.end, self._strip.part))
            if self._strip.text.startswith(f"{name} ", word.start):
                return Standing(place.region, Span(word.start, word.start + len(name), self._strip.part))
        return None

    def _bodied(self, kind: str, title: str, body: tuple[Institution, Span], words: tuple[int, int]) -> Told:
        first, at = words
        institution, span = replace(body[0], name=SWALLOWED.sub("", body[0].name)), body[1]
        end = self._strip.after(span.end, at)
        wider = self._strip.body(end) if institution.name.startswith(_INNER) and self._strip.joined(end) else None
        if wider is not None:
            return Told(title, f"{institution.name} {wider[0].name}", self._strip.after(wider[1].end, end))
        region = self._region(institution)
        placed = any(standing.span.end == span.end for standing in self._ground.standings(self._strip.part))
        if institution.name.startswith("Pemerintah ") and region:
            return Told(title, region, end, placed)
        if institution.kind == "opd" and kind in ("head", "region"):
            name = institution.name.removesuffix(f" {region}") if region else institution.name
            head = title.removesuffix(f" {name.split()[0]}")  # `Kadis Kominfo` says `Dinas` twice
            region = region if placed else self._sent_from(first) or region
            return Told(f"{head} {name}", region or self._home(title, first), end, placed)
        if kind == "region":
            return Told(title, region or self._home(title, first), end, placed)
        branch = " cabang " in self._strip.text[span.start : span.end].lower() and title in _LEADING
        return Told(f"{title} Cabang" if branch else title, institution.name, end, placed)

    def _region(self, institution: Institution) -> str | None:
        """The region at the end of an institution's name."""
        names = (
            place.region.name for place in self._ground.places if institution.name.endswith(f" {place.region.name}")
        )
        return max(names, key=len, default=None)

    def _sent_from(self, first: int) -> str | None:
        """The region that opens the clause of a post: ``Dari Sigi, Kepala Dinas Perhubungan Rizal ...``, or whose
        delegation is led: ``Delegasi Pemerintah Kota Incheon yang dipimpin Wakil Wali Kota Hwang``."""
        words = self._strip.words
        start = words[first].start
        led = _LED.search(self._strip.text, max(0, start - 120), start)
        for one in self._ground.standings(self._strip.part) if led else ():
            if led and led.start(1) <= one.span.start < one.span.end <= led.end(1):
                return one.region.name
        for at in range(max(0, first - 5), first):
            place = self._strip.place(at) if at and words[at - 1].lower == "dari" and words[first].gap == ", " else None
            if place and place.region.kind in REGIONS and self._strip.after(place.span.end, at) == first:
                return place.region.name
        return None

    def _home(self, title: str, first: int) -> str | None:
        """The region meant when none is told: a bupati's is a kabupaten."""
        if sent := self._sent_from(first):
            return sent
        if title.endswith(_ABROAD):
            return None
        lower = title.lower()
        kinds = next((kinds for word, kinds in _HOME if word in lower), None)
        home = (self._ground.home(kinds) if kinds else None) or self._ground.home()
        return home.name if home else None

    def _placed(self, kind: str, title: str, place: Standing | None, at: int, first: int) -> Told:
        """A camat or head of a village: his kecamatan or desa, by name, else the village told last."""
        if place is not None:
            end = self._strip.after(place.span.end, at)
            region = place.region
            if region.kind in (kind, "venue"):
                return Told(title, region.name if region.kind == kind else None, end)
            return Told(title, f"Kecamatan {bare(region)}" if kind == "kecamatan" else region.name, end)
        return Told(title, self._told_before(kind, first), at)

    def _told_before(self, kind: str, first: int) -> str | None:
        start = self._strip.words[first].start
        before = [
            standing
            for standing in self._ground.standings(self._strip.part)
            if standing.region.kind == kind and start - _NEAR < standing.span.start < start
        ]
        return before[-1].region.name if before else None

    def _national(self, title: str, place: Standing | None, at: int) -> Told:
        if place is None and (state := self._state(at)):
            return Told(title, *state)
        if place is not None and place.region.country != "ID":
            return Told(title, place.region.name, self._strip.after(place.span.end, at))
        places = self._ground.places
        if place is None and title.endswith(_ELSEWHERE):
            return Told(title, None, at)
        if place is None and places and all(other.region.country != "ID" for other in places):
            return Told(title, None, at)
        return Told(title, "Indonesia", self._strip.after(place.span.end, at) if place else at)

    def _state(self, at: int) -> tuple[str, int] | None:
        """The country written at a word that the places do not have, and the word behind it."""
        strip = self._strip
        for end in (at + 2, at + 1):
            if end <= len(strip.words) and all(strip.joined(number) for number in range(at, end)):
                written = " ".join(word.text for word in strip.words[at:end])
                state = _STATES.get(written) or self._states.get(written)
                if state:
                    return state, end
        return None
