from __future__ import annotations

import pytest

from kliping.extract.hints import NO_HINT, Hints
from kliping.resources import Resources

HINTS = Hints.of(Resources())


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("ads-top", "advert"),
        ("baca-juga", "related"),
        ("bacaJuga", "related"),
        ("detail__author", "byline"),
        ("photo__caption", "caption"),
        ("td-post-views", "views"),
        ("entry-footer", "foot"),
        ("read__tagging tag", "tags"),
        ("breadcrumb hidden-xs", "menu"),
    ],
)
def test_a_name_tells_its_kind(names: str, kind: str) -> None:
    assert HINTS.read(names).kind == kind


@pytest.mark.parametrize("names", ["header-shadows", "roadside", "gradient", "sc-hKw bXQz", ""])
def test_a_name_that_only_contains_a_word_tells_nothing(names: str) -> None:
    assert HINTS.read(names) == NO_HINT


def test_the_body_is_named_beside_another_kind() -> None:
    assert HINTS.read("entry-content").body
    assert HINTS.read("entry-content share").kind == "share"


def test_what_a_post_is_filed_under_tells_nothing() -> None:
    assert HINTS.read("post type-post hentry category-iklan tag-komentar") == NO_HINT


def test_an_ornamented_first_letter_makes_no_caption() -> None:
    assert HINTS.read("has-drop-cap").kind is None
    assert HINTS.read("img-cap").kind == "caption"
