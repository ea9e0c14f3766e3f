"""Rows of the region tables that only the gazetteer reads, and the spellings one name has."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

KOREAN_KIND = re.compile(r"-(?:si|gun|gu|do)$")
# First halves that news writes apart or together as it likes: Gunung Putri, Gunungputri.
_HALVES = ("gunung", "tanjung", "karang", "batu", "muara", "muaro", "sungai", "pangkalan", "pulau", "bukit", "ujung",
           "labuhan", "padang", "marga", "simpang", "tebing", "lubuk", "kuala", "teluk", "bandar", "banjar",
           "pematang", "parung", "rantau", "kota", "kali", "wono", "bonto", "kayu", "lima", "air", "tulang")  # fmt: skip


class Country(msgspec.Struct, frozen=True):
    """A country by its ISO 3166-1 alpha-2 code."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()


class World(msgspec.Struct, frozen=True):
    """A province or city abroad, with its Indonesian spellings."""

    name: str
    kind: str
    country: str
    parent: str | None = None
    aliases: tuple[str, ...] = ()


class EastAsian(msgspec.Struct, frozen=True):
    """A unit of Korea or Japan with the code of its own statistics office."""

    name: str
    kind: str
    country: str
    parent: str | None = None
    external_id: str | None = None


class Word(msgspec.Struct, frozen=True):
    """A name alone."""

    name: str


def joined(name: str) -> str:
    """Lower case letters only: the same for every spacing of a name."""
    return re.sub(r"\W", "", name).lower()


def variants(name: str) -> Iterator[str]:
    """A name as listed, written together, written apart, and without the ``Kota`` some kecamatan begin with."""
    yield name
    if " " in name or "-" in name:
        yield re.sub(r"[ -]", "", name)
    elif half := next((half for half in _HALVES if name.lower().startswith(half) and len(name) > len(half) + 2), None):
        yield f"{name[: len(half)]} {name[len(half) :]}"
    if name.startswith("Kota ") and len(name) > 8:
        yield name.removeprefix("Kota ")
