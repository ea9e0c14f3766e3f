"""What the command line says, in the reader's language; errors of kliping itself say their own sentence.

``locale/cli.tsv``: ``verb.<name>`` is the one-line help of a verb, ``help.<name>`` what its own help page adds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from kliping.locale import LANGUAGES, Words


def words_in(language: str) -> Words:
    """The words of the command line and the names of slugs."""
    return Words(language, "cli", "slugs")


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
