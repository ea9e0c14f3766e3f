from pathlib import Path

import pytest
from tests.unit.cli.calls import call

from kliping.cli.init import documented
from kliping.core.errors import BadRequest
from kliping.settings import Settings, load


def test_the_file_it_writes_holds_the_defaults_each_under_its_meaning(tmp_path: Path) -> None:
    file = tmp_path / "kliping.toml"
    assert call("init", str(file)).code == 0
    assert load(file, {}) == Settings()
    lines = file.read_text().splitlines()
    for number, line in enumerate(lines):
        if " = " in line and not line.startswith("#"):
            assert lines[number - 1].startswith("# "), line
            assert len(lines[number - 1]) > 10


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "kliping.toml"
    file.write_text("language = 'en'\n")
    said = call("init", str(file))
    assert (said.code, said.out) == (BadRequest.exit_code, "")
    assert "sudah ada" in said.err
    assert file.read_text() == "language = 'en'\n"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "tidak dapat ditulis" in call("init", str(tmp_path / "no" / "kliping.toml")).err


@pytest.mark.parametrize("section", ["store", "limits", "reading", "fetching", "web"])
def test_every_section_is_written(section: str) -> None:
    assert f"\n[{section}]\n" in documented()
