"""Which mentions are one person, what brackets and initials add, and how posts find their names."""

import pytest

from kliping.analyse.ground import Ground
from kliping.analyse.people.attaching import attach, with_strangers
from kliping.analyse.people.called import known_as, told_again
from kliping.analyse.people.joining import Somebody, gather, within
from kliping.analyse.people.lexicon import Lexicon
from kliping.analyse.people.offices import Office, Offices, around
from kliping.analyse.people.runs import Run, Runs
from kliping.analyse.people.strip import Strip
from kliping.analyse.people.weighing import SURE, Scale, Seen, listed
from kliping.resources import Resources

LEXICON = Lexicon.of(Resources())
GROUND = Ground(())


class Reading:
    """The steps over a text without places, one by one."""

    def __init__(self, text: str) -> None:
        self.strip = Strip("text", text, GROUND, [])
        offices = Offices(LEXICON).read(self.strip, GROUND)
        anchors = frozenset(office.last for office in offices if office.official and self.strip.straight(office.last))
        for number in around(offices):
            self.strip.closed[number] = True
        runs = list(Runs(LEXICON).read(self.strip, anchors))
        self.runs, self.offices = with_strangers(runs, offices, LEXICON.names)
        self.held = attach(self.runs, self.offices)
        scale = Scale(LEXICON, frozenset())
        self.seen = listed([scale.weigh(run, self.held.get(number)) for number, run in enumerate(self.runs)])

    def pairs(self) -> dict[str, str]:
        """Names and the posts that were given to them."""
        return {self.runs[number].text: office.title for number, office in self.held.items()}

    def weight(self, name: str) -> float:
        """What speaks for a name."""
        return next(one.weight for one in self.seen if one.run.text == name)

    def people(self) -> list[Somebody]:
        """Everyone, with short names told."""
        people = gather(self.seen)
        known_as(self.strip, people)
        return people


def keys(people: list[Somebody]) -> list[str]:
    return sorted(" ".join(person.key) for person in people)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Bupati Budi Santoso dan Camat Ali Rahman", {"Budi Santoso": "Bupati", "Ali Rahman": "Camat"}),
        ("Budi Santoso, petani, dan Ali Rahman, nelayan", {"Budi Santoso": "petani", "Ali Rahman": "nelayan"}),
        ("Budi Santoso (45), petani, pulang", {"Budi Santoso": "petani"}),
        ("Budi Santoso (bukan nama sebenarnya), petani, pulang", {"Budi Santoso": "petani"}),
        ("Budi Santoso selaku Ketua Panitia pulang", {"Budi Santoso": "Ketua Panitia"}),
        ("Petani tertua adalah Budi Santoso", {"Budi Santoso": "petani"}),
        ("Kata istri Budi Santoso kemarin", {}),
        ("Bertemu Bupati. Budi Santoso pulang", {}),
    ],
)
def test_each_post_goes_to_its_name(text: str, pairs: dict[str, str]) -> None:
    assert Reading(text).pairs() == pairs


def test_a_post_is_given_once() -> None:
    reading = Reading("Bupati Budi Santoso, Ali Rahman, dan Siti Aminah")
    assert reading.pairs() == {"Budi Santoso": "Bupati"}


def test_a_firm_between_post_and_name_becomes_the_unit() -> None:
    reading = Reading("Direktur Zenvora Qyx, Budi Santoso, hadir")
    assert [run.text for run in reading.runs] == ["Budi Santoso"]
    assert reading.held[0].unit == "Zenvora Qyx"


def test_an_unknown_village_becomes_the_unit() -> None:
    reading = Reading("Kapolsek Kalitirta Iptu Asep Dedi hadir")
    assert reading.held[0].unit == "Kecamatan Kalitirta"


@pytest.mark.parametrize(
    ("more", "less", "name"),
    [
        ("kata Xanto", "di Xanto", "Xanto"),
        ("bernama Xanto pulang", "kota Xanto pulang", "Xanto"),
        ("lalu Xanto mengatakan", "lalu Xanto besar", "Xanto"),
        ("lalu Budi pulang", "lalu Xanto pulang", ""),
        ("lalu Budi Santoso pulang", "jalan Budi Santoso ramai", "Budi Santoso"),
        ("lalu Xanto (45) pulang", "lalu Xanto pulang", "Xanto"),
        ("lalu Pak Xanto pulang", "lalu Xanto pulang", "Xanto"),
        ("istri Xanto pulang", "via Xanto pulang", "Xanto"),
        ("lalu Xanto, petani, pulang", "lalu Xanto, kemarin, pulang", "Xanto"),
        ("Rektor Xanto hadir", "siswa Xanto hadir", "Xanto"),
    ],
)
def test_what_speaks_for_a_name_weighs_more(more: str, less: str, name: str) -> None:
    heavy, light = Reading(more), Reading(less)
    assert max(one.weight for one in heavy.seen) > max(one.weight for one in light.seen)
    assert not name or heavy.weight(name) > light.weight(name)


def test_a_list_lends_weight() -> None:
    alone = Reading("lalu Qixo Zarwe pulang").weight("Qixo Zarwe")
    assert alone < SURE <= Reading("lalu Budi Santoso, Qixo Zarwe, dan Ali Rahman pulang").weight("Qixo Zarwe")


def test_short_forms_join_the_name_told_last() -> None:
    people = Reading("kata Budi Santoso. Lalu kata Agus Santoso. Menurut Santoso, cukup.").people()
    assert keys(people) == ["agus santoso", "budi santoso"]
    assert {" ".join(person.key): len(person.seen) for person in people} == {"agus santoso": 2, "budi santoso": 1}


def test_short_forms_of_a_name_told_later_join_it() -> None:
    people = Reading("kata Budi. Lalu Camat Budi Santoso pulang.").people()
    assert keys(people) == ["budi santoso"]


def test_spellings_of_muhammad_are_one() -> None:
    people = Reading("kata Muh. Rizal. Lalu kata Muhammad Rizal.").people()
    assert keys(people) == ["muhammad rizal"]


@pytest.mark.parametrize(
    ("text", "keyed"),
    [
        ("kata Dirgayuza Setiawan. Lalu kata Diragayuza.", ["dirgayuza setiawan"]),
        ("kata Benyamin Davnie. Lalu kata Benyamin Davnei.", ["benyamin davnei", "benyamin davnie"]),
        ("kata Budi Setiawan. Lalu kata Budi Setiawati.", ["budi setiawan", "budi setiawati"]),
        ("kata Kasiyanto. Lalu kata Cak Kas.", ["kasiyanto"]),
        ("kata Muhammad Rizal yang disapa Ijal. Lalu kata Ijal.", ["muhammad rizal"]),
        ("kata Suharto alias Kobra kemarin", ["suharto"]),
    ],
)
def test_misspellings_and_nicknames_join_and_namesakes_do_not(text: str, keyed: list[str]) -> None:
    assert keys(Reading(text).people()) == keyed


def test_a_run_that_nothing_speaks_for_is_nobody() -> None:
    assert Reading("lalu Xanto tetap di sana").people() == []


def test_brackets_and_initials_add_mentions() -> None:
    reading = Reading(
        "kata Zulkifli Hasan (Zulhas). Zulhas pulang. Lalu Susilo Bambang Yudhoyono tiba. Kata SBY, cukup."
    )
    spans = {" ".join(person.key): len(person.spans()) for person in reading.people()}
    assert spans == {"zulkifli hasan": 3, "susilo bambang yudhoyono": 2}


def test_an_aside_in_brackets_is_no_name() -> None:
    (person,) = Reading("kata Budi Santoso (kiri) kemarin").people()
    assert person.aliases == set()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kata Budi Santoso begitu. Petani itu pulang.", "petani"),
        ('Kata Budi Santoso begitu. "Cukup," ujar petani itu.', "petani"),
        ("Kata Budi Santoso begitu. Petani di sana pulang.", None),
        ("Kata Budi Santoso begitu. Perempuan itu pulang.", None),
    ],
)
def test_a_role_in_the_next_sentence_needs_a_pointing_word(text: str, title: str | None) -> None:
    reading = Reading(text)
    (person,) = reading.people()
    for office in reading.offices:
        told_again(reading.strip, office, [person])
    assert (person.later.title if person.later else None) == title


def test_a_post_counts_more_than_a_role() -> None:
    strip = Strip("text", "Budi", GROUND, [])
    run = Run(strip, 0, 0, 1, 4)
    role, post = Office(0, 1, 1, "petani", None, False), Office(0, 1, 1, "Camat", None, True)
    somebody = Somebody(("budi",), [Seen(run, 3.0, role), Seen(run, 3.0, post)])
    assert somebody.posted is not None
    assert somebody.posted.office == post


@pytest.mark.parametrize(
    ("short", "full", "inside"),
    [
        (("budi",), ("budi", "santoso"), True),
        (("budi", "rahman"), ("budi", "agus", "rahman"), True),
        (("rahman", "budi"), ("budi", "rahman"), False),
    ],
)
def test_a_short_form_keeps_the_order(short: tuple[str, ...], full: tuple[str, ...], inside: bool) -> None:
    assert within(short, full) is inside
