"""One invented article (CC0-1.0) as it arrives by messenger, mail, notes, print and form, and from more sites."""

from __future__ import annotations

import textwrap
from datetime import datetime

import pytest

from kliping.core.dates import WIB
from kliping.extract.draft import Draft
from kliping.extract.flattened import TextReader
from kliping.resources import Resources

READER = TextReader.of(Resources())
SEEN = datetime(2026, 11, 24, 15, 0, tzinfo=WIB)
A = "Pemerintah Kabupaten Pacitan dan Kota Bukittinggi menandatangani kesepakatan pariwisata, Senin (23/11/2026)."
B = '"Kami ingin wisatawan tidak hanya lewat, tetapi menginap," kata Bupati Pacitan Indra Wardhana usai acara.'
C = "Wali Kota Bukittinggi Rahmat Chaniago menambahkan, tim kedua daerah akan bertemu lagi pada Januari."
TITLE = "Pacitan dan Bukittinggi Teken Kesepakatan Pariwisata"
BODY = f"PACITAN - {A}\n\n{B}\n\n{C}"
LINK = "https://pacitanpos.example/pacitan-dan-bukittinggi-teken-kesepakatan"
WIDE = "\n".join("\n".join(textwrap.wrap(paragraph, 58)) for paragraph in (f"PACITAN - {A}", B, C))

CHAT = f"""[09/09/15 14.28] Budi: Izin share pak
[09/09/15 14.29] Humas Pacitan: *{TITLE}*

{BODY}

📌 Selengkapnya: {LINK}
[09/09/15 14.35] Sari: Siap, terima kasih infonya"""
FORWARDED = (
    f"_Forwarded many times_\n🔴 *BREAKING* 🔴\n*{TITLE}* 🙏\n\n{BODY}\n\n👉 Ikuti terus kabar kami di IG @prokopim"
)
MARKDOWN = f"""# {TITLE}

**Penulis:** [Rani Kusuma](https://pacitanpos.example/rani) | 23 November 2026, 19:20 WIB

![Bupati dan wali kota bersalaman di pendopo. Foto: Dok. Prokopim](https://pacitanpos.example/a.jpg)

{BODY.replace("PACITAN", "**PACITAN**")}

> **Baca juga:** [Harga Ikan Naik](https://pacitanpos.example/ikan)

---
Tags: [pariwisata](/tag/pariwisata), [Pacitan](/tag/pacitan)"""
MAIL = f"""---------- Forwarded message ---------
Dari: Humas Setda <humas@pacitan.example>
Date: Sen, 23 Nov 2026 pukul 16.40
Subject: Fwd: {TITLE}
To: redaksi <redaksi@pacitanpos.example>

{BODY}

--
Bagian Humas"""
PRINT = "PACITAN POS      Selasa, 24 November 2026      Halaman 5\n\n"
PRINT += f"{TITLE[:30]}\n{TITLE[30:]}\n\nOleh: Rani Kusuma\n\n{WIDE}"
FORM = f"KLIPING\nJudul : {TITLE}\nMedia : Radar Madiun\nTanggal : 24 November 2026\n"
FORM += f"Halaman : 7\nWartawan : Rani Kusuma\n\n{BODY}"
TRIBUN = f"""TribunJatim.com
Tribunners / Citizen Journalism
{TITLE}
Tayang: Senin, 23 November 2026 19:20 WIB
Penulis: Rani Kusuma | Editor: Samsul Arifin
zoom-in lihat foto {TITLE}
TRIBUNJATIM.COM/RANI KUSUMA

TRIBUNJATIM.COM, {BODY}

(TribunJatim.com/Rani Kusuma)
Sumber: Tribun Jatim
Tags
Pacitan
Bukittinggi"""
PORTAL = f"""Pemerintah Kabupaten Pacitan
Dinas Komunikasi dan Informatika
Home | Profil | Berita
{TITLE}
23/11/2026 07:15 Kominfo Pacitan

{BODY} (Kominfo-Pacitan/rk)
Bagikan
Tampilan Berita : 54 kali"""
NETWORK = f"""Pikiran Warga
{TITLE}
Rani Kusuma
- Senin, 23 November 2026 | 19:20 WIB
Bupati Pacitan bersalaman /Prokopim Pacitan
Bupati Pacitan bersalaman /Prokopim Pacitan /

{BODY}***

Editor: Joko
Tags
wisata
Terkini
Pasar Dibuka Lagi Senin
23 November 2026, 18:00 WIB"""
RELATIVE = f"Pacitan Pos\n{TITLE}\nRani Kusuma\n20 jam lalu\n\n{BODY}"

PAGES = {
    "chat": CHAT, "forwarded": FORWARDED, "markdown": MARKDOWN, "mail": MAIL, "print": PRINT, "form": FORM,
    "tribun": TRIBUN, "portal": PORTAL, "network": NETWORK, "relative": RELATIVE,
}  # fmt: skip
# published, its rule, byline, tags
TOLD = {
    "chat": ("2015-09-09T14:29+07:00", "message-date", (), ()),
    "forwarded": (None, None, (), ()),
    "markdown": ("2026-11-23T19:20+07:00", "date-line", ("Rani Kusuma",), ("pariwisata", "Pacitan")),
    "mail": ("2026-11-23", "message-date", (), ()),
    "print": ("2026-11-24", "date-line", ("Rani Kusuma",), ()),
    "form": ("2026-11-24", "monitor", ("Rani Kusuma",), ()),
    "tribun": ("2026-11-23T19:20+07:00", "date-line", ("Rani Kusuma",), ("Pacitan", "Bukittinggi")),
    "portal": ("2026-11-23T07:15+07:00", "date-line", (), ()),
    "network": ("2026-11-23T19:20+07:00", "date-line", ("Rani Kusuma",), ("wisata",)),
    "relative": ("2026-11-23", "relative-line", ("Rani Kusuma",), ()),
}


def read(name: str) -> Draft:
    return READER.read(PAGES[name], SEEN)


@pytest.mark.parametrize("name", PAGES)
def test_title_and_text_are_the_same_however_they_came(name: str) -> None:
    assert (read(name).title, read(name).paragraphs) == (TITLE, (A, B, C))


@pytest.mark.parametrize("name", PAGES)
def test_date_with_its_rule_reporter_and_tags_are_read(name: str) -> None:
    found = read(name)
    rule = next((rule.rule for rule in found.provenance if rule.field == "published"), None)
    published = found.published.partial_iso if found.published else None
    assert (published, rule, found.byline, found.tags) == TOLD[name]


def test_the_address_at_the_end_of_a_message_is_that_of_the_article() -> None:
    assert read("chat").canonical == LINK


def test_pictures_and_their_copies_are_one_caption() -> None:
    assert [caption.text for caption in read("network").captions] == ["Bupati Pacitan bersalaman /Prokopim Pacitan"]
    assert [caption.credit for caption in read("markdown").captions] == ["Dok. Prokopim"]


def test_related_titles_keep_their_address() -> None:
    assert [(link.title, link.url) for link in read("markdown").related] == [
        ("Harga Ikan Naik", "https://pacitanpos.example/ikan")]  # fmt: skip


def test_the_counter_below_a_text_is_read() -> None:
    assert read("portal").views == 54
