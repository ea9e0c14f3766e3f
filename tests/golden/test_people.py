"""People of the gold corpus, from its pages: how many are found, with post and unit."""

from pathlib import Path

import msgspec
import pytest

from kliping.analyse import institutions, people, places
from kliping.core.types import Analysis, Fetched, Person
from kliping.jobs.reading import Reader
from kliping.resources import Resources
from kliping.settings import Settings

CORPUS = Path(__file__).resolve().parents[2] / "demo" / "corpus"


class Row(msgspec.Struct):
    name: str
    post: str | None = None
    of: str | None = None


class Truth(msgspec.Struct):
    people: list[Row]


Pair = tuple[dict[str, Row], dict[str, Person]]


def readings() -> list[Pair]:
    """Truth and answer of every page, by name."""
    resources = Resources()
    reader = Reader.of(Settings(), resources)
    plan = [part.make(resources) for part in (places, institutions, people)]
    pairs = []
    for file in sorted(CORPUS.glob("*.json")):
        truth = msgspec.json.decode(file.read_bytes(), type=Truth)
        page = next(path for path in (file.with_suffix(".html"), file.with_suffix(".txt")) if path.is_file())
        article = reader.article(Fetched(page.read_bytes(), source="file", name=page.name))
        analysis = Analysis()
        for component in plan:
            analysis = component(article, analysis)
        answer = {person.name.casefold(): person for person in analysis.people}
        pairs.append(({row.name.casefold(): row for row in truth.people}, answer))
    return pairs


@pytest.fixture(scope="module")
def pairs() -> list[Pair]:
    return readings()


def matched(pairs: list[Pair]) -> list[tuple[Row, Person]]:
    """Everyone who is in truth and answer."""
    return [(truth[name], answer[name]) for truth, answer in pairs for name in truth.keys() & answer.keys()]


def same(told: str | None, said: str | None) -> bool:
    return (told or "").casefold() == (said or "").casefold()


def test_people_are_found_and_nobody_else(pairs: list[Pair]) -> None:
    total = sum(len(truth) + len(answer) for truth, answer in pairs)
    assert len(pairs) == 70
    assert 2 * len(matched(pairs)) / total >= 0.98


def test_found_people_have_their_post(pairs: list[Pair]) -> None:
    posts = [same(row.post, person.post.title if person.post else None) for row, person in matched(pairs)]
    assert sum(posts) / len(posts) >= 0.92


def test_posts_have_their_unit(pairs: list[Pair]) -> None:
    units = [same(row.of, said.post.unit if said.post else None) for row, said in matched(pairs) if row.post]
    assert sum(units) / len(units) >= 0.92
