"""Who goes to whom, who signs with whom: the sides of one sign, as far as the sentence and the article tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from kliping.analyse.events.hosts import Hosts
from kliping.analyse.events.scene import Clause, Scene
from kliping.analyse.events.sides import Side, Sides, distinct
from kliping.analyse.events.texts import Texts
from kliping.analyse.events.words import Sign, Words
from kliping.core.evidence import Span

_JOINED = re.compile(r"\b(?:dan|bersama|serta|dengan)\b")
_SEVERAL = re.compile(
    r"\b(?:ke)?(?:tiga|empat|lima|enam)\s(?:daerah|kabupaten|kota|wilayah|provinsi|kepala daerah)\b", re.I
)
_OTHER = re.compile(r"[“”\"]|\b(?:saya|kami|kita|ia|dia|mereka|warga|masyarakat|sebelum|sejak)\b", re.I)
_MEMBERS = re.compile(r"\b(?:anggota|komisi|pansus|panitia khusus|bapemperda|banggar|bamus|sebagian)\b", re.I)
_TO = re.compile(r"(?:\s[A-Z]\S+){0,4}\ske\b")
_TO_LEARN = re.compile(r"\s(?:untuk|guna)\s(?:belajar|mempelajari)")
_THEY = re.compile(r"(?:mereka|keduanya|rombongan)\b", re.I)
SENT = 9  # within so many words the verb follows the word for guests
NEXT = 60  # within so many characters a guest is named behind ``tamu dari``
Both = tuple[tuple[Side, ...], tuple[Side, ...]]


class Parties:
    """Chooses actor and host of an event in one article."""

    def __init__(self, scene: Scene, sides: Sides, words: Words) -> None:
        self._scene, self._sides, self._words = scene, sides, words
        self._texts = Texts(scene, words)
        self._hosts = Hosts(scene, sides)

    def of(self, sign: Sign, span: Span, clause: Clause) -> Both:
        """Actor and host around a sign, by its form."""
        if sign.form in ("goes", "comes", "weak", "guest", "follow"):
            return self._directed(sign, span, clause)
        both = {"one": self._holders, "joint": self._together}.get(sign.form, self._joint)(span, clause)
        return both, self._hosts.of(both, clause)

    def official(self, side: Side) -> bool:
        """Whether a government or a council is meant, not a place on the map."""
        return side.acts or (self._sides.is_side(side) and bool(self._sides.partners))

    def _joint(self, span: Span, clause: Clause) -> tuple[Side, ...]:
        """All sides of the clause (else of the sentence); one named as place only is no party beside two others."""
        if self._states_do(span, clause):
            return ()
        here = distinct(self._sides.within(clause.span)) or distinct(self._sides.within(clause.sentence))
        placed = tuple(side for side in here if self._sides.only_place(side))
        if len(here) != 2:
            known = self._known([side for side in here if side not in placed], span)
            here = tuple(side for side in here if not any(other.inside(side) for other in known))
        whole = tuple(side for side in here if side not in placed)
        if len(whole) < 2:
            whole = self._completed(whole, span, clause)
        return whole if len(whole) > 1 else distinct((*whole, *placed))

    def _holders(self, span: Span, clause: Clause) -> tuple[Side, ...]:
        """Both sides of the sentence, or a council in it; else the article's two sides."""
        found = distinct(self._sides.within(clause.sentence))
        enough = len(found) > 1 or any(side.kind == "council" for side in found)
        return found if enough else self._sides.pair(span.start) or found

    def _together(self, span: Span, clause: Clause) -> tuple[Side, ...]:
        """Two governments that act as one: ``tim Pemkot X dan utusan Y memanen``."""
        doers = [side for side in self._sides.within(self._subject(span, clause)) if side.acts and side.region]
        for one, other in pairwise(doers):
            if not one.same(other) and _JOINED.search(self._scene.text[one.span.end : other.span.start]):
                return (one, other)
        return ()

    def _completed(self, whole: tuple[Side, ...], span: Span, clause: Clause) -> tuple[Side, ...]:
        """With the sides of the text or the article; a stranger to both is left as he stands."""
        if _SEVERAL.search(self._scene.article.at(clause.sentence) if whole else self._scene.text):
            return self._sides.everyone(span.start)
        pair = self._of_text(span, clause) or self._sides.pair(span.start)
        known = self._sides.home_acts and all(any(side.same(other) for other in pair) for side in whole)
        return distinct((*whole, *pair))[:2] if known else whole

    def _of_text(self, span: Span, clause: Clause) -> tuple[Side, ...]:
        """Whom the article names as the other side of this text anywhere: ``PKS dengan Temanggung``."""
        kind = self._texts.signed(span, clause)
        home = self._sides.pair(span.start)[:1]
        found = self._texts.followed(kind, self._sides.all) if kind else None
        return (*home, found) if found and not any(found.same(side) for side in home) else ()

    def _known(self, here: Sequence[Side], span: Span) -> tuple[Side, ...]:
        return (*here, *self._sides.pair(span.start))

    def _directed(self, sign: Sign, span: Span, clause: Clause) -> Both:
        """Guest and host: who stands before the verb goes, who stands behind it is visited."""
        subject = self._subject(span, clause)
        if not self._guests(sign, subject, span, clause):
            return (), ()
        doers = self._sides.within(Span(subject.start, span.end))
        goal = tuple(side for side in doers if self._sides.is_goal(side))
        before = [side for side in doers if side not in goal and not self._sides.only_place(side)]
        behind = (*goal, *self._sides.within(Span(span.end, clause.sentence.end)))
        left = next((side for side in before if side.acts), before[0] if before else None)
        if left is None and sign.form == "goes":
            left = self._going(span, behind)
        right = self._visited([side for side in behind if not left or not side.same(left)])
        if left and right and left.foreign and right.foreign:
            left, right = (left, None) if self._sides.is_side(left) else (None, right)
        unnamed = sign.form == "guest" and not (right and right.span.start - span.end < NEXT)
        if unnamed or self._country_does(span, clause):
            return (), ()
        both = self._filled(*((right, left) if sign.form in ("comes", "guest") else (left, right)), sign, span)
        return self._councils(*both, clause)

    def _visited(self, behind: Sequence[Side]) -> Side | None:
        """The first side behind the verb; the town a government sits in stands for that government."""
        first = next(iter(behind), None)
        seat = first and not first.acts and not self._sides.is_side(first)
        home = next(iter(self._sides.pair(first.span.start)), None) if first and seat else None
        return home if first and home and first.inside(home) else first

    def _subject(self, span: Span, clause: Clause) -> Span:
        """What stands before the verb, behind the words of speech that lead it in."""
        start = clause.sentence.start
        said = [match.end() for match in self._words["says"].finditer(self._scene.text, start, span.start)]
        return Span(max([start, *said]), span.start)

    def _guests(self, sign: Sign, subject: Span, span: Span, clause: Clause) -> bool:
        """Whether people of office come: pupils, tourists and teams do not."""
        behind = Span(span.end, clause.sentence.end)
        if sign.form == "weak":
            return self._sent(subject) or self._leads(subject, behind) or self._learns(subject, behind)
        if sign.form == "follow":
            return self._words.has("person", self._scene.sentence_before(clause.sentence.start))
        if sign.form == "guest" and not self._words.has("office", self._scene.article.at(clause.sentence)):
            return bool(self._sides.partners)
        if sign.form != "goes" or sign.type in ("exchange", "return_visit"):
            return True
        noun = self._scene.article.at(span).lower().startswith(("kunjungan", "lawatan", "studi", "kaji"))
        text = self._scene.article.at(clause.sentence if noun else Span(subject.start, span.end))
        acts = any(side.acts for side in self._sides.within(Span(subject.start, span.start)))
        return acts or self._words.has("sent", text) or self._words.has("office", text)

    def _sent(self, subject: Span) -> bool:
        """Whether those who were sent are the subject: their word stands close before the verb, with no ``saya``."""
        text = self._scene.article.at(subject)
        ends = [match.end() for match in self._words["sent"].finditer(text)]
        between = text[ends[-1] :] if ends else ""
        if not ends:
            return self._sent_before(subject)
        private = self._words.has("private", between) and not self._words.has("office", between)
        return not private and len(between.split()) <= SENT and not _OTHER.search(between)

    def _sent_before(self, subject: Span) -> bool:
        """``Mereka berada di ...``, where the sentence before tells of people who were sent."""
        text = self._scene.article.at(subject)
        if not _THEY.match(text) or len(text.split()) > SENT:
            return False
        told = self._scene.sentence_before(subject.start)
        return self._words.has("sent", told) and not self._words.has("private", told)

    def _leads(self, subject: Span, behind: Span) -> bool:
        """Whether the head of a government goes to the article's partner."""
        return self._does("head", subject) and any(map(self._sides.is_side, self._sides.within(behind)))

    def _learns(self, subject: Span, behind: Span) -> bool:
        """Whether a government comes to learn: ``Pemkab Magetan dijadwalkan datang untuk belajar``."""
        return self._does("office", subject) and _TO_LEARN.match(self._scene.article.at(behind)) is not None

    def _does(self, use: str, subject: Span) -> bool:
        """Whether words of this use stand close before the verb."""
        text = self._scene.article.at(subject)
        ends = [match.end() for match in self._words[use].finditer(text)]
        between = text[ends[-1] :] if ends else ""
        return bool(ends) and len(between.split()) <= SENT and not _OTHER.search(between)

    def _going(self, span: Span, behind: Sequence[Side]) -> Side | None:
        """``kunjungan kerja DPRD A ke DPRD B``: who stands before ``ke``."""
        first = next(iter(behind), None)
        if first is None or re.search(r"\bke\b", self._scene.text[span.end : first.span.start]):
            return None
        goes_on = _TO.match(self._scene.text, first.span.end)
        return first if len(behind) > 1 or goes_on else None

    def _country_does(self, span: Span, clause: Clause) -> bool:
        """``studi banding yang dilakukan Korea Selatan``: no region's visit."""
        rest = self._scene.text[span.end : clause.sentence.end]
        begins = span.end + len(rest) - len(rest.removeprefix(" yang dilakukan ").removeprefix("oleh "))
        return begins > span.end and any(
            mention.start == begins for place in self._sides.countries for mention in place.mentions
        )

    def _councils(self, guest: Sequence[Side], host: Sequence[Side], clause: Clause) -> Both:
        """Members and committees are those of the guests' council; a council is received by its hosts' council."""
        members = _MEMBERS.search(self._scene.article.at(clause.sentence)) is not None
        guest = tuple(self._sides.council_of(side) or side for side in guest) if members else tuple(guest)
        visited = any(side.kind == "council" for side in guest)
        return guest, tuple((visited and self._sides.council_of(side)) or side for side in host)

    def _states_do(self, span: Span, clause: Clause) -> bool:
        """``Indonesia dan Korea Selatan menandatangani``: states, where no other party stands before the verb."""
        before = Span(clause.span.start, span.start)
        passive = self._scene.article.at(span)[:2].lower() in ("di", "pe")
        states = any(before.covers(span) for place in self._sides.countries for span in place.mentions)
        others = (side for side in self._sides.within(clause.span) if not self._sides.only_place(side))
        return not passive and states and all(s.region is None and s.kind == "government" for s in others)

    def _filled(self, guest: Side | None, host: Side | None, sign: Sign, span: Span) -> Both:
        """What the sentence leaves out is the article's other side."""
        pair = self._sides.pair(span.start)
        if sign.type == "exchange":
            pair = pair[::-1]
        if guest is None and host is not None:
            guest = next((side for side in pair if not side.same(host)), None)
        if host is None and guest is not None:
            host = next((side for side in pair if not side.same(guest)), None)
        if guest is None and host is None:
            guest, host = (pair[-1], pair[0]) if len(pair) > 1 else (next(iter(pair), None), None)
        return (guest,) if guest else (), (host,) if host else ()
