"""Institutions of the gold corpus, from the true article and the places read in it."""

import pytest
from tests.golden.truth import truths

from benchmarks.quality.measures import plain
from kliping.analyse.institutions import make
from kliping.analyse.places import make as places
from kliping.core.types import Analysis
from kliping.resources import Resources

Kinds = dict[str, str]


@pytest.fixture(scope="module")
def kinds() -> list[tuple[Kinds, Kinds]]:
    """Kind by name, true and read, of every article."""
    resources = Resources()
    ground, component = places(resources), make(resources)
    return [
        (
            {plain(row.name): row.kind for row in truth.institutions},
            {plain(one.name): one.kind for one in component(page, ground(page, Analysis())).institutions},
        )
        for truth, page in truths()
    ]


def test_institutions_are_found_under_their_full_name(kinds: list[tuple[Kinds, Kinds]]) -> None:
    hits = sum(len(truth.keys() & answer.keys()) for truth, answer in kinds)
    assert len(kinds) >= 70
    assert 2 * hits / sum(len(truth) + len(answer) for truth, answer in kinds) >= 0.95


def test_found_institutions_have_their_kind(kinds: list[tuple[Kinds, Kinds]]) -> None:
    same = [truth[name] == answer[name] for truth, answer in kinds for name in truth.keys() & answer.keys()]
    assert sum(same) / len(same) >= 0.98
