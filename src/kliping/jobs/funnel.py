"""What became of the inputs of a run, counted by outcome and reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from kliping.core.errors import ArticleProblem, Quarantine, Skip, SourceError

# In the order a summary shows them.
OUTCOMES = ("new", "new_version", "unchanged", "skip", "quarantine", "source")
KEPT = frozenset({"new", "new_version", "unchanged"})
# A file that is not a page beside those that are is passed over: no failure of the run.
PASSED_OVER = "other_file"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one input ended: ``kind`` of ``OUTCOMES``, and for the last three the reason as a slug."""

    kind: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an input gave no article, as a value that can be counted, kept and sent between processes."""

    outcome: Outcome
    message: str
    hint: str = ""

    @classmethod
    def of(cls, problem: SourceError | ArticleProblem) -> Refusal:
        """The refusal that this error is."""
        kind = next(kind for error, kind in _KINDS.items() if isinstance(problem, error))
        reason = problem.reason if isinstance(problem, ArticleProblem) else type(problem).__name__.lower()
        return cls(Outcome(kind, reason), problem.message, problem.hint)


_KINDS: dict[type[Exception], str] = {Skip: "skip", ArticleProblem: "quarantine", SourceError: "source"}


def exit_code(outcomes: Counter[Outcome]) -> int:
    """0 all read; 4 a source gave nothing; 5 an input was skipped or quarantined (docs/reference/exit-codes.md)."""
    kinds = {outcome.kind for outcome in outcomes if outcome.reason != PASSED_OVER}
    if "source" in kinds:
        return SourceError.exit_code
    return Quarantine.exit_code if kinds - KEPT else 0


@dataclass(slots=True)
class Funnel:
    """Counts of a run as it goes on; ``interrupted`` when it was stopped before its end."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    interrupted: bool = False

    def count(self, outcome: Outcome) -> None:
        """Count one more input."""
        self.counts[outcome] += 1

    @property
    def total(self) -> int:
        """Inputs seen."""
        return self.counts.total()

    def of(self, kind: str) -> int:
        """Inputs that ended this way."""
        return sum(count for outcome, count in self.counts.items() if outcome.kind == kind)

    def rows(self) -> list[tuple[Outcome, int]]:
        """Counts by outcome and reason, in the order of ``OUTCOMES``, the most frequent reason first."""
        order = {kind: place for place, kind in enumerate(OUTCOMES)}
        return sorted(self.counts.items(), key=lambda row: (order[row[0].kind], -row[1], row[0].reason))

    @property
    def exit_code(self) -> int:
        """That of its outcomes, or 130 when it was interrupted, as shells have it."""
        return 130 if self.interrupted else exit_code(self.counts)
