"""What the signs in a clause claim: an event with its sides, its status and its day, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import Side, Sides
from kliping.analyse.events.words import INSTRUMENTS, Sign, Words
from kliping.core.dates import PartialDate
from kliping.core.evidence import Span

# Types that need both sides to be governments of different regions.
VISITS = ("visit", "return_visit", "study_visit", "working_visit")
MEETINGS = ("meeting", "online_meeting")
TIED = ("renewal", "ended", "evaluation", "sister_city_declared", "implementation", "exchange")


@dataclass(frozen=True, slots=True)
class Claim:
    """An event as one clause tells it; ``own`` when the date stands beside the sign itself."""

    type: str
    clause: Clause
    at: int
    date: PartialDate | None
    status: str
    actor: tuple[Side, ...]
    host: tuple[Side, ...]
    instrument: str | None = None
    own: bool = False

    @property
    def sides(self) -> tuple[Side, ...]:
        """All sides."""
        return (*self.actor, *self.host)


class Claims:
    """Reads one article's clauses, sign by sign."""

    def __init__(self, scene: Scene, sides: Sides, words: Words) -> None:
        self._scene = scene
        self._sides = sides
        self._words = words

    def __iter__(self) -> Iterator[Claim]:
        for clause in self._scene.clauses:
            taken: list[Span] = []
            for sign in self._words.signs:
                for match in sign.pattern.finditer(self._scene.text, clause.span.start, clause.span.end):
                    span = Span(*match.span())
                    if span.start < span.end and not any(span.overlaps(other) for other in taken):
                        claim = self._claim(sign, span, clause)
                        if claim:
                            taken.append(span)
                            yield claim
            yield from self._plenary(clause)

    # -- one sign ---------------------------------------------------------------------------------------------

    def _claim(self, sign: Sign, span: Span, clause: Clause) -> Claim | None:
        before, after = self._around(span, clause)
        if self._refused(sign, before, after):
            return None
        kind, instrument = self._kind(sign, span, clause)
        if kind is None:
            return None
        status = "planned" if self._planned(before, after, sign) else "done"
        told, own = self._date(span, clause, status)
        if told and self._scene.ahead(told):
            status = "planned"
        actor, host = self._parties(sign, kind, span, clause)
        claim = Claim(kind, clause, span.start, told, status, actor, host, instrument, own)
        return claim if self._sound(claim, sign, span) else None

    def _around(self, span: Span, clause: Clause) -> tuple[str, str]:
        text = self._scene.text
        return text[clause.span.start : span.start], text[span.end : clause.span.end]

    def _refused(self, sign: Sign, before: str, after: str) -> bool:
        """``belum ditandatangani``, ``pertemuan itu`` (told already), ``dapat dihentikan``."""
        near = " ".join(before.split()[-4:])
        if self._words.has("not", near) and sign.type not in ("ended",):
            return True
        if self._words.has("maybe", " ".join(before.split()[-5:])):
            return True
        if re.match(r"\s*(?:belum|batal|tidak|tak|nihil)\b", after):
            return True
        told = re.match(r"\s+(\S+(?: \S+)?)", after)
        return bool(told and sign.type not in ("signed",) and self._words["again"].match(told[1]))

    def _planned(self, before: str, after: str, sign: Sign) -> bool:
        """Whether words of planning govern the sign: before a verb, after a noun."""
        if self._words.has("planned", re.split(r"\bdan\s+(?=\w+kan\b)", before)[-1]):
            return True
        noun = sign.type in (*MEETINGS,) or sign.pattern.search("penandatanganan") is not None
        ahead = re.split(r"[,;]|\b(?:untuk|guna|agar)\b", after)[0]
        return noun and bool(re.search(r"\b(?:direncanakan|dijadwalkan|diagendakan|ditargetkan|targetkan|akan|bakal|"
                                       r"rencananya|menyusul)\b", ahead))  # fmt: skip

    # -- its kind ---------------------------------------------------------------------------------------------

    def _kind(self, sign: Sign, span: Span, clause: Clause) -> tuple[str | None, str | None]:
        if sign.type == "signed":
            instrument = self._instrument(span, clause)
            return (f"{instrument}_signed", instrument) if instrument else (None, None)
        if sign.type in ("renewal", "ended", "sister_city_declared"):
            return sign.type, self._named_before(span.end + 60, clause)
        if sign.type == "visit" and sign.form != "guest" and self._learning(span, clause):
            return "study_visit", None
        return sign.type, None

    def _learning(self, span: Span, clause: Clause) -> bool:
        """Whether the guests come to learn, as the sentence or the title says."""
        sentence = self._scene.text[span.start : clause.sentence.end]
        return self._words.has("learn", sentence) or bool(
            clause.number < 2 and self._words.has("learn", self._scene.article.title)
        )

    def _instrument(self, span: Span, clause: Clause) -> str | None:
        """The kind of text that is signed: named nearest in the clause, else the one named before in the article."""
        text = self._scene.text
        found = [
            (self._distance(span, match.start(), match.end()), name)
            for name in INSTRUMENTS
            for match in self._words[name].finditer(text, clause.span.start, clause.sentence.end)
        ]
        if found:
            return min(found)[1]
        if self._words["text"].search(text, clause.span.start, clause.span.end):
            return self._named_before(clause.span.start, clause)
        return None

    def _distance(self, span: Span, start: int, end: int) -> int:
        """How far a name stands from the verb; behind an active verb it is nearer than before."""
        passive = self._scene.text[span.start : span.start + 2].lower() == "di"
        if start >= span.end:
            return start - span.end + (60 if passive else 0)
        return span.start - end + (0 if passive else 60)

    def _named_before(self, at: int, clause: Clause) -> str | None:
        """The instrument named last before ``at``; a bare ``perjanjian`` is one of cooperation."""
        text = self._scene.text
        named = [(m.start(), name) for name in INSTRUMENTS for m in self._words[name].finditer(text, 0, at)]
        if named:
            return max(named)[1]
        return "pks" if re.search(r"\bperjanjian\b", self._scene.article.at(clause.sentence), re.I) else None

    # -- its day ----------------------------------------------------------------------------------------------

    def _date(self, span: Span, clause: Clause, status: str) -> tuple[PartialDate | None, bool]:
        told = self._scene.dates_in(clause.span) or self._rest(span, clause)
        if told:
            best = min(told, key=lambda found: found.start - span.end if found.start >= span.end
                       else span.start - found.end + 30)  # fmt: skip
            return best.date, True
        if status == "planned" or self._gone(span, clause):
            return None, False
        return self._nearby(clause), False

    def _rest(self, span: Span, clause: Clause) -> tuple:  # type: ignore[type-arg]
        """Dates elsewhere in the sentence, when no other sign of it stands nearer to them."""
        return self._scene.dates_in(Span(clause.span.end, clause.sentence.end))

    def _gone(self, span: Span, clause: Clause) -> bool:
        """Whether it is told as long past, so that its day is not the day of the news."""
        before = self._scene.text[clause.span.start : span.start]
        return self._words.has("past", " ".join(before.split()[-4:]))

    def _nearby(self, clause: Clause) -> PartialDate | None:
        """The day told in the same paragraph, else the day of the news."""
        return self._scene.day_before(clause.sentence.end)

    # -- its sides --------------------------------------------------------------------------------------------

    def _parties(self, sign: Sign, kind: str, span: Span, clause: Clause) -> tuple[tuple[Side, ...], tuple[Side, ...]]:
        here = self._distinct(self._sides.within(clause.span) or self._sides.within(clause.sentence))
        if sign.form in ("goes", "comes", "guest"):
            return self._directed(sign, span, clause)
        whole = self._completed(here, span.start)
        place = [side for side in here if self._sides.only_place(side)]
        actors = tuple(side for side in whole if side not in place or len(whole) <= 2)
        return actors, tuple(place[:1])

    def _directed(self, sign: Sign, span: Span, clause: Clause) -> tuple[tuple[Side, ...], tuple[Side, ...]]:
        """Guest and host: who stands before the verb goes, who stands behind it is visited."""
        found = self._sides.within(clause.sentence)
        before = [side for side in found if side.span.start < span.start]
        after = [side for side in found if side.span.start >= span.end]
        left = self._doer(before)
        right = next((side for side in after if not left or not side.same(left)), None)
        if sign.form == "comes":
            left, right = right, left
        return self._filled(left, right, span)

    def _doer(self, before: Sequence[Side]) -> Side | None:
        acting = [side for side in before if side.acts]
        return acting[0] if acting else next(iter(before), None)

    def _filled(self, guest: Side | None, host: Side | None, span: Span) -> tuple[tuple[Side, ...], tuple[Side, ...]]:
        """What the sentence leaves out is the article's other side."""
        pair = self._sides.pair(span.start)
        if guest is None and host is not None:
            guest = next((side for side in reversed(pair) if not side.same(host)), None)
        if host is None and guest is not None:
            host = next((side for side in pair if not side.same(guest)), None)
        return (guest,) if guest else (), (host,) if host else ()

    def _completed(self, here: Sequence[Side], at: int) -> tuple[Side, ...]:
        """The sides of the sentence, or with those of the article where it names one or none."""
        if len(here) >= 2:
            return tuple(here)
        pair = self._sides.pair(at)
        return self._distinct((*here, *pair))

    def _distinct(self, sides: Sequence[Side]) -> tuple[Side, ...]:
        kept: list[Side] = []
        for side in sides:
            if not any(side.same(other) for other in kept):
                kept.append(side)
        return tuple(kept)

    # -- is it one at all -------------------------------------------------------------------------------------

    def _sound(self, claim: Claim, sign: Sign, span: Span) -> bool:
        """Between two governments or bodies, told with the words its type needs."""
        sides = self._distinct(claim.sides)
        if claim.type in TIED and not self._tied(claim):
            return False
        if sign.form == "one":
            return True
        if len(sides) < 2:
            return bool(claim.instrument and sides and self._sides.countries and self._country_in(claim))
        return not sides[0].within(sides[1]) or claim.type not in (*VISITS, *MEETINGS)

    def _country_in(self, claim: Claim) -> bool:
        sentence = claim.clause.sentence
        return any(sentence.covers(span) for place in self._sides.countries for span in place.mentions)

    def _tied(self, claim: Claim) -> bool:
        return self._words.has("tie", self._scene.text)

    def _plenary(self, clause: Clause) -> Iterator[Claim]:
        """A council that decides in plenary on a cooperation."""
        text = self._scene.article.at(clause.sentence)
        if clause.span.start != clause.sentence.start or not self._words.has("decide", text):
            return
        council = next((side for side in self._sides.all if side.kind == "council"), None)
        around = self._scene.text[max(0, clause.sentence.start - 260) : clause.sentence.end]
        if council and self._words.has("plenary", around) and self._words.has("tie", around):
            told = self._scene.dates_in(clause.sentence)
            day = told[0].date if told else None
            if day and not self._scene.ahead(day):
                yield Claim("meeting", clause, clause.sentence.start, day, "done", (council,), (), None, True)
