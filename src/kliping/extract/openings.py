"""Openings in the many forms they are printed in, brought into the ordinary one: ``SIGI (Antara) – Warga ...``.

Newspapers put the place in brackets, the day beside it, a tilde or nothing behind it. A place counts in these forms
only where it is known as one, for each of them also begins honest sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kliping.language.calendar import WEEKDAYS

_REST = r"(?P<rest>[\"“‘'A-Z0-9].+)$"
_MARK = r"(?:\s*--+|\s*[–—‒―−]|\s+-|\s*[:|]+)\s*"
_DATE = (
    rf"(?:(?i:{'|'.join(map(re.escape, WEEKDAYS))})[,\s(]*)?"
    r"\d{1,2}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\s+[A-Za-z]{3,9}(?:\s+\d{4})?)"
)
# ``(SIGI) – Warga``, ``[SIGI] Warga``
_BRACKETED = re.compile(
    rf"^[\[(](?P<place>[A-Z][\w'. ]{{2,40}})(?P<mark>[,/][^\[\]()\n]{{2,40}})?[\])](?:{_MARK}|\s*-\s*|\s+){_REST}", re.S
)
# ``Sigi, 12/3 (ANTARA) - Warga``, ``SIGI, 12 Maret 2025 – Warga``, ``Sigi, Kabar Lembah (12/3/2025) – Warga``
_DATED = re.compile(
    rf"^(?P<place>[A-Z][\w' -]{{1,40}}?)(?P<mark>,\s*[A-Z][\w. ]{{1,30}}?)?[,\s]*\(?{_DATE}\)?"
    rf"(?P<mark2>\s*\([^()\n]{{2,30}}\))?[\s,.]*{_MARK}{_REST}",
    re.S,
)
# ``SIGI~ Warga``, ``SIGI ‒ Warga``, ``SIGI- Warga``, ``SIGI -Warga``, ``SIGI,KABAR.COM- Warga``
_ODD = re.compile(
    r"^(?P<place>[A-Z][\w' ]{2,40}?|[A-Z]\w+\. [A-Z][\w ]{2,30}?)(?P<mark>(?:,\s*|\s+\()[A-Z][\w. ]{1,30}?\)?)?"
    rf"\s*(?:[‒―−~•·»→]+\s*|-+\s+|\s-+|[–—]+\s*){_REST}",
    re.S,
)
# ``SIGI. Warga``, ``SIGI (KL) Warga``, ``SIGI Warga``
_UNMARKED = re.compile(
    r"^(?P<place>[A-Z][A-Z' ]{2,40}[A-Z])(?:\.\s+|(?P<mark>\s+\([^()\n]{2,30}\))\s+|\s+)(?P<rest>[A-Z][a-z]{2,}\b.+)$",
    re.S,
)
# Each form, and what must stand in an opening for it to be worth trying: most openings have none of it.
_FORMS = (
    (_BRACKETED, re.compile(r"[\[(]")),
    (_DATED, re.compile(r"\d")),
    (_ODD, re.compile(r"[‒―−~•·»→–—-]")),
    (_UNMARKED, re.compile(r"[A-Z]")),
)
_OPENING = 200  # characters; no opening is longer
_SHORTEST = 8  # words behind the place; fewer are a headline or a line of credits
_LONGER = frozenset("raya united fc city utara selatan barat timur tengah".split())  # ``MALANG Raya``, ``BALI United``
KIND = re.compile(r"^(?:Kab|KAB)\.\s*(?=\w)")


def ordinary(text: str, known: Callable[[str], bool]) -> str:
    """The opening in the ordinary form; one that already is, or is none, as it was."""
    opening = text[:_OPENING]
    for form, sign in _FORMS:
        match = form.match(text) if sign.search(opening) else None
        if match is not None and _opens(match, known):
            marks = (match.groupdict().get(name) or "" for name in ("mark", "mark2"))
            return f"{match['place'].strip()}{''.join(marks).rstrip()} – {match['rest']}"
    return text


def _opens(match: re.Match[str], known: Callable[[str], bool]) -> bool:
    """Whether a known place stands before a sentence, and is no beginning of a longer name (``PAPUA Barat``)."""
    place, rest = match["place"].strip(), match["rest"]
    words = rest.split(maxsplit=_SHORTEST)
    if len(words) < _SHORTEST or not known(KIND.sub("", place)):
        return False
    longer = words[0].lower() in _LONGER or known(f"{place} {words[0]}")
    return match.re is not _UNMARKED or (len(place) > 3 and not longer)
