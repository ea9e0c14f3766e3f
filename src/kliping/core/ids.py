"""Stable identities: an article is its canonical address, else its content."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# Parameters that say how a reader came, not what the page is.
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|igshid|mc_[ce]id|ref|ref_src|source|_ga|amp", re.I)
# Part-of-article parameters: ?page=2 is the same article as ?page=1 (seen on kompas and tribunnews).
_PAGING = frozenset({"page", "showpage", "single"})


def canonical_url(url: str) -> str:
    """The address without scheme case, ``www.``/``m.``/``amp.``, tracking, paging, fragment and closing slash."""
    parts = urlsplit(url.strip())
    host = re.sub(r"^(www|m|amp)\.", "", (parts.hostname or "").lower())
    port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    query = [(k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k) and k.lower() not in _PAGING]
    path = re.sub(r"(/amp)?/*$", "", parts.path)
    return urlunsplit(("https", host + port, path, urlencode(sorted(query)), ""))


def content_hash(*parts: str) -> str:
    """SHA-256, in hexadecimal, of the texts with runs of blanks made one."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(" ".join(part.split()).encode() + b"\0")
    return digest.hexdigest()


def article_id(url: str | None, title: str, text: str) -> str:
    """16 hexadecimal digits, from the canonical address where there is one, else from title and text."""
    key = canonical_url(url) if url else content_hash(title, text)
    return hashlib.sha256(key.encode()).hexdigest()[:16]


def slug(text: str, limit: int = 60) -> str:
    """Lower-case letters, digits and hyphens, for readable addresses and file names."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:limit].rstrip("-")
