from __future__ import annotations

import pytest

from kliping.core.errors import Quarantine
from kliping.extract.bounds import LONGEST_TEXT, check_html, check_text


@pytest.mark.parametrize("tag", ["div", "b", "table", "SPAN"])
def test_a_bomb_is_refused_before_it_is_parsed(tag: str) -> None:
    with pytest.raises(Quarantine) as refused:
        check_html(f"<{tag}>" * 30_000, 512)
    assert refused.value.reason == "too_deep"


def test_many_elements_side_by_side_are_no_bomb() -> None:
    check_html("<div><p>satu<br>dua</div>" * 30_000, 512)


def test_an_endless_tag_is_refused() -> None:
    with pytest.raises(Quarantine) as refused:
        check_html("<div " + " ".join(f'a{n}="x"' for n in range(60_000)) + ">isi", 512)
    assert refused.value.reason == "too_large"


def test_a_long_picture_in_an_attribute_is_no_endless_tag() -> None:
    check_html('<img src="data:image/png;base64,' + "QUJD" * 200_000 + '">', 512)


def test_a_text_longer_than_any_article_is_refused() -> None:
    check_text("a" * LONGEST_TEXT)
    with pytest.raises(Quarantine) as refused:
        check_text("a" * (LONGEST_TEXT + 1))
    assert refused.value.reason == "too_large"


def test_more_tags_than_any_page_has_are_refused() -> None:
    with pytest.raises(Quarantine) as refused:
        check_html("<p>a" * 500_000, 512)
    assert refused.value.reason == "too_large"
