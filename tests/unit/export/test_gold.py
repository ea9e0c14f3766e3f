"""The gold form holds what the guidelines ask for, under their names."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kliping.core.dates import WIB, Instant, PartialDate
from kliping.core.evidence import Removed, Span
from kliping.core.types import (
    Analysis,
    Article,
    Caption,
    Cooperation,
    Event,
    Institution,
    Outlet,
    Person,
    Place,
    Post,
    Probability,
    Quote,
    Reading,
    Region,
    Tone,
    ToneAt,
    Tones,
    Toward,
    Urusan,
)
from kliping.export.gold import gold

TRUTH = Path(__file__).parents[3] / "demo" / "corpus" / "dev-c01-eunpyeong-balas-sumedang.json"
TEXT = 'Bupati Sumedang menerima tamu dari Eunpyeong-gu. "Kami senang sekali," ujarnya.'
SUMEDANG = Region("Kabupaten Sumedang", "kabupaten", "32.11", "Jawa Barat")
EUNPYEONG = Region("Eunpyeong-gu", "foreign_district", None, "Seoul", "KR")
QUOTE = Span(50, 68)


def _tone(label: str) -> Tone:
    return Tone(label, 0.9, Probability(0.9, 0.06, 0.04), "temperature")


def _reading() -> Reading:
    article = Article(
        id="a1",
        version="v1",
        title="Tamu Datang",
        text=TEXT,
        paragraphs=(Span(0, len(TEXT)),),
        outlet=Outlet("Tampomas Pos"),
        published=Instant(datetime(2023, 8, 31, tzinfo=WIB), "day"),
        captions=(Caption("Tamu. (Foto: X)", "X"),),
        removed=(Removed("BACA JUGA: satu dua tiga empat", "related"),),
    )
    analysis = Analysis(
        places=(Place(SUMEDANG, (Span(7, 15),), "main"),),
        people=(Person("Budi", (Span(0, 6),), Post("Bupati", "Kabupaten Sumedang", "Bupati Sumedang")),),
        institutions=(Institution("Pemerintah Kabupaten Sumedang", "government", ()),),
        quotes=(Quote(QUOTE, "direct", "Budi", "ujarnya"),),
        urusan=Urusan("pemerintahan", ("kominfo",)),
        tone=Tones(_tone("positive"), _tone("neutral"), _tone("positive"),
                   toward=(Toward("Kabupaten Sumedang", _tone("positive")),),
                   quotes=(ToneAt(QUOTE, _tone("positive")),)),
        events=(Event("visit", Span(0, 48), PartialDate(2023, 8, 29), ("Eunpyeong-gu",), ("Kabupaten Sumedang",)),),
    )  # fmt: skip
    row = Cooperation(SUMEDANG, EUNPYEONG, "exploration", None, PartialDate(2022, 12), PartialDate(2023, 8, 29))
    return Reading(article, analysis, (row,))


def _shape(value: object) -> object:
    """The keys of maps, and of the maps in lists, without the values."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [_shape(value[0])]
    return None


def test_its_structure_is_that_of_the_gold_files_plus_body_and_probability() -> None:
    ours = _shape(gold(_reading()))
    truth = _shape(json.loads(TRUTH.read_text()))
    assert isinstance(ours, dict)
    assert isinstance(truth, dict)
    assert ours.pop("body", 0) is None
    assert set(ours["tone"].pop("probability")) == {"positive", "neutral", "negative"}
    assert ours == truth


def test_dates_are_no_finer_than_known() -> None:
    answer = json.loads(msgspec.json.encode(gold(_reading())))
    assert answer["article"]["published_at"] == "2023-08-31"
    assert answer["article"]["published_precision"] == "day"
    assert answer["cooperation"][0]["first_seen"] == "2022-12"
    assert answer["events"][0]["date"] == "2023-08-29"


def test_words_are_counted_from_the_text() -> None:
    answer = json.loads(msgspec.json.encode(gold(_reading())))
    assert answer["article"]["body_first_words"] == "Bupati Sumedang menerima tamu dari Eunpyeong-gu."
    assert answer["article"]["not_body"] == ["BACA JUGA: satu dua tiga"]
    assert answer["events"][0]["evidence_first_words"] == "Bupati Sumedang menerima tamu dari Eunpyeong-gu."
    quote = {
        "speaker": "Budi",
        "kind": "direct",
        "first_words": "Kami senang sekali",
        "last_words": "Kami senang sekali",
        "tone": "positive",
    }
    assert answer["quotes"] == [quote]


def test_a_foreign_partner_is_its_country_and_an_indonesian_one_its_code() -> None:
    reading = _reading()
    foreign = gold(reading)["cooperation"]
    bogor = Region("Kota Bogor", "kota", "32.71", "Jawa Barat")
    at_home = gold(replace(reading, cooperation=(replace(reading.cooperation[0], b=bogor),)))["cooperation"]
    pick = [(row["a"], row["b"], row["b_name"], row["b_parent"]) for row in [*foreign, *at_home]]  # type: ignore[misc]
    assert pick == [("32.11", "KR", "Eunpyeong-gu", "Seoul"), ("32.11", "32.71", "Kota Bogor", None)]


def test_an_empty_analysis_has_the_same_keys_and_nothing_in_them() -> None:
    reading = _reading()
    answer = gold(Reading(reading.article, Analysis()))
    assert set(answer) == set(gold(reading))
    assert answer["urusan"] == {"main": None, "also": []}
    assert answer["people"] == answer["cooperation"] == []


@given(st.text(max_size=40), st.text(max_size=80))
def test_any_text_can_be_exported(title: str, text: str) -> None:
    answer = gold(Reading(Article("i", "v", title, text, ()), Analysis()))
    assert json.loads(msgspec.json.encode(answer))["body"] == text
