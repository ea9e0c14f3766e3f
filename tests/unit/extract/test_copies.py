"""One invented article (CC0-1.0) as people paste it: from sites, from messengers, with whatever stood around it."""

from __future__ import annotations

import pytest

from kliping.core.types import Article, Fetched
from kliping.extract.article import Extractor
from kliping.resources import Resources

EXTRACTOR = Extractor.of(Resources())
B1 = "Pemkab Banyuwangi menjajaki kerja sama dengan Kota Hualien, Taiwan, di bidang pariwisata, Rabu (12/6/2024)."
B2 = '"Kami berharap kunjungan ini berlanjut ke penandatanganan nota kesepahaman," kata Sekretaris Daerah Mujiono Hadi.'
B3 = "Rombongan yang dipimpin wakil wali kota itu juga meninjau Kawah Ijen dan pasar seni di Licin."

ANTARA = f"""Banyuwangi jajaki kerja sama pariwisata dengan Hualien
Rabu, 12 Juni 2024 15:20 WIB

Wakil Wali Kota Hualien saat berkunjung ke Pendopo Banyuwangi, Rabu (12/6/2024). (ANTARA/HO-Pemkab Banyuwangi)

Banyuwangi (ANTARA) - {B1}

{B2}

Baca juga: Banyuwangi raih penghargaan smart city
Baca juga: Kunjungan wisatawan naik 20 persen

{B3}

Pewarta: Novi Husdinariyanto
Editor: Fiqih Arfani
COPYRIGHT © ANTARA 2024"""
DETIK = f"""detikJatim
Berita
Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien
Eka Rimawati - detikJatim
Rabu, 12 Jun 2024 15:20 WIB
Wakil Wali Kota Hualien di Pendopo Banyuwangi (Foto: Eka Rimawati/detikJatim)
Banyuwangi - {B1}
{B2}

ADVERTISEMENT

SCROLL TO CONTINUE WITH CONTENT
{B3}

Baca juga:
Kawah Ijen Ditutup Sementara
(irb/hil)
banyuwangi
hualien
Hide Ads"""
RADAR = f"""RADAR BANYUWANGI
Home > Daerah > Banyuwangi
Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien
Gerda Sukarno - Rabu, 12 Juni 2024 | 22:20 WIB
Wakil Wali Kota Hualien di Pendopo Banyuwangi. (Ramada Kusuma/Radar Banyuwangi)

RADARBANYUWANGI.ID - {B1}

{B2}

Baca Juga: Kawah Ijen Ditutup Sementara

{B3} (gda/aif/c1)
Editor : Ali Sodiqin
Tag: #banyuwangi #hualien"""
GOV = f"""PEMERINTAH KABUPATEN BANYUWANGI
Beranda | Profil | Berita | Layanan
BERITA
Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien
Diposting oleh: Admin   Tanggal: 12 Juni 2024   Dibaca: 341 kali
BANYUWANGI – {B1}
{B2}
{B3}
(Humas Pemkab Banyuwangi)
Copyright © 2024 Diskominfo Banyuwangi"""
WA = f"""*Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien*

BANYUWANGI, SUARAIJEN.COM - {B1}

{B2}

{B3}

Selengkapnya: https://suaraijen.com/2024/06/12/banyuwangi
"""
PLAIN = f"""Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien

{B1}

{B2}

{B3}
"""
COMMENTS = f"""Suara Ijen | Portal Berita Banyuwangi
Rabu, 12 Juni 2024
Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien
Penulis : Rizki - Editor : Alfiah
12/06/2024 - 15:20
BANYUWANGI, suaraijen.com – {B1}

{B2}

{B3}

Facebook Twitter WhatsApp Telegram
Berita Terkait
Kawah Ijen Ditutup Sementara
Petani Kopi Licin Panen Raya
2 Komentar
Joko: mantap lanjutkan pak, semoga wisata kita makin maju dan dikenal dunia.
Siti: semoga bukan wacana saja."""


TITLE = "Banyuwangi Jajaki Kerja Sama Pariwisata dengan Hualien"
TOLD = {
    "antara": (ANTARA, "Antara", "2024-06-12T15:20+07:00", ["Novi Husdinariyanto"], ["Fiqih Arfani"], "Banyuwangi"),
    "detik": (DETIK, "detikJatim", "2024-06-12T15:20+07:00", ["Eka Rimawati"], [], "Banyuwangi"),
    "radar": (RADAR, "Radar Banyuwangi", "2024-06-12T22:20+07:00", ["Gerda Sukarno"], ["Ali Sodiqin"], None),
    "gov": (GOV, "Pemerintah Kabupaten Banyuwangi", "2024-06-12", [], [], "BANYUWANGI"),
    "wa": (WA, "suaraijen.com", None, [], [], "BANYUWANGI"),
    "plain": (PLAIN, None, None, [], [], None),
    "comments": (COMMENTS, "Suara Ijen", "2024-06-12T15:20+07:00", ["Rizki"], ["Alfiah"], "BANYUWANGI"),
}


def extract(text: str) -> Article:
    return EXTRACTOR.extract(Fetched(text.encode(), name="salinan.txt"))


@pytest.mark.parametrize("name", TOLD)
def test_title_and_text_come_out_alike(name: str) -> None:
    article = extract(TOLD[name][0])
    assert article.title.lower() == TITLE.lower()
    assert article.text == f"{B1}\n\n{B2}\n\n{B3}"


@pytest.mark.parametrize("name", TOLD)
def test_outlet_date_names_and_place_are_read(name: str) -> None:
    text, outlet, published, byline, editor, dateline = TOLD[name]
    article = extract(text)
    assert (article.outlet.name if article.outlet else None) == outlet
    assert (article.published.partial_iso if article.published else None) == published
    assert (list(article.byline), list(article.editor), article.dateline) == (byline, editor, dateline)


def test_a_counter_beside_a_year_is_not_the_year() -> None:
    assert extract(GOV).views == 341


def test_titles_of_other_articles_are_related_not_body() -> None:
    assert [link.title for link in extract(DETIK).related] == ["Kawah Ijen Ditutup Sementara"]
    assert len(extract(ANTARA).related) == 2
