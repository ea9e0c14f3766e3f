"""What is built for others to install."""

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    built = next(WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"]))
    return zipfile.ZipFile(built)


def names(folder: Path, below: str) -> set[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {f"{below}/{path.relative_to(folder).as_posix()}" for path in found}


def test_every_module_table_template_and_word_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    assert names(ROOT / "src" / "kliping", "kliping") <= set(wheel.namelist())


def test_the_demo_corpus_is_where_run_looks_for_it(wheel: zipfile.ZipFile) -> None:
    assert names(ROOT / "demo" / "corpus", "kliping/demo") <= set(wheel.namelist())


def test_nothing_else_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel.namelist()} == {"kliping"}


def test_the_wheel_names_no_path_of_the_machine_it_was_built_on(wheel: zipfile.ZipFile) -> None:
    metadata = [name for name in wheel.namelist() if ".dist-info/" in name]
    assert metadata and not [name for name in metadata if str(ROOT).encode() in wheel.read(name)]
