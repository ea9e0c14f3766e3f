"""A plan that cannot run is refused before an article is read, in one sentence with a hint."""

from dataclasses import dataclass, replace

import pytest

from kliping.analyse.plan import analyse, check, plan
from kliping.core.errors import PlanError
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Institution, Urusan
from kliping.resources import Resources

ARTICLE = Article(id="a", version="1", title="Judul", text="Isi.", paragraphs=(Span(0, 4),))


@dataclass
class Step:
    """A component for tests: writes ``writes``, whatever it says it gives."""

    name: str
    needs: frozenset[str]
    gives: frozenset[str]
    writes: tuple[str, ...] = ()
    version: str = "1"

    def __call__(self, article: Article, so_far: Analysis) -> Analysis:
        made = {"urusan": Urusan("lainnya"), "institutions": (Institution("DPRD", "council", ()),)}
        return replace(so_far, **{layer: made[layer] for layer in self.writes})


def _step(name: str, needs: str = "", gives: str = "", writes: str | None = None) -> Step:
    return Step(name, frozenset(needs.split()), frozenset(gives.split()),
                tuple((gives if writes is None else writes).split()))  # fmt: skip


def test_a_sound_plan_runs_in_order_and_notes_who_made_what() -> None:
    sound = check([_step("a", gives="institutions"), _step("b", "institutions", "urusan")], "12ab")
    analysis = analyse(ARTICLE, sound)
    assert analysis.urusan == Urusan("lainnya")
    assert [(made.layer, made.by, made.resources) for made in analysis.made] == [
        ("institutions", "a", "12ab"),
        ("urusan", "b", "12ab"),
    ]


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ([_step("b", "institutions", "urusan")], "needs 'institutions'"),
        ([_step("b", "institutions", "urusan"), _step("a", gives="institutions")], "needs 'institutions'"),
        ([_step("a", gives="urusan"), _step("b", gives="urusan")], "both give 'urusan'"),
        ([_step("a", gives="colour", writes="")], "unknown layers: colour"),
        ([_step("a", writes="")], "gives nothing"),
    ],
)
def test_a_plan_that_cannot_run_is_refused(steps: list[Step], told: str) -> None:
    with pytest.raises(PlanError, match=told) as refusal:
        check(steps)
    assert refusal.value.hint


def test_writing_an_undeclared_layer_is_refused() -> None:
    liar = check([_step("liar", gives="urusan", writes="urusan institutions")])
    with pytest.raises(PlanError, match="'liar' wrote 'institutions'"):
        analyse(ARTICLE, liar)


def test_the_default_plan_is_sound() -> None:
    assert plan(Resources()).components[0].name == "places"


def test_an_unknown_component_is_refused() -> None:
    with pytest.raises(PlanError, match="no component called 'mood'"):
        plan(Resources(), ("mood",))
