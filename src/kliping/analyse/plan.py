"""A plan is a list of components, checked before any article is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kliping.core.component import LAYERS, Component, factory
from kliping.core.errors import PlanError
from kliping.core.evidence import Made
from kliping.core.types import Analysis, Article
from kliping.resources import Resources

# The order is the order of knowledge: a person's unit is a place, a speaker is a person.
DEFAULT = ("places", "institutions", "people", "quotes", "urusan", "tone", "events")


@dataclass(frozen=True, slots=True)
class Plan:
    """Components in the order they run; made by ``plan()`` or ``check()`` only, so it is always sound."""

    components: tuple[Component, ...]
    resources: str = ""


def plan(resources: Resources, names: Sequence[str] = DEFAULT) -> Plan:
    """Load the named components and check that they can run in this order."""
    return check([factory(name)(resources) for name in names], resources.version)


def check(components: Iterable[Component], resources: str = "") -> Plan:
    """The plan, or a ``PlanError`` for a layer nobody gives, given twice, needed too early or unknown."""
    done: dict[str, str] = {}
    listed = tuple(components)
    for component in listed:
        _known(component)
        for layer in sorted(component.needs - done.keys()):
            raise PlanError(f"component {component.name!r} needs {layer!r}, which nothing before it gives",
                            f"put a component that gives {layer!r} before it")  # fmt: skip
        for layer in sorted(component.gives & done.keys()):
            raise PlanError(f"components {done[layer]!r} and {component.name!r} both give {layer!r}",
                            "leave one of the two out of the plan")  # fmt: skip
        done |= dict.fromkeys(component.gives, component.name)
    return Plan(listed, resources)


def _known(component: Component) -> None:
    unknown = (component.needs | component.gives) - set(LAYERS)
    if unknown:
        raise PlanError(f"component {component.name!r} speaks of unknown layers: {', '.join(sorted(unknown))}",
                        f"the layers are {', '.join(LAYERS)}")  # fmt: skip
    if not component.gives:
        raise PlanError(f"component {component.name!r} gives nothing", "name the layers it fills in `gives`")


def analyse(article: Article, plan: Plan) -> Analysis:
    """Run the plan over one article. A component that writes a layer it did not declare is a ``PlanError``."""
    so_far = Analysis()
    for component in plan.components:
        after = component(article, so_far)
        _honest(component, so_far, after)
        made = tuple(
            Made(layer, component.name, component.version, plan.resources) for layer in sorted(component.gives)
        )
        so_far = replace(after, made=so_far.made + made)
    return so_far


def _honest(component: Component, before: Analysis, after: Analysis) -> None:
    for layer in LAYERS:
        if layer not in component.gives and getattr(after, layer) is not getattr(before, layer):
            raise PlanError(f"component {component.name!r} wrote {layer!r} without declaring it",
                            f"add {layer!r} to its `gives`, or leave the layer alone")  # fmt: skip
