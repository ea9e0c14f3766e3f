from __future__ import annotations

import pytest

from kliping.extract.alike import alike

TEXT = "Pemerintah Kabupaten Sumedang meresmikan perpustakaan baru di Jatinangor"


def test_the_same_words_are_alike_whatever_stands_between_them() -> None:
    assert alike(TEXT, TEXT.upper().replace(" ", ", ")) == 1.0


@pytest.mark.parametrize(("one", "other"), [(TEXT, ""), (TEXT, "Harga cabai naik lagi di pasar"), ("satu", "dua")])
def test_other_words_are_not(one: str, other: str) -> None:
    assert alike(one, other) == 0.0


def test_half_the_text_is_about_half_alike() -> None:
    assert 0.3 < alike(TEXT, " ".join(TEXT.split()[:5])) < 0.7
    assert alike("", "") == 1.0
