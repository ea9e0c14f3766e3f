"""Rows of the region tables that only the gazetteer reads, and the spellings one name has."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

KOREAN_KIND = re.compile(r"-(?:si|gun|gu|do)$")
# First halves that news writes apart or together as it likes: Gunung Putri, Gunungputri.
_HALVES = frozenset(
    "gunung tanjung karang batu muara muaro sungai pangkalan pulau bukit ujung labuhan padang marga simpang "
    "tebing lubuk kuala teluk bandar banjar pematang parung rantau kota kali wono bonto kayu lima air tulang "
    "pondok jati rawa medan mustika bantar bojong suka sumber kebon kebun taman cempaka duren pulo setia bumi "
    "ranca pasar tanah tambak kampung panca sri mulya mulia sido mojo kedung pagar lembah telaga talang tugu "
    "tapak sawah rejo sari mekar cipta kedaton way tiga dua nusa long buana sinar penawar rumbai poli wera napa "
    "kapung loka bangun nanga danau lebak sekar tegal candi pakis wringin rambi sambi sember semarang tawang".split()
)
# `Kota Soe` is called Soe, but nobody calls `Kota Baru` Baru.
_NO_NAME = frozenset("utara selatan timur barat tengah baru baharu lama raja padang besi agung bangun gajah juang "
                     "bahagia".split())  # fmt: skip


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


class Homonym(msgspec.Struct, frozen=True):
    """A name that is also a word or part of other names; ``kind``: not even a preposition makes it a region."""

    name: str
    kind: str | None = None


def joined(name: str) -> str:
    """Lower case letters only: the same for every spacing of a name."""
    return re.sub(r"\W", "", name).lower()


def variants(name: str) -> Iterator[str]:
    """A name as listed, written together, written apart, and without the ``Kota`` some kecamatan begin with."""
    yield name
    if " " in name or "-" in name:
        yield re.sub(r"[ -]", "", name)
    elif half := _half(name):
        yield f"{name[: len(half)]} {name[len(half) :]}"
    if name.startswith("Kota ") and name.split()[1].lower() not in _NO_NAME:
        yield name.removeprefix("Kota ")


def _half(name: str) -> str | None:
    """The longest first half that names of places are often parted at."""
    lower = name.lower()
    return next((lower[:at] for at in range(len(name) - 3, 2, -1) if lower[:at] in _HALVES), None)


def romanised(name: str) -> Iterator[str]:
    """A Korean name as listed, and as it is often misspelt or was spelt before 2000: Daejeon, Daejon; Busan, Pusan."""
    bare = KOREAN_KIND.sub("", name)
    yield from dict.fromkeys((name, bare))
    if len(bare) > 5:
        yield from dict.fromkeys((bare.replace("eo", "o"), bare.replace("yeo", "yo"), bare.replace("eu", "u")))
    if bare[0] in _BEFORE_2000 and len(bare) > 4:
        yield _BEFORE_2000[bare[0]] + bare[1:].replace("eo", "o")


_BEFORE_2000 = {"B": "P", "D": "T", "G": "K", "J": "Ch"}
