import logging
from dataclasses import astuple

import pytest
from tests.unit.jobs.fakes import make, make_broken, make_dead, obey

from kliping.core.errors import KlipingError, PlanError, ResourceError
from kliping.core.types import Fetched, Reading
from kliping.jobs.funnel import Refusal
from kliping.jobs.pool import Answer, Pool, answer


def pages(*words: str) -> list[Fetched]:
    return [Fetched(word.encode(), name=word) for word in words]


def said(answer: Answer) -> str:
    """The title of a reading, or the reason there is none."""
    return answer.article.title if isinstance(answer, Reading) else answer.outcome.reason


def test_answers_come_in_the_order_of_the_pages() -> None:
    words = [f"Berita {i}" if i % 7 else "skip" for i in range(60)]
    with Pool(make, 2, seconds=5) as pool:
        assert [said(answer) for answer in pool.map(pages(*words))] == ["empty" if w == "skip" else w for w in words]


def test_a_page_that_kills_or_hangs_its_worker_costs_that_page_alone() -> None:
    with Pool(make, 2, seconds=0.2) as pool:
        found = [said(answer) for answer in pool.map(pages("Satu", "die", "Dua", "hang", "fail", "Tiga", "Empat"))]
    assert found == ["Satu", "crashed", "Dua", "too_slow", "crashed", "Tiga", "Empat"]


def test_no_pages_give_no_answers() -> None:
    with Pool(make, 1, seconds=1) as pool:
        assert list(pool.map([])) == []


def test_no_more_pages_are_taken_than_can_be_held() -> None:
    taken: list[int] = []

    def source() -> object:
        for i in range(1000):
            taken.append(i)
            yield from pages(f"Berita {i}")

    with Pool(make, 1, seconds=5) as pool:
        answers = pool.map(source())  # type: ignore[arg-type]
        next(answers)
        assert len(taken) <= 10
        answers.close()  # type: ignore[attr-defined]


def test_a_fault_of_the_plan_ends_the_run_with_its_own_words() -> None:
    with Pool(make, 1, seconds=5) as pool, pytest.raises(PlanError, match="the plan is wrong") as error:
        list(pool.map(pages("Satu", "refuse", "Dua")))
    assert error.value.hint == "correct it"


def test_workers_that_cannot_start_end_the_run() -> None:
    with Pool(make_broken, 1, seconds=5) as pool, pytest.raises(ResourceError, match="damaged"):
        list(pool.map(pages("Satu")))
    with Pool(make_dead, 1, seconds=5) as pool, pytest.raises(KlipingError, match="cannot start"):
        list(pool.map(pages("Satu")))


def test_a_problem_of_the_page_is_an_answer_with_all_it_says() -> None:
    refusal = answer(obey, pages("skip")[0])
    assert isinstance(refusal, Refusal)
    assert astuple(refusal) == (("skip", "empty"), "nothing here", "write something")


def test_a_fault_in_a_component_is_an_answer_and_the_log_tells_where(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        assert said(answer(obey, pages("fail")[0])) == "crashed"
    assert "KeyError" in caplog.text
    assert "fail" in caplog.text
