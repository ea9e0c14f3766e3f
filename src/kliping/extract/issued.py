"""When a flattened page came out, which line told it, and how sure that is.

The date of an event in the text is never taken for the day of publication. Where the page has no date of its own, the
moment at which a message was sent (of a mail the day) stands in for it, with a confidence that says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kliping.core.dates import WIB, Instant
from kliping.language.calendar import MONTHS
from kliping.language.dates import find_instants, parse_instant

DATE_LINE, MONITOR, RELATIVE = "date-line", "monitor", "relative-line"
EDITION, MESSAGE = "edition", "message-date"
_SURE = {DATE_LINE: 0.97, MONITOR: 0.95, RELATIVE: 0.8, EDITION: 0.8, MESSAGE: 0.4}
_OTHER_DAY, _OTHER_WEEKDAY = 0.1, 0.3  # what a second day or a weekday that does not fit takes from it
_ISSUE = re.compile(r"(?i)\bedisi\b[^\n]{0,20}?\b(?P<month>[a-z]{3,9})\s+(?P<year>(?:19|20)\d{2})\b")
_LONGEST = 120  # characters of a line that tells a moment from now


@dataclass(frozen=True, slots=True)
class Issued:
    """The instant, whether its zone was given, the rule that found it, and how sure it is (0 to 1)."""

    instant: Instant
    zoned: bool
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Told:
    """What may date a page: the lines above its body, the moment it was fetched, the day it was sent."""

    lines: Sequence[str]
    seen: datetime | None = None
    sent: Instant | None = None


def issued(dated: list[tuple[Instant, bool]], by_monitor: Instant | None, told: Told) -> Issued | None:
    """The date of the credit lines, exact ones first; else a monitor's, one told from now, that of the sending."""
    if dated:
        instant, zoned = min(dated, key=lambda one: one[0].precision != "minute")
        return Issued(instant, zoned, DATE_LINE, _confidence(instant, dated, told.lines))
    if by_monitor is not None:
        return Issued(by_monitor, False, MONITOR, _SURE[MONITOR])
    relative = _relative(told)
    if relative is not None:
        return Issued(relative, True, RELATIVE, _SURE[RELATIVE])
    edition = next(filter(None, map(_edition, told.lines)), None)
    if edition is not None:
        return Issued(edition, False, EDITION, _SURE[EDITION])
    if told.sent is not None:
        return Issued(told.sent, False, MESSAGE, _SURE[MESSAGE])
    return None


def _confidence(instant: Instant, dated: list[tuple[Instant, bool]], lines: Sequence[str]) -> float:
    """Less where the lines name several days, and where the weekday beside the day is another's."""
    others = any(one.day != instant.day for one, _ in dated)
    odd = any(found.weekday_fits is False and found.instant.day == instant.day
              for line in lines if len(line) < 300 for found in find_instants(line))  # fmt: skip
    return round(_SURE[DATE_LINE] - _OTHER_DAY * others - _OTHER_WEEKDAY * odd, 2)


def _relative(told: Told) -> Instant | None:
    """``2 jam lalu`` of a line above the body, counted from the moment the page was fetched."""
    if told.seen is None or told.seen.tzinfo is None:
        return None
    found = (parse_instant(line, seen=told.seen) for line in told.lines if 0 < len(line) < _LONGEST)
    return next(filter(None, found), None)


def _edition(line: str) -> Instant | None:
    """``Edisi Juni 2024``: a month is all that many printed papers tell."""
    match = _ISSUE.search(line)
    month = MONTHS.get(match["month"].lower()) if match else None
    if match is None or month is None:
        return None
    return Instant(datetime(int(match["year"]), month, 1, tzinfo=WIB), "month", match[0])
