"""``doctor`` and ``components`` tell what is here and whether it is sound."""

from pathlib import Path

import pytest
from tests.unit.cli.calls import call
from tests.unit.cli.pages import GOOD

from kliping.analyse.plan import DEFAULT

CHECKS = ("Python", "SQLite", "Pengaturan", "Tabel dan model", "Komponen", "Basis data")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_sound_installation_has_one_good_line_a_check() -> None:
    said = call("doctor")
    assert (said.code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert [line.split(maxsplit=1)[0] for line in lines] == ["baik"] * len(CHECKS)
    assert all(name in line for name, line in zip(CHECKS, lines, strict=True))


def test_the_database_is_opened_and_counted(folder: Path) -> None:
    (folder / "berita.txt").write_text(GOOD, encoding="utf-8")
    assert call("add", "berita.txt").code == 0
    assert "var/kliping.db, 1" in call("doctor").out


def test_a_file_that_is_no_database_is_a_problem_with_its_code(folder: Path) -> None:
    (folder / "var").mkdir()
    (folder / "var" / "kliping.db").write_bytes(b"not a database" * 100)
    said = call("doctor")
    assert said.code == 7 and "MASALAH" in said.out and "hint:" in said.out


def test_wrong_settings_are_one_problem_and_the_checks_go_on(folder: Path) -> None:
    (folder / "kliping.toml").write_text("[web]\nprot = 1\n", encoding="utf-8")
    said = call("--lang", "en", "doctor")
    assert said.code == 2
    assert "prot" in said.out and "Python" in said.out and "Tables and models" in said.out


def test_every_component_of_the_plan_is_listed_with_what_it_needs_gives_and_does() -> None:
    said = call("components")
    assert said.code == 0
    heads = [line for line in said.out.splitlines() if line and not line.startswith(" ")]
    assert {head.split()[0] for head in heads} >= set(DEFAULT)
    assert all("->" in head for head in heads)
    assert "    Finds the regions" in said.out
