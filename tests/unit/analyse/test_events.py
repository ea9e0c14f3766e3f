"""Events: what counts, what does not, when it was and who took part."""

import pytest
from tests.unit.register.stories import Story
from tests.unit.register.telling import ALL, RESOURCES, analysed, article, key, of_story, told

from kliping.analyse.events import make
from kliping.core.component import Component
from kliping.core.slugs import EVENTS, STATUSES
from kliping.core.types import Analysis


def _title(story: Story) -> str:
    return story.title


@pytest.mark.parametrize("story", ALL, ids=_title)
def test_a_story_gives_its_events_and_no_other(story: Story) -> None:
    found = analysed(of_story(story)).events
    assert sorted(map(str, map(key, found))) == sorted(map(str, story.events))


@pytest.mark.parametrize("story", ALL, ids=_title)
def test_an_event_speaks_in_slugs_names_known_parties_and_shows_a_whole_sentence(story: Story) -> None:
    page = of_story(story)
    analysis = analysed(page)
    known = {place.region.name for place in analysis.places} | {body.name for body in analysis.institutions}
    for event in analysis.events:
        assert event.type in EVENTS
        assert event.status in STATUSES
        assert {*event.actor, *event.host} <= known
        assert event.actor
        assert page.at(event.evidence)[-1] in '.”"'


# Around a Thursday, 16 May 2024.
TOLD = [
    ("Wali Kota Suncheon berkunjung ke Kota Tegal, Rabu (15/5).", ("visit", "2024-05-15", "done")),
    ("Delegasi Kota Suncheon bertandang ke Kota Tegal pada 13 Mei.", ("visit", "2024-05-13", "done")),
    ("Wali Kota Tegal menerima kunjungan delegasi Kota Suncheon, Selasa lalu.", ("visit", "2024-05-14", "done")),
    ("Kota Tegal kedatangan rombongan dari Pemkot Suncheon, Rabu kemarin.", ("visit", "2024-05-15", "done")),
    ("Rombongan Pemkot Suncheon disambut Wali Kota Tegal, Rabu (15/5).", ("visit", "2024-05-15", "done")),
    ("Pemkot Tegal menerima kunjungan balasan dari Wali Kota Suncheon, Rabu.", ("return_visit", "2024-05-15", "done")),
    ("Pemkab Brebes melakukan studi tiru ke Kota Tegal, Senin (13/5).", ("study_visit", "2024-05-13", "done")),
    (
        "Rombongan Pemkab Brebes mendatangi Kota Tegal, Senin (13/5), untuk mempelajari parkir.",
        ("study_visit", "2024-05-13", "done"),
    ),
    ("DPRD Brebes melakukan kunjungan kerja ke DPRD Kota Tegal, Rabu.", ("working_visit", "2024-05-15", "done")),
    ("Bupati Brebes bertemu Wali Kota Tegal di Slawi, Rabu (15/5).", ("meeting", "2024-05-15", "done")),
    (
        "Pemkot Tegal dan Pemkot Suncheon menggelar pertemuan virtual pada April lalu.",
        ("online_meeting", "2024-04", "done"),
    ),
    ("Pemkot Tegal dan Pemkot Suncheon meneken LoI, Rabu (15/5).", ("loi_signed", "2024-05-15", "done")),
    ("Nota kesepahaman Pemkot Tegal dan Pemkab Brebes diteken pada 2019.", ("mou_signed", "2019", "done")),
    ("PKS antara Pemkot Tegal dan Pemkab Brebes ditandatangani Maret 2023.", ("pks_signed", "2023-03", "done")),
    (
        "Pemkot Tegal dan Pemkab Brebes memperpanjang perjanjian kerja sama air, Rabu (15/5).",
        ("renewal", "2024-05-15", "done"),
    ),
    ("Pemkot Tegal mengakhiri kerja sama dengan Pemkab Brebes, Rabu (15/5).", ("ended", "2024-05-15", "done")),
    (
        "Kota Tegal dan Kota Suncheon resmi menjadi kota kembar, Rabu (15/5).",
        ("sister_city_declared", "2024-05-15", "done"),
    ),
    (
        "Dalam kerja sama itu, Pemkot Tegal mengirim empat guru ke Suncheon, Senin (13/5).",
        ("exchange", "2024-05-13", "done"),
    ),
    (
        "Pemkot Tegal dan Pemkab Brebes menggelar rapat evaluasi kerja sama air, Rabu (15/5).",
        ("evaluation", "2024-05-15", "done"),
    ),
]
COUNTRY = " Suncheon terletak di Korea Selatan."


@pytest.mark.parametrize(("text", "event"), TOLD)
def test_each_type_is_told_by_its_words(text: str, event: tuple[str, str, str]) -> None:
    title = "Tegal dan Suncheon" if "Suncheon" in text else ""
    assert told(text + COUNTRY * ("Suncheon" in text), title=title) == [event]


PLANNED = [
    ("Pemkot Tegal dan Pemkab Brebes akan menandatangani MoU pada Agustus mendatang.", ("mou_signed", "2024-08")),
    ("Penandatanganan MoU Pemkot Tegal dan Pemkab Brebes dijadwalkan bulan depan.", ("mou_signed", "2024-06")),
    ("Pemkot Tegal berencana menuangkan kesepakatan dengan Pemkab Brebes dalam PKS.", ("pks_signed", None)),
    ("Rencananya, Bupati Brebes berkunjung ke Kota Tegal, Senin depan.", ("visit", "2024-05-20")),
    ("DPRD Brebes bakal melakukan studi banding ke DPRD Kota Tegal pekan depan.", ("study_visit", "2024-05")),
    ("Bupati Brebes dijadwalkan bertemu Wali Kota Tegal, Jumat (24/5).", ("meeting", "2024-05-24")),
    ("Pemkot Tegal dan Pemkab Brebes meneken MoU pada 3 Juni 2024.", ("mou_signed", "2024-06-03")),
]


@pytest.mark.parametrize(("text", "event"), PLANNED)
def test_what_lies_ahead_is_planned(text: str, event: tuple[str, str | None]) -> None:
    assert told(text) == [(*event, "planned")]


def test_a_plan_that_was_called_off_stays_planned() -> None:
    text = "Kunjungan kerja DPRD Brebes ke DPRD Kota Tegal yang dijadwalkan Senin (20/5/2024) dibatalkan."
    assert told(text) == [("working_visit", "2024-05-20", "planned")]


NOTHING = [
    "MoU antara Pemkot Tegal dan Pemkab Brebes belum ditandatangani.",
    "Tidak ada naskah kerja sama yang ditandatangani Pemkot Tegal dan Pemkab Brebes.",
    "Perjanjian kerja sama Pemkot Tegal dan Pemkab Brebes dapat dihentikan bila tarif naik.",
    "Wali Kota Tegal berharap bertemu Bupati Brebes.",
    "Pemkot Tegal mengirim surat kepada Pemkab Brebes, Rabu (15/5).",
    "Wali Kota Tegal menggelar rapat dengan DPRD Kota Tegal, Rabu (15/5).",
    "Bupati Brebes mengunjungi Kecamatan Bumiayu, Rabu (15/5).",
    "Gubernur Jawa Tengah mengunjungi Kabupaten Brebes, Rabu (15/5).",
    "Sebanyak 30 siswa dari Kota Tegal berkunjung ke Kabupaten Brebes, Rabu (15/5).",
    "Wisatawan asal Brebes berkunjung ke Kota Tegal, Minggu (12/5).",
    "PT Garam Bahari dan PT Angin Laut menandatangani nota kesepahaman, Rabu (15/5).",
    "Washington dan Teheran menandatangani perjanjian damai, Rabu (15/5).",
    "Partai Keadilan Sejahtera atau PKS Kota Tegal meresmikan kantor di Brebes, Rabu (15/5).",
    "Truk bantuan dari Kota Tegal tiba di Kabupaten Brebes, Rabu (15/5).",
    "",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_denied_possible_wished_internal_or_private_is_no_event(text: str) -> None:
    assert told(text) == []


def test_a_visit_told_twice_is_one_event_with_the_more_telling_type() -> None:
    text = """Rombongan Pemkab Brebes tiba di Kota Tegal, Rabu (15/5). Kunjungan balasan itu dipimpin bupati.

    Bupati Brebes berkunjung ke Kota Tegal untuk pertama kalinya."""
    assert told(text) == [("return_visit", "2024-05-15", "done")]


def test_a_signing_told_twice_keeps_the_finer_date() -> None:
    text = """LoI Pemkot Tegal dan Pemkab Brebes diteken pada 2023.

    LoI itu ditandatangani Pemkot Tegal dan Pemkab Brebes pada 12 Mei 2023."""
    assert told(text) == [("loi_signed", "2023-05-12", "done")]


def test_a_visit_back_is_a_return_visit_even_without_the_word() -> None:
    text = """Delegasi Pemkab Brebes berkunjung ke Kota Tegal, Rabu (15/5). Tim dari Kota Tegal akan datang ke Kabupaten
    Brebes pada Juli mendatang."""
    assert told(text) == [("visit", "2024-05-15", "done"), ("return_visit", "2024-07", "planned")]


def test_the_day_of_a_statement_is_not_the_day_of_the_event() -> None:
    text = "Pemkot Tegal dan Pemkab Brebes akan menandatangani MoU, kata Wali Kota Tegal, Rabu (15/5)."
    assert told(text) == [("mou_signed", None, "planned")]


def test_the_end_of_a_term_is_not_the_day_of_the_signing() -> None:
    text = "Pemkot Tegal dan Pemkab Brebes meneken PKS pada 2022 yang berlaku hingga 2027."
    assert told(text) == [("pks_signed", "2022", "done")]


def test_a_past_event_in_passing_keeps_its_own_day() -> None:
    text = """Wali Kota Tegal menerima kunjungan Bupati Brebes, Rabu (15/5). PKS kedua daerah sudah diteken pada 2014
    silam."""
    assert told(text) == [("visit", "2024-05-15", "done"), ("pks_signed", "2014", "done")]


def test_a_signing_told_as_past_without_a_day_has_none() -> None:
    text = "Wali Kota Tegal menerima kunjungan Bupati Brebes, Rabu (15/5). LoI yang sudah diteken itu meliputi air."
    assert told(text) == [("visit", "2024-05-15", "done"), ("loi_signed", None, "done")]


def test_a_range_is_dated_by_its_first_day() -> None:
    text = "Rombongan Pemkab Brebes berkunjung ke Kota Tegal, Selasa-Rabu (14-15/5/2024)."
    assert told(text) == [("visit", "2024-05-14", "done")]


def test_without_publication_a_relative_day_is_unknown() -> None:
    text = "Rombongan Pemkab Brebes berkunjung ke Kota Tegal, Rabu (15/5)."
    assert told(text, published=None) == [("visit", None, "done")]


def test_guest_and_host_are_told_apart_whichever_is_named_first() -> None:
    for text in (
        "Rombongan Pemkab Brebes berkunjung ke Kota Tegal, Rabu (15/5).",
        "Pemkot Tegal menerima rombongan dari Pemkab Brebes, Rabu (15/5).",
        "Kunjungan kerja Bupati Brebes ke Kota Tegal berlangsung Rabu (15/5).",
    ):
        (event,) = analysed(article(text)).events
        assert (event.actor, event.host) == (("Kabupaten Brebes",), ("Kota Tegal",))


def test_councils_are_the_parties_of_a_council_visit() -> None:
    (event,) = analysed(article("DPRD Kota Salatiga melakukan kunjungan kerja ke DPRD Kota Tegal, Rabu (15/5).")).events
    assert (event.actor, event.host) == (("DPRD Kota Salatiga",), ("DPRD Kota Tegal",))


def test_a_plenary_session_on_a_cooperation_is_a_meeting_of_the_council() -> None:
    text = "DPRD Kota Tegal menyetujui kerja sama dengan Kabupaten Brebes dalam rapat paripurna, Rabu (15/5/2024)."
    (event,) = analysed(article(text)).events
    assert (key(event), event.actor) == (("meeting", "2024-05-15", "done"), ("DPRD Kota Tegal",))


def test_a_plenary_session_on_the_budget_is_none() -> None:
    assert told("DPRD Kota Tegal menyetujui APBD dalam rapat paripurna, Rabu (15/5/2024).") == []


def test_the_instrument_stands_with_the_signing() -> None:
    (event,) = analysed(article("Pemkot Tegal dan Pemkab Brebes meneken nota kesepahaman, Rabu (15/5).")).events
    assert event.instrument == "mou"


def test_both_sides_are_meant_by_kedua_pihak() -> None:
    text = """Delegasi Kota Suncheon, Korea Selatan, berkunjung ke Pemkot Tegal, Rabu (15/5). Kedua pihak menandatangani
    letter of intent."""
    signing = analysed(article(text, title="Suncheon Kunjungi Kota Tegal")).events[1]
    assert key(signing) == ("loi_signed", "2024-05-15", "done")
    assert {*signing.actor, *signing.host} == {"Kota Tegal", "Suncheon"}


def test_the_component_keeps_to_its_layer() -> None:
    component = make(RESOURCES)
    assert isinstance(component, Component)
    before = Analysis()
    after = component(article("Kota Tegal."), before)
    assert after == before
    assert component.gives == {"events"}
