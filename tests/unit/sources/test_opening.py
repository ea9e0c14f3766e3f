from pathlib import Path

import pytest

from kliping.core.errors import Quarantine, Unusable
from kliping.core.types import Fetched
from kliping.settings import Limits, Settings
from kliping.sources import opening
from kliping.sources.inputs import Refused
from kliping.sources.opening import inputs, one, opener

SETTINGS = Settings(limits=Limits(page_bytes=100))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("-", opening._stdin),
        ("https://berita.example/a", opening._page),
        ("HTTP://berita.example/a", opening._page),
        ("ftp://berita.example/a", opening._elsewhere),
        (".", opening._folder),
        ("berita.html", opening._file),
        ("C:berita.html", opening._file),
        ("a\0b", opening._file),
    ],
)
def test_a_name_is_known_for_what_it_is(name: str, kind: opening.Opener) -> None:
    assert opener(name) is kind


def test_a_source_that_fails_is_told_and_the_next_one_follows(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Berita")
    names = ["tidak-ada.html", "ftp://berita.example/", "http://127.0.0.1/", str(tmp_path)]
    *refused, last = inputs(names, SETTINGS)
    assert [found.label for found in refused] == names[:3]
    assert all(isinstance(found, Refused) and found.problem.hint for found in refused)
    assert isinstance(last, Fetched)


def test_one_input_is_given_or_its_problem_raised(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Berita")
    (tmp_path / "b.txt").write_bytes(b"a" * 101)
    assert one(str(tmp_path / "a.txt"), SETTINGS).body == b"Berita"
    with pytest.raises(Unusable, match="folder"):
        one(str(tmp_path), SETTINGS)
    with pytest.raises(Quarantine):
        one(str(tmp_path / "b.txt"), SETTINGS)
