"""``kliping read``: read and print, keep nothing."""

from __future__ import annotations

from collections import Counter

import click

from kliping.cli.options import format_option, session, sources_argument
from kliping.cli.program import Verb, complain
from kliping.core.errors import KlipingError
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    return Verb(words, "read", read, [sources_argument(words), format_option(words, ("text", "json", "gold"))])


def read(sources: tuple[str, ...], format: str) -> int:
    """Print the reading of every input; what cannot be read is told on standard error and the next one follows."""
    from kliping.cli.formats import FORMATS
    from kliping.jobs.funnel import Outcome, Refusal, exit_code
    from kliping.jobs.parts import gathered
    from kliping.jobs.pool import answer
    from kliping.sources.inputs import Refused
    from kliping.sources.opening import inputs

    here = session()
    outcomes: Counter[Outcome] = Counter()
    for found in gathered(inputs(sources, here.settings), here.reader):
        said = Refusal.of(found.problem) if isinstance(found, Refused) else answer(here.reader.read, found)
        if isinstance(said, Refusal):
            outcomes[said.outcome] += 1
            complain(KlipingError(said.message, said.hint), here.words, about=found.label)
        else:
            click.echo(FORMATS[format](said, here.words))
    return exit_code(outcomes)
