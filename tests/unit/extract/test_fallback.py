from __future__ import annotations

from importlib.util import find_spec

from kliping.extract.body import BodyReader
from kliping.extract.fallback import installed, instead
from kliping.extract.hints import Hints
from kliping.extract.html import HtmlReader, Outlets, Words
from kliping.extract.lines import Labels
from kliping.language.zones import Zones
from kliping.outlets.catalogue import Catalogue
from kliping.outlets.profiles import Profiles
from kliping.resources import Resources

SENTENCE = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor pada Senin pagi."
PARAGRAPHS = [f"{SENTENCE} Peresmian ke-{number} itu dihadiri warga sekitar dan para guru." for number in range(5)]
PAGE = (
    f"<html><body><h1>Bupati Resmikan Perpustakaan</h1><article>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</article>"
)


def test_another_text_on_which_two_others_agree_is_taken() -> None:
    assert instead(PAGE, ("Sesuatu yang lain sama sekali.",), lambda html: "\n".join(PARAGRAPHS)) == tuple(PARAGRAPHS)


def test_a_text_that_is_no_better_is_not() -> None:
    assert instead(PAGE, tuple(PARAGRAPHS), lambda html: "\n".join(PARAGRAPHS)) is None
    assert instead(PAGE, ("Lain.",), lambda html: "Harga cabai naik lagi di pasar induk hari ini.") is None
    assert instead(PAGE, ("Lain.",), lambda html: None) is None


def test_it_is_there_only_where_it_is_installed() -> None:
    assert (installed() is not None) == (find_spec("trafilatura") is not None)


def test_a_page_our_readings_agree_on_is_never_asked_about() -> None:
    asked: list[str] = []
    tables = Resources()
    reader = HtmlReader(
        Words(Hints.of(tables), Labels.of(tables), BodyReader.of(tables)),
        Outlets(Catalogue.of(tables), Profiles.of(tables)), Zones.of(tables),
        fallback=lambda html: asked.append(html) or "",
    )  # fmt: skip
    assert reader.read(PAGE).paragraphs == tuple(PARAGRAPHS)
    assert asked == []
