"""Vendored files are what their card says; the style sheet is readable in light and dark."""

import hashlib
import re

import pytest

from kliping.web.site import HERE, STATIC

CSS = (STATIC / "kliping.css").read_text(encoding="utf-8")
COLOURS = dict(re.findall(r"--([a-z-]+): light-dark\((#[0-9a-f]{6}, #[0-9a-f]{6})\)", CSS))
SCHEMES = {"light": 0, "dark": 1}

# Every pair of text and ground that the sheet puts together. 4.5 is WCAG 2.2 AA for text, 3 for signs and edges.
TEXT = [
    *((ink, ground) for ink in ("ink", "dim", "accent") for ground in ("paper", "card", "sunk")),
    *(("ink", f"{kind}-soft") for kind in ("place", "person", "institution", "quote", "positive", "negative")),
    *((kind, f"{kind}-soft") for kind in ("place", "person", "positive", "neutral", "negative")),
    *((tone, ground) for tone in ("positive", "neutral", "negative") for ground in ("paper", "card", "sunk")),
    ("on-accent", "accent"),
    ("card", "negative"),
    ("ink", "lit"),
    ("dim", "quote-soft"),
]
SIGNS = [
    *((kind, f"{kind}-soft") for kind in ("place", "person", "institution", "quote")),
    *((sign, ground) for sign in ("focus", "edge", "event", "accent") for ground in ("paper", "card")),
]


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str, scheme: str) -> float:
    values = sorted(luminance(COLOURS[name].split(", ")[SCHEMES[scheme]]) for name in (one, other))
    return (values[1] + 0.05) / (values[0] + 0.05)


def test_contrast_is_computed_as_the_standard_does() -> None:
    assert (luminance("#ffffff") + 0.05) / (luminance("#000000") + 0.05) == pytest.approx(21)
    assert (luminance("#ffffff") + 0.05) / (luminance("#777777") + 0.05) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT)
def test_text_can_be_read_on_its_ground(text: str, ground: str, scheme: str) -> None:
    assert contrast(text, ground, scheme) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("sign", "ground"), SIGNS)
def test_signs_and_edges_stand_out(sign: str, ground: str, scheme: str) -> None:
    assert contrast(sign, ground, scheme) >= 3


def test_no_colour_is_written_outside_of_the_variables() -> None:
    rules = CSS.partition("*, *::before")[2].partition("@media print")[0]
    assert len(rules) > 9000 and not re.findall(r":[^;{}]*#[0-9a-f]{3,8}[;\s]", rules)


def test_every_variable_that_is_used_is_defined_and_the_other_way_round() -> None:
    used, defined = set(re.findall(r"var\(--([a-z-]+)\)", CSS)), set(re.findall(r"^\s+--([a-z-]+):", CSS, re.M))
    assert used == defined


def test_htmx_is_the_file_its_card_names() -> None:
    digest = hashlib.sha256((STATIC / "htmx.min.js").read_bytes()).hexdigest()
    assert digest in (STATIC / "CARD.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["kliping.css", "kliping.js"])
def test_our_files_name_no_other_host(name: str) -> None:
    assert not re.search(r"https?://|@import|url\(", (STATIC / name).read_text(encoding="utf-8"))


def test_templates_hold_no_inline_script_or_style() -> None:
    for file in (HERE / "templates").iterdir():
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=|hx-on|javascript:|\| *safe", text), (
            file
        )
