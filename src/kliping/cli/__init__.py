"""The command line: one module a verb, imported on use."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code (docs/reference/exit-codes.md)."""
    from kliping.cli.program import invoke

    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        code = invoke(arguments, os.environ)
        sys.stdout.flush()
    except BrokenPipeError:
        _hush()
        return 141  # 128 + SIGPIPE: what shells see of a program whose reader went away
    except KeyboardInterrupt:
        return 130
    return code


def _hush() -> None:
    """Let the interpreter flush into nothing at exit, so that `kliping search | head` ends without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
