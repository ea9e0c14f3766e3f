"""``kliping outlets``: the profiles, and whether one still fits."""

from pathlib import Path

import pytest
from tests.unit.cli.calls import call

SENTENCE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def page(folder: Path, body: str, host: str = "www.detik.com") -> str:
    paragraphs = "".join(f"<p>{SENTENCE} Peresmian ke-{number} itu dihadiri warga.</p>" for number in range(6))
    (folder / "halaman.html").write_text(
        f'<html><head><link rel="canonical" href="https://{host}/jabar/d-1/bupati"></head><body>'
        f'<h1 class="detail__title">Bupati Resmikan Gedung</h1><div class="{body}">{paragraphs}</div>',
        encoding="utf-8",
    )
    return "halaman.html"


def test_every_profile_is_listed_with_its_domains_and_whether_it_was_checked() -> None:
    said = call("outlets", "list")
    assert said.code == 0
    assert any(line.startswith("detik ") and "sudah diperiksa" in line for line in said.out.splitlines())
    assert len(said.out.splitlines()) >= 40


def test_a_profile_that_fits_is_told_so(folder: Path) -> None:
    said = call("outlets", "check", page(folder, "detail__body-text"))
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("detik: profil masih cocok")


def test_a_profile_that_no_longer_fits_ends_with_one(folder: Path) -> None:
    said = call("--lang", "en", "outlets", "check", page(folder, "isi"))
    assert said.code == 1
    assert "NO LONGER FITS" in said.out and "not on the page: body .detail__body-text" in said.out


def test_a_page_of_an_outlet_without_a_profile_is_an_error(folder: Path) -> None:
    assert call("outlets", "check", page(folder, "isi", "kabar.example")).code == 6


def test_without_a_page_there_is_nothing_to_check() -> None:
    assert call("outlets", "check").code == 2
