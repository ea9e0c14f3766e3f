"""Write the figures into README.md and README.id.md: one measurement, both languages.

    python -m tools.readme

Quality is that of the demo corpus (rules were written with it in view) and of the blind set (they were not);
speed is measured on this machine, so run it when little else does.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.analysis.speed import Stages, medians, pages
from benchmarks.quality.measures import Score
from benchmarks.quality.run import ROOT, collect, scores
from benchmarks.start import speed as start
from benchmarks.timing import in_turns, program

DEMO = ROOT / "demo" / "corpus"
BLIND = ROOT / "tests" / "gold" / "blind"
READMES = ("README.md", "README.id.md")
# What the reader of a README asks first; `make quality` prints every task. Task, then its name in each language.
TASKS = (
    ("title", "title", "judul"),
    ("outlet", "outlet", "media"),
    ("instant", "time of publication with zone", "waktu terbit dengan zona"),
    ("byline", "reporter", "wartawan"),
    ("paragraphs", "paragraphs of the body", "paragraf isi"),
    ("places f1", "places with code, F1", "wilayah dengan kode, F1"),
    ("places role", "role of the place", "peran wilayah"),
    ("people f1", "people, F1", "tokoh, F1"),
    ("people post", "their posts", "jabatannya"),
    ("institutions f1", "institutions, F1", "lembaga, F1"),
    ("quotes f1", "quotes with speaker, F1", "kutipan dengan penutur, F1"),
    ("tone document", "tone of the article", "nada artikel"),
    ("tone headline", "tone of the headline", "nada judul"),
    ("tone toward", "tone toward each party", "nada terhadap tiap pihak"),
    (
        "calibration error",
        "calibration error of tone (less is better)",
        "galat kalibrasi nada (makin kecil makin baik)",
    ),
    ("urusan main", "affair", "urusan"),
    ("events f1", "events with date, F1", "peristiwa bertanggal, F1"),
    ("cooperation f1", "pairs of the register, F1", "pasangan register, F1"),
)
HEADS = (
    ("task", "demo corpus, {} articles", "blind set, {} articles"),
    ("tugas", "korpus demo, {} artikel", "set buta, {} artikel"),
)
SPEEDS = (
    ("reading, one process", "articles a second", "`kliping --help`", "ms", "`python -c pass`"),
    ("membaca, satu proses", "artikel per detik", "`kliping --help`", "milidetik", "`python -c pass`"),
)


def quality_table(language: int, demo: dict[str, Score], blind: dict[str, Score]) -> str:
    """The figures of both sets, in one of the two languages."""
    head = HEADS[language]
    cells = [head[0], head[1].format(demo["title"].n), head[2].format(blind["title"].n)]
    rows = [(row[1 + language], f"{demo[row[0]].value:.3f}", f"{blind[row[0]].value:.3f}") for row in TASKS]
    return _table([cells, *rows])


def speed_table(language: int, articles: float, taken: dict[str, float]) -> str:
    """What was measured of speed, in one of the two languages."""
    reading, per_second, helped, unit, bare = SPEEDS[language]
    rows = [
        (reading, f"{articles:.0f} {per_second}"),
        (helped, f"{1000 * taken[start.HELP]:.0f} {unit}"),
        (bare, f"{1000 * taken[start.BARE]:.0f} {unit}"),
    ]
    return _table([("", ""), *rows])


def _table(rows: Sequence[Sequence[str]]) -> str:
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    return "\n".join([head, "|" + "---|" * len(rows[0]), *rest])


def filled(text: str, name: str, block: str) -> str:
    """The text with the block between ``<!-- name -->`` and ``<!-- /name -->``."""
    marks = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.S)
    if not marks.search(text):
        raise SystemExit(f"error: there is no place for {name}\n\nhint: write <!-- {name} --> and <!-- /{name} -->")
    return marks.sub(lambda found: f"{found[1]}{block}\n{found[2]}", text)


def main() -> int:
    """Measure and write."""
    demo, blind = (scores(collect([folder])) for folder in (DEMO, BLIND))
    found = pages(DEMO)
    stages = Stages(found)
    articles = len(found) / sum(medians([stages.round() for _ in range(4)]).values())
    calls = start.calls()
    taken = in_turns({name: program(*calls[name]) for name in (start.BARE, start.HELP)}, 15)
    for language, name in enumerate(READMES):
        path = Path(ROOT / name)
        text = filled(path.read_text(encoding="utf-8"), "figures", quality_table(language, demo, blind))
        path.write_text(filled(text, "speed", speed_table(language, articles, taken)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
