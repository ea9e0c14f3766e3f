import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.unit.cli.calls import call

import kliping
from kliping.cli.program import VERBS


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings file or database lies about."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KLIPING_LANGUAGE", raising=False)


@pytest.mark.parametrize(("lang", "heading"), [("id", "Pemakaian: kliping"), ("en", "Usage: kliping")])
def test_help_lists_every_verb_in_the_asked_language(lang: str, heading: str) -> None:
    said = call("--lang", lang, "--help")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(heading)
    assert [line.split()[0] for line in said.out.splitlines()[-len(VERBS) :]] == list(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_the_help_of_a_verb_has_no_word_of_the_other_language(verb: str) -> None:
    indonesian, english = call(verb, "--help"), call("--lang=en", verb, "--help")
    assert indonesian.code == english.code == 0
    assert not {"Usage:", "Options:", "[OPTIONS]", "Show", "TEXT", "INTEGER"} & set(indonesian.out.split())
    assert not {"Pemakaian:", "Pilihan:", "[PILIHAN]", "Tampilkan", "NILAI"} & set(english.out.split())


def test_without_arguments_help_is_given_as_what_is_missing() -> None:
    said = call()
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("Pemakaian")


def test_the_language_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLIPING_LANGUAGE", "en")
    assert call("--help").out.startswith("Usage")


def test_the_version_is_that_of_the_package() -> None:
    assert call("--version").out == f"kliping {kliping.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["bacalah"], "error: tidak ada perintah bacalah\n\nhint: lihat `kliping --help`\n"),
        (["search", "--warna", "x"], "error: tidak ada pilihan --warna\n\nhint: lihat `kliping search --help`\n"),
        (["show"], "error: ID belum disebut\n\nhint: lihat `kliping show --help`\n"),
        (["read"], "error: SUMBER... belum disebut\n\nhint: lihat `kliping read --help`\n"),
        (["show", "a", "b"], "error: perintah tidak dapat dimengerti: Got unexpected extra argument (b)\n\nhint:"),
        (["read", "--format", "xml", "a"], "error: nilai --format tidak dapat dipakai: "),
        (["--lang", "en", "show"], "error: ID is missing\n"),
    ],
)
def test_a_wrong_call_is_told_with_where_to_look(arguments: list[str], said: str) -> None:
    answer = call(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(said)


def test_wrong_settings_are_told(tmp_path: Path) -> None:
    (tmp_path / "kliping.toml").write_text("warna = 'merah'\n")
    said = call("search")
    assert said.code == 2
    assert said.err.startswith("error: pengaturan tidak dapat dipakai")
    assert call("--settings", "tidak-ada.toml", "search").code == 2


def test_a_missing_database_is_told_and_not_made(tmp_path: Path) -> None:
    said = call("search", "banjir")
    assert (said.code, said.out) == (7, "")
    assert not list(tmp_path.iterdir())


def test_help_imports_no_stage_and_comes_at_once() -> None:
    probe = (
        "import sys; from kliping.cli import main; code = main(['--help'])\n"
        "heavy = {'msgspec', 'numpy', 'rich', 'httpx', 'starlette', 'sqlite3', 'selectolax', 'kliping.settings'}\n"
        "sys.exit(code or ' '.join(heavy & sys.modules.keys()) or 0)"
    )
    best = 9.0
    for _ in range(3):
        started = time.monotonic()
        done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
        best = min(best, time.monotonic() - started)
        assert done.returncode == 0, done.stderr
    assert best < 0.5, "a generous bound for a busy machine; 0.07 s was measured on an idle one"


def test_the_package_can_be_run_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "kliping", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"kliping {kliping.__version__}\n"
