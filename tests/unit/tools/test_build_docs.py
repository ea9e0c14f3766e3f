"""Reference pages are written whole, and a stale one is named without being touched."""

from pathlib import Path

import pytest

from tools.build_docs import NOTE, PAGES, api_page, commands_page, errors_page, main, records_page, settings_page, table


def test_a_stale_page_is_named_and_left_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], tmp_path) == 0
    assert {path.name for path in tmp_path.iterdir()} == set(PAGES)
    assert main(["--check"], tmp_path) == 0
    (tmp_path / "errors.md").write_text("old", encoding="utf-8")
    assert main(["--check"], tmp_path) == 1
    told = capsys.readouterr().err
    assert "errors.md" in told and "settings.md" not in told and "make docs" in told
    assert (tmp_path / "errors.md").read_text(encoding="utf-8") == "old"


def test_every_page_says_that_it_is_generated(tmp_path: Path) -> None:
    main([], tmp_path)
    assert all(path.read_text(encoding="utf-8").startswith(NOTE) for path in tmp_path.iterdir())


def test_a_setting_is_told_with_meaning_default_and_variable() -> None:
    page = settings_page()
    assert "| `port` | The port to listen on; 0 takes any free one. | `8552` | `KLIPING_WEB_PORT` |" in page


def test_an_error_is_told_with_its_codes() -> None:
    assert "| 3 | 500 |" in next(line for line in errors_page().splitlines() if "`ResourceError`" in line)


def test_the_help_of_a_command_is_what_it_prints() -> None:
    page = commands_page()
    assert "## kliping search" in page and "--place" in page and "Usage: kliping search" in page


def test_a_record_of_the_api_has_a_meaning_for_every_field() -> None:
    page = api_page()
    assert "## ArticleLine" in page and "|  |" not in page


def test_a_record_is_told_with_the_type_of_each_field() -> None:
    page = records_page()
    assert "## Region" in page and "| `code` | `str \\| None` |" in page


def test_a_stroke_in_a_cell_does_not_end_it() -> None:
    assert table(("a", "b"), [("x | y", "z")]).splitlines()[-1] == "| x \\| y | z |"
