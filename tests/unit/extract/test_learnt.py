from __future__ import annotations

from dataclasses import replace

import pytest

from kliping.core.evidence import Span
from kliping.core.ids import article_id
from kliping.core.types import Article, Outlet
from kliping.extract.learnt import Learnt, cleaned, host_of, line_hash, observed

NEWS = (
    "Pemerintah Kabupaten Wonogiri menerima tamu dari Icheon di pendopo pada Selasa pagi.",
    "Tamu itu meninjau pembakaran gerabah di Wuryantoro dan berbincang dengan perajin muda.",
)
NOISE = "Nikmati layanan baru kami setiap hari tanpa iklan."


def article(*paragraphs: str, url: str | None = "https://www.lawupos.example/daerah/1") -> Article:
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    text = "\n\n".join(paragraphs)
    return Article(article_id(url, "Judul", text), "1", "Judul", text, tuple(spans), url, Outlet("Lawu Pos"))


def knowing(*lines: str, host: str = "lawupos.example") -> Learnt:
    return Learnt({host: frozenset(map(line_hash, lines))})


def test_a_line_of_the_host_leaves_the_article_and_is_told() -> None:
    found = cleaned(article(NEWS[0], NOISE, NEWS[1]), knowing(NOISE))
    assert found.text == "\n\n".join(NEWS)
    assert [found.at(span) for span in found.paragraphs] == list(NEWS)
    assert [(one.text, one.reason) for one in found.removed] == [(NOISE, "repeated")]


def test_a_line_within_a_list_leaves_the_list() -> None:
    found = cleaned(article(NEWS[0], f"{NEWS[1]}\n{NOISE}"), knowing(NOISE))
    assert found.text == "\n\n".join(NEWS)


def test_another_hosts_lines_stay() -> None:
    whole = article(NEWS[0], NOISE)
    assert cleaned(whole, knowing(NOISE, host="lain.example")) is whole
    assert cleaned(whole, Learnt()) is whole


def test_the_only_body_stays_whatever_is_known() -> None:
    whole = article(NOISE)
    assert cleaned(whole, knowing(NOISE)) is whole
    copy = article(*NEWS, NOISE)
    assert cleaned(copy, knowing(*NEWS)) is copy


def test_an_article_without_an_address_gets_the_id_of_its_new_text() -> None:
    found = cleaned(article(*NEWS, NOISE, url=None), knowing(NOISE, host="outlet:lawupos"))
    assert found.id == article(*NEWS, url=None).id
    assert cleaned(article(*NEWS, NOISE), knowing(NOISE)).id == article(*NEWS).id


def test_numbers_case_and_blanks_make_no_other_line() -> None:
    assert line_hash("Dibaca 1204 kali") == line_hash("DIBACA  87 kali ")
    assert line_hash("Dibaca kali") != line_hash("Dibaca 87 kali")
    assert -(2**63) <= line_hash(NOISE) < 2**63


def test_what_was_left_out_as_repeated_is_still_observed() -> None:
    whole = article(*NEWS, NOISE)
    assert observed(cleaned(whole, knowing(NOISE))) is not None
    assert observed(cleaned(whole, knowing(NOISE))) == observed(whole)


@pytest.mark.parametrize(
    ("url", "outlet", "host"),
    [
        ("https://www.lawupos.example/1", Outlet("Lawu Pos"), "lawupos.example"),
        ("https://bola.lawupos.example/1", Outlet("Lawu Pos", "lawupos.example"), "lawupos.example"),
        ("https://lain.example/1", Outlet("Lawu Pos", "lawupos.example"), "lain.example"),
        (None, Outlet("Lawu Pos", "lawupos.example"), "lawupos.example"),
        (None, Outlet("Lawu Pos"), "outlet:lawupos"),
        (None, None, None),
    ],
)
def test_pages_are_gathered_by_host_else_by_outlet(url: str | None, outlet: Outlet | None, host: str | None) -> None:
    assert host_of(replace(article(NEWS[0], url=url), outlet=outlet)) == host
