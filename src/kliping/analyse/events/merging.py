"""Claims about one and the same event made one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kliping.analyse.events.claims import MEETINGS, VISITS, Claim

# Which type says more about one encounter.
_RANK = {"return_visit": 4, "study_visit": 3, "working_visit": 3, "online_meeting": 3, "visit": 2, "meeting": 1}


def merged(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """One claim an event: the most exact date, the most telling type, the first sentence that has them."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((i for i, other in enumerate(kept) if _same(other, claim)), None)
        if at is None:
            kept.append(claim)
        else:
            kept[at] = _joined(kept[at], claim)
    return tuple(kept)


def _same(a: Claim, b: Claim) -> bool:
    return _alike(a, b) and _dates_agree(a, b) and _sides_agree(a, b)


def _alike(a: Claim, b: Claim) -> bool:
    """The same type, or two ways to tell one encounter."""
    met = VISITS + MEETINGS
    return a.status == b.status and (a.type == b.type or (a.type in met and b.type in met))


def _dates_agree(a: Claim, b: Claim) -> bool:
    if a.date is None or b.date is None:
        return a.date == b.date or a.type == b.type or not (a.own and b.own)
    return a.date.covers(b.date) or b.date.covers(a.date)


def _sides_agree(a: Claim, b: Claim) -> bool:
    """Every side of the one is a side of the other; a claim without sides fits any."""
    few, many = sorted((a.sides, b.sides), key=len)
    return all(any(side.same(other) for other in many) for side in few)


def _joined(a: Claim, b: Claim) -> Claim:
    best = max((a, b), key=lambda claim: (claim.own and claim.date is not None, _exact(claim)))
    kind = max((a.type, b.type), key=lambda kind: _RANK.get(kind, 0))
    shown = a if a.date == best.date or b.date is None else b
    return replace(shown, type=kind, date=best.date, own=a.own or b.own, instrument=a.instrument or b.instrument)


def _exact(claim: Claim) -> int:
    return {"year": 1, "month": 2, "day": 3}[claim.date.precision] if claim.date else 0
