"""Documentation is checked like code: nothing unexplained, nothing stale, no dead link."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

import kliping
from kliping.analyse.plan import analyse, check
from kliping.cli.program import VERBS
from kliping.core.component import catalogue
from kliping.core.types import Article, Urusan
from kliping.settings import Settings
from kliping.web.api.openapi import PATHS, schemas
from tools.build_docs import NOTE, PAGES, REFERENCE

ROOT = Path(__file__).resolve().parents[2]
MARKDOWN = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("resources/*/CARD.md"),
            *ROOT.glob("models/*/CARD.md"), *ROOT.glob("benchmarks/*/CARD.md")]  # fmt: skip
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:|#)([^)#\s]+)")


@pytest.mark.parametrize("name", PAGES)
def test_a_reference_page_says_what_the_code_says(name: str) -> None:
    written = (REFERENCE / name).read_text(encoding="utf-8")
    assert written == NOTE + PAGES[name]().rstrip() + "\n", "run `make docs`"


@pytest.mark.parametrize("path", MARKDOWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_inside_the_repository_leads_somewhere(path: Path) -> None:
    dead = [link for link in LINK.findall(path.read_text(encoding="utf-8")) if not (path.parent / link).exists()]
    assert not dead


def test_every_setting_and_component_has_its_line() -> None:
    settings = (REFERENCE / "settings.md").read_text(encoding="utf-8")
    for field in msgspec.structs.fields(Settings):
        assert f"`{field.name}`" in settings or f"[{field.name}]" in settings
    components = (REFERENCE / "components.md").read_text(encoding="utf-8")
    assert all(f"## {name}\n" in components for name in catalogue())


def test_every_command_and_every_address_and_field_of_the_api_has_its_line() -> None:
    commands = (REFERENCE / "commands.md").read_text(encoding="utf-8")
    assert all(f"## kliping {verb}\n" in commands for verb in VERBS)
    api = (REFERENCE / "api.md").read_text(encoding="utf-8")
    assert all(f"## GET {path}\n" in api for path in PATHS)
    fields = {(name, field) for name, schema in schemas().items() for field in schema.get("properties", {})}
    whole = api + (REFERENCE / "records.md").read_text(encoding="utf-8")
    assert not [(name, field) for name, field in fields if f"## {name}\n" not in whole or f"| `{field}` |" not in whole]


def test_everything_public_of_the_package_is_in_the_explanation_of_the_python_api() -> None:
    page = (ROOT / "docs" / "how-to" / "use-it-from-python.md").read_text(encoding="utf-8")
    assert not [name for name in kliping.__all__ if name not in page]


def code_of(page: str) -> str:
    (block,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "how-to" / page).read_text(encoding="utf-8"), re.S)
    return str(block)


def test_the_python_of_the_how_to_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(code_of("use-it-from-python.md"), "use-it-from-python.md", "exec"), {})
    assert "Kabupaten Sumedang 32.11 main" in capsys.readouterr().out


def test_the_component_of_the_how_to_runs_in_a_plan() -> None:
    names: dict[str, Any] = {}
    exec(compile(code_of("add-a-component.md"), "add-a-component.md", "exec"), names)
    done = analyse(Article("0" * 16, "0" * 16, "Judul", "Isi.", ()), check([names["make"](None)]))
    assert done.urusan == Urusan("pariwisata")


def test_every_target_of_make_is_told_by_make_help() -> None:
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    phony = next(line for line in lines if line.startswith(".PHONY:")).split()[1:]
    told = {line.split(":")[0] for line in lines if "## " in line and not line.startswith(("#", "\t"))}
    assert set(phony) - {"help"} <= told | {"help"}


def test_every_page_is_reached_from_the_contents() -> None:
    contents = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    for folder in ("tutorials", "how-to"):
        for page in (ROOT / "docs" / folder).glob("*.md"):
            assert f"{folder}/{page.name}" in contents
    decisions = (ROOT / "docs" / "decisions" / "README.md").read_text(encoding="utf-8")
    assert all(page.name in decisions for page in (ROOT / "docs" / "decisions").glob("0*.md"))


def test_the_two_readmes_have_the_same_sections_commands_and_figures() -> None:
    english, indonesian = ((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "README.id.md"))
    for pattern in (r"^#+ ", r"^    .*", r"!\[[^\]]*\]\(([^)]*)\)"):
        assert len(re.findall(pattern, english, re.M)) == len(re.findall(pattern, indonesian, re.M)), pattern
    assert re.findall(r"\| *([.\d]+) *\|", english) == re.findall(r"\| *([.\d]+) *\|", indonesian)


def test_no_document_names_a_private_path_or_an_index() -> None:
    for path in MARKDOWN:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"/root/|/home/\w|index-url|/work/", text), path
