"""kliping turns Indonesian regional news into evidence an office can act on.

``kliping.read(path_or_url_or_bytes)`` gives a ``Reading``: the article and everything said about it.
``kliping.extract(html, url)`` gives the ``Article`` alone.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kliping.core.errors import KlipingError
    from kliping.core.types import Analysis, Article, Reading
    from kliping.jobs.reading import extract, read

__version__ = "0.1.0"
__all__ = ["Analysis", "Article", "KlipingError", "Reading", "__version__", "extract", "read"]


class _Package(ModuleType):
    """``kliping.extract`` is the function, although the folder of the extraction stage has the same name."""

    @property
    def extract(self) -> object:
        """The function."""
        return __getattr__("extract")

    @extract.setter
    def extract(self, folder: object) -> None:
        """Python names a folder on its parent when it is imported; the function stays."""


sys.modules[__name__].__class__ = _Package

# Loaded on first use, so that `import kliping` and `kliping --help` stay quick.
_HOMES = {
    "Analysis": "kliping.core.types",
    "Article": "kliping.core.types",
    "KlipingError": "kliping.core.errors",
    "Reading": "kliping.core.types",
    "extract": "kliping.jobs.reading",
    "read": "kliping.jobs.reading",
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'kliping' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
