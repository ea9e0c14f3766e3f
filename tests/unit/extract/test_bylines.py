from __future__ import annotations

from kliping.extract.bylines import Found, Signed, SignedReader, decide
from kliping.extract.credits import Credits
from kliping.extract.jsonld import Schema
from kliping.extract.lines import Labels
from kliping.extract.metadata import Metadata
from kliping.resources import Resources

READER = SignedReader(Labels.of(Resources()))


def signed(lines: Credits | None = None, marks: Credits | None = None, bare: tuple[str, ...] = (),
           closing: tuple[str, ...] = (), metadata: Metadata | None = None) -> Signed:  # fmt: skip
    return decide(Found(lines or Credits(), marks or Credits(), bare, closing), metadata or Metadata(), "Kabar Kita")


def test_a_labelled_line_beats_everything() -> None:
    found = signed(Credits(byline=["Sari W"]), Credits(byline=["Budi A"]), ("Cici B",), ("Dedi C",))
    assert (found.byline, found.byline_rule) == (("Sari W",), "credit-line")


def test_an_author_in_metadata_who_is_the_visible_editor_is_no_reporter() -> None:
    metadata = Metadata(schema=Schema(authors=("Maria K",)))
    found = signed(Credits(editor=["Maria K"]), metadata=metadata)
    assert (found.byline, found.editor) == ((), ("Maria K",))


def test_an_organisation_never_becomes_a_reporter() -> None:
    metadata = Metadata(
        schema=Schema(authors=("Info Lawu", "Sari W"), organisations=("Info Lawu",), publisher="PT Lawu")
    )
    assert signed(metadata=metadata).byline == ("Sari W",)
    assert signed(metadata=Metadata(meta={"author": "Kabar Kita"})).byline == ()
    assert signed(metadata=Metadata(meta={"author": "www.facebook.com/kabar"})).byline == ()


def test_initials_are_nobody() -> None:
    assert signed(Credits(byline=["tfk", "AB"])).byline == ()


def test_who_signs_the_last_paragraph_is_the_reporter_where_nobody_else_is() -> None:
    found = signed(closing=("Tri Hastuti",))
    assert (found.byline, found.byline_rule) == (("Tri Hastuti",), "closing")


def test_a_marked_element_gives_a_name_even_of_one_word() -> None:
    assert READER.marked("Sulis", "editor", None).editor == ["Sulis"]
    assert READER.marked("Ranto Subekti - detikJateng", "byline", "detikJateng").byline == ["Ranto Subekti"]


def test_the_element_the_profile_names_beats_every_other_source() -> None:
    own = Credits(byline=["Ratna Dewi"], editor=["Sari Wulan"])
    found = decide(Found(Credits(byline=["Admin Satu"]), Credits(), own=own, profile="profile:kabar"), Metadata(), None)
    assert (found.byline, found.byline_rule) == (("Ratna Dewi",), "profile:kabar")
    assert (found.editor, found.editor_rule) == (("Sari Wulan",), "profile:kabar")
