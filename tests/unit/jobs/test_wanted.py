import pytest

from kliping.core.errors import Quarantine, Skip
from kliping.core.types import Fetched
from kliping.jobs.wanted import language, looked_at, nesting

WANTED = ("id", "ms", "jv", "su")
INDONESIAN = "Pemerintah kabupaten menerima kunjungan balasan dari distrik di Korea Selatan pada hari Selasa kemarin. "
ENGLISH = "The regional government received a return visit from a district in South Korea on Tuesday evening. "


@pytest.mark.parametrize("body", [b"", b"  \n\t ", b"\xef\xbb\xbf\n", b"\0\0\0"])
def test_an_input_without_content_is_skipped_as_empty(body: bytes) -> None:
    with pytest.raises(Skip) as refused:
        looked_at(Fetched(body, name="a.html"), 512)
    assert refused.value.reason == "empty"


@pytest.mark.parametrize("body", [b"%PDF-1.7", b"\x89PNG\r\n", b"PK\x03\x04rest", b"GIF89a", b"\x7fELF\0\1\2"])
def test_a_binary_input_is_quarantined(body: bytes) -> None:
    with pytest.raises(Quarantine) as refused:
        looked_at(Fetched(body, name="a.html"), 512)
    assert refused.value.reason == "binary"


@pytest.mark.parametrize("body", [b"Berita", "Berita".encode("utf-16"), b"\xff\xfe\0\0 broken", b"Berita \xc3 rusak"])
def test_text_in_any_encoding_is_let_through(body: bytes) -> None:
    assert looked_at(Fetched(body), 512).body == body


def test_what_is_far_too_deep_never_reaches_a_parser() -> None:
    with pytest.raises(Quarantine) as refused:
        looked_at(Fetched(b"<div>" * 100_000, name="a.html"), 512)
    assert refused.value.reason == "too_deep"


@pytest.mark.parametrize(
    ("body", "depth"),
    [
        (b"Berita", 0),
        (b"<DIV><span>a</span><b>b</b></DIV>", 2),
        (b"<div class=a>x</div>" * 1000, 1),
        (b"<p>a<p>b<br><img><li>c" * 1000, 0),
        (b"<section></section></section><ul><ul>", 1),
    ],
)
def test_elements_nest_as_deep_as_their_end_tags_leave_them(body: bytes, depth: int) -> None:
    assert nesting(body) == depth


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (INDONESIAN, "id"),
        ("Pamarentah kabupaten narima tatamu ti Korea anu datang deui ka Sumedang dinten ieu kalayan rombongan.", "su"),
        (INDONESIAN * 2 + ENGLISH, "id"),
        ("\0\x0b" + INDONESIAN + "\x07\x1b[2J\x7f", "id"),
        ("12 34 56", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_wanted_or_untold_language_is_let_through(text: str, code: str | None) -> None:
    assert language(text, WANTED) == code


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        "서울시 은평구 대표단이 화요일 저녁 수메당을 다시 방문했다고 밝혔다.",
        "これは日本語の記事です。市長が訪問しました。",
    ],
)
def test_another_language_is_skipped(text: str) -> None:
    with pytest.raises(Skip) as refused:
        language(text, WANTED)
    assert refused.value.reason == "language"


def test_a_page_half_in_a_wanted_language_is_kept() -> None:
    assert language(ENGLISH * 3 + INDONESIAN * 2, WANTED) == "en"


def test_any_language_can_be_wanted() -> None:
    assert language(ENGLISH, ("en",)) == "en"
