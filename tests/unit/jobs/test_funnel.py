from collections import Counter

import pytest

from kliping.core.errors import ArticleProblem, Quarantine, Retry, Skip, SourceError, Unusable
from kliping.jobs.funnel import OUTCOMES, Funnel, Outcome, Refusal, exit_code


@pytest.mark.parametrize(
    ("problem", "outcome"),
    [
        (Skip("empty", "m", "h"), Outcome("skip", "empty")),
        (Quarantine("binary", "m", "h"), Outcome("quarantine", "binary")),
        (ArticleProblem("odd", "m", "h"), Outcome("quarantine", "odd")),
        (Unusable("m", "h"), Outcome("source", "unusable")),
        (Retry("m", "h"), Outcome("source", "retry")),
    ],
)
def test_every_problem_has_an_outcome(problem: SourceError | ArticleProblem, outcome: Outcome) -> None:
    assert Refusal.of(problem) == Refusal(outcome, "m", "h")


@pytest.mark.parametrize(
    ("outcomes", "code"),
    [
        ([], 0),
        ([Outcome("new"), Outcome("unchanged"), Outcome("new_version")], 0),
        ([Outcome("new"), Outcome("skip", "other_file")], 0),
        ([Outcome("new"), Outcome("skip", "empty")], 5),
        ([Outcome("quarantine", "binary")], 5),
        ([Outcome("quarantine", "binary"), Outcome("source", "unusable")], 4),
    ],
)
def test_the_exit_code_is_that_of_the_worst_outcome(outcomes: list[Outcome], code: int) -> None:
    funnel = Funnel(Counter(outcomes))
    assert (funnel.exit_code, exit_code(funnel.counts)) == (code, code)


def test_an_interrupted_run_says_so_whatever_it_did() -> None:
    assert Funnel(Counter([Outcome("new")]), interrupted=True).exit_code == 130


def test_counts_are_listed_in_the_order_of_outcomes_the_frequent_reason_first() -> None:
    funnel = Funnel()
    for kind, reason, times in (("source", "retry", 1), ("skip", "empty", 1), ("skip", "language", 2), ("new", "", 3)):
        for _ in range(times):
            funnel.count(Outcome(kind, reason))
    assert [(outcome.kind, outcome.reason, count) for outcome, count in funnel.rows()] == [
        ("new", "", 3), ("skip", "language", 2), ("skip", "empty", 1), ("source", "retry", 1)
    ]  # fmt: skip
    assert (funnel.total, funnel.of("skip")) == (7, 3)
    assert {row[0].kind for row in funnel.rows()} <= set(OUTCOMES)
