"""Call the command line inside this process and see what it said."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

from kliping.cli import main


@dataclass(frozen=True)
class Said:
    """Exit code, standard output and standard error of one call."""

    code: int
    out: str
    err: str


def call(*arguments: str) -> Said:
    """``kliping ARGUMENTS``, with both streams caught as if piped."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(arguments)
    return Said(code, out.getvalue(), err.getvalue())
