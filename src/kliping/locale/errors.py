"""What kliping's errors say, in the reader's language.

An error carries its sentence in English, with file names and numbers put in. ``errors.tsv`` holds every sentence with
its places (``{0} is empty``) beside the Indonesian one, so a sentence is told in Indonesian by the row it was made of.
"""

from __future__ import annotations

import re
from functools import cache

from kliping.core.errors import KlipingError
from kliping.locale import FOLDER, LANGUAGES

_PLACE = re.compile(r"\{(\d)\}")


def told(sentence: str, language: str) -> str:
    """The sentence of an error or hint in this language, with what is put in; one that no row knows stays as it is."""
    if language != LANGUAGES[0]:
        return sentence
    for pattern, words in _patterns():
        match = pattern.fullmatch(sentence)
        if match:
            return words.format(*(told(value, language) for value in match.groups()))
    return sentence


def translated(error: KlipingError, language: str) -> tuple[str, str]:
    """Message and hint of an error in this language."""
    return told(error.message, language), told(error.hint, language)


@cache
def rows() -> dict[str, str]:
    """Every English sentence with its Indonesian one."""
    lines = (FOLDER / "errors.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t") for line in lines)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The rows as patterns, those with the most words of their own first."""
    ordered = sorted(rows(), key=lambda sentence: -len(_PLACE.sub("", sentence)))
    return tuple((_pattern(sentence), rows()[sentence]) for sentence in ordered)


def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile("(.*)".join(map(re.escape, _PLACE.split(sentence)[::2])), re.S)
