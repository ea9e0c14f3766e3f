from __future__ import annotations

import pytest

from kliping.outlets.selectors import Selector

NAMES = ("detail__body-text itp_bodycontent", "content_news", "main", "articleBody", None)


@pytest.mark.parametrize(
    "text",
    [".detail__body-text", "div.detail__body-text", ".itp_bodycontent.detail__body-text", "#content_news", "div",
     "[itemprop=articleBody]", "div#content_news.itp_bodycontent[role=main]"],
)  # fmt: skip
def test_an_element_is_meant_when_all_its_names_are_there(text: str) -> None:
    assert Selector.parse(text).fits("div", NAMES)


@pytest.mark.parametrize("text", [".detail__body", "p.itp_bodycontent", "#content", "[itemprop=headline]", ".a.b"])
def test_part_of_a_name_is_not_the_name(text: str) -> None:
    assert not Selector.parse(text).fits("div", NAMES)


def test_an_element_without_names_is_meant_by_its_tag_alone() -> None:
    assert Selector.parse("h1").fits("h1", (None,) * 5)
    assert not Selector.parse("h1.title").fits("h1", (None,) * 5)


@pytest.mark.parametrize("text", ["", "div p", ".a > .b", "a:hover", ".a, .b", "[href]"])
def test_a_selector_of_more_than_one_element_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a selector of one element"):
        Selector.parse(text)
