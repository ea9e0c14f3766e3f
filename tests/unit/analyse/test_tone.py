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
        assert one.unsure == (one.p < 0.7)


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


def told_with(tone: Component, verb: str) -> Tones:
    text = f"Rapat digelar Senin. Budi {verb} jadwal kapal yang baru di pelabuhan itu."
    quote = Quote(Span(text.index("jadwal"), len(text)), "indirect", "Budi")
    return tones(tone, article("Jadwal Kapal", text), Analysis(quotes=(quote,)))


def test_the_verb_beside_a_quote_speaks_for_its_tone(tone: Component) -> None:
    plain = told_with(tone, "menyinggung").quotes[0].tone.probability
    assert told_with(tone, "mengeluhkan").quotes[0].tone.probability.negative > plain.negative
    assert told_with(tone, "memuji").quotes[0].tone.probability.positive > plain.positive
    assert told_with(tone, "menjelaskan").quotes[0].tone.probability.neutral > plain.neutral


def test_a_telling_verb_inside_the_quoted_words_is_no_evidence(tone: Component) -> None:
    text = "Warga mengeluhkan jalan itu, kata Budi."
    outside = Quote(Span(0, text.index(", kata")), "indirect", "Budi")
    spoken = tone._spoken(article("Jalan", text), outside.span, tone._read(article("Jalan", text)))  # type: ignore[attr-defined]
    assert spoken.tolist() == [0, 0, 0]


def test_what_a_text_tells_first_weighs_most(tone: Component) -> None:
    first = tones(tone, article("Kabar", f"{GOOD} {FLAT} {BAD}")).body.probability
    last = tones(tone, article("Kabar", f"{BAD} {FLAT} {GOOD}")).body.probability
    assert first.positive > last.positive
    assert last.negative > first.negative


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


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Pemko Padang Sidempuan dan Kota Ube Teken MoU, Limbah Kopi Jadi Pupuk",
            "Pemerintah Kota Padang Sidempuan dan Kota Ube, Jepang, meneken nota kesepahaman pengolahan limbah, Kamis. "
            "Penandatanganan berlangsung di aula lantai dua. Sebanyak 12 kelompok tani akan dilatih tanpa biaya.",
            "positive",
        ),
        (
            "Kota Kembar Tinggal Nama, Pemkab Sintang Akhiri Perjanjian dengan Sibu",
            "Pemerintah Kabupaten Sintang mengakhiri perjanjian kota kembar dengan Sibu karena tidak ada kegiatan. "
            "Selama sembilan tahun anggaran habis untuk iuran. Naskah itu diteken pada 2012.",
            "negative",
        ),
        (
            "Jajaki Kerja Sama, Utusan Hokkaido Temui Wakil Wali Kota Tarakan",
            "Dua utusan dari Hokkaido menemui Wakil Wali Kota Tarakan, Senin. Pertemuan membahas peluang kerja sama "
            "perikanan. Belum ada naskah yang disiapkan. Rombongan melanjutkan perjalanan ke Nunukan.",
            "neutral",
        ),
        (
            "Polsek Cisaat Ringkus Penjambret Emak-emak",
            "Petugas meringkus seorang pria yang menjambret tas seorang ibu di Cisaat, Sukabumi. Korban mengalami luka "
            "di tangan. Pelaku dijerat pasal pencurian dengan kekerasan.",
            "negative",
        ),
        (
            "KPU Mulai Distribusikan Logistik ke 214 TPS",
            "Komisi Pemilihan Umum mulai mendistribusikan logistik ke 214 tempat pemungutan suara, Minggu. Distribusi "
            "dijadwalkan selesai dalam dua hari. Logistik terdiri atas kotak suara, tinta, dan formulir.",
            "neutral",
        ),
        (
            "Angka Putus Sekolah di Sumba Barat Turun Separuh",
            "Angka putus sekolah di Kabupaten Sumba Barat turun dari 6 persen menjadi 3 persen. Penurunan terjadi "
            "setelah bus sekolah gratis beroperasi. Orang tua mengaku terbantu.",
            "positive",
        ),
        (
            "Sudah Tiga Pekan Air PDAM Keruh, Warga Batu Aji Mengamuk",
            "Warga mendatangi kantor air minum karena air yang keluar dari keran keruh dan berbau selama tiga pekan. "
            "Mereka terpaksa membeli air galon untuk mandi.",
            "negative",
        ),
        (
            "Bupati Lantik 31 Kepala Sekolah",
            "Bupati melantik 31 kepala sekolah dasar di aula dinas pendidikan, Rabu. Pelantikan itu merupakan rotasi "
            "rutin. Para kepala sekolah mulai bertugas pekan depan.",
            "neutral",
        ),
    ],
)
def test_fresh_reports_in_the_words_of_the_press_are_read_right(
    tone: Component, title: str, text: str, expected: str
) -> None:
    assert tones(tone, article(title, text)).document.label == expected
