"""What speaks for and against a run of capitals being somebody's name, as one weight."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kliping.analyse.people.lexicon import Lexicon
from kliping.analyse.people.offices import Office
from kliping.analyse.people.runs import Run
from kliping.analyse.people.strip import Strip, tagging
from kliping.language.names import Names

SURE = 2.2  # a run of this weight names somebody
_AGE = re.compile(
    r"\s*,?\s*\(?(?:usia |umur )?(\d{1,3})(?:\s*(?:tahun|thn|th))?[),]|\s*\([^()]{0,30}\b(?:alm|almh|almarhum|almarhumah|kiri|kanan|tengah|samaran|nama sebenarnya|inisial)\b[^()]{0,20}\)"
)
_HELD = re.compile(
    r"\s*(?:,\s*)?(?:selaku|sebagai|merupakan|adalah|yang (?:kini |juga |saat ini )?(?:merupakan|adalah|menjabat|sebagai|"
    r"juga)(?: sebagai)?|,\s*yang (?:kini |juga |saat ini )?(?:merupakan|adalah|menjabat|sebagai|juga)(?: sebagai)?)\s+"
)
_APPOSED = re.compile(r",\s*(?:seorang |salah satu |salah seorang )?|\s*\((?!\d)|\s+[-–]\s+")
_BUILT = re.compile(
    r"(?:pe[mnr]?|peng|ke|per)\w{3,}an|(?:me[mn]|meng|ber|ter)\w{4,}|\w{4,}(?:isasi|itas|isme|ologi|nya)", re.I
)
_PLACED = frozenset("di ke dari dalam pada melalui lewat menuju sejak selama via merek bertajuk bertema jenis kasus tim usai"
                    " jelang menjelang varian aplikasi situs laman klub perusahaan grup seperti".split())  # fmt: skip
_STAFF = frozenset(("editor", "reporter", "penulis", "redaktur", "penyunting", "pewarta", "kontributor", "videografer"))
_AMONG = frozenset(("antaranya", "satunya", "yakni", "yaitu", "bernama", "atas nama"))
_KIN = frozenset("adik anak istri suami ayah ibu kakak kakek nenek cucu keponakan kerabat tetangga teman rekan".split())
_SPEECH = re.compile(r"(?:me|ber)\w+")


@dataclass(frozen=True, slots=True)
class Seen:
    """A run with its weight and the post or role told beside it; ``stranger``: names rarely begin with its word."""

    run: Run
    weight: float
    office: Office | None = None
    aged: bool = False
    stranger: bool = False

    def shortened(self) -> Seen:
        """The same without its first word."""
        return replace(self, run=replace(self.run, begin=self.run.first + 1, first=self.run.first + 1))

    @property
    def key(self) -> tuple[str, ...]:
        """The words of the name, by which mentions of one person are known."""
        return tuple(_LONG.get(word.lower, word.lower) for word in self.run.words)


_LONG = {"muh": "muhammad", "moh": "muhammad", "moch": "muhammad", "mohd": "muhammad", "m": "muhammad",
         "mohammad": "muhammad", "mohamad": "muhammad", "muhamad": "muhammad", "mochamad": "muhammad"}  # fmt: skip


def _kin_before(run: Run) -> bool:
    """Whether a name in apposition is that of somebody's kin: ``Anak sulung Kartono, Yulia,``; ``Ayahnya, Sarpin,``."""
    words = run.strip.words
    if words[run.begin].gap != ", " or run.strip.text[run.end : run.end + 1] not in (",", "("):
        return False
    near = words[max(0, run.begin - 4) : run.begin]
    return any(word.lower.removesuffix("nya") in _KIN for word in near if word.gap == " " or word.opens)


class Scale:
    """Weighs the runs of one article; ``common`` are the words it also writes small."""

    def __init__(self, lexicon: Lexicon, common: frozenset[str]) -> None:
        self._lexicon = lexicon
        self._common = common

    def weigh(self, run: Run, office: Office | None) -> Seen:
        """The run with everything that speaks for it added up."""
        aged = bool(_AGE.match(run.strip.text, run.end))
        anchor = self._post(run, office) + self._before(run, bool(office and office.last == run.begin))
        weight = anchor + self._after(run) + self._inner(run, anchor >= 1) + 3 * aged
        return Seen(run, weight, office, aged, not self._lexicon.names.known(run.words[0].text))

    def _post(self, run: Run, office: Office | None) -> float:
        if office is None:
            return 0.0
        if office.first >= run.last:
            return 2.8 if office.official else 2.6
        if not run.strip.straight(run.begin):
            return 2.2 if run.strip.text[run.end : run.end + 1] == "," else 1.6
        if not office.official:
            return 1.2
        return 2.0 if office.bare else 3.0

    def _before(self, run: Run, straight: bool) -> float:
        weight = 2.4 if run.titled else 0.0
        if run.begin == 0 or run.strip.words[run.begin].opens:
            return weight
        word = run.strip.words[run.begin - 1]
        if word.lower in _STAFF:
            return -4.0
        if word.lower in _AMONG or _kin_before(run):
            return weight + 2.2
        if not run.strip.joined(run.begin):
            return weight
        if tagging(word):
            return weight + 2.6
        if run.begin > 1 and word.lower in _KIN:
            return weight + 1.0
        if word.lower in self._lexicon.tags:
            return weight + 2.6
        if word.lower in ("bernama", "disapa", "dipanggil"):
            return weight + 3
        against = 0.0 if straight else self._thing(run.strip, run.begin - 1)
        return weight + against + (0.7 if word.lower in self._lexicon.cues else 0.0)

    def _thing(self, strip: Strip, number: int) -> float:
        """Against names of roads, cups, films and what follows a preposition of place."""
        word = strip.words[number]
        if word.lower in self._lexicon.things or word.lower == "nabi" or (word.shouted and not strip.closed[number]):
            return -3.0
        if word.lower in _PLACED:
            return -1.2
        stands = word.capital and not word.opens and not strip.closed[number]
        return -2.5 if stands and not self._lexicon.names.function(word.text) else 0.0

    def _after(self, run: Run) -> float:
        weight = 2.4 if run.graded else 0.0
        number = run.strip.after(run.end, run.last)
        if number >= len(run.strip.words) or run.strip.words[number].gap != " ":
            return weight
        word = run.strip.words[number]
        if word.lower in self._lexicon.verbs:
            return weight + (1.5 if _SPEECH.fullmatch(word.lower) else 0.7)
        return weight - (1.5 if word.shouted or (word.capital and run.strip.closed[number]) else 0.0)

    def _inner(self, run: Run, anchored: bool) -> float:
        names, words = self._lexicon.names, run.words
        known = [names.known(word.text) for word in words]
        weight = 1.5 * known[0] + 0.75 * sum(known[1:]) + 0.5 * (1 < len(words) < 6)
        weight += 2.0 * any(word.lower in ("bin", "binti") for word in words)
        for word, is_known in zip(words, known, strict=True):
            if not is_known and _BUILT.fullmatch(word.text):
                weight -= 1.0 if anchored else 2.0
            if not is_known and names.plain(word.text):
                weight -= 0.5 if anchored else 2.0
            elif not is_known and len(words) > 1 and word.lower in self._common:
                weight -= 0.5 if anchored else 1.2
        if all(self._lexicon.field(word.text) for word in words) and not any(known):
            weight -= 3.0  # `Relationship Management Executive`
        return weight - self._opening(run, known[0], anchored)

    def _opening(self, run: Run, known: bool, anchored: bool) -> float:
        """Against the first word of a sentence, which is written with a capital anyway."""
        word = run.words[0]
        small = word.lower in self._common and len(run.words) == 1
        if anchored:
            return 1.5 if small and not known and not run.titled else 0.0
        if run.titled or (not word.opens and not small):
            return 0.0
        if word.lower not in self._common:
            return 0.0 if known else 0.8
        return 0.5 if known else 2.0


def with_firms(runs: list[Run], offices: list[Office], names: Names) -> tuple[list[Run], list[Office]]:
    """Runs and offices where a body nobody knows stands between a post and a name: ``CEO Gojek Andre``, ``Direktur X, Budi``.

    The body becomes the unit of the post, and is no run any more.
    """
    kept, posts = list(runs), list(offices)
    for number, run in enumerate(runs):
        office = _straight(run, posts)
        words = run.words
        if office is None or not office.bare or not office.official or names.known(words[0].text):
            continue
        after = runs[number + 1] if number + 1 < len(runs) else None
        if after and after.begin == run.last and run.strip.words[after.begin].gap == ", " and _closes(after):
            kept.remove(run)
            end = run.last
        elif len(words) > 2 and (names.known(words[1].text) or len(words[1].text) == 1) and not run.titled:
            end = run.first + 1
            kept[kept.index(run)] = replace(run, begin=end, first=end)
        else:
            continue
        posts[posts.index(office)] = replace(office, last=end, kept=end, unit=run.strip.raw(run.first, end))
    return kept, posts


def _closes(run: Run) -> bool:
    """Whether a name in apposition ends as one: with a comma, a bracket or a small word."""
    rest = run.strip.text[run.end : run.end + 2]
    return rest[:1] in (",", ".", "(") or (rest[:1] == " " and not rest[1:].isupper())


def attach(runs: list[Run], offices: list[Office]) -> dict[int, Office]:
    """Which office belongs to which run (by number): the one straight before it, in apposition behind, or before."""
    held: dict[int, Office] = {}
    free = list(offices)
    for find in (_straight, _behind, _before):
        for number, run in enumerate(runs):
            office = None if number in held else find(run, free)
            if office is not None:
                held[number] = office
                free.remove(office)
    return held


def _straight(run: Run, offices: list[Office]) -> Office | None:
    if not run.strip.straight(run.begin):
        return None
    return next((one for one in offices if one.last == run.begin and not one.kin), None)


def _before(run: Run, offices: list[Office]) -> Office | None:
    gap = run.strip.words[run.begin].gap
    named = gap == " " and run.strip.words[run.begin - 1].lower in ("adalah", "yakni", "yaitu", "bernama")
    if run.begin == 0 or not (named or gap in (", ", " (", ": ")):
        return None
    near = [one for one in offices if one.last <= run.begin and _leads(run, one)]
    return near[-1] if near else None


def _leads(run: Run, office: Office) -> bool:
    """Whether only small words and places of one clause stand between a post and the name: ``Guru sebuah SMP, Andi,``."""
    between = run.strip.words[office.last : run.begin]
    if not between:
        return True
    if len(between) > 6 or not (run.strip.words[office.first].opens or run.strip.words[office.first].text.islower()):
        return False
    numbers = range(office.last, run.begin)
    plain = all(
        run.strip.joined(n) and (not run.strip.words[n].capital or run.strip.words[n].shouted or run.strip.closed[n])
        for n in numbers
    )
    return plain and not any(_BUILT.fullmatch(word.text) and word.lower.startswith("me") for word in between)


def _behind(run: Run, offices: list[Office]) -> Office | None:
    text, end = run.strip.text, run.end
    age = _AGE.match(text, end)
    end = age.end() if age else end
    if age and text[end - 1] == ",":
        end -= 1
    told = _HELD.match(text, end) or _APPOSED.match(text, end) or (re.match(r"\s+", text[end:]) if age else None)
    if told is None:
        return None
    begin = end + told.end() if told.string is not text else told.end()
    return next((one for one in offices if run.strip.words[one.first].start == begin), None)
