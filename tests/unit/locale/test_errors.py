"""Every sentence an error can say is there in Indonesian."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kliping
from kliping.core import errors
from kliping.core.errors import KlipingError, Quarantine
from kliping.locale.errors import rows, told, translated

SOURCE = Path(kliping.__file__).parent
CLASSES = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, KlipingError)}
WITH_REASON = ("Skip", "Quarantine")
# Said through a variable of its own, or in the words of the system.
ELSEWHERE = {
    "run `kliping doctor`, or name another file in [store] path",
    "no such file or directory",
    "permission denied",
    "is a directory",
    "not a path",
}


def template(node: ast.expr) -> str | None:
    """The sentence with its places numbered; None when it is not written out here."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if not isinstance(node, ast.JoinedStr):
        return None
    places = iter(range(9))
    return "".join(str(p.value) if isinstance(p, ast.Constant) else f"{{{next(places)}}}" for p in node.values)


def sentences(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CLASSES:
            spoken = node.args[1:3] if node.func.id in WITH_REASON else node.args[:2]
            yield from filter(None, map(template, spoken))


def test_every_sentence_of_the_code_has_a_row_and_no_row_is_left_over() -> None:
    said = {sentence for path in SOURCE.rglob("*.py") for sentence in sentences(path)} | ELSEWHERE
    assert len(said) > 100
    assert sorted(said - rows().keys()) == []
    assert sorted(rows().keys() - said) == []


def test_both_languages_have_the_same_places() -> None:
    for english, indonesian in rows().items():
        assert sorted(c for c in english if c.isdigit()) == sorted(c for c in indonesian if c.isdigit()), english


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("berita.html is empty", "berita.html kosong"),
        ("a.html is larger than 10,000,000 bytes", "a.html lebih besar dari 10,000,000 byte"),
        ("the page is in another language (en)", "halaman berbahasa lain (en)"),
        ("the database x.db is damaged: row 3", "basis data x.db rusak: row 3"),
        ("http://a.id/x is not a page but application/pdf", "http://a.id/x bukan halaman melainkan application/pdf"),
        ("{0} is empty", "{0} kosong"),
        ("x.txt cannot be read: permission denied", "x.txt tidak dapat dibaca: tidak diizinkan"),
    ],
)
def test_a_sentence_is_told_in_indonesian_with_its_values(english: str, indonesian: str) -> None:
    assert told(english, "id") == indonesian
    assert told(english, "en") == english


def test_a_sentence_that_nobody_translated_stays() -> None:
    assert told("something of a plug-in", "id") == "something of a plug-in"


def test_message_and_hint_are_told_together() -> None:
    error = Quarantine("binary", "x is not text", "save the page as HTML or its words as plain text")
    assert translated(error, "id")[0] == "x bukan teks"
    assert translated(error, "id")[1].startswith("simpan halaman")
