"""Places of the gold corpus, from the true article: how many are found, told apart and given their role."""

import pytest
from tests.golden.truth import truths

from kliping.analyse.places import make
from kliping.core.types import Analysis
from kliping.resources import Resources

Roles = dict[tuple[str, str | None], str]


@pytest.fixture(scope="module")
def pairs() -> list[tuple[Roles, Roles]]:
    """Truth and answer of every page of the corpus: role by name and code."""
    component = make(Resources())
    read = []
    for truth, article in truths():
        found = component(article, Analysis()).places
        answer = {(place.region.name, place.region.code): place.role for place in found}
        read.append(({(row.name, row.code): row.role for row in truth.places}, answer))
    return read


def test_places_are_found_with_name_and_code(pairs: list[tuple[Roles, Roles]]) -> None:
    hits = sum(len(truth.keys() & answer.keys()) for truth, answer in pairs)
    f1 = 2 * hits / sum(len(truth) + len(answer) for truth, answer in pairs)
    assert len(pairs) == 70
    assert f1 >= 0.95


def test_found_places_have_their_role(pairs: list[tuple[Roles, Roles]]) -> None:
    roles = [truth[key] == answer[key] for truth, answer in pairs for key in truth.keys() & answer.keys()]
    assert sum(roles) / len(roles) >= 0.93
