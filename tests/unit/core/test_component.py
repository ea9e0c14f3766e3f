"""Components are found by name, ours like anyone's."""

import pytest

from kliping.analyse.plan import DEFAULT
from kliping.core.component import COMPONENTS, Component, catalogue, factory
from kliping.core.errors import PlanError
from kliping.resources import Resources


def test_every_component_of_the_default_plan_is_registered() -> None:
    assert set(DEFAULT) <= set(catalogue())


def test_an_unknown_name_is_refused_with_the_known_ones() -> None:
    with pytest.raises(PlanError, match="'tonne'") as refusal:
        factory("tonne")
    assert "tone" in refusal.value.hint


@pytest.mark.parametrize("name", DEFAULT)
def test_a_registered_factory_gives_a_component_of_that_name_with_a_page(name: str) -> None:
    component = factory(name, COMPONENTS)(Resources())
    assert isinstance(component, Component)
    assert component.name == name
    assert component.__doc__
