import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from subprocess import PIPE

import httpx
import pytest
from tests.unit.cli.calls import call
from tests.unit.store.readings import SEEN, reading

from kliping.cli.serving import address
from kliping.store.sqlite import SqliteStore


def test_serve_names_the_address_answers_there_and_ends_well_with_ctrl_c(tmp_path: Path) -> None:
    with SqliteStore.open(tmp_path / "var" / "kliping.db") as store:
        store.add(reading(), SEEN)
    command = [sys.executable, "-m", "kliping", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=PIPE, stderr=PIPE, text=True) as server:
        try:
            assert server.stdout
            label, _, url = server.stdout.readline().strip().partition(" ")
            assert label == "Buka:"
            assert httpx.get(f"{url}/sehat", trust_env=False).status_code == 200
            server.send_signal(signal.SIGINT)
            out, err = server.communicate(timeout=20)
            assert (server.returncode, out, err) == (0, "", "Ctrl-C untuk berhenti.\n")
        finally:
            server.kill()


def test_a_port_that_is_taken_is_told_with_a_way_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        said = call("serve", "--port", str(taken.getsockname()[1]))
    assert said.code == 2
    assert "tidak dapat dipakai" in said.err
    assert "--port 0" in said.err


def test_an_address_can_be_opened_in_a_browser() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        assert address(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}"
