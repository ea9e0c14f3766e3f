"""The grammar of posts: prefix, head, field, body, region: ``Plt Kepala Dinas Sosial Kabupaten Bogor``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kliping.analyse.ground import Ground
from kliping.analyse.people.lexicon import Lexicon, PostRow, Role
from kliping.analyse.people.strip import JOINED, Strip
from kliping.analyse.people.units import Told, Units

_SMALL = frozenset(("di", "pada", "dari", "asal", "warga", "untuk"))
_NUMBER = re.compile(r"[IVX]{1,4}|[A-H]|\d{1,4}(?:[-/]\d{1,2})?")
# Where the object of a role ends: `pedagang ikan | asal Tuban`.
_CLAUSE = frozenset(
    "asal di dari yang kelas dan atau dengan untuk pada ke berusia umur usia bernama itu ini tersebut lain "
    "lainnya senior muda tua tertua termuda setempat tim sekaligus serta oleh kepada sejak selama mulai juga "
    "akan sudah telah masih tidak bukan ada saat ketika setelah karena agar jadi bagian bernama berinisial saja "
    "sebuah seorang datang tiba pulang pergi masuk keluar naik turun ikut hadir tewas jatuh bangun tidur makan minum "
    "duduk penerima korban terdampak".split()
)
_VERBAL = re.compile(r"(?!digital|disabilitas|dini)(?:me[mnlrwy]|meng|ber|ter|di)\w{4,}")
# Kin of these is told as a post is (`ayah pasien`); somebody's own (`anak sulung Yunus`) is not.
_TOLD_OF = ("korban", "pasien", "murid", "siswa", "tetangga")
_SCHOOLS = frozenset(("SD", "SMP", "SMA", "SMK", "TK", "PAUD"))  # `guru SD` is a guru
# Small words that name a body: `ketua koperasi penyelam Jeju`.
_BODIES = frozenset(
    "koperasi parlemen kelompok paguyuban komunitas yayasan asosiasi organisasi serikat himpunan forum perkumpulan "
    "partai perusahaan klub majelis dewan persatuan ikatan panti sanggar lembaga pengurus".split()
)


# Heads of towns and regions, behind whom the name of one abroad may stand.
_HEADS = re.compile(r"(?:wakil |deputy |vice |lord )?(?:wali kota|bupati|gubernur|mayor|governor|burgemeester)", re.I)
COUNSEL = frozenset(("kuasa hukum", "penasihat hukum", "pengacara"))
_CLIENT = re.compile(r"(?: terdakwa| tersangka)?(?: [A-Z][\w.']+){1,3}, (?:[A-Z][\w.']* ?){1,4}(?:, [A-Z.]{2,6})?,")
_KINDS = frozenset(("Daerah Otonomi", "Republik Rakyat", "Negara Bagian", "Kerajaan Negeri"))
_LACKS = {"body": "body", "agency": "body", "place:desa": "desa", "place:kecamatan": "kecamatan"}


@dataclass(frozen=True, slots=True)
class Office:
    """A post or role at the words ``first`` to ``last``; ``kept`` is where its own words end, before further places.

    ``official`` tells a post from a role; ``unit`` is canonical; ``lacks`` what should have been told
    and was not: ``body``, ``town``, ``state`` (of a federation), ``desa``, ``kecamatan``; ``placed`` that a
    place was told; ``kin`` that the name behind it is somebody else's (``istri Budi``); ``nobody`` that it is
    no post at all (``perempuan``).
    """

    first: int
    last: int
    kept: int
    title: str
    unit: str | None
    official: bool
    lacks: str = ""
    placed: bool = False
    kin: bool = False
    nobody: bool = False


class Offices:
    """Reads the posts and roles of a part."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def read(self, strip: Strip, ground: Ground) -> list[Office]:
        """All posts and roles, in order, none inside another."""
        found: list[Office] = []
        number, units = 0, Units(strip, ground, self._lexicon.states)
        while number < len(strip.words):
            office = self._at(strip, number, units)
            if office is not None and found and _goes_on(strip, found[-1], office):
                found[-1] = replace(found[-1], last=office.last, kept=office.kept)
            elif office is not None:
                found.append(office)
            number = office.kept if office else number + 1
        return found

    def _at(self, strip: Strip, number: int, units: Units) -> Office | None:
        prefix, first = self._prefixes(strip, number)
        if prefix and self._lexicon.roles.at(strip.words, number):
            prefix, first = (), number  # `calon haji` is a role of its own
        if first >= len(strip.words):
            return None
        head = self._lexicon.posts.at(strip.words, first) or self._lexicon.head_of(strip.words[first])
        head = head or self._lexicon.posts.of_somebody(strip.words[first])
        role = self._lexicon.roles.at(strip.words, first)
        spoken = role is not None and self._spoken(strip, first, role[0], role[1].more == "yes")
        if head and (not role or not spoken or head[0] >= role[0]) and _plausible(strip, first, head):
            office = self._post(strip, first, head, units)
        elif role and spoken:
            office = self._role(strip, first, role, units)
        else:
            return None
        title = " ".join((*prefix, office.title))
        return replace(office, first=number, title=title)

    def _prefixes(self, strip: Strip, number: int) -> tuple[tuple[str, ...], int]:
        """The prefixes written out, each once, and the first word behind them."""
        told: list[str] = []
        while number < len(strip.words) and (found := self._lexicon.prefixes.at(strip.words, number)):
            number += found[0]
            if _ended(strip, number):
                return (), len(strip.words)  # no post begins here
            if found[1] not in told and not (told and told[-1].startswith(found[1])):
                told.append(found[1])
        return tuple(told), number

    def _post(self, strip: Strip, first: int, head: tuple[int, PostRow], units: Units) -> Office:
        count, row = self._shortened(strip, first, head)
        end = _past_bracket(strip, first + count)
        title, last = self._completed(strip, end, row)
        if row.unit == "body" and last > end and strip.words[end].lower in _BODIES:
            return _small_body(strip, first, end, last, row.written)
        begins = _opened(strip, last, _SMALL)
        told = units.of(row.unit, title, begins, first)
        if told.end <= begins and self._acronym(strip, last):
            told = self._lettered(told, strip.words[last].text, row.unit, last + 1)
        end = max(told.end, last) if told.end > begins or told.end > last else last
        lacks = "" if end > last else _lacking(row, told.title)
        title = told.title
        if strip.joined(end) and strip.words[end].lower == "terpilih":
            title, end = f"{title} terpilih", end + 1
        elif strip.joined(end) and strip.words[end].lower == "setempat":
            end += 1
        office = Office(first, end, end, title, told.unit, True, lacks, told.placed and end > last)
        return replace(office, last=past_places(strip, _past_bracket(strip, end)))

    def _completed(self, strip: Strip, end: int, row: PostRow) -> tuple[str, int]:
        """The title with its field and the word behind them; the numbers of a `Ketua RT 05 RW 02` are passed over."""
        last = self._field(strip, end, row.tail == "field") if row.tail != "none" else end
        if row.unit == "role":
            while last < len(strip.words) and strip.joined(last) and strip.words[last].lower in ("rt", "rw"):
                last = self._field(strip, last + 1, False)
            return row.written, last
        small = row.unit == "body" and strip.words[end - 1].text.islower()
        if last == end and (small or row.surface == "Kepala"):
            last = _past_objects(strip, end)
        last = self._before_body(strip, last) if row.unit in ("body", "agency") and row.tail == "field" else last
        title = f"{row.written} {_written(strip, end, last)}" if last > end else row.written
        return title, _past_bracket(strip, last) if last > end else end

    def _before_body(self, strip: Strip, last: int) -> int:
        """The word behind one or two that no table has and that stand before a body: ``Deputi Tauwas | BGN``."""
        for end in (last + 1, last + 2):
            if end >= len(strip.words) or not strip.joined(end - 1) or not strip.joined(end):
                break
            word = strip.words[end - 1]
            if not word.capital or strip.closed[end - 1] or self._lexicon.names.known(word.text):
                break
            if strip.body(end):
                return end
        return last

    def _acronym(self, strip: Strip, number: int) -> bool:
        """Whether a short form that no table has stands between a post and a name: ``Rektor UMP Budi``; no rank."""
        if not strip.joined(number + 1) or not strip.joined(number) or strip.closed[number]:
            return False
        word, after = strip.words[number], strip.words[number + 1]
        ranked = self._lexicon.names.front(strip.text, word.start) > word.start
        return word.shouted and not ranked and after.capital and not after.shouted

    def _lettered(self, told: Told, letters: str, kind: str, end: int) -> Told:
        """The post with a short form that is its body's name (``Rektor UMP``) or a part of its own (``Kadis PUPR``)."""
        if kind == "body":
            return Told(told.title, letters, end)
        head = told.title.split()[-1]
        agency = self._lexicon.agencies.rows.get(f"{head} {letters}")
        written = agency.base.removeprefix(f"{head} ") if agency else letters
        return Told(f"{told.title} {written}", told.unit, end)

    def _shortened(self, strip: Strip, first: int, head: tuple[int, PostRow]) -> tuple[int, PostRow]:
        """The head without the words that already belong to a body: ``Ketua | DPC Partai X``."""
        for count in range(1, head[0]):
            if strip.body(first + count):
                shorter = self._lexicon.posts.at(strip.words, first, count)
                return shorter if shorter and shorter[0] == count else head
        return head

    def _field(self, strip: Strip, first: int, spoken: bool) -> int:
        """Where the words of the field end: ``Kerja Sama``, ``Komisi II``, ``0709``."""
        last = first
        while last < len(strip.words) and strip.words[last].gap in (" ", "/", ", ", " & ") and not strip.body(last):
            word = strip.words[last]
            joint = spoken and word.lower == "dan" and last > first
            after = last + 1 if joint else last
            if after >= len(strip.words) or strip.place(after) or strip.body(after):
                break
            named = strip.words[after].capital and self._lexicon.field(strip.words[after].text)
            numbered = (_NUMBER.fullmatch(strip.words[after].text) and word.gap in JOINED) or (
                strip.words[after].text in _SCHOOLS
            )
            schools = strip.words[after].text in _SCHOOLS and not (last > first and strip.body(after + 1))
            if schools or (not (spoken and named) and not (numbered and not joint)):
                break
            last = after + 1
        return last

    def _spoken(self, strip: Strip, first: int, count: int, open_ended: bool) -> bool:
        """Whether a role is meant: small, or first in its sentence and no name (``Cucu Sumiati``)."""
        word = strip.words[first]
        if word.lower == "ibu" and first + 1 < len(strip.words) and strip.words[first + 1].lower == "kota":
            return False
        inside = range(first + 1, first + count)
        if strip.closed[first] or any(strip.body(at) or (strip.words[at].capital and not word.opens) for at in inside):
            return False
        if not word.capital:
            return True
        return (word.opens or open_ended) and (count > 1 or not self._lexicon.names.known(word.text))

    def _role(self, strip: Strip, first: int, found: tuple[int, Role], units: Units) -> Office:
        count, row = found
        end = first + count
        if row.more == "yes":
            end = max(_past_objects(strip, end), self._field(strip, end, True) if strip.joined(end) else end)
        title = " ".join((row.role, *(word.text for word in strip.words[first + count : end])))
        begins = _opened(strip, _past_school(strip, _past_class(strip, end)), _SMALL)
        told = units.of("role", title, begins, first)
        end = told.end if told.end > begins else end
        return Office(
            first,
            past_places(strip, end),
            end,
            title,
            told.unit,
            False,
            kin=row.more == "kin" or _counsel(strip, row, end),
            nobody=row.more == "anyone" or (row.more == "kin" and not row.role.endswith(_TOLD_OF)),
        )


def _ended(strip: Strip, number: int) -> bool:
    """Whether a sentence ends behind a prefix: ``sebagai pelaksana harian. Sekda ...``; that of ``Plt.`` goes on."""
    begins = number < len(strip.words) and strip.words[number].opens and strip.words[number].gap[:1] == "."
    return begins and len(strip.words[number - 1].text) > len("Plt.")


def _lacking(row: PostRow, title: str) -> str:
    """What should have been told behind a post and was not."""
    if _HEADS.fullmatch(row.written):
        return "town"
    if row.unit == "country" and title.startswith(("Menteri ", "Wakil Menteri ")):
        return "state"
    return _LACKS.get(row.unit, "")


def _counsel(strip: Strip, row: Role, end: int) -> bool:
    """Whether a lawyer is told by whom he speaks for: ``Kuasa hukum Hasan, Parlindungan Siregar,``."""
    start = strip.words[end - 1].end
    return row.role in COUNSEL and bool(_CLIENT.match(strip.text, start))


def _goes_on(strip: Strip, before: Office, office: Office) -> bool:
    """Whether a role is part of the one it follows: ``penasihat hukum terdakwa``, ``mahasiswa peserta KKN``."""
    small = strip.words[office.first].text.islower()
    return small and before.last == office.first and strip.joined(office.first) and not (before.official or before.kin)


def _plausible(strip: Strip, first: int, head: tuple[int, PostRow]) -> bool:
    """Short words are posts only with a capital: ``kasi`` also means to give."""
    word = strip.words[first]
    return word.capital or len(word.text) > 5 or head[0] > 1 or word.lower in ("ketua", "camat", "lurah", "kades")


def _small_body(strip: Strip, first: int, begin: int, last: int, title: str) -> Office:
    """A post of a body told in small letters: ``anggota | parlemen daerah Hamyang``."""
    place = strip.place(last) if strip.joined(last) else None
    end = strip.after(place.span.end, last) if place else last
    unit = _written(strip, begin, end)
    return Office(first, end, end, title, unit[0].upper() + unit[1:] if place else None, True)


def _past_objects(strip: Strip, number: int) -> int:
    """The word behind the object of a role: ``penjual | nasi pecel |``."""
    end = number
    while end < min(number + 3, len(strip.words)) and strip.joined(end) and _object(strip, end):
        end += 1
    return end


def _object(strip: Strip, number: int) -> bool:
    word = strip.words[number]
    return (
        word.text.islower()
        and not word.lower.endswith("nya")
        and word.lower not in _CLAUSE
        and not _VERBAL.match(word.lower)
    )


def _written(strip: Strip, first: int, last: int) -> str:
    return re.sub(r"\s+", " ", strip.raw(first, last))


def _past_bracket(strip: Strip, number: int) -> int:
    """The word behind a short form in brackets: ``Sekretaris Daerah (Sekda) | Kabupaten``."""
    word = strip.words[number] if number < len(strip.words) else None
    if word and word.gap == " (" and strip.text[word.end : word.end + 1] == ")":
        return number + 1
    return number


def _past_school(strip: Strip, number: int) -> int:
    """The word behind the kind of school in ``guru SD di ...``."""
    while (
        strip.joined(number)
        and not strip.body(number)
        and (strip.words[number].text in _SCHOOLS or strip.words[number].lower == "negeri")
    ):
        number += 1
    return number


def _past_class(strip: Strip, number: int) -> int:
    """The word behind the class in ``siswa kelas XI SMAN 1 Waingapu``; none, where no school follows."""
    if not (strip.joined(number) and strip.words[number].lower == "kelas"):
        return number
    return next((end for end in range(number + 2, number + 5) if strip.joined(end) and strip.body(end)), number)


def _opened(strip: Strip, number: int, small: frozenset[str]) -> int:
    """The word behind a preposition that a place or body follows."""
    if (
        strip.joined(number)
        and strip.words[number].lower in small
        and (strip.place(number + 1) or strip.body(number + 1))
    ):
        return number + 1
    return number


def past_places(strip: Strip, number: int) -> int:
    """Behind further places told for the same post: ``Desa X|, Kecamatan Y, Kabupaten Z``."""
    while (
        number < len(strip.words)
        and strip.words[number].gap in (" ", ", ", "\u00a0")
        and (at := strip.place(number) or strip.place(_past_kind(strip, number)))
    ):
        if strip.words[number - 1].text == strip.words[number].text and strip.words[number].gap == " ":
            strip.open(number)  # `Kabupaten Sumedang Sumedang Suparman`: the second is his name
            break
        number = _past_bracket(strip, strip.after(at.span.end, number))
    if strip.joined(number + 1) and strip.words[number].lower == "untuk" and strip.words[number + 1].capital:
        return number + 2  # `Duta Besar Jepang untuk Indonesia`
    return number


def _past_kind(strip: Strip, number: int) -> int:
    """Behind the kind of a place abroad: ``Daerah Otonomi | Guangxi``, ``Republik Rakyat | Tiongkok``."""
    two = " ".join(word.text for word in strip.words[number : number + 2])
    return number + 2 if two in _KINDS else number


def around(offices: list[Office]) -> Iterator[int]:
    """All words that belong to posts."""
    for office in offices:
        yield from range(office.first, office.kept)
