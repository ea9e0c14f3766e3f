"""Documentation is checked like code: nothing unexplained, nothing stale, no dead link."""

import re
from pathlib import Path

import msgspec
import pytest

from kliping.core.component import catalogue
from kliping.settings import Settings
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
