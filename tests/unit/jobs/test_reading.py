"""From bytes to a reading, in this process."""

import pickle

import pytest
from tests.unit.cli.pages import GOOD, TITLE

import kliping
from kliping.core.errors import PlanError, Quarantine, Skip
from kliping.core.types import Fetched
from kliping.jobs.reading import Reader
from kliping.settings import Limits, Reading, Settings

ENGLISH = "The mayor of the city opened a new public library on Monday and thanked everybody who had worked for it."


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.of(Settings())


def test_a_page_becomes_an_article_with_every_layer(reader: Reader) -> None:
    reading = reader.read(Fetched(GOOD.encode(), name="a.txt"))
    assert (reading.article.title, reading.article.language) == (TITLE, "id")
    layers = {made.layer for made in reading.analysis.made}
    assert layers == {"places", "institutions", "people", "quotes", "urusan", "tone", "events"}
    assert all(made.version and made.resources for made in reading.analysis.made)


def test_the_same_bytes_give_the_same_reading_in_another_process_too(reader: Reader) -> None:
    fetched = Fetched(GOOD.encode(), name="a.txt")
    another = pickle.loads(pickle.dumps(reader.make))()
    assert another(fetched) == reader.read(fetched) == reader.read(fetched)


def test_every_mention_is_words_of_the_article(reader: Reader) -> None:
    reading = reader.read(Fetched(GOOD.encode(), name="a.txt"))
    spans = [span for place in reading.analysis.places for span in place.mentions]
    spans += [span for person in reading.analysis.people for span in person.mentions]
    assert spans and all(reading.article.at(span).strip() for span in spans)


def test_an_article_in_another_language_is_skipped_with_that_reason(reader: Reader) -> None:
    with pytest.raises(Skip) as refused:
        reader.read(Fetched(f"Mayor opens library\n\n{ENGLISH * 3}\n\n{ENGLISH * 2}".encode(), name="a.txt"))
    assert refused.value.reason == "language"


def test_other_languages_can_be_wanted() -> None:
    wants = Reader.of(Settings(reading=Reading(languages=("id", "en"))))
    paragraphs = f"<p>{ENGLISH * 2}</p>" * 4
    page = f"<html><body><article><h1>Mayor opens new library in the city</h1>{paragraphs}</article></body></html>"
    assert wants.article(Fetched(page.encode())).language == "en"


def test_a_page_over_the_limit_is_quarantined() -> None:
    small = Reader.of(Settings(limits=Limits(page_bytes=100)))
    with pytest.raises(Quarantine) as refused:
        small.read(Fetched(GOOD.encode()))
    assert refused.value.reason == "too_large"


def test_a_plan_that_cannot_run_is_refused_before_any_page() -> None:
    with pytest.raises(PlanError, match="needs"):
        Reader.of(Settings(reading=Reading(components=("people",))))


def test_the_fingerprint_changes_with_components_and_limits_and_with_nothing_else(reader: Reader) -> None:
    assert Reader.of(Settings(language="en")).fingerprint == reader.fingerprint
    assert Reader.of(Settings(limits=Limits(min_characters=5))).fingerprint != reader.fingerprint
    assert Reader.of(Settings(reading=Reading(components=("places",)))).fingerprint != reader.fingerprint


def test_the_package_reads_a_page_given_as_bytes_and_extracts_without_analysis() -> None:
    assert kliping.read(GOOD.encode()).article.title == TITLE
    html = f"<html><body><article><h1>{TITLE}</h1>{''.join(f'<p>{p}</p>' for p in GOOD.split(chr(10) * 2)[3:])}"
    assert kliping.extract(html.encode(), "https://contoh.example/a").title == TITLE


def test_what_is_public_is_listed_and_nothing_else_is_given() -> None:
    assert all(getattr(kliping, name) for name in kliping.__all__)
    with pytest.raises(AttributeError, match="nothing_here"):
        kliping.nothing_here  # noqa: B018
