from __future__ import annotations

import pytest

from kliping.extract.decoding import decode

TEXT = "“Perpustakaan” baru – dibuka"


def test_utf_8_that_decodes_is_utf_8_whatever_is_declared() -> None:
    page = f'<meta charset="iso-8859-1">{TEXT}'
    assert decode(page.encode(), "text/html; charset=windows-1252") == page


@pytest.mark.parametrize("declared", ["iso-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_latin_1_means_windows_1252(declared: str) -> None:
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">{TEXT}'
    assert decode(page.encode("cp1252")) == page


def test_the_header_beats_the_page() -> None:
    body = '<meta charset="iso-8859-2">é'.encode("cp1252")
    assert decode(body, "text/html; charset=windows-1252").endswith("é")


def test_marks_of_windows_1252_are_known_without_a_declaration() -> None:
    assert decode(TEXT.encode("cp1252")) == TEXT


def test_broken_utf_8_keeps_what_can_be_read() -> None:
    assert decode(b"perpus\xc3\xa9\xff taka\xc3 an") == "perpus\u00e9\ufffd taka\ufffd an"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "text/html; charset=iso-8859-1") == TEXT


@pytest.mark.parametrize("name", ["unicode_escape", "base64", "utf-7", "nonsense", "undefined", "idna"])
def test_a_codec_that_no_page_is_written_in_is_not_believed(name: str) -> None:
    assert decode(b"\\u0041 \xff\xc3x", f"text/html; charset={name}") == "\\u0041 \ufffd\ufffdx"
