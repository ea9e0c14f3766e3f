"""One exception class per thing the caller can do.

::

    KlipingError(message, hint, exit_code, status)
     |- SettingsError  PlanError  ResourceError       stop now; the hint says what to edit
     |- StoreError                                    stop now; the hint says what to do about the database
     |- SourceError                                   per source; the others go on
     |   |- Retry(after)                              the same again, later
     |   `- Unusable                                  not this way
     `- ArticleProblem                                per article; counted, listed on a page, nothing lost
         |- Skip(reason)                              not wanted: no article, other language, empty
         `- Quarantine(reason)                        wanted but not readable; a person should look

The command line prints ``error: message``, a blank line and ``hint: ...`` and exits with ``exit_code``; the web
answers problem+json (RFC 9457) with ``status``. A foreign exception's text never reaches a page.
"""

from __future__ import annotations


class KlipingError(Exception):
    """Anything kliping refuses or cannot do, told in one sentence with a hint on what to do about it."""

    exit_code = 1
    status = 500

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross from one process to another with everything they say."""
        return _again, (type(self), self.__dict__.copy())


def _again(kind: type[KlipingError], told: dict[str, object]) -> KlipingError:
    error = kind.__new__(kind)
    error.args = (told["message"],)
    error.__dict__.update(told)
    return error


class SettingsError(KlipingError):
    """A setting is unknown, of the wrong type or out of range."""

    exit_code = 2
    status = 500


class PlanError(KlipingError):
    """The list of analysis components cannot run as written."""

    exit_code = 2
    status = 500


class ResourceError(KlipingError):
    """A resource table or model is missing, damaged or of another version."""

    exit_code = 3
    status = 500


class StoreError(KlipingError):
    """The database cannot be opened, is of another version or damaged, or is held by someone else."""

    exit_code = 7
    status = 503


class SourceError(KlipingError):
    """A source (file, folder, address) gave nothing; other sources go on."""

    exit_code = 4
    status = 502


class Retry(SourceError):
    """The source may answer later; ``after`` is in seconds."""

    def __init__(self, message: str, hint: str = "", after: float = 60.0) -> None:
        super().__init__(message, hint)
        self.after = after


class Unusable(SourceError):
    """The source cannot be read this way: missing path, refused address, wrong kind of file."""


class ArticleProblem(KlipingError):
    """One article could not be taken. ``reason`` is a stable slug for counting, ``message`` is for people."""

    exit_code = 5
    status = 422

    def __init__(self, reason: str, message: str, hint: str = "") -> None:
        super().__init__(message, hint)
        self.reason = reason


class Skip(ArticleProblem):
    """Nothing is wrong, but there is no article here to keep."""


class Quarantine(ArticleProblem):
    """The article may be there but cannot be read safely; it is kept aside with its reason."""


class NotFound(KlipingError):
    """The thing asked for by name or id is not in the store."""

    exit_code = 6
    status = 404


class BadRequest(KlipingError):
    """A query, filter or argument the caller can correct."""

    exit_code = 2
    status = 400
