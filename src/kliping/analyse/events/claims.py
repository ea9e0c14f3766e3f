"""What the signs in a clause claim: an event with its sides, its status and its day, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kliping.analyse.events.days import Days
from kliping.analyse.events.parties import Parties
from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import Side, Sides, distinct
from kliping.analyse.events.texts import Texts
from kliping.analyse.events.words import Sign, Words
from kliping.core.dates import PartialDate
from kliping.core.evidence import Span

VISITS = ("visit", "return_visit", "study_visit", "working_visit")
MEETINGS = ("meeting", "online_meeting")
ENCOUNTERS = VISITS + MEETINGS
# Types that are told only where the article speaks of a cooperation.
TIED = ("renewal", "ended", "evaluation", "sister_city_declared", "implementation", "exchange")
# Beside a plan they only say how sure it is: ``diperkirakan dapat ditandatangani awal 2025``.
_POSSIBLE = re.compile(r"\b(?:dapat|bisa)\b", re.I)
_OFTEN = re.compile(r"\b(?:beberapa|berkali-kali|sering|berulang)(?: kali)?\b", re.I)
_WITH = re.compile(r"^\s(?:(?:langsung|dengan|para|sejumlah|perwakilan)\s)*")
# ``perjanjian yang diteken``: what is planned before it does not govern it.
_RELATIVE = re.compile(r"\byang\s(?:telah\s|sudah\s|pernah\s|lebih dulu\s)?$", re.I)
REACH = 45  # so many characters behind ``dengan`` its government stands
_MET = re.compile(r"\b(?:bersua|bertemu|berdialog|beraudiensi)\s(?:langsung\s)?(dengan\s)(?:pihak\s|para\s)?[A-Z]")
_THIS = re.compile(r"\s(?:itu|tersebut|ini)\b")
_ANOTHER = re.compile(r"\b(?:dengan|bersama)\s(?:pihak\s)?[A-Z]")
_VOID = re.compile(
    r"\s*(?:(?:\S+\s)?(?:belum|batal|tidak|tak|nihil|bisa|dapat)|(?:se)?tiap|setahun sekali|per \w+)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Claim:
    """An event as one clause tells it.

    ``own`` when the date stands beside the sign itself; an ``echo`` (``kunjungan balasan itu``) only says more about
    an event told before; ``invited`` when the sentence tells of an invitation, ``follows`` when it goes on about people
    named in the one before.
    """

    type: str
    clause: Clause
    date: PartialDate | None = None
    status: str = "done"
    actor: tuple[Side, ...] = ()
    host: tuple[Side, ...] = ()
    instrument: str | None = None
    own: bool = False
    echo: bool = False
    invited: bool = False
    follows: bool = False

    @property
    def sides(self) -> tuple[Side, ...]:
        """All sides, each once."""
        return distinct((*self.actor, *self.host))


class Claims:
    """Reads one article's clauses, sign by sign."""

    def __init__(self, scene: Scene, sides: Sides, words: Words) -> None:
        self._scene, self._sides, self._words = scene, sides, words
        self._days = Days(scene, words)
        self._texts = Texts(scene, words)
        self._parties = Parties(scene, sides, words)
        self._tied = words.has("tie", f"{scene.article.title}\n{scene.text}")

    def __iter__(self) -> Iterator[Claim]:
        for clause in self._scene.clauses if self._may() else ():
            yield from self._in_clause(clause)
            yield from self._plenary(clause)

    def _may(self) -> bool:
        """Whether there is anybody to meet or sign: spares most articles the search for signs."""
        sides = self._sides.all
        if not any(side.public and _ours(side) for side in sides):
            return False
        if self._tied:
            return True
        acting = any(side.acts for side in sides) or bool(self._sides.partners)
        return acting and len(distinct(sides)) > 1

    def _in_clause(self, clause: Clause) -> Iterator[Claim]:
        """The claims of a clause: of each stretch of words one, and one encounter at most."""
        taken: list[Span] = []
        met = False
        for sign in self._words.signs:
            for match in sign.pattern.finditer(self._scene.text, clause.span.start, clause.span.end):
                span = Span(*match.span())
                if any(span.overlaps(other) for other in taken) or (met and sign.type in ENCOUNTERS):
                    continue
                claim = self._claim(sign, span, clause)
                if claim:
                    taken.append(span)
                    met = met or claim.type in (*ENCOUNTERS, "exchange", "evaluation")
                    yield claim

    def _claim(self, sign: Sign, span: Span, clause: Clause) -> Claim | None:
        before, after = self._around(span, clause)
        if self._refused(sign, before, after) or self._void(sign, self._scene.article.at(span)):
            return None
        if self._again(sign, after):
            return Claim(sign.type, clause, echo=True) if sign.type in VISITS else None
        kind, instrument = self._kind(sign, span, clause)
        if kind is None:
            return None
        claim = self._dated(kind, self._planned(span, before, after), span, clause)
        actor, host = self._parties.of(sign, span, clause)
        invited = re.search(r"\b(?:di|meng)undang\b", self._scene.article.at(clause.sentence)) is not None
        claim = replace(claim, actor=actor, host=host, instrument=instrument, invited=invited,
                        follows=sign.form == "follow" or _THIS.match(after) is not None)  # fmt: skip
        return claim if self._sound(claim, sign) else None

    def _around(self, span: Span, clause: Clause) -> tuple[str, str]:
        text = self._scene.text
        return text[clause.span.start : span.start], text[span.end : clause.span.end]

    def _refused(self, sign: Sign, before: str, after: str) -> bool:
        """``belum ditandatangani``, ``dapat dihentikan``, ``pertemuan bisa digelar``, ``sebelum diteken``."""
        if self._words.has("planned", before):
            before = _POSSIBLE.sub(" ", before)
        lead = _last(before, 3 if sign.form == "weak" else 1)
        early = sign.form != "goes" and re.search(r"\bsebelum\b", lead, re.I) is not None
        if early or self._words.has("maybe", _last(before, 7)):
            return True
        if _OFTEN.search(_last(before, 3)):
            return True
        if sign.type in ENCOUNTERS and self._words["private"].match(_WITH.sub("", after)):
            return True
        negated = sign.type != "ended" and self._words.has("not", _last(before, 4))
        return negated or bool(_VOID.match(after))

    def _void(self, sign: Sign, words: str) -> bool:
        """The same inside a sign that spans a clause: ``perjanjian dapat dihentikan``, ``MoU belum diperpanjang``."""
        denied = sign.type in ("renewal", "evaluation") and self._words.has("not", words)
        return denied or self._words.has("maybe", words)

    def _again(self, sign: Sign, after: str) -> bool:
        """Whether the sign points back: ``kunjungan itu``, ``pertemuan kali ini``."""
        told = re.match(r"\s+(\S+(?: \S+)?)", after)
        return bool(told and sign.type in ENCOUNTERS and self._words["again"].match(told[1]))

    def _planned(self, span: Span, before: str, after: str) -> bool:
        """Whether words of planning govern the sign: before or in it, or behind a noun."""
        sign = self._scene.article.at(span)
        governs = "" if sign.startswith("di") and _RELATIVE.search(before) else self._own(before)
        if self._words.has("planned", governs + sign) or sign.endswith("menyusul"):
            return True
        if not self._words.has("noun", sign):
            return False
        ahead = re.split(r"[,;]|\b(?:untuk|guna|agar)\b", after.lstrip(", "))[0]
        relative = re.search(r",\syang\s(\S+(?:\s\S+)?)", after)
        return self._words.has("ahead", ahead) or bool(relative and self._words.has("ahead", relative[1]))

    def _own(self, before: str) -> str:
        """What stands before a sign, without the words another person's speech or a quotation ends with."""
        ends = [match.end() for match in self._words["speech"].finditer(before)]
        ends += [match.end() for match in re.finditer('[”"]', before)]
        return before[max(ends, default=0) :]

    def _dated(self, kind: str, planned: bool, span: Span, clause: Clause) -> Claim:
        told, own = self._days.of(kind, span, clause, planned)
        ahead = told is not None and self._scene.ahead(told)
        return Claim(kind, clause, told, "planned" if planned or ahead else "done", own=own)

    def _kind(self, sign: Sign, span: Span, clause: Clause) -> tuple[str | None, str | None]:
        if sign.type == "signed":
            instrument = self._texts.signed(span, clause)
            return (f"{instrument}_signed", instrument) if instrument else (None, None)
        if sign.type == "renewal" and not self._words.has("tie", self._scene.article.at(clause.sentence)):
            return None, None
        if sign.type in ("renewal", "ended", "sister_city_declared"):
            return sign.type, self._texts.told_at(span.end + 60, clause)
        if sign.type == "visit" and self._learning(sign, span, clause):
            return "study_visit", None
        return sign.type, None

    def _learning(self, sign: Sign, span: Span, clause: Clause) -> bool:
        """Whether the guests come to learn, as the sentence, the title or, of a bare verb, the paragraph says."""
        rest = self._scene.text[span.start : clause.sentence.end]
        start = self._scene.text.rfind("\n\n", 0, span.start) + 1 if sign.form == "weak" else span.start
        studied = re.search(r"\b(?:studi|kaji) (?:banding|tiru)\b", self._scene.text[start : span.start], re.I)
        titled = clause.number == 0 and self._words.has("learn", self._scene.article.title)
        return self._words.has("learn", rest) or titled or studied is not None

    def _sound(self, claim: Claim, sign: Sign) -> bool:
        """Between two governments or bodies, told with the words its type needs."""
        if (claim.type in TIED and not self._tied) or not _domestic(claim):
            return False
        if sign.form == "shared" and not claim.own:
            return False
        if claim.type in ENCOUNTERS:
            return self._met(claim, sign)
        if len(claim.sides) > 1 or (sign.form == "one" and any(side.kind == "council" for side in claim.sides)):
            return True
        alone = (claim.instrument is not None or claim.type == "exchange") and not any(
            map(self._sides.only_place, claim.sides)
        )
        return bool(claim.sides and alone and (self._abroad(claim) or self._with_another(claim)))

    def _with_another(self, claim: Claim) -> bool:
        """Whether the one side that is known deals with a body that is only named: ``dengan RSUP Sardjito``."""
        text = self._scene.article.at(claim.clause.span)
        return claim.instrument is not None and claim.sides[0].acts and bool(_ANOTHER.search(text))

    def _met(self, claim: Claim, sign: Sign) -> bool:
        """Governments of different regions, neither inside the other unless the visit is one of office."""
        sides = claim.sides
        if (
            self._played(claim)
            or self._with_others(claim)
            or len(sides) < 2
            or not all(side.public for side in sides[:2])
        ):
            return False
        if not all(map(self._speaks, sides[: 2 if sign.form == "both" else 1])):
            return False
        return claim.type == "working_visit" or not (sides[0].inside(sides[1]) or sides[1].inside(sides[0]))

    def _speaks(self, side: Side) -> bool:
        """Whether it stands for a government; of a foreign unit an article on cooperation need not say so."""
        return self._parties.official(side) or (side.foreign and self._tied and not self._sides.only_place(side))

    def _with_others(self, claim: Claim) -> bool:
        """``saat bersua dengan pihak PLN``: whom they met is named and is no government."""
        text = self._scene.article.at(claim.clause.span)
        met = _MET.search(text)
        if met is None:
            return False
        start = claim.clause.span.start + met.end(1)
        public = [side for side in self._sides.all if side.public and start <= side.span.start]
        return not any(side.span.start - start < REACH for side in public)

    def _played(self, claim: Claim) -> bool:
        """Whether teams meet, not governments."""
        text = self._scene.article.at(claim.clause.sentence)
        return self._words.has("sport", text) and not self._words.has("office", text)

    def _abroad(self, claim: Claim) -> bool:
        """Whether a country stands for the other side."""
        return any(claim.clause.sentence.covers(span) for place in self._sides.countries for span in place.mentions)

    def _plenary(self, clause: Clause) -> Iterator[Claim]:
        """A council that decides in plenary on a cooperation."""
        text = self._scene.article.at(clause.sentence)
        if clause.span.start != clause.sentence.start or not self._words.has("decide", text):
            return
        around = self._scene.text[max(0, clause.sentence.start - 260) : clause.sentence.end]
        council = next((side for side in self._sides.all if side.kind == "council"), None)
        told = [found.date for found in self._scene.dates_in(clause.sentence) if not self._scene.ahead(found.date)]
        if council and told and self._words.has("plenary", around) and self._words.has("tie", around):
            yield Claim("meeting", clause, told[0], actor=(council,), own=True)


def _domestic(claim: Claim) -> bool:
    """Whether a region or council of Indonesia is a side; a country may stand for the other one."""
    public = [side for side in claim.sides if side.public]
    return bool(public) and any(_ours(side) for side in claim.sides)


def _ours(side: Side) -> bool:
    return side.region.country == "ID" if side.region else side.kind != "international"


def _last(text: str, count: int) -> str:
    return " ".join(text.split()[-count:])
