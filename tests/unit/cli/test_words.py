import re
import string
from pathlib import Path

import pytest

import kliping.cli
from kliping.cli.program import VERBS
from kliping.cli.words import language_of, words_in
from kliping.jobs.funnel import OUTCOMES
from kliping.locale import LANGUAGES, table

TABLE = table("cli")
SOURCE = "".join(path.read_text() for path in Path(kliping.cli.__file__).parent.glob("*.py"))


def test_every_key_has_words_in_every_language() -> None:
    assert {len(words) for words in TABLE.values()} == {len(LANGUAGES)}
    empty = {key for key, words in TABLE.items() if not all(words)}
    assert empty == {"help.components"}


@pytest.mark.parametrize("key", sorted(TABLE))
def test_the_languages_name_the_same_values(key: str) -> None:
    fields = [{name for _, name, _, _ in string.Formatter().parse(words) if name} for words in TABLE[key]]
    assert fields[0] == fields[1]


def test_every_key_the_code_asks_for_is_there_and_no_other() -> None:
    asked = set(re.findall(r"words\(\s*\"([\w.]+)\"", SOURCE)) | set(re.findall(r"words\('([\w.]+)'", SOURCE))
    families = {"verb": VERBS, "help": VERBS, "outcome": OUTCOMES}
    asked |= {f"{family}.{name}" for family, names in families.items() for name in names}
    missing = {key for key in asked if key not in TABLE}
    assert not missing
    unused = {key for key in TABLE if key not in asked and not re.search(rf"{key.partition('.')[0]}\.\{{", SOURCE)}
    assert not unused


@pytest.mark.parametrize(
    ("arguments", "environ", "language"),
    [
        ([], {}, "id"),
        (["read", "a.html"], {"KLIPING_LANGUAGE": "en"}, "en"),
        (["--lang", "id", "read"], {"KLIPING_LANGUAGE": "en"}, "id"),
        (["--lang=en"], {}, "en"),
        (["--lang"], {}, "id"),
        (["--lang", "fr"], {"KLIPING_LANGUAGE": "de"}, "id"),
    ],
)
def test_the_language_of_help_is_found_before_anything_is_parsed(
    arguments: list[str], environ: dict[str, str], language: str
) -> None:
    assert language_of(arguments, environ) == language


def test_an_unknown_language_speaks_indonesian() -> None:
    assert words_in("fr").language == "id"
    assert words_in("en")("search.range", first=1, last=2, total=3) == "1-2 of 3"
