import json
from pathlib import Path

import pytest
from tests.unit.cli.calls import call
from tests.unit.store.readings import SEEN, reading

from kliping.store.sqlite import SqliteStore


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database with three articles where the settings expect it."""
    monkeypatch.chdir(tmp_path)
    with SqliteStore.open("var/kliping.db") as store:
        texts = {"Banjir": "Sungai meluap.", "Korupsi": "Sungai dan korupsi.", "Kota": "Kota kembar dijajaki."}
        store.add_many([reading(title, text) for title, text in texts.items()], SEEN)


def titles(*arguments: str) -> list[str]:
    said = call("search", "--format", "json", *arguments)
    assert said.code == 0, said.err
    return sorted(json.loads(line)["title"] for line in said.out.splitlines())


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], ["Banjir", "Korupsi", "Kota"]),
        (["sungai"], ["Banjir", "Korupsi"]),
        (["sungai", "-korupsi"], ["Banjir"]),
        (["-sungai"], ["Kota"]),
        (["-korupsi", "sungai", "--size", "5"], ["Banjir"]),
        (["sungai", "--", "-korupsi"], ["Banjir"]),
        (['"kota kembar"'], ["Kota"]),
        (["--place", "32.11", "--since", "2023-08-31", "--until", "2023-08-31"], ["Banjir", "Korupsi", "Kota"]),
        (["--until", "2023-08-30"], []),
        (["--tone", "negative"], []),
    ],
)
def test_words_and_filters_find_the_articles(arguments: list[str], found: list[str]) -> None:
    assert titles(*arguments) == found


def test_the_text_form_shows_ids_that_show_understands() -> None:
    said = call("search", "kembar")
    id = said.out.splitlines()[1].split()[0]
    shown = call("show", id)
    assert (shown.code, shown.out.splitlines()[0]) == (0, "Kota")
    assert json.loads(call("show", id, "--format", "json").out)["article"]["id"] == id


def test_an_unknown_id_ends_with_its_own_code() -> None:
    assert call("show", "tidakada").code == 6


@pytest.mark.parametrize("arguments", [['"kota'], ["--tone", "gembira"], ["--page", "0"], ["--since", "kemarin"]])
def test_a_query_that_makes_no_sense_is_a_usage_error(arguments: list[str]) -> None:
    said = call("search", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("error:") == said.err.count("hint:") == 1
