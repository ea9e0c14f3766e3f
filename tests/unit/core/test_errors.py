"""One class per thing the caller can do, each with an exit code and a status."""

import pytest

from kliping.core import errors
from kliping.core.clock import now

CLASSES = [item for item in vars(errors).values() if isinstance(item, type) and issubclass(item, errors.KlipingError)]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_has_an_exit_code_a_status_and_a_page(kind: type[errors.KlipingError]) -> None:
    assert 1 <= kind.exit_code <= 7
    assert 400 <= kind.status <= 599
    assert kind.__doc__


def test_an_error_keeps_message_hint_and_what_else_it_knows() -> None:
    late = errors.Retry("slow", "later", after=3)
    assert (str(late), late.hint, late.after) == ("slow", "later", 3)
    assert errors.Skip("empty", "nothing there").reason == "empty"


def test_the_clock_tells_utc_to_the_second() -> None:
    assert now().utcoffset().total_seconds() == now().microsecond == 0
