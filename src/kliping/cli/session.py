"""What the verbs of one call share: settings, language, database; each opened when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kliping.cli.words import words_in

if TYPE_CHECKING:
    from kliping.jobs.reading import Reader
    from kliping.locale import Words
    from kliping.settings import Settings
    from kliping.store.sqlite import SqliteStore


@dataclass(frozen=True)
class Session:
    """The global options of one call."""

    file: Path | None = None
    lang: str | None = None

    @cached_property
    def settings(self) -> Settings:
        """The settings; ``--lang`` goes before them. Raises ``SettingsError``."""
        import msgspec

        from kliping.settings import load

        settings = load(self.file)
        return msgspec.structs.replace(settings, language=self.lang) if self.lang else settings

    @cached_property
    def words(self) -> Words:
        """The catalogue in the language of the settings."""
        return words_in(self.settings.language)

    @cached_property
    def reader(self) -> Reader:
        """The reader by the settings; its tables take a moment. Raises ``PlanError`` and ``ResourceError``."""
        from kliping.jobs.reading import Reader

        return Reader.of(self.settings)

    def store(self, readonly: bool = False) -> SqliteStore:
        """The database of the settings, opened anew. Raises ``StoreError``."""
        from kliping.store.sqlite import SqliteStore

        return SqliteStore.open(self.settings.store.path, readonly)
