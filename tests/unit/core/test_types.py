"""The records answer for their own parts and spellings."""

import dataclasses

import pytest

from kliping.core import types
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Caption, Fetched, Person, Place, Region

ARTICLE = Article(
    id="a", version="1", title="Judul", text="Isi berita.", paragraphs=(Span(0, 11),), dateline="KENDARI",
    captions=(Caption("Foto: Budi", "Budi"),),
)  # fmt: skip


def test_an_article_gives_the_string_a_span_points_into() -> None:
    assert [ARTICLE.part(name) for name, _ in ARTICLE.parts()] == ["Judul", "Foto: Budi", "KENDARI", "Isi berita."]
    assert ARTICLE.at(Span(6, 10, "caption.0")) == "Budi"
    assert ARTICLE.surfaces((Span(0, 3), Span(0, 3), Span(0, 5, "title"))) == ("Isi", "Judul")


@pytest.mark.parametrize("name", ["body", "caption.1", "caption.x", ""])
def test_a_part_that_is_not_there_is_a_key_error(name: str) -> None:
    with pytest.raises(KeyError):
        ARTICLE.part(name)


def test_a_missing_dateline_is_an_empty_part_and_no_reading_part() -> None:
    bare = dataclasses.replace(ARTICLE, dateline=None)
    assert bare.part("dateline") == ""
    assert "dateline" not in dict(bare.parts())


def test_an_input_is_named_by_the_best_it_has() -> None:
    assert Fetched(b"").label == "bytes"
    assert Fetched(b"", name="berkas.html").label == "berkas.html"
    assert Fetched(b"", url="http://a", final_url="http://b", name="x").label == "http://b"
    assert Fetched(b"", headers=(("content-type", "text/html"),)).header("content-type") == "text/html"
    assert Fetched(b"").header("content-type") is None


def test_an_analysis_finds_a_place_and_a_person_by_name() -> None:
    place = Place(Region("Kota Kendari", "kota", "74.71"), ())
    analysis = Analysis(places=(place,), people=(Person("Budi", ()),))
    assert analysis.place("Kota Kendari") is place
    assert analysis.place("Kendari") is None
    assert analysis.person("Budi").name == "Budi"


def test_every_record_is_frozen_and_slotted_and_documented() -> None:
    records = [item for item in vars(types).values() if dataclasses.is_dataclass(item)]
    assert len(records) > 20
    for record in records:
        assert record.__dataclass_params__.frozen, record
        assert "__slots__" in vars(record), record
        assert record.__doc__ and not record.__doc__.startswith(f"{record.__name__}("), record
