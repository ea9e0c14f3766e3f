"""Known outlets, found by domain or by the name on a page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timezone

import msgspec

from kliping.core.types import Outlet
from kliping.language.zones import Zones
from kliping.resources import Resources

_SUFFIX = re.compile(r"\.(?:com|co\.id|id|net|org|co|info|news|example|tv)\b.*$", re.I)


class Row(msgspec.Struct, frozen=True):
    """A row of the outlet table."""

    name: str
    domain: str
    network: str | None = None
    kind: str | None = None
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Spec:
    """What is known of an outlet; ``province`` is the Kemendagri code of its home, ``zone`` that province's."""

    name: str
    domain: str | None = None
    network: str | None = None
    kind: str | None = None
    province: str | None = None
    zone: timezone | None = None

    @property
    def outlet(self) -> Outlet:
        """As an article carries it."""
        return Outlet(self.name, self.domain, self.network, self.kind)


def compact(name: str) -> str:
    """A name for comparing: lower case, letters and digits only, without a domain's ending."""
    return re.sub(r"[^a-z0-9]", "", _SUFFIX.sub("", name.strip()).lower())


def host(url: str) -> str:
    """The domain of an address without ``www.``, ``m.`` and ``amp.``."""
    bare = re.sub(r"^[a-z]+://", "", url.strip().lower()).split("/")[0].split(":")[0].split("@")[-1]
    return re.sub(r"^(?:www|m|amp|mobile)\.", "", bare)


class Catalogue:
    """The known outlets."""

    def __init__(self, specs: tuple[Spec, ...]) -> None:
        self._domains = {spec.domain: spec for spec in specs if spec.domain}
        self._names = {compact(spec.domain): spec for spec in specs if spec.domain}
        self._names |= {compact(spec.name): spec for spec in specs}

    @classmethod
    def of(cls, resources: Resources) -> Catalogue:
        """From the outlet table."""
        zones = Zones.of(resources)
        return cls(tuple(
            Spec(row.name, row.domain, row.network, row.kind, row.province,
                 zones.of_code(row.province) if row.province else None)
            for row in resources.table("outlets/outlets", Row)
        ))  # fmt: skip

    def by_domain(self, url: str) -> Spec | None:
        """The outlet of an address or domain; a subdomain nobody listed is the outlet of its parent."""
        name = host(url)
        while name.count(".") >= 1:
            if name in self._domains:
                return self._domains[name]
            name = name.partition(".")[2]
        return None

    def by_name(self, text: str) -> Spec | None:
        """The outlet of this name or domain, whatever its case, blanks and ending."""
        return self._names.get(compact(text)) if compact(text) else None
