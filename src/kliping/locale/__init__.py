"""Words of the interface in Indonesian (first) and English: tables ``<name>.tsv`` with a column a language.

``web.tsv`` holds the sentences of the pages, ``slugs.tsv`` what each value of ``kliping.core.slugs`` is called.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

LANGUAGES = ("id", "en")
FOLDER = Path(__file__).parent


@cache
def table(name: str) -> dict[str, tuple[str, ...]]:
    """The words of each key of ``<name>.tsv``, in the order of ``LANGUAGES``."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {key: tuple(words) for key, *words in (line.split("\t") for line in lines)}


class Words:
    """The tables in one language; an unknown language is Indonesian."""

    def __init__(self, language: str, *names: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        column = LANGUAGES.index(self.language)
        self._words = {key: words[column] for name in names for key, words in table(name).items()}

    def __call__(self, key: str, **values: object) -> str:
        """The words of a key with values put in; an unknown key is a ``KeyError``."""
        return self._words[key].format(**values)

    def name(self, kind: str, slug: str) -> str:
        """What a slug is called (``stage.exploration``); one that is not in the table stands for itself."""
        return self._words.get(f"{kind}.{slug}", slug.replace("_", " "))
