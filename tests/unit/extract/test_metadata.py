from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from kliping.extract.metadata import PUBLISHED, TITLES, read_metadata

PAGE = """<html amp><head><title> Sumedang  Terima Tamu | Kabar </title>
<link rel="canonical" href=" https://kabar.example/a ">
<meta property="og:title" content="Sumedang Terima Tamu"><meta name="twitter:title" content="Sumedang Terima Tamu">
<meta name="PubDate" content="2024-05-14"><meta name="pubdate" content="2020-01-01">
<meta name="empty" content=" "></head>
<body><p>Isi</p></body></html>"""


def test_titles_names_and_the_address_are_read() -> None:
    found = read_metadata(LexborHTMLParser(PAGE))
    assert (found.title, found.amp) == ("Sumedang Terima Tamu | Kabar", True)
    assert found.canonical == "https://kabar.example/a"
    assert found.all(TITLES) == ("Sumedang Terima Tamu",)


def test_names_know_no_case_and_the_first_content_counts() -> None:
    found = read_metadata(LexborHTMLParser(PAGE))
    assert found.first(PUBLISHED) == "2024-05-14"
    assert "empty" not in found.meta


def test_a_page_that_says_nothing_of_itself_is_no_error() -> None:
    found = read_metadata(LexborHTMLParser("<p>Isi"))
    assert (found.title, found.canonical, found.meta, found.amp) == (None, None, {}, False)
