"""Where the places of an article stand, and which is meant when none is named."""

from kliping.analyse.ground import Ground, bare
from kliping.core.evidence import Span
from kliping.core.types import Place, Region

ALOR = Region("Kabupaten Alor", "kabupaten", "53.05")
KUPANG = Region("Kota Kupang", "kota", "53.71")
NTT = Region("Provinsi Nusa Tenggara Timur", "provinsi", "53")
BUSAN = Region("Busan", "foreign_city", country="KR")


def test_the_home_is_the_main_region() -> None:
    one = (Span(0, 4),)
    assert Ground((Place(KUPANG, one * 3), Place(ALOR, one, "main"))).home() == ALOR


def test_without_a_main_region_the_home_is_named_more_than_once_or_alone() -> None:
    assert Ground((Place(ALOR, (Span(0, 4),)),)).home() == ALOR
    assert Ground((Place(ALOR, (Span(0, 4), Span(9, 13))), Place(KUPANG, (Span(5, 8),)))).home() == ALOR
    assert Ground((Place(ALOR, (Span(0, 4),)), Place(KUPANG, (Span(5, 8),)))).home() is None


def test_the_home_has_a_wanted_kind_and_lies_in_indonesia() -> None:
    ground = Ground((Place(BUSAN, (Span(0, 5),), "main"), Place(NTT, (Span(6, 9),))))
    assert ground.home(("provinsi",)) == NTT
    assert ground.home(("kota",)) is None
    assert Ground(()).home() is None


def test_over_finds_the_place_that_begins_here_or_reaches_over() -> None:
    ground = Ground((Place(ALOR, (Span(6, 20),)), Place(NTT, (Span(6, 10, "title"),))))
    assert ground.over(6, "text").region == ALOR  # type: ignore[union-attr]
    assert ground.over(12, "text") is None
    assert ground.over(12, "text", since=0).region == ALOR  # type: ignore[union-attr]
    assert ground.over(6, "title").region == NTT  # type: ignore[union-attr]


def test_a_bare_name_has_no_kind() -> None:
    assert [bare(region) for region in (ALOR, KUPANG, BUSAN)] == ["Alor", "Kupang", "Busan"]
