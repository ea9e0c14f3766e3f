from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from kliping.extract.paging import following, part, whole
from kliping.outlets.profiles import Paging

HERE = "https://kabar.example/read/1/judul"


@pytest.mark.parametrize(
    ("url", "page"),
    [
        (HERE + "?page=2", 2),
        (HERE + "?halaman=3&x=y", 3),
        (HERE + "/page/2/", 2),
        (HERE, None),
        (HERE + "?page=all", None),
        (HERE + "?p=48213", None),
        ("http://[x", None),
        (None, None),
    ],
)
def test_an_address_names_its_part(url: str | None, page: int | None) -> None:
    assert part(url) == page


def test_the_page_of_all_parts_is_the_one_linked_from_the_page() -> None:
    tree = LexborHTMLParser('<a href="?page=2">2</a> <a href="?page=all">Tampilkan Semua</a>')
    assert whole(tree, HERE, None, 2) == HERE + "?page=all"


def test_a_link_to_all_of_another_article_is_not_it() -> None:
    tree = LexborHTMLParser('<a href="/indeks?page=all">Semua</a><a href="http://[x?page=all">x</a>')
    assert whole(tree, HERE, None, 2) is None


def test_without_a_link_the_rule_of_the_outlet_tells_it() -> None:
    assert whole(LexborHTMLParser(""), HERE, Paging("page", "single=1"), 3) == HERE + "?single=1"


@pytest.mark.parametrize(("url", "pages"), [(HERE, 1), (HERE, None), (HERE + "?page=all", 3), (None, 3)])
def test_an_article_in_one_part_has_no_other_page(url: str | None, pages: int | None) -> None:
    assert whole(LexborHTMLParser(""), url, Paging("page", "page=all"), pages) is None


def test_the_next_part_is_counted_by_the_outlets_parameter() -> None:
    assert following(HERE, 2, None) == HERE + "?page=2"
    assert following(HERE + "?hal=2", 3, Paging("hal")) == HERE + "?hal=3"
