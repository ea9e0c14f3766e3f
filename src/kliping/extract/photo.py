"""The photographer and the agency in a picture's credit: ``ANTARA FOTO/Raisan Al Farisi``, ``KOMPAS.COM/MASRIADI``."""

from __future__ import annotations

import re
from dataclasses import replace

from kliping.core.types import Caption
from kliping.extract.credits import name
from kliping.extract.masthead import outlet_like

_STROKE = re.compile(r"\s*/\s*|\s+[-–—|]\s+")
_GIVEN = re.compile(
    r"(?i)^(?:(?:dok\b\.?|dokumentasi|dokumen|ist\b\.?|istimewa|ilustrasi|foto|photo|sumber|courtesy)\s*:?\s*)+"
)
_BODY = re.compile(
    r"(?i)\w\.(?:com|co|id|net|org|news)\b|\b(?:antara|foto|photo|humas|pemkab|pemkot|pemprov|pemda|diskominfo|kominfo|"
    r"prokopim|setda|polres|polda|polri|tni|bpbd|reuters|afp|ap|epa|getty|images|shutterstock|unsplash|pixabay|freepik|"
    r"wikimedia|youtube|instagram|tempo|kompas|detik|tribun\w*|radar|media|news|tv|pt|cv|dinas|kementerian|sekretariat|"
    r"biro|pool|xinhua|\w+news|news\w+|antaranews)\b"
)


def photographed(caption: Caption) -> Caption:
    """The caption with photographer and agency told apart, where its credit names them."""
    if caption.credit is None:
        return caption
    photographer, agency = photographer_of(caption.credit)
    return replace(caption, photographer=photographer, agency=agency) if photographer or agency else caption


def photographer_of(credit: str) -> tuple[str | None, str | None]:
    """The photographer and the agency of a credit; ``Dok. Pemkab Sleman`` has an agency only, ``Istimewa`` neither."""
    parts = [part for piece in _STROKE.split(credit) if (part := _GIVEN.sub("", piece).strip(" .,()[]"))]
    bodies = [part for part in parts if _BODY.search(part) or _initials(part)]
    people = [found for part in parts if part not in bodies and (found := name(part))]
    if not bodies and len(parts) == 2 and len(people) == 2:
        return _of_two(parts)
    others = [part for part in parts if part not in bodies and name(part) is None]
    return next(iter(people), None), next(iter([*bodies, *others]), None)


def _of_two(parts: list[str]) -> tuple[str | None, str | None]:
    """Which of two names is the outlet: one called as outlets are, else a single word, else the second."""
    first, second = parts
    outlets = [part for part in parts if outlet_like(part)] or [part for part in parts if " " not in part]
    agency = outlets[0] if len(outlets) == 1 else second
    return name(first if agency == second else second), agency


def _initials(part: str) -> bool:
    """Whether a part is the short form of an outlet: ``KPT``."""
    return len(part) <= 4 and part.isupper()
