"""Where sentences begin and end in Indonesian news.

A stop ends a sentence unless it belongs to an abbreviation, an initial, a number or an ordinal, or the next word goes
on in lower case. A closing quotation mark stays with its sentence; ``"...," kata X.`` is one sentence.
"""

from __future__ import annotations

import re

from kliping.core.evidence import Span

# A closed list: titles, units and references whose stop never ends a sentence in news prose.
_ABBREVIATIONS = frozenset(
    "drs dra dr prof ir h hj kh k.h tgk tb r rr rm st no nomor jl jln gg km kec kab kel ds prov rt rw tgl hlm hal "
    "dll dsb dst a.n s.d d.a u.b u.p ttd yth bpk sdr sdri alm almh pt cv ud tbk letjen mayjen brigjen "
    "kol letkol lettu kapt kompol akp akbp iptu ipda kombes irjen jend serma sertu ust ustadz pdt rp vol art ps "
    "s.sos s.pd s.h s.e s.ip s.ag s.kom s.t s.si s.stp m.si m.pd m.h m.m m.ap m.kes m.hum m.t s.km s.kep sp.og sp.a "
    "moh moch muh mhd abd ph.d b.sc m.sc amd a.md st.mt sh mh se mm".split()
)
# Units and eras: behind a number their stop ends the sentence (`setebal 7,7 mm. Bobotnya`, `1447 H. Hari raya`).
_COUNTED = re.compile(r"\d (?:km|mm|m|h|tb)$", re.I)
# Words that are short forms only before a number: `hal. 5`, but `dalam banyak hal. Ia pulang`.
_NUMBERED = frozenset(("hal", "nomor", "vol", "art"))
# Words that begin a sentence, and no name: behind a degree they tell that its stop was the last (`..., M.Si. Ia ...`).
_OPENERS = re.compile(
    r"\s+[\"“]?(?:Ia|Dia|Beliau|Menurut|Menurutnya|Namun|Hal|Selain|Sementara|Saat|Dalam|Pada|Untuk|Karena|Sebab|Kami|Kita"
    r"|Ini|Itu|Lebih|Kegiatan|Acara|Turut|Hadir|Usai|Setelah|Sebelumnya|Sedangkan|Dikatakan|Dijelaskan|Ditambahkan)\b"
)
_DEGREES = frozenset("sh se mm mh st amd".split())
_STOP = re.compile(r"""[.!?…]+["”’'»)\]]*(?=\s|$)""")
_LAST_WORD = re.compile(r"[\w.]+$")
_NEXT = re.compile(r"\s+([\"“‘'(«\[]*)(\S)")
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


def sentences(text: str, part: str = "text") -> tuple[Span, ...]:
    """The sentences of a text in order: not overlapping, covering everything but the blanks between them."""
    found: list[Span] = []
    for paragraph in _PARAGRAPH.finditer(text):
        found += _in_paragraph(text, *paragraph.span(), part)
    return tuple(found)


def _in_paragraph(text: str, start: int, end: int, part: str) -> list[Span]:
    spans: list[Span] = []
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and _ends(text, stop, end):
            spans.append(Span(start, stop.end(), part))
            start = stop.end()
    spans.append(Span(start, end, part))
    trimmed = (_trim(text, span) for span in spans)
    return [span for span in trimmed if span.start < span.end]


def _ends(text: str, stop: re.Match[str], end: int) -> bool:
    following = _NEXT.match(text, stop.end(), end)
    if following is None:
        return True
    opening, first = following.groups()
    if first.islower() and not (opening and stop[0][-1] in "\"”’'"):
        return False
    if stop[0] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, stop.start() - 24), stop.start())
    counted = _COUNTED.search(text, max(0, stop.start() - 6), stop.start())
    word_alone = word is not None and word[0] in _NUMBERED and not first.isdigit()
    degree = word is not None and ("." in word[0] or word[0].lower() in _DEGREES)
    last = degree and _OPENERS.match(text, stop.end(), end) is not None
    return word is None or bool(counted) or word_alone or last or not _abbreviated(word[0])


def _abbreviated(word: str) -> bool:
    """``Drs``, an initial (``A``), dotted letters (``S.Pd``), but not a number or a plain word."""
    bare = word.lower().strip(".")
    return bare in _ABBREVIATIONS or (len(bare) == 1 and bare.isalpha() and word[-1].isupper())


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, span.part)


def sentence_at(spans: tuple[Span, ...], inner: Span) -> Span | None:
    """The sentence that holds the beginning of ``inner``."""
    return next((span for span in spans if span.part == inner.part and span.start <= inner.start < span.end), None)
