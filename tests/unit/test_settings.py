"""Settings are one strict tree: file, then environment; what is not known is refused with its name."""

from pathlib import Path

import msgspec
import pytest

from kliping.core.errors import SettingsError
from kliping.settings import Settings, load


def _file(folder: Path, text: str) -> Path:
    path = folder / "kliping.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load(environ={}) == Settings()
    assert Settings().web.host == "127.0.0.1"


def test_the_file_here_is_read_and_the_environment_goes_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _file(tmp_path, 'language = "en"\n[web]\nport = 9000\npage_size = 50\n')
    settings = load(environ={"KLIPING_WEB_PORT": "9001", "KLIPING_SOURCES": "satu.html, dua", "PATH": "/bin"})
    assert (settings.language, settings.web.port, settings.web.page_size) == ("en", 9001, 50)
    assert settings.sources == ("satu.html", "dua")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[web]\nprot = 1\n", "prot"),
        ('[web]\nport = "delapan"\n', "port"),
        ("[web]\nport = 70000\n", "port"),
        ('language = "fr"\n', "language"),
        ("[web\n", "not TOML"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told) as refusal:
        load(_file(tmp_path, text), {})
    assert refusal.value.hint


@pytest.mark.parametrize("name", ["KLIPING_WEB_PROT", "KLIPING_WEB", "KLIPING_STORE_", "KLIPING_COLOUR"])
def test_a_variable_without_a_setting_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        load(_file(tmp_path, ""), {name: "1"})


def test_a_variable_for_a_section_that_the_file_spoils_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="must be a table"):
        load(_file(tmp_path, "web = 3\n"), {"KLIPING_WEB_PORT": "1"})


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path / "none.toml", {})


def test_a_value_of_the_tree_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Settings().language = "en"  # type: ignore[misc]  # that it is refused is the promise


def test_every_setting_says_what_it_means() -> None:
    sections = [Settings, *(f.type for f in msgspec.structs.fields(Settings) if isinstance(f.type, type))]
    for section in sections:
        for field in msgspec.json.schema(section)["$defs"][section.__name__]["properties"].values():
            assert "description" in field or "$ref" in field or "allOf" in field, field
