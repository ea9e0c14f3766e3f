"""Claims about one and the same event made one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kliping.analyse.events.claims import ENCOUNTERS, MEETINGS, Claim

# Which type says more about one encounter.
_RANK = {
    "return_visit": 4,
    "study_visit": 3,
    "working_visit": 3,
    "online_meeting": 3,
    "renewal": 3,
    "visit": 2,
    "meeting": 1,
}


def merged(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """One claim an event: the most exact date, the most telling type, the first sentence that has them."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((i for i in reversed(range(len(kept))) if _same(kept[i], claim)), None)
        if at is not None:
            kept[at] = _joined(kept[at], claim)
        elif not claim.echo:
            kept.append(claim)
    return tuple(_countered(kept))


def _same(a: Claim, b: Claim) -> bool:
    if b.echo:
        return a.type in ENCOUNTERS and a.status == "done" and b.clause.number - a.clause.number <= 1
    return _alike(a, b) and _dates_agree(a, b) and _sides_agree(a, b)


def _alike(a: Claim, b: Claim) -> bool:
    """The same type, or two ways to tell one encounter or one renewal."""
    both = {a.type, b.type}
    more = b.follows and both == {"exchange", "implementation"} and _one_day(a, b)
    kin = (
        more
        or both <= set(ENCOUNTERS)
        or ("renewal" in both and bool(both & {"mou_signed", "pks_signed"}) and _one_day(a, b))
    )
    return a.status == b.status and (a.type == b.type or kin)


def _one_day(a: Claim, b: Claim) -> bool:
    return a.date is not None and a.date == b.date


def _dates_agree(a: Claim, b: Claim) -> bool:
    if a.type == b.type and not (a.own and b.own):
        return True
    if a.date is None or b.date is None:
        return a.date == b.date
    return a.date.covers(b.date) or b.date.covers(a.date)


def _sides_agree(a: Claim, b: Claim) -> bool:
    """Every side of the one is a side of the other."""
    few, many = sorted((a.sides, b.sides), key=len)
    if a.type != b.type and len(few) < 2:
        return False
    return all(any(side.same(other) for other in many) for side in few)


def _joined(a: Claim, b: Claim) -> Claim:
    kind = max((a.type, b.type), key=lambda kind: _RANK.get(kind, 0))
    if b.echo:
        return replace(a, type=kind)
    best = max((a, b), key=lambda claim: (claim.own, _exact(claim)))
    clause = a.clause if b.follows else best.clause
    kind = a.type if b.follows and "implementation" in (a.type, b.type) else kind
    return replace(best, type=kind, clause=clause, instrument=a.instrument or b.instrument)


def _exact(claim: Claim) -> int:
    return {"year": 1, "month": 2, "day": 3}[claim.date.precision] if claim.date else 0


def _countered(claims: list[Claim]) -> Iterator[Claim]:
    """A visit the other way round, later or still planned, is the return of the first one."""
    for claim in claims:
        first = next((other for other in claims if _answers(claim, other)), None)
        yield replace(claim, type="return_visit") if first else claim


def _answers(claim: Claim, first: Claim) -> bool:
    both = claim.actor and claim.host and first.actor and first.host
    if not both or claim.type != "visit" or first.type not in ENCOUNTERS or first.status != "done":
        return False
    if first.type in MEETINGS and not claim.invited:
        return False
    later = claim.status == "planned" or bool(claim.date and first.date and first.date.last < claim.date.first)
    return later and claim.actor[0].same(first.host[0]) and any(claim.host[0].same(side) for side in first.actor)
