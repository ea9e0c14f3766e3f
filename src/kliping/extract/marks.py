"""Copies as messengers, mail programs and note takers keep them: their marks come off before the page is read.

``*bold*`` and ``# Title`` become plain words, ``[title](address)`` its title; lines that say who sent a message and
headers of a forwarded mail go aside. What is taken off is told, so that nothing is lost in silence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kliping.core.dates import Instant
from kliping.core.evidence import Removed
from kliping.language.dates import parse_instant

_BREAKS = re.compile("\r\n|[\r\u2028\u2029\u0085\x0b]")
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\ufe0f]")
# No column is wider apart, and expressions that look for gaps are slow on endless ones.
_WIDEST = " " * 100
_WIDE = re.compile(r"[ \t\u2000-\u200a\u3000]{100,}")
_CLOCK = r"\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_DAY = r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
_SENDER = re.compile(
    rf"^(?:\[?(?P<stamp>{_DAY},?\s+{_CLOCK}|{_CLOCK},?\s+{_DAY})\]\s*(?P<name>[^:\n]{{1,60}}):"
    rf"|(?P<stamp2>{_DAY},?\s+{_CLOCK})\s+[-–]\s+(?P<name2>[^:\n]{{1,60}}):"
    rf"|(?P<name3>[^:\n\[\]]{{2,60}}),\s\[(?P<stamp3>{_DAY},?\s+{_CLOCK})\]:?)(?:\s+|$)"
)
_PASSED_ON = re.compile(
    r"(?i)^[\W_]*(?:(?:pesan )?(?:di)?teruskan(?: berkali-kali)?|pesan terusan|forwarded(?: many times)?|"
    r"forwarded (?:message )?from\b.{0,60}|diteruskan dari\b.{0,60})[\W_]*$"
)
_MAIL_BEGINS = re.compile(
    r"(?i)^[\s>*_-]*(?:(?:begin )?forwarded message|pesan (?:yang )?(?:di)?teruskan|original message|pesan asli)"
    r"\s*:?[\s*_-]*$"
)
_MAIL_FIELD = re.compile(
    r"(?i)^(?P<name>from|dari|date|tanggal|sent|dikirim|subject|subjek|perihal|hal|to|kepada|ke|cc|bcc|tembusan|reply-to)"
    r"\s*:\s*(?P<value>.*)$"
)
_ANSWERED = re.compile(r"(?i)^(?:(?:fwd?|re|bls|trs|tr)\s*:\s*)+")
_SUBJECTS, _DATES = frozenset(("subject", "subjek", "perihal")), frozenset(("date", "tanggal", "sent", "dikirim"))
_FROM = frozenset(("from", "dari"))
_QUOTED = re.compile(r"^(?:>[ \t]?)+")
_BOLD = re.compile(r"(?<![\w*])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![\w*])")
_ITALIC = re.compile(r"(?<![\w_/])(_{1,2})(?=[^\s_])([^_\n]*[^\s_])\1(?![\w_])")
_STRUCK = re.compile(r"(?<![\w~])(~{1,2})(?=[^\s~])([^~\n]*[^\s~])\1(?![\w~])")
_HEADING = re.compile(r"^#{1,6}\s+(?P<words>\S.*?)\s*#*$")
_PICTURE = re.compile(r"!\[([^\]\n]{0,300})\]\([^)\s]{0,500}(?:\s+\"[^\"\n]*\")?\)")
_LINK = re.compile(r"\[([^\]\n]{1,300})\]\(<?((?:https?://|/|www\.)[^)\s>]{1,500})>?(?:\s+\"[^\"\n]*\")?\)")
_RULE = re.compile(r"^\s*(?:[-=_*~#•.]\s?){3,}\s*$|^\s*[─━═—–]{2,}\s*$")
_ADDRESS = re.compile(
    r"^\W{0,9}(?:(?P<label>[\w ]{2,40}?)\s*:?\s*)?<?(?P<url>(?:https?://|www\.)[^\s<>]{3,500}?)>?[\s.)]*$", re.I
)
_GLYPH = "[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\U0001fb00-\U0001fbff]"
_GLYPHS = re.compile(rf"^(?:{_GLYPH}\s*)+|(?:\s*{_GLYPH})+$")
GLYPH_BULLET = re.compile(rf"^\s*{_GLYPH}+\s*\S")


@dataclass(slots=True)
class Copy:
    """A copy without marks: its lines, the ones taken out, and what the marks told.

    ``title`` is a heading or the subject of a mail; ``sent`` when the message was sent, which is no date of
    publication; ``links`` the addresses behind titles, ``addresses`` the lines that are nothing but one.
    """

    lines: list[str]
    removed: list[Removed] = field(default_factory=list)
    title: str | None = None
    sent: Instant | None = None
    links: dict[str, str] = field(default_factory=dict)
    addresses: list[tuple[str, str]] = field(default_factory=list)


def unmarked(text: str) -> Copy:
    """The copy without the marks of what carried it."""
    plain = _UNSEEN.sub("", _BREAKS.sub("\n", text)).replace("\xa0", " ").replace("\x0c", "\n\n")
    copy = Copy([_WIDE.sub(_WIDEST, line) for line in plain.split("\n")])
    copy.lines = _unquoted(copy.lines)
    _take_mail(copy)
    _take_messages(copy)
    copy.lines = [kept for line in copy.lines if (kept := _line(copy, line)) is not None]
    return copy


def without_glyphs(line: str) -> str:
    """A line without the small pictures at its ends."""
    return _GLYPHS.sub("", line.strip()).strip()


def _unquoted(lines: list[str]) -> list[str]:
    """Without the ``>`` of a mail, where most lines carry it."""
    filled = [line for line in lines if line.strip()]
    quoted = sum(line.startswith(">") for line in filled)
    return [_QUOTED.sub("", line) for line in lines] if quoted > 2 and quoted > 0.5 * len(filled) else lines


def _take_mail(copy: Copy) -> None:
    """The header of a forwarded mail: three fields in a row, one of them who sent it."""
    start = next((n for n, line in enumerate(copy.lines[:40]) if _MAIL_BEGINS.match(line)), None)
    fields, first, end = _mail_fields(copy.lines, 0 if start is None else start + 1)
    if start is None and not (len(fields) > 2 and _FROM & fields.keys()):
        return
    copy.sent = next((_day(parse_instant(value)) for name, value in fields.items() if name in _DATES), None)
    subject = next((value for name, value in fields.items() if name in _SUBJECTS), "")
    copy.title = _ANSWERED.sub("", subject).strip() or None
    top = first if start is None else min(start, first)
    copy.removed += [Removed(line.strip(), "mail") for line in copy.lines[:end] if line.strip()]
    copy.lines = copy.lines[end:] if top < 12 else copy.lines
    _end_mail(copy)


def _day(instant: Instant | None) -> Instant | None:
    """The day of a mail: the minute of its sending is nobody's."""
    return replace(instant, value=instant.value.replace(hour=0, minute=0), precision="day") if instant else None


def _mail_fields(lines: list[str], start: int) -> tuple[dict[str, str], int, int]:
    """The fields of the first run of mail headers, and the lines of the run."""
    fields: dict[str, str] = {}
    first = end = start
    for number, line in enumerate(lines[start : start + 20], start):
        match = _MAIL_FIELD.match(line.strip(" *_>"))
        if match is not None:
            first = first if fields else number
            fields[match["name"].lower()] = match["value"].strip(" *_")
            end = number + 1
        elif line.strip() and (fields or number > start + 2):
            break
    return fields, first, end


def _end_mail(copy: Copy) -> None:
    """Below ``--`` stands who sent the mail."""
    end = next((n for n, line in enumerate(copy.lines) if line.rstrip() == "--" and n > 0), None)
    if end is not None:
        copy.removed += [Removed(line.strip(), "mail") for line in copy.lines[end:] if line.strip()]
        copy.lines = copy.lines[:end]


def _take_messages(copy: Copy) -> None:
    """Of a chat, the longest message and others of its sender that are as good as articles."""
    starts = [(n, match) for n, line in enumerate(copy.lines) if (match := _SENDER.match(line.strip()))]
    if not starts:
        return
    ends = [n for n, _ in starts[1:]] + [len(copy.lines)]
    messages = [_message(copy, n, end, match) for (n, match), end in zip(starts, ends, strict=True)]
    before = copy.lines[: starts[0][0]]
    longest = max(messages, key=lambda one: len("".join(one[1])))
    copy.sent = parse_instant(longest[2]) or copy.sent
    lines = before if sum(map(len, before)) > 200 else []
    for sender, body, _ in messages:
        if body is longest[1] or (sender == longest[0] and len("".join(body)) > 200):
            lines = [*lines, *body]
        else:
            copy.removed += [Removed(line.strip(), "message") for line in body if line.strip()]
    copy.lines = lines


def _message(copy: Copy, start: int, end: int, match: re.Match[str]) -> tuple[str, list[str], str]:
    """The sender, the lines and the stamp of a message."""
    line = copy.lines[start].strip()
    copy.removed.append(Removed(match[0].strip(), "sender"))
    sender = match["name"] or match["name2"] or match["name3"] or ""
    stamp = match["stamp"] or match["stamp2"] or match["stamp3"] or ""
    return sender.strip(), [line[match.end() :], *copy.lines[start + 1 : end]], stamp


def _line(copy: Copy, line: str) -> str | None:
    """A line without its marks; None when nothing of it is left."""
    if not line.strip():
        return line
    if _PASSED_ON.match(line) or _RULE.match(line):
        copy.removed.append(Removed(line.strip(), "mark"))
        return None if _PASSED_ON.match(line) else ""
    bare = _STRUCK.sub(r"\2", _ITALIC.sub(r"\2", _BOLD.sub(r"\2", line))) if re.search(r"[*_~]", line) else line
    if "](" in bare:
        bare = _LINK.sub(lambda match: _remember(copy, match), _PICTURE.sub(r"\1", bare))
    heading = _HEADING.match(bare)
    if heading is not None:
        copy.title = copy.title or heading["words"]
        bare = heading["words"]
    return None if _is_address(copy, bare) else bare


def _remember(copy: Copy, match: re.Match[str]) -> str:
    copy.links[match[1]] = match[2]
    return match[1]


def _is_address(copy: Copy, line: str) -> bool:
    match = _ADDRESS.match(line)
    if match is None:
        return False
    copy.addresses.append(((match["label"] or "").strip().lower(), match["url"]))
    copy.removed.append(Removed(line.strip(), "address"))
    return True
