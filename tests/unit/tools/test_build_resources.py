"""A crooked table stops the build; a sound one is copied without its comments."""

import gzip
from pathlib import Path

import pytest

from tools.build_resources import built, card, manifest, put, table

HEAD = "name\tkind\n"


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    """A folder of tables in place of resources/."""
    folder = tmp_path / "resources" / "fruit"
    folder.mkdir(parents=True)
    (folder / "CARD.md").write_text("---\nsource: own\nlicence: CC0-1.0\n---\n\nFruit.\n", encoding="utf-8")
    return folder


def written(folder: Path, text: str) -> Path:
    path = folder / "trees.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_comments_and_empty_lines_stay_behind(truth: Path) -> None:
    content, rows = table(written(truth, f"# told here\n{HEAD}\nmangga\tfruit\n"))
    assert (content.decode(), rows) == (f"{HEAD}mangga\tfruit\n", 1)


@pytest.mark.parametrize(("row", "told"), [("mangga\n", "1 cells instead of 2"), ("a\tb\na\tb\n", "twice")])
def test_a_crooked_or_repeated_row_stops_the_build_and_is_named(truth: Path, row: str, told: str) -> None:
    with pytest.raises(SystemExit, match=told):
        table(written(truth, HEAD + row))


def test_a_folder_without_a_card_stops_the_build(truth: Path) -> None:
    (truth / "CARD.md").unlink()
    with pytest.raises(SystemExit, match="is missing: write what this is"):
        card(truth)


def test_a_large_table_is_packed_the_same_way_every_time(truth: Path) -> None:
    written(truth, HEAD + "".join(f"tree {number}\tfruit\n" for number in range(20_000)))
    first, second = list(built(truth.parent)), list(built(truth.parent))
    assert first == second
    name, content, rows, source, licence = first[0]
    assert (name, rows, source, licence) == ("fruit/trees.tsv.gz", 20_000, "own", "CC0-1.0")
    assert gzip.decompress(content).decode().startswith(HEAD)


def test_any_change_to_a_table_changes_the_version_of_the_manifest() -> None:
    one, other = (manifest([("a.tsv", content, 1, "own", "CC0-1.0")]) for content in (b"a\n", b"b\n"))
    assert one != other and b'"version"' in one


def test_a_file_is_written_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.tsv"
    put(path, b"a\n")
    assert path.read_bytes() == b"a\n"
    put(path, None)
    assert not path.exists()
