"""An invented article with every layer filled, for the tests of the pages; its spans are found, never counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kliping.core.dates import WIB, WITA, Instant, PartialDate
from kliping.core.evidence import Made, Removed, Rule, Span
from kliping.core.ids import article_id, content_hash
from kliping.core.types import (
    Analysis,
    Article,
    Caption,
    Cooperation,
    Event,
    Institution,
    Link,
    Outlet,
    Person,
    Place,
    Post,
    Probability,
    Proof,
    Quote,
    Reading,
    Region,
    Tone,
    ToneAt,
    Tones,
    Toward,
    Upstream,
    Urusan,
)
from kliping.store.base import Problem

SEEN = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
FIRST = (
    "Rombongan Distrik Bukchon datang ke Palopo, Selasa, untuk menandatangani letter of intent tentang layanan digital."
)
SECOND = (
    "“Palopo cocok menjadi mitra kami. Kami belajar banyak dari Diskominfo Palopo,” kata Wali Kota Bukchon Han Seo-yun."
)
THIRD = "Sekretaris Daerah Andi Rahmatia mengatakan pertemuan pertama berlangsung pada Desember 2022."
TEXT = "\n\n".join((FIRST, SECOND, THIRD))
TITLE = "Palopo dan Bukchon Sepakati Layanan Digital"
CAPTION = "Tamu dari Bukchon di Palopo. (Foto: Dok. Humas)"
PALOPO = Region("Kota Palopo", "kota", "73.73", "Sulawesi Selatan")
BUKCHON = Region("Bukchon", "foreign_district", None, "Seoul", "KR")
KOREA = Region("Korea Selatan", "negara", None, None, "KR")


def at(words: str, part: str = "text", text: str = TEXT) -> Span:
    """Where these words first stand."""
    start = text.index(words)
    return Span(start, start + len(words), part)


def all_at(words: str) -> tuple[Span, ...]:
    """Where these words stand in title, caption and text."""
    parts = (("title", TITLE), ("caption.0", CAPTION), ("text", TEXT))
    return tuple(
        Span(i, i + len(words), part) for part, text in parts for i in range(len(text)) if text.startswith(words, i)
    )


def tone(label: str, p: float = 0.914, unsure: bool = False) -> Tone:
    """A tone whose other two probabilities are alike."""
    rest = (1 - p) / 2
    share = {"positive": rest, "neutral": rest, "negative": rest, label: p}
    return Tone(label, p, Probability(**share), "temperature", unsure)


def article() -> Article:
    """The article of the rich reading."""
    url = "https://contoh.example/palopo-bukchon"
    paragraphs = tuple(at(paragraph) for paragraph in (FIRST, SECOND, THIRD))
    return Article(
        article_id(url, TITLE, TEXT),
        content_hash(TITLE, TEXT)[:16],
        TITLE,
        TEXT,
        paragraphs,
        url=url,
        outlet=Outlet("Kabar Sawerigading", "contoh.example", kind="online"),
        media_kind="News",
        published=Instant(datetime(2023, 8, 31, 3, 1, tzinfo=WITA), raw="31 Agu 2023 : 03.01"),
        byline=("Nurhayati",),
        editor=("Baso Lompo",),
        dateline="PALOPO",
        section="Daerah",
        tags=("Kota Palopo",),
        captions=(Caption(CAPTION, "Dok. Humas"),),
        views=1940,
        related=(Link("Harga Sagu Naik", "https://contoh.example/sagu"), Link("Tanpa alamat")),
        pages=1,
        language="id",
        upstream=(
            Upstream("tone", "positif", 0.988, "positif (98.8%)"),
            Upstream("people", "", None, ""),
            Upstream("media_kind", "News", None, "News"),
        ),
        provenance=(Rule("title", "first-line"), Rule("published", "monitor-line")),
        removed=(Removed("BACA JUGA: Harga Sagu Naik", "related"),),
        quality=0.9,
    )


def analysis() -> Analysis:
    """Every layer, with quotes around names and an event around a quote."""
    quote = at("Palopo cocok menjadi mitra kami. Kami belajar banyak dari Diskominfo Palopo,")
    indirect = at("pertemuan pertama berlangsung pada Desember 2022")
    return Analysis(
        places=(
            Place(PALOPO, all_at("Palopo"), "main", "kota yang pejabatnya berbicara"),
            Place(BUKCHON, all_at("Bukchon"), "partner"),
            Place(KOREA, ()),
        ),
        people=(
            Person("Han Seo-yun", (at("Han Seo-yun"),), Post("Wali Kota", "Bukchon", "Wali Kota Bukchon")),
            Person("Andi Rahmatia", (at("Andi Rahmatia"),), Post("Sekretaris Daerah", "Kota Palopo")),
        ),
        institutions=(Institution("Dinas Komunikasi dan Informatika", "opd", (at("Diskominfo Palopo"),)),),
        quotes=(
            Quote(quote, "direct", "Han Seo-yun", "kata"),
            Quote(indirect, "indirect", "Andi Rahmatia", "mengatakan"),
        ),
        urusan=Urusan("kominfo", ("pemerintahan",), 0.77, (at("layanan digital"),)),
        tone=Tones(
            tone("positive"),
            tone("neutral", 0.51, unsure=True),
            tone("positive"),
            (ToneAt(at(FIRST), tone("positive")),),
            (Toward("Kota Palopo", tone("positive"), (at(SECOND),)),),
            (ToneAt(quote, tone("positive")),),
        ),
        events=(
            Event("loi_signed", at(FIRST), PartialDate(2023, 8, 29), ("Bukchon",), ("Kota Palopo",), instrument="loi"),
            Event("meeting", at(THIRD), PartialDate(2022, 12), ("Bukchon", "Kota Palopo"), status="done"),
        ),
        made=(Made("tone", "tone", "1", "0123abcd"),),
    )


def rich() -> Reading:
    """The reading."""
    row = Cooperation(
        PALOPO,
        BUKCHON,
        "letter_of_intent",
        "loi",
        PartialDate(2022, 12),
        PartialDate(2023, 8, 29),
        ("smart_city_digital", "public_service"),
        (Proof("stage", at(FIRST)), Proof("first_seen", at(THIRD))),
    )
    return Reading(article(), analysis(), (row,))


def edited() -> Reading:
    """The same article after its outlet changed a paragraph."""
    whole = rich()
    later = THIRD.replace("pertama", "perdana")
    text = whole.article.text.replace(THIRD, later)
    changed = replace(whole.article, text=text, version=content_hash(TITLE, text)[:16])
    return Reading(changed, Analysis())


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def hostile() -> Reading:
    """Every string of a page that an outlet controls, made an attack."""
    text = f"{HOSTILE} menyerang halaman. “{HOSTILE}” kata '\"><b>{HOSTILE}."
    span = Span(0, len(HOSTILE))
    body = replace(
        article(),
        id="hostile000000000",
        version="x",
        title=HOSTILE,
        text=text,
        paragraphs=(Span(0, len(text)),),
        url="javascript:alert(3)",
        outlet=Outlet(HOSTILE),
        byline=(HOSTILE,),
        dateline=HOSTILE,
        tags=(HOSTILE,),
        captions=(Caption(HOSTILE, HOSTILE),),
        related=(Link(HOSTILE, "javascript:alert(4)"), Link("x", "data:text/html,x"), Link("y", "http://[")),
        upstream=(Upstream(HOSTILE, HOSTILE, None, HOSTILE),),
        removed=(Removed(HOSTILE, HOSTILE),),
        provenance=(Rule(HOSTILE, HOSTILE),),
        published=Instant(datetime(2020, 1, 1, 8, 0, tzinfo=WIB), raw=HOSTILE),
    )
    layers = Analysis(
        places=(Place(Region(HOSTILE, "foreign_city", None, HOSTILE, "KR"), (span,), "main", HOSTILE),),
        people=(Person(HOSTILE, (span,), Post(HOSTILE, HOSTILE)),),
        institutions=(Institution(HOSTILE, "other", (span,)),),
        quotes=(Quote(span, "direct", HOSTILE),),
        events=(Event("visit", span, None, (HOSTILE,), (HOSTILE,), "done", HOSTILE),),
        tone=Tones(tone("negative"), tone("negative"), tone("negative"), (), (Toward(HOSTILE, tone("neutral")),)),
    )
    return Reading(body, layers)


def many(count: int) -> list[Reading]:
    """Plain articles of as many days, for pages of a list."""
    return [_plain(number) for number in range(count)]


def _plain(number: int) -> Reading:
    title, text = f"Rapat nomor {number}", f"Pemerintah membahas rapat nomor {number} di balai kota."
    when = datetime(2021, 1, 1, 8, 0, tzinfo=WIB) + timedelta(days=number)
    plain = Article(article_id(None, title, text), "v", title, text, (Span(0, len(text)),),
                    outlet=Outlet("Harian Uji"), published=Instant(when))  # fmt: skip
    tones = Tones(*(tone(("negative", "neutral")[number % 2]),) * 3)
    return Reading(plain, Analysis(tone=tones, urusan=Urusan("pemerintahan")))


PROBLEMS = (
    Problem(0, "rusak.pdf", "quarantine", "binary", "rusak.pdf is not text", "save the page as HTML", SEEN),
    Problem(0, "javascript:alert(5)", "source", "retry", HOSTILE, "", SEEN),
    Problem(0, "https://contoh.example/mati", "source", "retry", "the server answers 503", "try later", SEEN),
)
