"""Everything the command line says, in Indonesian and English; errors of kliping itself say their own sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

LANGUAGES = ("id", "en")
CATALOGUE = Path(__file__).parent.parent / "locale" / "cli.tsv"


@cache
def table() -> dict[str, tuple[str, ...]]:
    """The catalogue: for each key the words in the order of ``LANGUAGES``.

    ``verb.<name>`` is the one-line help of a verb, ``help.<name>`` what its own help page adds.
    """
    lines = CATALOGUE.read_text(encoding="utf-8").splitlines()[1:]
    return {key: tuple(words) for key, *words in (line.split("\t") for line in lines)}


class Words:
    """The catalogue in one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._column = LANGUAGES.index(self.language)

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key, with values put in."""
        return table()[key][self._column].format(**values)


def language_of(arguments: Sequence[str], environ: Mapping[str, str]) -> str:
    """The language help is given in: ``--lang``, else ``KLIPING_LANGUAGE``, else Indonesian.

    It is looked for before anything is parsed, since help pages and usage errors need it; a settings file is read
    only when a verb runs.
    """
    asked = environ.get("KLIPING_LANGUAGE", "")
    for option, value in pairwise([*arguments, ""]):
        if option == "--lang":
            asked = value
        elif option.startswith("--lang="):
            asked = option.partition("=")[2]
    return asked if asked in LANGUAGES else LANGUAGES[0]
