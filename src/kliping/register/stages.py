"""The stage of a cooperation, and the instrument signed last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kliping.analyse.events.scene import Clause, Scene
from kliping.core.evidence import Span
from kliping.core.slugs import STAGES
from kliping.core.types import Event
from kliping.register.words import Words

SIGNED = ("loi_signed", "mou_signed", "pks_signed")
_DONE = {"loi_signed": "letter_of_intent", "mou_signed": "agreement_signed", "pks_signed": "agreement_signed",
         "renewal": "agreement_signed", "sister_city_declared": "agreement_signed", "exchange": "implementation",
         "implementation": "implementation", "evaluation": "evaluation", "ended": "ended"}  # fmt: skip
_SIGNING = ("letter_of_intent", "agreement_signed")
_PLANNED = {"mou_signed": "cooperation_plan", "pks_signed": "cooperation_plan", "loi_signed": "cooperation_plan",
            "sister_city_declared": "cooperation_plan", "renewal": "agreement_signed"}  # fmt: skip
_VOID = re.compile(r"\b(?:menolak|tidak|belum|tanpa|tak)\b", re.I)
_OPEN = re.compile(r"\b(?:akan|bila|jika|menunggu|perlu|harus|wajib|hendak)\b", re.I)


@dataclass(frozen=True, slots=True)
class Support:
    """A stage and the sentence that supports it; ``old`` where it tells of an older cooperation."""

    stage: str
    span: Span
    old: bool = False


def supports(events: Iterable[Event], clauses: Iterable[Clause], scene: Scene, words: Words) -> tuple[Support, ...]:
    """Every stage that an event or a clause supports, the lowest first; what was revived has not ended."""
    listed = tuple(clauses)
    revived = any(words.has("revived", scene.article.at(clause.sentence)) for clause in listed)
    alone = any(words.has("unheard", scene.article.at(clause.span)) for clause in listed)
    told = tuple(replace(one, stage="initiative") if alone and one.stage == "exploration" else one
                 for one in _by_words(listed, scene, words))  # fmt: skip
    found = tuple(one for one in (*_by_event(events), *told) if not (revived and one.stage == "ended"))
    return tuple(sorted(found, key=lambda one: STAGES.index(one.stage)))


def highest(found: Sequence[Support]) -> Support | None:
    """The highest one; a plan beside a signed letter of intent leaves the letter's stage."""
    signed = any(one.stage == "letter_of_intent" for one in found)
    counted = [one for one in found if not (signed and one.stage == "cooperation_plan")]
    top = counted[-1].stage if counted else None
    return next((one for one in counted if one.stage == top), None)


def _by_event(events: Iterable[Event]) -> Iterator[Support]:
    listed = tuple(events)
    renewed = max(
        (_when(one) for one in listed if _DONE.get(one.type) in _SIGNING and one.status == "done"), default=date.min
    )
    for event in listed:
        if event.type == "ended" and _when(event) < renewed:
            continue
        stages = _DONE if event.status == "done" else _PLANNED
        yield Support(stages.get(event.type, "exploration"), event.evidence)


def _by_words(clauses: Iterable[Clause], scene: Scene, words: Words) -> Iterator[Support]:
    for clause in clauses:
        for cue in words.stages:
            match = cue.pattern.search(scene.text, clause.span.start, clause.span.end)
            if match and not _open(cue.slug, match, clause, scene, words):
                yield Support(cue.slug, clause.sentence, cue.old)


def _open(stage: str, match: re.Match[str], clause: Clause, scene: Scene, words: Words) -> bool:
    """Whether it is denied, conditional or still to come."""
    before = " ".join(scene.text[clause.span.start : match.start()].split()[-6:])
    if stage in ("initiative", "exploration"):
        return bool(_VOID.search(before))
    unsure = words.has("if", before) or _VOID.search(match[0])
    return bool(unsure or (stage in ("council_approval", "implementation", "evaluation") and _OPEN.search(match[0])))


def instrument(events: Iterable[Event]) -> tuple[str, Span] | None:
    """The instrument signed last, with its sentence; what is renewed or to be renewed was signed before."""
    done = [event for event in events if event.type in SIGNED and event.status == "done"]
    if done:
        last = max(enumerate(done), key=lambda one: (_when(one[1]), SIGNED.index(one[1].type), -one[0]))[1]
        return last.type.removesuffix("_signed"), last.evidence
    renewed = [event for event in events if event.type in ("renewal", "sister_city_declared") and event.instrument]
    kept = [event for event in renewed if event.type == "renewal" or event.status == "done"]
    return next(((str(event.instrument), event.evidence) for event in kept), None)


def _when(event: Event) -> date:
    return event.date.last if event.date else date.min
