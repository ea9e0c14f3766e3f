"""Bad input, whole program: one line about it, or a quarantined row with its reason; the run goes on; the exit code
says so (docs/reference/exit-codes.md)."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kliping.store.sqlite import SqliteStore

ENGLISH = """Mayor opens new library

SPRINGFIELD - The mayor of the city opened a new public library on Monday and thanked everybody who had worked for it.

The library has more than twenty thousand books and a room for children, and it will be open every day of the week.

"We have waited for this day for many years," the mayor said, and added that two more would be built next year.
"""
GOOD = """Tampomas Pos

Bupati Resmikan Perpustakaan Baru di Jatinangor

Senin, 2 September 2024 | 10:15 WIB

SUMEDANG, Tampomas Pos - Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor, Senin (2/9).

Perpustakaan itu memiliki lebih dari dua puluh ribu buku dan ruang baca anak, dan akan dibuka setiap hari bagi warga.

"Kami sudah lama menunggu hari ini," ujar Kepala Dinas Arsip dan Perpustakaan, Ratna Kusumawardani.
"""


@dataclass(frozen=True)
class Bad:
    """An input, how it is refused, and the most seconds that may take."""

    body: Callable[[], bytes]
    kind: str
    reason: str
    seconds: float = 20.0


BAD = {
    "empty.html": Bad(lambda: b"", "skip", "empty"),
    "blank.txt": Bad(lambda: b" \n\t\n" * 100, "skip", "empty"),
    "binary.html": Bad(lambda: bytes(range(256)) * 400, "quarantine", "binary"),
    "scan.txt": Bad(lambda: b"%PDF-1.7\n" + b"1 0 obj\n" * 1000, "quarantine", "binary"),
    "large.html": Bad(lambda: b"<p>" + b"Berita panjang sekali. " * 2_200_000, "quarantine", "too_large"),
    "deep.html": Bad(lambda: b"<div>" * 100_000 + GOOD.encode() + b"</div>" * 100_000, "quarantine", "too_deep"),
    "english.txt": Bad(ENGLISH.encode, "skip", "language"),
}


def kliping(folder: Path, *arguments: str) -> tuple[subprocess.CompletedProcess[str], float]:
    """Run the program in a folder of its own, as a person would."""
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "kliping", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done, time.monotonic() - started


def error_lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    assert "Traceback" not in done.stderr
    return [line for line in done.stderr.splitlines() if line.startswith("error: ")]


@pytest.mark.parametrize("name", sorted(BAD))
def test_read_tells_a_bad_input_in_one_line_and_ends_with_5(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BAD[name].body())
    done, seconds = kliping(tmp_path, "read", name)
    assert (done.returncode, done.stdout) == (5, "")
    (line,) = error_lines(done)
    assert name in line
    assert len(line) < 200
    assert seconds < BAD[name].seconds


def test_read_tells_a_missing_path_in_one_line_and_ends_with_4(tmp_path: Path) -> None:
    done, _ = kliping(tmp_path, "read", "tidak-ada.html")
    assert (done.returncode, done.stdout) == (4, "")
    assert error_lines(done) == ["error: tidak-ada.html tidak dapat dibaca: berkas atau folder tidak ada"]


def test_read_goes_on_after_a_bad_input(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "good.txt").write_text(GOOD)
    done, _ = kliping(tmp_path, "read", "tidak-ada.html", "empty.html", "good.txt")
    assert done.returncode == 4
    assert len(error_lines(done)) == 2
    assert "Bupati Resmikan Perpustakaan Baru di Jatinangor" in done.stdout


def test_broken_utf_8_does_not_stop_an_article(tmp_path: Path) -> None:
    (tmp_path / "broken.txt").write_bytes(GOOD.encode().replace(b"perpustakaan baru", b"perpus\xc3takaan\xff baru"))
    done, _ = kliping(tmp_path, "read", "broken.txt")
    assert (done.returncode, error_lines(done)) == (0, [])
    assert "Bupati Resmikan Perpustakaan Baru di Jatinangor" in done.stdout
    assert "\ufffd" in done.stdout


def test_a_run_over_all_of_them_keeps_the_good_and_lists_the_bad_with_their_reasons(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for name, bad in BAD.items():
        (pages / name).write_bytes(bad.body())
    (pages / "good.txt").write_text(GOOD)
    done, _ = kliping(tmp_path, "run", "--once", "pages")
    assert done.returncode == 5
    assert "Traceback" not in done.stderr
    with SqliteStore.open(tmp_path / "var" / "kliping.db", readonly=True) as store:
        assert store.counts().articles == 1
        noted = {Path(problem.label).name: (problem.kind, problem.reason) for problem in store.problems(20)}
    assert noted == {name: (bad.kind, bad.reason) for name, bad in BAD.items()}
    again, _ = kliping(tmp_path, "run", "--once", "pages", "tidak-ada")
    assert again.returncode == 4
