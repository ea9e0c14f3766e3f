"""The rows of the register that an article supports: pairs of regions and what is told about their cooperation."""

from __future__ import annotations

from kliping.core.types import Analysis, Article, Cooperation, Event, Proof
from kliping.resources import Resources

_STAGES = {"loi_signed": "letter_of_intent", "mou_signed": "agreement_signed", "pks_signed": "agreement_signed"}


class Register:
    """Reads the rows off an analysed article; made by ``Register.of(resources)``."""

    @classmethod
    def of(cls, resources: Resources) -> Register:
        """The register's reader. Raises ``ResourceError``."""
        return cls()

    def rows(self, article: Article, analysis: Analysis) -> tuple[Cooperation, ...]:
        """One row a pair of regions whose signing the article tells."""
        found: dict[tuple[str, ...], Cooperation] = {}
        for event in analysis.events:
            row = _row(event, analysis)
            if row and event.actor not in found:
                found[event.actor] = row
        return tuple(found.values())


def _row(event: Event, analysis: Analysis) -> Cooperation | None:
    stage = _STAGES.get(event.type)
    regions = [place.region for name in event.actor if (place := analysis.place(name))]
    if stage is None or len(regions) != 2:
        return None
    return Cooperation(regions[0], regions[1], stage, event.type[:3], event.date, event.date, (),
                       (Proof("stage", event.evidence),))  # fmt: skip
