"""The headline: the visible line that the page's own titles confirm, without the outlet's name around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import itemgetter

from kliping.extract.masthead import OFFICE
from kliping.extract.metadata import TITLES, Metadata
from kliping.extract.page import Block, Line, Page
from kliping.outlets.catalogue import compact

_PARTS = re.compile(r"\s+(?:[|»•·–—~-]|::+|&raquo;)\s+|\s*(?:\||::)\s*")
_A_WORD = 6  # characters at either end of a line that no claim holds tell that it is no headline
_A_NAME = 8  # words; a longer title that begins with ``Website`` may be a headline
_WORD = re.compile(r"\w+")
_PAGE_OF = re.compile(r"(?i)^(?:halaman|page|hal\.?|laman)\s*(?:\d+|all|semua)$|^\d+$|^all$|^semua halaman$")
Claims = tuple[tuple[str, ...], ...]
# What offices call their site, which may be longer than the headline.
_SITE = re.compile(
    r"(?:(?i:website|situs|portal|laman|web)\b.*|"
    r"(?i:pemerintah (?:kabupaten|kota|provinsi|daerah|desa)) [A-Z]\w+(?: [A-Z]\w+)?)$"
)
_FRONT = re.compile(r"(?i)^(?:home|beranda|index|welcome)$")


@dataclass(frozen=True, slots=True)
class Title:
    """The headline, the number of its line on the page (None when only metadata has it), and the rule."""

    text: str
    line: int | None
    rule: str


@dataclass(frozen=True, slots=True)
class Named:
    """A document title cut at its bars: the headline and what stands around it, mostly the outlet's name."""

    headline: str
    around: tuple[str, ...] = ()


def cut_title(text: str) -> Named:
    """``Sumedang Terima Tamu - Halaman 2 | Kabar Kita`` in its parts; the longest is the headline."""
    parts = [part.strip() for part in _PARTS.split(text) if part and part.strip()]
    if len(parts) < 2:
        return Named(text.strip())
    longest = max([part for part in parts if not _SITE.match(part)] or parts, key=len)
    start, end = parts.index(longest), parts.index(longest) + 1
    while end < len(parts) and len(parts[end].split()) > 5 and not OFFICE.match(parts[end]):
        end += 1  # a headline may hold a dash of its own
    around = tuple(part for part in (*parts[:start], *parts[end:]) if not _PAGE_OF.match(part))
    first, last = text.index(longest), text.rindex(parts[end - 1]) + len(parts[end - 1])
    return Named(text[first:last].strip() if first < last else longest, around)


def site_name(text: str) -> bool:
    """Whether a document title is only what an office calls its site: ``Situs Resmi Pemerintah Kabupaten Sigi``."""
    return _SITE.match(text) is not None and len(text.split()) <= _A_NAME


def find_title(page: Page, metadata: Metadata, outlet: str | None) -> Title | None:
    """The headline and where it stands. A visible heading that metadata confirms beats both alone."""
    claims = tuple(dict.fromkeys(_claims(metadata)))
    words = tuple(compact_words(claim) for claim in claims)
    own = compact(outlet) if outlet else None
    best, sure = _best(page, _headings(page), words, own)
    if sure <= 2:
        best, sure = max((best, sure), _best(page, _others(page, claims), words, own), key=itemgetter(1))
    if best is not None:
        return Title(page.lines[best].text, best, "heading" if sure > 2 else "confirmed-line" if sure > 0.5 else "h1")
    return Title(claims[0], None, "metadata") if claims else None


def _best(page: Page, numbers: Iterable[int], claims: Claims, own: str | None) -> tuple[int | None, float]:
    """The line of these that is most surely the headline, and how sure; the outlet's own name is none."""
    best, sure = None, 0.0
    for number in numbers:
        found = _sureness(page, page.lines[number], claims)
        if found > sure and own != compact(page.lines[number].text):
            best, sure = number, found
    return best, sure


def _headings(page: Page) -> Iterator[int]:
    """The lines that stand out."""
    return (number for number, line in enumerate(page.lines) if _stands_out(page.blocks[line.block]))


def _others(page: Page, claims: tuple[str, ...]) -> Iterator[int]:
    """The other lines that begin or end with words of a claim."""
    known = " ".join(claims).lower()
    for number, line in enumerate(page.lines):
        known_end = line.text[:_A_WORD].lower() in known or line.text[-_A_WORD:].lower() in known
        if known_end and not (_stands_out(page.blocks[line.block]) or (line.prose and line.text[-1] == ".")):
            yield number


def _stands_out(block: Block) -> bool:
    return block.heading or block.hint.kind == "title"


def _claims(metadata: Metadata) -> Iterator[str]:
    """The headlines metadata claims, the most trusted first, without what stands around them."""
    for text in dict.fromkeys((*metadata.all(TITLES), metadata.schema.headline, metadata.title)):
        headline = cut_title(text).headline if text else ""
        if headline and not _FRONT.match(headline) and not site_name(headline):
            yield headline


def _sureness(page: Page, line: Line, claims: Claims) -> float:
    """How sure a line is the headline: 0 not at all, above 2 a heading, more the better it fits the claims.

    A heading that no claim knows counts only when it is of the first level and long enough to say something.
    """
    if not 8 <= len(line.text) <= 300:
        return 0.0
    block = page.blocks[line.block]
    stands_out = _stands_out(block)
    words = compact_words(line.text)
    fit = max((_fit(words, claim) for claim in claims), default=0.0)
    if fit >= (0.5 if stands_out else 0.95):
        return fit + 2 * stands_out
    first = block.tag == "h1" or (not claims and block.hint.kind == "title")
    return 0.1 if first and len(words) > (3 if claims else 1) and line.linked < 0.5 * len(line.text) else 0.0


def compact_words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, letters and digits only."""
    return tuple(_WORD.findall(text.lower()))


def _fit(words: tuple[str, ...], claim: tuple[str, ...]) -> float:
    """1 when both are the same, 0.95 and more when one begins or ends with the other, else the words they share."""
    if not words or not claim or (words[0] not in claim and words[-1] not in claim):
        return 0.0
    short, long = sorted((words, claim), key=len)
    if (
        (long[: len(short)] == short or long[-len(short) :] == short)
        and len(short) >= 0.4 * len(long)
        and len(short) > 2
    ):
        return 0.95 + 0.05 * len(short) / len(long)
    return len(set(words) & set(claim)) / max(len(set(words)), len(set(claim)))
