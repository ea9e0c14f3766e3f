import io
import os
from pathlib import Path

import pytest

from kliping.core.errors import Quarantine, Skip, Unusable
from kliping.core.types import Fetched
from kliping.settings import Limits
from kliping.sources.files import file, folder, stdin
from kliping.sources.inputs import Input, Refused

LIMITS = Limits(page_bytes=100)


def names(inputs: list[Input], top: Path) -> list[str]:
    return [Path(found.label).relative_to(top).as_posix() for found in inputs]


def test_a_file_is_its_bytes_under_its_path(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Berita")
    assert file(tmp_path / "a.txt", LIMITS) == Fetched(b"Berita", source="file", name=str(tmp_path / "a.txt"))


def test_a_file_of_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 100)
    (tmp_path / "b.txt").write_bytes(b"a" * 101)
    assert len(file(tmp_path / "a.txt", LIMITS).body) == 100
    with pytest.raises(Quarantine) as refused:
        file(tmp_path / "b.txt", LIMITS)
    assert refused.value.reason == "too_large"


def test_an_endless_file_is_given_up_at_the_limit() -> None:
    with pytest.raises(Quarantine):
        file(Path(os.devnull).with_name("zero"), LIMITS)


@pytest.mark.parametrize(
    ("name", "cause"), [("tidak-ada.html", "no such file"), ("a\0b", "not a path"), (".", "directory")]
)
def test_a_path_that_cannot_be_read_is_told_in_one_line(tmp_path: Path, name: str, cause: str) -> None:
    with pytest.raises(Unusable, match=cause) as refused:
        file(tmp_path / name, LIMITS)
    assert "\n" not in refused.value.message


def test_a_folder_gives_its_pages_in_order_and_tells_of_other_files(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("z.html", "a.TXT", "b/c.md", "b/d.htm", "b/foto.jpg", ".git/x.txt", ".rahasia.txt"):
        (tmp_path / name).write_bytes(b"Berita")
    found = list(folder(tmp_path, LIMITS))
    assert names(found, tmp_path) == ["a.TXT", "z.html", "b/c.md", "b/d.htm", "b/foto.jpg"]
    refused = [item for item in found if isinstance(item, Refused)]
    assert [(type(item.problem), getattr(item.problem, "reason", "")) for item in refused] == [(Skip, "other_file")]


def test_what_is_written_down_about_a_page_is_no_input(tmp_path: Path) -> None:
    for name in ("a.txt", "a.json", "alone.json"):
        (tmp_path / name).write_bytes(b"{}")
    assert names(list(folder(tmp_path, LIMITS)), tmp_path) == ["a.txt", "alone.json"]


def test_one_bad_file_does_not_end_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 101)
    (tmp_path / "b.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "c.txt").write_bytes(b"Berita")
    first, second, third = folder(tmp_path, LIMITS)
    assert isinstance(first, Refused)
    assert isinstance(second, Refused)
    assert isinstance(third, Fetched)


def test_a_folder_linked_into_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "a.txt").write_bytes(b"Berita")
    assert names(list(folder(tmp_path, LIMITS)), tmp_path) == ["a.txt"]


def test_standard_input_is_read_to_its_end_within_the_limit() -> None:
    assert stdin(LIMITS, io.BytesIO(b"Berita")) == Fetched(b"Berita", source="stdin", name="stdin")
    with pytest.raises(Quarantine):
        stdin(LIMITS, io.BytesIO(b"a" * 101))
