"""Figures are written once and stand in both languages."""

import re

import pytest

from benchmarks.quality.measures import Score
from benchmarks.quality.tasks import TASKS as ALL
from benchmarks.start import speed as start
from tools.readme import TASKS, filled, quality_table, speed_table

FOUND = {name: Score(0.5, 7) for name in ALL}


def test_every_row_is_a_task_of_the_scoreboard() -> None:
    assert {row[0] for row in TASKS} <= set(ALL)


def test_both_languages_tell_the_same_figures() -> None:
    tables = [quality_table(language, FOUND, FOUND) for language in (0, 1)]
    figures = [re.findall(r"[\d.]+", table.replace("F1", "")) for table in tables]
    assert figures[0] == figures[1] and len(figures[0]) == 2 + 2 * len(TASKS)
    assert tables[0] != tables[1]


def test_speeds_are_told_with_their_units() -> None:
    table = speed_table(0, 83.4, {start.HELP: 0.0581, start.BARE: 0.0112})
    assert "| 83 articles a second |" in table and "| 58 ms |" in table and "| 11 ms |" in table


def test_a_block_is_put_between_its_marks_and_again_in_place_of_itself() -> None:
    text = "a\n<!-- figures -->\n<!-- /figures -->\nb\n"
    once = filled(text, "figures", "| 1 |")
    assert once == "a\n<!-- figures -->\n| 1 |\n<!-- /figures -->\nb\n"
    assert filled(once, "figures", "| 1 |") == once


def test_a_text_without_the_marks_is_refused() -> None:
    with pytest.raises(SystemExit, match="no place for speed"):
        filled("a\n", "speed", "| 1 |")
