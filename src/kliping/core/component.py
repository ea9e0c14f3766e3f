"""What an analysis component is, and how components, ours and anyone's, are found by name."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Any, Protocol, runtime_checkable

from kliping.core.errors import PlanError
from kliping.core.types import Analysis, Article

COMPONENTS = "kliping.components"
# The layers a component may need or give: the fields of Analysis, bar the record of who made them.
LAYERS = tuple(name for name in Analysis.__dataclass_fields__ if name != "made")


@runtime_checkable
class Component(Protocol):
    """A pure step of the analysis.

    ``needs`` and ``gives`` are layers (fields of ``Analysis``). A call returns ``replace(so_far, layer=...)`` with
    the layers it gives and touches no other. The class docstring is what ``kliping components`` prints.
    """

    name: str
    version: str
    needs: frozenset[str]
    gives: frozenset[str]

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        """``so_far`` with this component's layers filled in."""
        ...


# An entry point of the group names a factory that takes the opened Resources and returns the component.
Factory = Callable[[Any], Component]


def catalogue(group: str = COMPONENTS) -> dict[str, str]:
    """Names registered in an entry-point group and where each leads, sorted by name."""
    return {point.name: point.value for point in sorted(entry_points(group=group), key=lambda p: p.name)}


def factory(name: str, group: str = COMPONENTS) -> Factory:
    """The factory registered under ``name``; an unknown name is a ``PlanError`` that lists the known ones."""
    found = [point for point in entry_points(group=group) if point.name == name]
    if not found:
        known = ", ".join(catalogue(group))
        raise PlanError(f"there is no component called {name!r}", f"known components: {known}")
    try:
        loaded: Factory = found[0].load()
    except (ImportError, AttributeError) as error:
        raise PlanError(f"component {name!r} cannot be loaded from {found[0].value}: {error}",
                        "reinstall the package that registers it, or leave it out of the plan") from error  # fmt: skip
    return loaded
