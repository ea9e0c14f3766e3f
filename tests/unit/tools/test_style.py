"""The gate of the house style counts what it says it counts."""

from pathlib import Path

import pytest

from tools.style import BOUNDS, House, Module, main

CLEAN = '"""A module."""\n\n\ndef add(a: int, b: int) -> int:\n    """The sum."""\n    return a + b\n'


def module(tmp_path: Path, text: str) -> Module:
    path = tmp_path / "one.py"
    path.write_text(text, encoding="utf-8")
    return Module(path)


def repository(
    tmp_path: Path, source: str, tests: str = "def test_sum() -> None:\n    assert 1 + 1 == 2\n" * 4
) -> Path:
    for folder, text in (("src", source), ("tests", tests)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "one.py").write_text(text, encoding="utf-8")
        (tmp_path / folder / "two.py").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_function_is_as_long_as_from_its_def_to_its_last_line(tmp_path: Path) -> None:
    assert list(module(tmp_path, CLEAN).functions()) == [3]


def test_empty_lines_and_comments_are_no_code(tmp_path: Path) -> None:
    assert module(tmp_path, "# why\n\na = 1\n").code == 1


def test_a_broad_except_is_found_and_a_narrow_one_is_not(tmp_path: Path) -> None:
    text = "try:\n    x = 1\nexcept {kind}:\n    x = 2\n"
    assert list(module(tmp_path, text.format(kind="Exception")).broad()) == [3]
    assert not list(module(tmp_path, text.format(kind="ValueError")).broad())


def test_clean_code_passes_and_every_figure_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(repository(tmp_path, CLEAN)) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(BOUNDS)


@pytest.mark.parametrize(
    ("source", "figure"),
    [
        (CLEAN + '\n\ndef long() -> None:\n    """Long."""\n' + "    print()\n" * 60, "functions over 50 lines"),
        (CLEAN + "\n\ndef bare() -> None:\n    pass\n", "public docstrings"),
        (CLEAN + "\nTABLE: dict[str, Any] = {}\n", "untyped dicts"),
        (CLEAN + "\ntry:\n    add(1, 2)\nexcept Exception:\n    pass\n", "broad excepts without a reason"),
    ],
)
def test_each_breach_is_named(tmp_path: Path, source: str, figure: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(repository(tmp_path, source)) == 1
    breaches = [line for line in capsys.readouterr().out.splitlines() if "OUT OF BOUNDS" in line]
    assert any(figure in line for line in breaches)


def test_too_few_tests_are_a_breach(tmp_path: Path) -> None:
    assert main(repository(tmp_path, CLEAN, tests="A = 1\n")) == 1


def test_the_house_counts_tests_and_code_apart(tmp_path: Path) -> None:
    one = module(tmp_path, CLEAN)
    assert House([one], [one, one]).tests_per_code() == 2
