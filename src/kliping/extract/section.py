"""The section of the paper an article stands in, however a page writes it."""

from __future__ import annotations

import re

_STEPS = re.compile(r"\s*(?:[>»›/|]|&gt;|::|\s-\s)\s*")
_NONE = frozenset("home beranda depan index uncategorized detail".split())
_LITTLE = frozenset("umum artikel article berita news".split())
_LONGEST = 40


def section_of(*claims: str | None) -> str | None:
    """The section by the first claim that names one; of a path (``Home > News > Regional``) the last step."""
    for claim in claims:
        steps = [step.strip(" :,") for step in _STEPS.split(claim or "") if step.strip(" :,")]
        named = [step for step in steps if step.lower() not in _NONE]
        named = [step for step in named if step.lower() not in _LITTLE] or named
        if named and len(named[-1]) <= _LONGEST:
            return named[-1]
    return None
