from __future__ import annotations

from kliping.extract.drift import Drift, drift
from kliping.extract.html import HtmlReader
from kliping.outlets.profiles import Layout, Profile, Profiles
from kliping.resources import Resources

READER = HtmlReader.of(Resources())
PROFILES = Profiles.of(Resources())
HERE = "https://www.detik.com/jabar/berita/d-1/bupati-resmikan-gedung"
SENTENCE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."


def page(body: str) -> str:
    paragraphs = "".join(f"<p>{SENTENCE} Peresmian ke-{number} itu dihadiri warga sekitar.</p>" for number in range(6))
    return (
        f'<html><body><article><h1 class="detail__title">Bupati Resmikan Gedung</h1>'
        f'<div class="detail__author">Sari Wulan - detikJabar</div><div class="{body}">{paragraphs}</div></article>'
    )


def check(html: str, url: str | None = HERE) -> Drift | None:
    return drift(html, url, READER, PROFILES)


def test_a_page_as_the_profile_knows_it_fits() -> None:
    found = check(page("detail__body-text"))
    assert found is not None
    assert (found.profile.name, found.used, found.drifted) == ("detik", True, False)
    assert {field.name for field in found.fields if field.same} >= {"title", "text"}


def test_a_body_of_another_name_is_drift() -> None:
    found = check(page("new-body"))
    assert found is not None
    assert found.drifted
    assert any(selector.startswith("body ") for selector in found.missing)


def test_what_the_layout_at_hand_lacks_is_told_and_old_layouts_are_not_asked() -> None:
    found = check(page("detail__body-text"))
    assert found is not None
    assert any(selector.startswith("date ") for selector in found.missing)
    assert not any("text_gal" in selector for selector in found.missing)


def test_an_outlet_without_a_profile_cannot_drift() -> None:
    assert check(page("isi"), "https://kabar.example/1") is None
    assert check(page("isi"), None) is None


def test_a_profile_that_finds_half_an_article_is_not_believed() -> None:
    half = Profile("kabar", ("kabar.example",), (Layout((".pembuka",)),))
    html = page("isi").replace("</article>", f'<div class="pembuka"><p>{SENTENCE}</p></div></article>')
    found = drift(html, "https://kabar.example/1", READER, Profiles((half,)))
    assert found is not None
    assert not found.used
