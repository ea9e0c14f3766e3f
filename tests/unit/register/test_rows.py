"""The register's rows: pairs, stages, instruments, dates, fields and their proofs."""

import pytest
from tests.unit.register.stories import Story
from tests.unit.register.telling import ALL, article, of_story, plain, rows

from kliping.core.slugs import FIELDS, INSTRUMENTS, STAGES


def _title(story: Story) -> str:
    return story.title


@pytest.mark.parametrize("story", ALL, ids=_title)
def test_a_story_gives_its_rows_and_no_other(story: Story) -> None:
    assert [plain(row) for row in rows(of_story(story))] == list(story.rows)


@pytest.mark.parametrize("story", ALL, ids=_title)
def test_every_cell_shows_the_sentence_that_proves_it(story: Story) -> None:
    page = of_story(story)
    for row in rows(page):
        cells = {"stage", *row.fields}
        cells |= {name for name in ("instrument", "first_seen", "last_activity") if getattr(row, name)}
        assert {proof.cell for proof in row.proofs} == cells
        assert all(page.at(proof.span).strip() == page.at(proof.span) != "" for proof in row.proofs)


@pytest.mark.parametrize("story", ALL, ids=_title)
def test_a_row_speaks_in_slugs_and_begins_at_home(story: Story) -> None:
    for row in rows(of_story(story)):
        assert row.a.country == "ID"
        assert row.stage in STAGES
        assert row.instrument in (*INSTRUMENTS, None)
        assert set(row.fields) <= set(FIELDS)


def one(text: str, **given: str | None):  # type: ignore[no-untyped-def]
    """The only row of a text."""
    found = rows(article(text, **given))
    assert len(found) == 1
    return found[0]


LETTER = "Pemkot Tegal dan Kota Suncheon, Korea Selatan, menandatangani letter of intent di Tegal, Rabu (15/5/2024)."


def test_a_plan_to_sign_leaves_the_stage_of_the_letter() -> None:
    row = one(f"{LETTER} Kedua kota akan menandatangani MoU pada Oktober 2024.")
    assert (row.stage, row.instrument) == ("letter_of_intent", "loi")


def test_a_plan_without_a_letter_is_a_cooperation_plan() -> None:
    row = one("Pemkot Tegal dan Pemerintah Kota Suncheon, Korea Selatan, akan menandatangani MoU pada Oktober 2024.")
    assert (row.stage, row.instrument, row.first_seen) == ("cooperation_plan", None, None)


def test_the_instrument_is_the_last_one_signed() -> None:
    row = one(f"{LETTER} MoU kedua kota diteken pada 2019.")
    assert row.stage == "agreement_signed"
    assert row.instrument == "loi"
    assert row.first_seen.iso == "2019"


def test_a_council_that_refuses_changes_no_stage() -> None:
    row = one(f"{LETTER}\n\nDPRD Kota Tegal menolak memberi persetujuan dalam rapat paripurna, Kamis (16/5/2024).")
    assert row.stage == "letter_of_intent"
    assert row.last_activity.iso == "2024-05-16"


def test_a_council_that_consents_lifts_the_stage() -> None:
    consent = "DPRD Kota Tegal menyetujui kerja sama itu dalam rapat paripurna, Kamis (16/5/2024)."
    assert one(f"{LETTER}\n\n{consent}").stage == "council_approval"


def test_a_consent_that_is_only_a_condition_lifts_nothing() -> None:
    row = one(f"{LETTER}\n\nBila DPRD Kota Tegal memberi persetujuan, naskah kerja sama akan disusun.")
    assert row.stage == "letter_of_intent"


def test_a_text_being_written_is_a_draft() -> None:
    assert one(f"{LETTER}\n\nNaskah MoU sedang disusun tim kedua kota.").stage == "draft_agreement"


def test_the_province_above_is_no_partner() -> None:
    text = "Pemkab Tegal dan Pemprov Jawa Tengah menandatangani perjanjian kerja sama irigasi, Rabu (15/5/2024)."
    assert rows(article(text)) == ()


def test_a_country_a_company_and_an_embassy_are_no_partners() -> None:
    text = """Pemkab Brebes menandatangani nota kesepahaman dengan PT Garam Bahari, Rabu (15/5/2024).

    Pemkab Brebes juga menjajaki kerja sama dengan Korea Selatan melalui Kedutaan Besar Republik Korea."""
    assert rows(article(text)) == ()


def test_a_visit_without_a_word_on_cooperation_makes_no_row() -> None:
    text = "DPRD Kota Salatiga melakukan kunjungan kerja ke DPRD Kota Tegal, Rabu (15/5/2024)."
    assert rows(article(text)) == ()


def test_two_partners_are_two_rows_with_their_own_fields() -> None:
    text = """Pemkab Brebes menandatangani perjanjian kerja sama (PKS) pengelolaan sampah dengan Pemkab Tegal, Rabu
    (15/5/2024). Pada hari yang sama, Pemkab Brebes meneken letter of intent tentang pertanian dengan Kabupaten
    Hapcheon,
    Korea Selatan."""
    found = {row.b.name: (row.stage, row.fields) for row in rows(article(text))}
    assert found == {
        "Kabupaten Tegal": ("agreement_signed", ("environment_waste",)),
        "Hapcheon": ("letter_of_intent", ("agriculture",)),
    }


def test_a_field_that_was_struck_out_is_no_field() -> None:
    row = one(f"{LETTER} Naskah itu mencakup pariwisata dan pendidikan. Bidang kesehatan dicoret.")
    assert set(row.fields) == {"tourism", "education"}


def test_the_longer_words_of_a_field_count() -> None:
    assert one(f"{LETTER} Isinya tentang ekonomi kreatif dan air bersih.").fields == ("msme_creative", "public_service")


def test_a_visit_of_several_days_is_last_seen_on_its_last() -> None:
    text = """Delegasi Kota Suncheon, Korea Selatan, berkunjung ke Kota Tegal, Selasa-Rabu (14-15/5/2024). Wali Kota
    Tegal
    menjajaki kerja sama pariwisata dengan mereka."""
    row = one(text)
    assert (row.first_seen.iso, row.last_activity.iso) == ("2024-05-14", "2024-05-15")


def test_an_old_cooperation_is_not_first_seen_at_its_last_visit() -> None:
    text = """Wali Kota Suncheon, Korea Selatan, berkunjung ke Kota Tegal, Rabu (15/5/2024), dan diterima Wali Kota
    Tegal.
    Kerja sama kedua kota sudah berjalan hampir dua dekade."""
    row = one(text)
    assert (row.stage, row.first_seen, row.last_activity.iso) == ("implementation", None, "2024-05-15")


def test_without_a_day_of_publication_only_full_dates_are_seen() -> None:
    row = one(f"{LETTER} LoI itu disiapkan sejak bulan lalu.", published=None)
    assert row.last_activity.iso == "2024-05-15"


def test_an_empty_article_has_no_rows() -> None:
    assert rows(article("")) == ()
