"""The benchmark of the register names an error for what it is."""

import pytest

from benchmarks.quality.gold import Cooperation, Event, Gold, Pair, Place
from benchmarks.quality.run import ROOT
from benchmarks.quality.tasks import TASKS
from benchmarks.register.errors import errors
from benchmarks.register.run import main

VISIT = Event("visit", "2024-05-15", "done", ["Yongin"], ["Kabupaten Garut"], "Delegasi Yongin datang ke Garut")
PLAN = Event("mou_signed", "2025", "planned", ["Kabupaten Garut"], ["Yongin"], "MoU akan diteken tahun depan")
ROW = Cooperation("32.05", "Kabupaten Garut", "KR", "Yongin", "exploration", None, "2024", "2024-05-15", ["tourism"])
PLACES = [Place("Kabupaten Garut"), Place("Yongin")]


def kinds(truth: Gold, answer: Gold) -> list[str]:
    return [wrong.kind for wrong in errors([Pair(truth, answer, "x.txt")])]


def test_a_right_answer_has_no_errors() -> None:
    gold = Gold(events=[VISIT, PLAN], cooperation=[ROW])
    assert kinds(gold, gold) == []


def test_an_event_is_laid_beside_the_answer_most_like_it() -> None:
    said = Event("visit", "2024-05", "done", [], [], VISIT.evidence_first_words)
    assert kinds(Gold(events=[VISIT, PLAN]), Gold(events=[PLAN, said])) == ["event date"]


@pytest.mark.parametrize(("truth", "answer", "kind"), [([VISIT], [], "event missed"), ([], [PLAN], "event false"),
                                                       ([VISIT], [PLAN, VISIT], "event false")])  # fmt: skip
def test_events_left_over_are_missed_or_false(truth: list[Event], answer: list[Event], kind: str) -> None:
    assert kinds(Gold(events=truth), Gold(events=answer)) == [kind]


def test_a_pair_whose_place_was_not_found_is_no_error_of_the_register() -> None:
    truth = Gold(cooperation=[ROW])
    assert kinds(truth, Gold(places=PLACES[:1])) == ["pair missed, place not found upstream"]
    assert kinds(truth, Gold(places=PLACES)) == ["pair missed"]


def test_cells_of_a_found_row_are_told_one_by_one() -> None:
    said = Cooperation(ROW.a, ROW.a_name, ROW.b, ROW.b_name, "initiative", "mou", "2024", "2024-05-15", ["health"])
    answer = Gold(cooperation=[said])
    assert kinds(Gold(cooperation=[ROW]), answer) == ["row stage", "row instrument", "field missed", "field false"]


def test_sides_count_who_came_and_who_was_visited_apart() -> None:
    turned = Event("visit", None, "done", VISIT.host, VISIT.actor)
    score = TASKS["events sides f1"]
    assert score([Pair(Gold(events=[VISIT]), Gold(events=[turned]))]).value == 0
    assert score([Pair(Gold(events=[VISIT]), Gold(events=[VISIT]))]).value == 1


def test_a_status_is_judged_only_where_the_sentence_and_the_type_agree() -> None:
    done = Event("mou_signed", "2025", "done", [], [], PLAN.evidence_first_words)
    score = TASKS["events planned"]([Pair(Gold(events=[PLAN, VISIT]), Gold(events=[done]))])
    assert (score.value, score.n) == (0, 1)


def test_both_ways_of_running_score_the_demo_corpus(capsys: pytest.CaptureFixture[str]) -> None:
    for upstream in ("real", "true"):
        assert main([str(ROOT / "demo" / "corpus"), "--upstream", upstream, "--list", "pair"]) == 0
        assert f"70 articles, upstream {upstream}" in capsys.readouterr().out
