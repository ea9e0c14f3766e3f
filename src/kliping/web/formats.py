"""Values as people read them: times, partial dates, numbers, probabilities, addresses."""

from __future__ import annotations

from datetime import date, datetime
from urllib.parse import urlsplit

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal

from kliping.core.dates import WIB, Instant, PartialDate, Precision, zone_at

_PATTERNS = {
    "minute": {"id": "EEEE, d MMMM y HH.mm", "en": "EEEE, d MMMM y, HH:mm"},
    "day": {"id": "EEEE, d MMMM y", "en": "EEEE, d MMMM y"},
    "month": {"id": "MMMM y", "en": "MMMM y"},
    "year": {"id": "y", "en": "y"},
}
_PRECISIONS: dict[int, Precision] = {4: "year", 7: "month", 10: "day"}


def instant(when: Instant, language: str) -> str:
    """``Rabu, 9 September 2015 14.28 WIB``, no finer than what is known."""
    text = format_datetime(when.value, _PATTERNS[when.precision][language], locale=language)
    return f"{text} {when.zone}" if when.precision == "minute" else text


def published(text: str, language: str) -> str:
    """The same for the partial ISO text that lists carry."""
    return instant(instant_of(text), language)


def instant_of(text: str) -> Instant:
    """The instant of ``Instant.partial_iso``; a ``ValueError`` for anything else."""
    precision = _PRECISIONS.get(len(text), "minute")
    if precision != "minute":
        day = PartialDate.parse(text).first
        return Instant(datetime(day.year, day.month, day.day, tzinfo=WIB), precision)
    value = datetime.fromisoformat(text)
    offset = value.utcoffset()
    return Instant(value if offset is None else value.replace(tzinfo=zone_at(offset)))


def partial(day: PartialDate, language: str) -> str:
    """``29 Agustus 2023``, ``Desember 2022`` or ``2014``."""
    pattern = {"day": "d MMMM y", "month": "MMMM y", "year": "y"}[day.precision]
    return format_date(day.first, pattern, locale=language)


def calendar_day(day: date, language: str) -> str:
    """``29 Agu 2023``."""
    return format_date(day, "d MMM y", locale=language)


def seen(when: datetime, language: str) -> str:
    """When kliping saw something, in WIB: ``24 Nov 2026 15.00 WIB``."""
    clock = {"id": "d MMM y HH.mm", "en": "d MMM y, HH:mm"}[language]
    return format_datetime(when.astimezone(WIB), clock, locale=language) + " WIB"


def percent(p: float) -> str:
    """A probability in whole per cent. Never 0 or 100: no model is that sure."""
    return f"{min(99, max(1, round(100 * p)))}%"


def number(value: int, language: str) -> str:
    """``1.940`` in Indonesian, ``1,940`` in English."""
    return format_decimal(value, locale=language)


def web_address(url: str | None) -> str | None:
    """The address if a page may link to it: http or https with a host. ``javascript:`` and the like are None."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def country(code: str, language: str) -> str:
    """``Korea Selatan`` for ``KR``; a code nobody knows stands for itself."""
    return str(Locale.parse(language).territories.get(code, code))


def language(code: str, language: str) -> str:
    """``Indonesia`` for ``id``; a code nobody knows stands for itself."""
    return str(Locale.parse(language).languages.get(code, code))
