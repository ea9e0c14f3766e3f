"""Built tables are read typed, and a damaged one is told, never used."""

import hashlib
from pathlib import Path

import msgspec
import pytest

from kliping.core.errors import ResourceError
from kliping.resources import Entry, Manifest, Resources


class Row(msgspec.Struct, frozen=True):
    code: str
    name: str
    aliases: tuple[str, ...] = ()
    rank: int | None = None


TABLE = b"code\tname\taliases\trank\n36.74\tKota Tangerang Selatan\tTangsel|Kota Tangsel\t3\n11\tAceh\t\t\n"


def _folder(folder: Path, content: bytes = TABLE, stored: bytes | None = None) -> Path:
    (folder / "regions").mkdir()
    (folder / "regions" / "units.tsv").write_bytes(content if stored is None else stored)
    entry = Entry("regions/units.tsv", hashlib.sha256(content).hexdigest(), len(content), "own", "CC0-1.0")
    (folder / "MANIFEST.json").write_bytes(msgspec.json.encode(Manifest("12ab34cd", (entry,))))
    return folder


def test_a_table_is_read_as_typed_rows_with_empty_cells_left_at_their_default(tmp_path: Path) -> None:
    rows = Resources(_folder(tmp_path)).table("regions/units", Row)
    assert rows == (
        Row("36.74", "Kota Tangerang Selatan", ("Tangsel", "Kota Tangsel"), 3),
        Row("11", "Aceh"),
    )


def test_a_table_is_read_once(tmp_path: Path) -> None:
    resources = Resources(_folder(tmp_path))
    assert resources.table("regions/units", Row) is resources.table("regions/units", Row)
    assert resources.version == "12ab34cd"


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="damaged"):
        Resources(_folder(tmp_path, stored=TABLE + b"x")).table("regions/units", Row)


def test_a_missing_file_or_manifest_is_told(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    (folder / "regions" / "units.tsv").unlink()
    with pytest.raises(ResourceError, match="cannot be read"):
        Resources(folder).content("regions/units.tsv")
    with pytest.raises(ResourceError, match="no resource called"):
        Resources(folder).content("regions/none.tsv")
    with pytest.raises(ResourceError, match="manifest"):
        Resources(tmp_path / "regions").version  # noqa: B018  # reading it is the act


def test_a_table_of_another_shape_is_told(tmp_path: Path) -> None:
    wrong = TABLE.replace(b"\t3\n", b"\tthree\n")
    with pytest.raises(ResourceError, match="does not fit Row"):
        Resources(_folder(tmp_path, wrong)).table("regions/units", Row)
