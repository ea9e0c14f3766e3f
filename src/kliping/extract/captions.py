"""Captions and the credit in them: ``(Putri Rahmawati / Tangerangnews)``, ``Foto: Antara/Budi``, ``KPT/HAFIDZ``."""

from __future__ import annotations

import re

from kliping.core.types import Caption

_BRACKETED = re.compile(
    r"[(\[](?P<credit>(?:foto|photo|dok|ist|sumber|ft|istimewa|dokumentasi|humas|prokopim|diskominfo|tangkapan layar|"
    r"shutterstock|pexels|pixabay|freepik|unsplash|istockphoto|getty|reuters|afp|antara)\b[^()\[\]]{0,80}|"
    r"[A-Z][^()\[\]]{1,60}/[^()\[\]]{2,40}|"
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})[)\]]\s*\.?$",
    re.I,
)
_LABELLED = re.compile(
    r"\s*(?:\bfoto|\bphoto|\bsumber foto|\bdok\.?|\bft)\b\s*[:/]\s*"
    r"(?P<credit>(?:dok\.\s*)?(?:[^.;]|\.(?=\w)){2,80})\s*\.?$|"
    r"\s*©\s*(?:\d{4}\s*)?(?P<whose>[a-z][\w. ]{2,40}/[\w. ]{2,40})$|"
    r"(?<=\w)-(?P<dash>(?:dok\b\.?|foto\b|ist\b|istimewa\b)[^-]{0,50})-?\s*$|"
    r"(?<=[.!?])\s+(?P<slash>(?:[A-Z]\w* ){0,2}(?:[A-Za-z]+[./])+[A-Za-z][\w.]*(?: [A-Z][\w.]*){0,3}|"
    r"(?:dok\b\.?|(?:foto|ist|istimewa)\b)[^.]{0,60})\s*\.?$",
    re.I,
)
# ``Bupati bersalaman dengan tamunya /Prokopim Pacitan/``, as one network prints it.
_STROKE = re.compile(r"\s/\s?(?P<credit>[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,4})\s*/?\s*$")
_LONGEST = 300  # characters of a caption between paragraphs
_PHOTO = re.compile(r"(?i)\w\W*[(\[](?:(?:sumber )?foto|dok|dokumentasi|ist|istimewa)\b[^()\[\]]{0,60}[)\]]\s*\.?$")
_NAME = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}")


def caption_of(line: str, loose: bool) -> Caption | None:
    """The line as a caption when it carries a credit; ``loose`` also takes two capitalised words in brackets."""
    match = _BRACKETED.search(line)
    if match and (loose or not _NAME.fullmatch(match["credit"])) and match.start() > 0:
        return Caption(line, _clean(match["credit"]))
    match = _STROKE.search(line) if loose else None
    if match and len(line[: match.start()].split()) > 2:
        return Caption(line, match["credit"])
    match = _LABELLED.search(line)
    if match and (match.start() > 0 or match["credit"]):
        return Caption(line, _clean(match["credit"] or match["whose"] or match["slash"] or match["dash"]))
    return None


def photo_credited(line: str) -> bool:
    """Whether a short line ends with a credit that only a picture has: ``(Foto: Istimewa)``, ``(Dok. Pemkab)``."""
    return len(line) < _LONGEST and line.rstrip(" .")[-1:] in (")", "]") and _PHOTO.search(line) is not None


def _clean(credit: str) -> str:
    return re.sub(r"(?i)^(?:foto|photo|sumber)\s*[:/]\s*", "", credit.strip()).strip()
