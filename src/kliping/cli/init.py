"""``kliping init``: a settings file that explains itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import click

from kliping.cli.options import session
from kliping.cli.program import Verb
from kliping.cli.words import words_in
from kliping.core.errors import BadRequest
from kliping.locale import Words


def command(words: Words) -> click.Command:
    """The verb."""
    return Verb(words, "init", init, [click.Argument(["file"], required=False, metavar=f"[{words('file')}]")])


def init(file: str | None) -> None:
    """Write every setting with its meaning and default. Raises ``BadRequest`` if the file is there or cannot be."""
    from kliping.settings import DEFAULT_FILE

    path = Path(file or DEFAULT_FILE)
    try:
        with path.open("x", encoding="utf-8") as out:
            out.write(documented())
    except FileExistsError as error:
        raise BadRequest(f"{path} is there already", "edit it, or name another file") from error
    except OSError as error:
        raise BadRequest(f"{path} cannot be written", "check the folder and its permissions") from error
    words = words_in(session().lang or "")  # the settings of this folder may be what is to be replaced
    click.echo(words("init.done", path=path))


def documented() -> str:
    """The defaults as TOML, each under its description."""
    from kliping.settings import Settings

    return "\n".join(["# Settings of kliping; what is left out has the value shown here.", *_table(Settings())]) + "\n"


def _table(struct: object) -> Iterator[str]:
    """The values of a Struct, then its sections, as lines of TOML."""
    import msgspec

    fields = [(field, getattr(struct, field.name)) for field in msgspec.structs.fields(type(struct))]  # type: ignore[arg-type]  # a Struct
    for field, value in fields:
        if not isinstance(value, msgspec.Struct):
            yield f"\n# {_meaning(field.type)}\n{field.name} = {_toml(value)}"
    for field, value in fields:
        if isinstance(value, msgspec.Struct):
            yield f"\n\n# {type(value).__doc__}\n[{field.name}]"
            yield from _table(value)


def _meaning(kind: object) -> str:
    """The description in a field's annotation."""
    return next((note.description for note in get_args(kind)[1:] if getattr(note, "description", None)), "")


def _toml(value: object) -> str:
    """A value as TOML; for strings, numbers, truth values and lists of strings JSON writes it alike."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
