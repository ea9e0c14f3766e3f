"""How the name of a body goes on behind its head."""

import re

import pytest
from tests.unit.analyse.naming import RESOURCES

from kliping.analyse.agencies import Agencies, Agency, either, shortens
from kliping.analyse.canonical import canonical
from kliping.analyse.ground import Ground
from kliping.core.evidence import Span
from kliping.core.types import Place, Region

AGENCIES = Agencies.of(RESOURCES)
ALOR = Region("Kabupaten Alor", "kabupaten", "53.05", "Nusa Tenggara Timur")


def ground(text: str) -> Ground:
    at = text.find("Alor")
    return Ground((Place(ALOR, (Span(at, at + 4),), "main"),) if at >= 0 else ())


def read(text: str) -> list[tuple[str, str | None]]:
    """What stands in the text and its canonical name."""
    there = ground(text)
    return [(text[one.span.start : one.span.end], canonical(one, there)) for one in AGENCIES.scan(text, "text", there)]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Dinas Pekerjaan Umum dan Penataan Ruang Alor Budi", "Dinas Pekerjaan Umum dan Penataan Ruang Alor"),
        ("Dinas Pemuda, Olahraga, dan Pariwisata Alor", "Dinas Pemuda, Olahraga, dan Pariwisata Alor"),
        ("Dinas Sosial (Dinsos) Alor", "Dinas Sosial (Dinsos) Alor"),
        ("Yayasan Tunas Bangsa Senin", "Yayasan Tunas Bangsa"),
        ("SMA Negeri 3 Alor", "SMA Negeri 3 Alor"),
        ("PT Bumi Raya, kontraktor", "PT Bumi Raya"),
        ("Lapas Kelas IIA Kerobokan Minggu", "Lapas Kelas IIA Kerobokan"),
        ("Kodim 1622/Alor", "Kodim 1622/Alor"),
        ("Polsek Teluk Mutiara AKP Budi", "Polsek Teluk Mutiara"),
        ("Polres Alor Kota menilang", "Polres Alor Kota"),
    ],
)
def test_a_name_ends_where_it_should(text: str, span: str) -> None:
    assert read(text)[0][0] == span


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dinsos Alor", "Dinas Sosial Kabupaten Alor"),
        ("Kejari Alor", "Kejaksaan Negeri Alor"),
        ("Pemkab Alor", "Pemerintah Kabupaten Alor"),
        ("BPN Alor", "Badan Pertanahan Nasional Alor"),
        ("Warga Alor dan Dinsos", "Dinas Sosial Kabupaten Alor"),
        ("Warga Alor dan Polsek", None),
        ("Dinsos", None),
        ("KPU", "Komisi Pemilihan Umum"),
        ("BPS", "Badan Pusat Statistik"),
    ],
)
def test_the_region_completes_a_name_as_its_scope_says(text: str, name: str | None) -> None:
    assert read(text)[-1][1] == name


def test_words_agencies_are_named_with() -> None:
    assert AGENCIES.field("Perhubungan")
    assert not AGENCIES.field("Budi Santoso")


@pytest.mark.parametrize(("acronym", "right"), [("Dinkes", True), ("DKP", True), ("Inhu", False)])
def test_a_short_form_begins_like_the_body(acronym: str, right: bool) -> None:
    assert shortens(acronym, Agency("Dinas Kesehatan", "opd", "region", "field")) is right


def test_no_surface_of_the_table_stands_twice_or_has_an_unknown_use() -> None:
    rows = RESOURCES.table("institutions/agencies", Agency)
    assert len({row.surface for row in rows}) == len(rows)
    assert {row.scope for row in rows} <= {"region", "bare", "printed", "place", "abroad", "envoy", "none", "alias"}
    assert {row.tail for row in rows} <= {"none", "field", "capital", "some"}
    assert {row.home for row in rows} <= {None, "none", "provinsi"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pemerintah Kota Toyohashi mengirim wakil", "Pemerintah Kota Toyohashi"),
        ("Pemerintah Prefektur Tokushima mengirim wakil", "Pemerintah Prefektur Tokushima"),
        ("Pemerintah Kota mengirim wakil", None),
        ("Pemerintah Pusat mengirim wakil", None),
        ("Dewan Kota Alor bersidang", "Dewan Kota Alor"),
    ],
)
def test_governments_abroad_are_named_by_what_stands_there(text: str, name: str | None) -> None:
    assert read(text)[0][1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kepala BNN Alor Usman hadir", "Badan Narkotika Nasional Kabupaten Alor"),
        ("Kemenag Alor membuka layanan", "Kantor Kementerian Agama Kabupaten Alor"),
        ("Kementerian Agama membuka layanan", "Kementerian Agama"),
        ("Kantor SAR Zzmere Supriyanto Ridwan", "Kantor SAR Zzmere"),
        ("Dinperindagkop UKM Alor", "Dinas Perindustrian, Perdagangan, Koperasi dan UKM Kabupaten Alor"),
    ],
)
def test_national_bodies_have_their_name_in_a_region(text: str, name: str) -> None:
    assert read(text)[0][1] == name


def test_a_committee_of_a_council_is_no_agency() -> None:
    assert read("Ketua Badan Anggaran Zulkifli memimpin rapat") == []


def test_a_pattern_of_words_finds_the_longest_and_no_other() -> None:
    words = ("Dinas", "Dinas Sosial", "DPR", "DPRD", "X")
    pattern = re.compile(either(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert pattern.findall("Dinas Sosial, DPRD, dinas") == ["Dinas Sosial", "DPRD"]
