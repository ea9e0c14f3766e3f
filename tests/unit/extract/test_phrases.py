from __future__ import annotations

import pytest

from kliping.extract.phrases import Phrases
from kliping.resources import Resources

PHRASES = Phrases.of(Resources())


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Dapatkan update berita pilihan setiap hari dari Kabar Kita.", "share"),
        ("Mari bergabung di Grup Telegram kami.", "share"),
        ("Artikel ini telah tayang di kabarkita.com dengan judul lain.", "notice"),
        ("zoom-in Baca Selanjutnya: Harga Cabai Naik", "related"),
        ("Scroll to continue with content", "advert"),
        ("Alamat email Anda tidak akan dipublikasikan.", "comments"),
    ],
)
def test_words_give_a_line_away(line: str, kind: str) -> None:
    assert PHRASES.kind(line) == kind


def test_a_long_paragraph_may_say_such_words_in_passing() -> None:
    passing = "Warga diminta menonton video pilihan lomba desa di balai. " * 5
    assert PHRASES.kind(passing) is None
    assert PHRASES.kind("Bupati meresmikan pasar.") is None
