from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from kliping.extract.hints import Hints
from kliping.extract.metadata import read_metadata
from kliping.extract.naming import Naming, name_outlet
from kliping.extract.pen import Traits, read_page
from kliping.outlets.catalogue import Catalogue
from kliping.resources import Resources

RESOURCES = Resources()
TRAITS, CATALOGUE = Traits(Hints.of(RESOURCES)), Catalogue.of(RESOURCES)


def named(html: str, url: str | None = None) -> Naming:
    tree = LexborHTMLParser(html)
    metadata = read_metadata(tree)
    return name_outlet(read_page(tree, TRAITS), metadata, url, CATALOGUE)


def outlet(html: str, url: str | None = None) -> str | None:
    found = named(html, url).outlet
    return found.name if found else None


def test_a_known_address_decides() -> None:
    found = named('<meta property="og:site_name" content="Portal">', "https://regional.kompas.com/read/1")
    assert found.outlet is not None
    assert (found.outlet.name, found.outlet.network, found.rule) == (
        "Kompas.com",
        "Kompas Gramedia",
        "catalogue-domain",
    )


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="og:site_name" content="Kabar Lawu">',
        "<title>Bupati Resmikan Pasar Baru di Sukowati | Kabar Lawu</title>",
        '<script type="application/ld+json">{"@type":"Organization","name":"Kabar Lawu"}</script>',
        "<p>Isi</p><footer><p>© 2024 Kabar Lawu. Semua hak dilindungi</p></footer>",
    ],
)
def test_an_unknown_outlet_is_named_by_its_own_claims(html: str) -> None:
    assert outlet(html) == "Kabar Lawu"


def test_a_section_as_site_name_yields_to_a_known_publisher() -> None:
    html = ('<meta property="og:site_name" content="nasional"><script type="application/ld+json">'
            '{"@type":"NewsArticle","publisher":{"name":"CNN Indonesia"}}</script>')  # fmt: skip
    assert outlet(html) == "CNN Indonesia"


def test_a_domain_as_site_name_is_the_known_outlet() -> None:
    assert outlet('<meta property="og:site_name" content="www.jpnn.com">') == "JPNN.com"


def test_a_page_that_says_nothing_of_itself_has_no_outlet() -> None:
    assert outlet("<p>Isi</p>") is None


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="og:site_name" content="Kabar Lawu - Media Terdepan Jawa Tengah">',
        '<meta property="og:site_name" content="Kabar Lawu | Berita Terkini">',
        "<title>Bupati Resmikan Pasar Baru di Sukowati - Kabar Lawu | Berita Jateng Hari Ini</title>",
        "<title>Bupati Resmikan Pasar Baru di Sukowati | Kabar Lawu: Tajam Terpercaya</title>",
        "<title>Bupati Resmikan Pasar Baru di Sukowati - Daerah - Kabar Lawu</title>",
        '<title>Kabar Lawu</title><meta property="og:title" content="Bupati Resmikan Pasar Baru di Sukowati">',
    ],
)
def test_a_slogan_behind_the_name_is_no_part_of_it(html: str) -> None:
    assert outlet(html) == "Kabar Lawu"


def test_an_office_with_a_long_name_is_the_outlet_of_its_site() -> None:
    office = "Dinas Komunikasi dan Informatika Kabupaten Sigi"
    assert outlet(f"<title>Pemkab Salurkan Benih Bawang untuk 120 Kelompok Tani - {office}</title>") == office


def test_a_page_without_a_name_is_named_by_its_address() -> None:
    assert outlet("<p>Isi</p>", "https://www.kabarlawu.com/2025/pasar-baru") == "kabarlawu.com"
