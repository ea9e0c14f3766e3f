"""The command line over the demo corpus, whole program: streams, forms, codes, and a run that can be interrupted."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from kliping.core.types import Reading
from kliping.store.base import Query
from kliping.store.sqlite import SqliteStore

CORPUS = Path(__file__).parents[2] / "demo" / "corpus"
FIRST = "dev-c01-eunpyeong-balas-sumedang"


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kliping", *arguments]


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), cwd=folder, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the demo corpus has been read."""
    folder: Path = tmp_path_factory.mktemp("office")
    done = run(folder, "run", "--once")
    assert done.returncode == 0, done.stderr
    return folder


def test_the_demo_corpus_is_read_without_one_loss(office: Path) -> None:
    pages = [path for path in CORPUS.iterdir() if path.suffix != ".json"]
    with SqliteStore.open(office / "var" / "kliping.db", readonly=True) as store:
        assert store.problems(10) == ()
        assert store.counts().articles == len(pages) == 70


def test_a_second_run_changes_nothing_and_says_so(office: Path) -> None:
    started = time.monotonic()
    done = run(office, "run", "--once")
    assert done.returncode == 0
    assert "tidak berubah" in done.stdout
    assert "baru" not in done.stdout.replace("tidak berubah", "")
    assert time.monotonic() - started < 30


def test_the_summary_names_the_database_and_is_plain_when_nobody_watches(office: Path) -> None:
    done = run(office, "--lang", "en", "add", str(CORPUS / f"{FIRST}.txt"))
    assert done.returncode == 0
    assert "Database: var/kliping.db (70 articles)" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr


def test_the_forms_of_read_are_what_programs_expect(office: Path) -> None:
    files = [str(CORPUS / f"{FIRST}.txt"), str(CORPUS / "dev-c03-bogor-hamyang.txt")]
    lines = run(office, "read", *files, "--format", "json").stdout.splitlines()
    readings = [msgspec.json.decode(line, type=Reading) for line in lines]
    assert [reading.article.title.split()[0] for reading in readings] == ["Sumedang", "Jajaki"]
    gold = json.loads(run(office, "read", files[0], "--format", "gold").stdout)
    truth = json.loads((CORPUS / f"{FIRST}.json").read_text())
    assert gold["article"]["title"] == truth["article"]["title"]
    assert set(truth) - {"notes"} <= set(gold)


def test_read_keeps_nothing(tmp_path: Path) -> None:
    assert run(tmp_path, "read", str(CORPUS / f"{FIRST}.txt")).returncode == 0
    assert not list(tmp_path.iterdir())


def test_standard_input_is_read_like_a_file(office: Path) -> None:
    with (CORPUS / f"{FIRST}.txt").open("rb") as page:
        done = subprocess.run(
            command("read", "-", "--format", "json"), stdin=page, cwd=office, capture_output=True, check=True
        )
    same = run(office, "read", str(CORPUS / f"{FIRST}.txt"), "--format", "json")
    assert done.stdout.decode() == same.stdout


def test_what_was_read_is_found_and_shown(office: Path) -> None:
    hits = [json.loads(line) for line in run(office, "search", "Eunpyeong*", "--format", "json").stdout.splitlines()]
    assert any("Sumedang Balas Kunjungan" in hit["title"] for hit in hits)
    shown = run(office, "show", hits[0]["id"])
    assert shown.stdout.splitlines()[0] == hits[0]["title"]


def test_a_reader_of_the_output_may_go_away(office: Path) -> None:
    listing = subprocess.Popen(
        command("search", "--size", "200"), cwd=office, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert listing.stdout
    assert listing.stderr
    listing.stdout.close()
    assert listing.stderr.read() == b""
    listing.stderr.close()
    assert listing.wait(60) in (0, 141)


def test_the_doctor_finds_this_checkout_well(office: Path) -> None:
    done = run(office, "doctor")
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("baik") == 6


def test_the_doctor_names_what_is_wrong_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "kliping.toml").write_text('[reading]\ncomponents = ["ramalan"]\n[store]\npath = "surat.db"\n')
    (tmp_path / "surat.db").write_text("bukan basis data " * 100)
    done = run(tmp_path, "doctor")
    assert done.returncode == 2
    assert "'ramalan'" in done.stdout
    assert "not a database" in done.stdout


def test_components_are_listed_with_their_documentation(office: Path) -> None:
    done = run(office, "components")
    assert done.returncode == 0
    for name in ("places", "people", "institutions", "quotes", "urusan", "tone", "events"):
        assert name in done.stdout


def _copies(folder: Path, times: int) -> None:
    """So many different copies of the corpus' texts."""
    folder.mkdir()
    for page in sorted(CORPUS.glob("*.txt")):
        for i in range(times):
            (folder / f"{i:02}-{page.name}").write_text(page.read_text() + f"\n\nSalinan ke-{i}.\n")


def _started(folder: Path, arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(*arguments), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups here")
def test_ctrl_c_keeps_what_is_done_and_the_next_run_takes_it_up(tmp_path: Path) -> None:
    _copies(tmp_path / "pages", 20)
    going = _started(tmp_path, ["run", "--once", "pages"])
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not _articles(tmp_path):
        time.sleep(0.1)
    os.killpg(going.pid, signal.SIGINT)  # as a terminal does: the whole group
    _, err = going.communicate(timeout=60)
    assert going.returncode == 130, err
    assert b"Traceback" not in err
    kept = _articles(tmp_path)
    assert kept > 0
    shutil.rmtree(tmp_path / "pages")
    _copies(tmp_path / "pages", 1)
    assert run(tmp_path, "run", "--once", "pages").returncode == 0
    assert _articles(tmp_path) >= kept


def _articles(folder: Path) -> int:
    path = folder / "var" / "kliping.db"
    if not path.exists() or not path.stat().st_size:
        return 0
    with SqliteStore.open(path) as store:
        return store.search(Query()).total
