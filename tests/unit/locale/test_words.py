"""Every word of the interface is there in both languages, and none is left over."""

import re
import string

import pytest

from kliping.core import slugs
from kliping.core.component import LAYERS
from kliping.locale import LANGUAGES, Words, table
from kliping.web.site import HERE

KINDS = {
    "tone": slugs.TONES,
    "place": slugs.PLACES,
    "role": slugs.ROLES,
    "institution": slugs.INSTITUTIONS,
    "quote": slugs.QUOTES,
    "event": slugs.EVENTS,
    "status": slugs.STATUSES,
    "instrument": slugs.INSTRUMENTS,
    "stage": slugs.STAGES,
    "field": slugs.FIELDS,
    "urusan": slugs.URUSAN,
    "media": slugs.MEDIA,
    "layer": LAYERS,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_slug_has_a_name(kind: str) -> None:
    named = {key.partition(".")[2] for key in table("slugs") if key.partition(".")[0] == kind}
    assert named == set(KINDS[kind])


@pytest.mark.parametrize("name", ["web", "slugs"])
def test_every_key_has_words_in_both_languages_that_take_the_same_values(name: str) -> None:
    for key, words in table(name).items():
        assert len(words) == len(LANGUAGES) and all(words), key
        taken = [{field for _, field, _, _ in string.Formatter().parse(text) if field} for text in words]
        assert taken[0] == taken[1], key


def sources() -> str:
    files = [*HERE.rglob("*.html"), *HERE.rglob("*.py")]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def asked() -> tuple[set[str], tuple[str, ...]]:
    """The keys that templates and code ask for, and the beginnings of those they put together."""
    text = sources()
    whole = set(re.findall(r"""(?:\bt|\bwords|\bMistake)\(\s*["']([a-z_]+\.[a-z0-9_]+)["']""", text))
    parts = re.findall(r"""(?:\bt|\bwords|\bMistake)\(\s*f?["']([a-z_]+\.)(?:["'] ~|\{)""", text)
    return whole, tuple(parts)


def test_every_key_that_is_asked_for_exists() -> None:
    known = {*table("web"), *table("slugs")}
    whole, parts = asked()
    assert len(whole) > 60 and whole <= known
    assert parts and all(any(key.startswith(part) for key in known) for part in parts)


def test_no_words_are_left_over() -> None:
    whole, parts = asked()
    assert not [key for key in table("web") if key not in whole and not key.startswith(parts)]


def test_an_unknown_language_is_indonesian() -> None:
    assert Words("fr", "web").language == "id"


def test_an_unknown_slug_stands_for_itself() -> None:
    assert Words("id", "slugs").name("reason", "very_odd") == "very odd"


def test_values_are_put_in_as_they_are() -> None:
    assert "{x}" in Words("id", "web")("mistake.quote", value="{x}")
