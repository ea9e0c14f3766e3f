from dataclasses import replace

import click
import msgspec
from tests.unit.store.readings import EUNPYEONG, SUMEDANG, reading

from kliping.cli.formats import FORMATS, PAGES, marked, safe
from kliping.cli.words import words_in
from kliping.core.dates import PartialDate
from kliping.core.evidence import Span
from kliping.core.types import Cooperation, Event, Institution, Post, Quote, Reading
from kliping.store.base import Hit, Page, Query

ID, EN = words_in("id"), words_in("en")
HIT = Hit("a1", "Kota\x1b[31m Kembar", "Pos", "2024-01-01", "positive", 0.9, False, None, (), (), "a \2kota\3 b")


def full() -> Reading:
    """A reading with a line for every row of the text form."""
    text = '"Kami siap," ujar Ratna.'
    whole = reading(
        text=text,
        institutions=(Institution("Bappeda", "opd", ()),),
        quotes=(Quote(Span(1, 10), "direct", "Ratna"),),
        events=(Event("visit", Span(0, 5), PartialDate(2024, 9), ("Eunpyeong-gu",), (SUMEDANG.name,), "planned"),),
    )
    people = (replace(whole.analysis.people[0], post=Post("Wali Kota", "Eunpyeong-gu")),)
    row = Cooperation(SUMEDANG, EUNPYEONG, "exploration", "loi", fields=("culture",))
    return replace(whole, analysis=replace(whole.analysis, people=people), cooperation=(row,))


def test_the_text_form_shows_every_layer_in_the_readers_language() -> None:
    said = click.unstyle(FORMATS["text"](full(), ID)).splitlines()
    assert said[0] == "Sumedang Jajaki Kota Kembar"
    for line in [
        "Media         Tampomas Pos",
        "Terbit        2023-08-31T03:01+07:00",
        "Nada          Positif 90%",
        "Wilayah       Eunpyeong-gu (KR)",
        "              Kabupaten Sumedang (32.11)",
        "Tokoh         Kim Me-Kyung, Wali Kota, Eunpyeong-gu",
        "Lembaga       Bappeda",
        "Kutipan       Ratna: Kami siap",
        "Peristiwa     2024-09 Kunjungan (direncanakan) Eunpyeong-gu -> Kabupaten Sumedang",
        "Kerja sama    Kabupaten Sumedang x Eunpyeong-gu, Penjajakan, LoI (surat pernyataan kehendak), Kebudayaan",
    ]:
        assert line in said
    assert "Tone          Positive 90%" in FORMATS["text"](full(), EN)


def test_what_is_unknown_has_no_row() -> None:
    bare = reading(published=None, places=(), people=(), tone=None, urusan=None)
    said = FORMATS["text"](bare, ID)
    assert "Terbit" not in said
    assert "Nada" not in said


def test_the_json_form_is_one_line_and_holds_the_whole_reading() -> None:
    line = FORMATS["json"](full(), ID)
    assert "\n" not in line
    assert msgspec.json.decode(line, type=Reading) == full()


def test_a_page_cannot_steer_the_terminal() -> None:
    assert safe("Judul\x1b]0;x\x07 \x9b31m\ttab\nbaris") == "Judul]0;x 31m\ttab\nbaris"
    assert "\x1b[31m" not in PAGES["text"](Page((HIT,), 1, Query()), ID)


def test_found_words_are_bold() -> None:
    assert marked("a \2kota\3 b\x1b") == f"a {click.style('kota', bold=True)} b"


def test_a_page_of_hits_tells_how_many_there_are() -> None:
    assert PAGES["text"](Page((HIT,), 41, Query(page=3, size=20)), ID).endswith("41-41 dari 41")
    assert PAGES["text"](Page((), 0, Query()), EN) == "No article fits."
    assert PAGES["text"](Page((), 3, Query(page=9)), EN) == "No article on this page; 3 in all."
    assert PAGES["json"](Page((), 0, Query()), EN) == ""
