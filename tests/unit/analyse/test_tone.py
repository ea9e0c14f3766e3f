"""The tone component with the shipped model."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kliping.analyse.tone import make
from kliping.core.component import Component
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Person, Place, Quote, Region, Tones, Upstream, Urusan
from kliping.resources import Resources

GOOD = "Angka kemiskinan di kabupaten itu turun tajam. Warga bersyukur karena pendapatan mereka naik."
BAD = "Banjir bandang merusak ratusan rumah. Dua warga tewas dan ribuan orang mengungsi."
FLAT = "Pendaftaran dibuka 3 Mei sampai 9 Mei. Peserta membawa KTP dan formulir yang dapat diunduh di laman resmi."


@pytest.fixture(scope="module")
def tone() -> Component:
    return make(Resources())


def article(title: str, text: str) -> Article:
    return Article("a", "1", title, text, (Span(0, len(text)),))


def tones(tone: Component, given: Article, so_far: Analysis | None = None) -> Tones:
    found = tone(given, so_far or Analysis()).tone
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Kemiskinan Turun, Warga Sejahtera", GOOD, "positive"),
        ("Banjir Bandang Tewaskan Dua Warga", BAD, "negative"),
        ("Jadwal dan Syarat Pendaftaran Lomba", FLAT, "neutral"),
    ],
)
def test_plain_cases_are_read_as_anyone_would(tone: Component, title: str, text: str, expected: str) -> None:
    found = tones(tone, article(title, text))
    assert [found.document.label, found.headline.label, found.body.label] == [expected] * 3


def test_a_burden_that_falls_is_good_news_and_one_that_rises_is_bad(tone: Component) -> None:
    fallen = tones(tone, article("Kasus Stunting Turun di Kabupaten Baru", ""))
    risen = tones(tone, article("Kasus Stunting Naik di Kabupaten Baru", ""))
    assert fallen.headline.probability.positive > risen.headline.probability.positive
    assert risen.headline.probability.negative > fallen.headline.probability.negative


def test_probabilities_sum_to_one_and_p_is_the_label_s(tone: Component) -> None:
    found = tones(tone, article("Banjir", f"{GOOD} {BAD} {FLAT}"))
    for one in (found.document, found.headline, found.body, *(at.tone for at in found.sentences)):
        shares = json.loads(json.dumps([one.probability.positive, one.probability.neutral, one.probability.negative]))
        assert sum(shares) == pytest.approx(1)
        assert one.p == max(shares) == getattr(one.probability, one.label)
        assert one.unsure == (one.p < 0.55)


def test_every_sentence_has_a_tone_and_the_strongest_stands_first(tone: Component) -> None:
    given = article("Kabar", f"{FLAT} {BAD}")
    found = tones(tone, given).sentences
    assert sorted(at.span.start for at in found) == [0, 39, 107, 145]
    assert [at.tone.probability.neutral for at in found] == sorted(at.tone.probability.neutral for at in found)
    assert found[0].tone.label == "negative"


def test_another_monitor_s_verdict_changes_nothing(tone: Component) -> None:
    given = article("Banjir Bandang", BAD)
    labelled = replace(given, upstream=(Upstream("tone", "positif", 0.988, "positif (98.8%)"),))
    assert tones(tone, given) == tones(tone, labelled)


def test_the_tone_hangs_on_the_article_alone(tone: Component) -> None:
    given = article("Banjir Bandang", BAD)
    before = tones(tone, given)
    tones(tone, article("Panen Raya", GOOD))
    assert tones(tone, given) == before == tones(make(Resources()), given)


def test_a_quote_has_its_tone_under_its_own_span(tone: Component) -> None:
    text = f'{BAD} "Kami rugi besar dan kecewa," kata Budi.'
    quote = Quote(Span(text.index("Kami"), text.index('," kata')), "direct", "Budi")
    found = tones(tone, article("Banjir", text), Analysis(quotes=(quote,))).quotes
    assert [(at.span, at.tone.label) for at in found] == [(quote.span, "negative")]


def test_a_court_report_is_negative_for_the_accused_and_neutral_for_the_area(tone: Component) -> None:
    text = "Kejaksaan menahan Budi Santoso sebagai tersangka korupsi pasar di Kabupaten Anu. Ia ditahan 20 hari."
    so_far = Analysis(
        places=(Place(Region("Kabupaten Anu", "kabupaten"), (Span(66, 79),), "main"),),
        people=(Person("Budi Santoso", (Span(18, 30),)),),
        urusan=Urusan("hukum_kriminal"),
    )
    found = {one.name: one for one in tones(tone, article("Tersangka Korupsi Pasar Ditahan", text), so_far).toward}
    assert found["Budi Santoso"].tone.label == "negative"
    assert found["Kabupaten Anu"].tone.label == "neutral"
    assert found["Budi Santoso"].evidence[0].covers(Span(18, 30))


def test_bad_news_is_about_the_main_region_and_not_about_its_partner(tone: Component) -> None:
    so_far = Analysis(
        places=(
            Place(Region("Kota A", "kota"), (), "main"),
            Place(Region("Kota B", "foreign_city", country="KR"), (), "partner"),
        )
    )
    given = article("Kerja Sama Gagal Total", "Kerja sama gagal. Uang rakyat habis dan warga kecewa.")
    assert [(one.name, one.tone.label) for one in tones(tone, given, so_far).toward] == [
        ("Kota A", "negative"),
        ("Kota B", "neutral"),
    ]


def test_an_empty_body_still_has_a_tone(tone: Component) -> None:
    found = tones(tone, article("Banjir Bandang Tewaskan Warga", ""))
    assert found.sentences == ()
    assert found.headline.label == "negative"
