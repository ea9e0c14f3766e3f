"""Hepburn romanisation of kana as Indonesian news prints it: without length marks (``おおむた`` is ``omuta``)."""

from __future__ import annotations

_ROWS = {
    "": "あいうえお", "k": "かきくけこ", "s": "さしすせそ", "t": "たちつてと", "n": "なにぬねの", "h": "はひふへほ",
    "m": "まみむめも", "r": "らりるれろ", "g": "がぎぐげご", "z": "ざじずぜぞ", "d": "だぢづでど", "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
}  # fmt: skip
_KANA = {kana: consonant + vowel for consonant, row in _ROWS.items() for kana, vowel in zip(row, "aiueo", strict=True)}
_KANA |= {"し": "shi", "ち": "chi", "つ": "tsu", "ふ": "fu", "じ": "ji", "ぢ": "ji", "づ": "zu", "や": "ya", "ゆ": "yu",
          "よ": "yo", "わ": "wa", "を": "o", "ん": "n", "ゔ": "vu"}  # fmt: skip
_SMALL = {"ゃ": "a", "ゅ": "u", "ょ": "o"}


def romaji(kana: str) -> str:
    """``きたきゅうしゅう`` is ``kitakyushu``; what is not hiragana stays as it is."""
    out = ""
    double = False
    for letter in kana:
        if letter == "っ":
            double = True
            continue
        if letter in _SMALL and out.endswith("i"):
            out = out[:-1] + ("" if out[-3:] in ("shi", "chi") or out[-2:] == "ji" else "y") + _SMALL[letter]
            continue
        sound = _KANA.get(letter, letter)
        out += ("t" if sound.startswith("ch") else sound[:1]) + sound if double else sound
        double = False
    for long, short in (("oo", "o"), ("ou", "o"), ("uu", "u")):
        out = out.replace(long, short)
    return out
