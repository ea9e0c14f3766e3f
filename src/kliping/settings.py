"""Every setting, in one strict tree: unknown keys are refused, each has its meaning beside it.

Order of authority: command line, environment (``KLIPING_SECTION_NAME``), the TOML file, the defaults here.
``docs/reference/settings.md`` is generated from the docstrings below each field.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kliping.core.errors import SettingsError

Positive = Annotated[int, Meta(ge=1)]
Seconds = Annotated[float, Meta(gt=0)]
Port = Annotated[int, Meta(ge=0, le=65535)]

DEFAULT_FILE = "kliping.toml"


class Store(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where articles are kept."""

    path: Annotated[str, Meta(description="The SQLite file. Its folder is made when missing.")] = "var/kliping.db"


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is refused, so that one bad page cannot stop a run."""

    page_bytes: Annotated[Positive, Meta(description="A page or file larger than this is quarantined, in bytes.")] = (
        10_000_000
    )
    page_seconds: Annotated[
        Seconds, Meta(description="A page that takes longer to read is quarantined, in seconds.")
    ] = 5.0
    depth: Annotated[Positive, Meta(description="HTML nested deeper than this is quarantined, in elements.")] = 512
    min_characters: Annotated[Positive, Meta(description="A body shorter than this is no article, in characters.")] = (
        120
    )


class Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is read and by which components."""

    languages: Annotated[
        tuple[str, ...], Meta(description="Articles in other languages (ISO 639-1) are set aside.")
    ] = ("id", "ms", "jv", "su")  # fmt: skip
    components: Annotated[
        tuple[str, ...], Meta(description="Analysis components, in the order they run; empty means the default plan.")
    ] = ()  # fmt: skip


class Fetching(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How pages are asked for."""

    user_agent: Annotated[str, Meta(description="How kliping names itself to servers; put your contact in it.")] = (
        "kliping/0.1"
    )
    timeout_seconds: Annotated[
        Seconds, Meta(description="A server that is slower than this is given up, in seconds.")
    ] = 20.0
    redirects: Annotated[Positive, Meta(description="How many redirects are followed.")] = 5
    allow_private: Annotated[
        bool, Meta(description="Whether addresses of this machine and of private networks may be fetched.")
    ] = False  # fmt: skip


class Web(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The pages and the API."""

    host: Annotated[str, Meta(description="The address to listen on; 127.0.0.1 is this machine only.")] = "127.0.0.1"
    port: Annotated[Port, Meta(description="The port to listen on; 0 takes any free one.")] = 8552
    page_size: Annotated[Annotated[int, Meta(ge=1, le=200)], Meta(description="Articles on one page of a list.")] = 20
    hosts: Annotated[
        tuple[str, ...],
        Meta(description="Names, beside host, under which the pages may be asked for: those of a web server in front."),
    ] = ()


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole tree; each section is a table of the TOML file."""

    language: Annotated[
        str, Meta(pattern="^(id|en)$", description="Language of pages, messages and help: id or en.")
    ] = "id"
    sources: Annotated[
        tuple[str, ...], Meta(description="Files, folders and addresses that `kliping run` reads when none are named.")
    ] = ()  # fmt: skip
    store: Store = Store()
    limits: Limits = Limits()
    reading: Reading = Reading()
    fetching: Fetching = Fetching()
    web: Web = Web()


def load(path: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """The settings from ``path`` (else ``kliping.toml`` here, if any) and ``KLIPING_*`` variables.

    Raises ``SettingsError``, naming the file or variable and what was expected.
    """
    environ = os.environ if environ is None else environ
    tree = _from_file(path)
    for name, value in sorted(environ.items()):
        if name.startswith("KLIPING_"):
            _put(tree, name, value)
    try:
        return msgspec.convert(tree, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise SettingsError(f"the settings are not usable: {error}", "see docs/reference/settings.md") from error


def _from_file(path: Path | None) -> dict[str, object]:
    file = path or Path(DEFAULT_FILE)
    if path is None and not file.exists():
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"the settings file {file} cannot be read", "check the path and its permissions") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"the settings file {file} is not TOML: {error}", "correct the line it names") from error


def _put(tree: dict[str, object], variable: str, value: str) -> None:
    """Set ``KLIPING_WEB_PORT`` as ``tree["web"]["port"]``; a top-level setting is ``KLIPING_LANGUAGE``."""
    key = variable.removeprefix("KLIPING_").lower()
    top = {field.name: field.type for field in msgspec.structs.fields(Settings)}
    section, _, name = key.partition("_")
    if key in top and not _fields(top[key]):
        tree[key] = _split(top[key], value)
        return
    fields = _fields(top.get(section))
    if name not in fields:
        raise SettingsError(f"there is no setting for the variable {variable}", "see docs/reference/settings.md")
    branch = tree.setdefault(section, {})
    if not isinstance(branch, dict):
        raise SettingsError(f"{section!r} in the settings file must be a table", f"write [{section}]")
    branch[name] = _split(fields[name], value)


def _fields(section: object) -> dict[str, object]:
    """The settings of a section and their types; none for a plain setting."""
    if not (isinstance(section, type) and issubclass(section, msgspec.Struct)):
        return {}
    return {field.name: field.type for field in msgspec.structs.fields(section)}


def _split(kind: object, value: str) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if "tuple" in str(kind) else value
