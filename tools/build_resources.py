"""Build src/kliping/data/ from the hand-edited truth under resources/.

    python tools/build_resources.py           write the data folder and its MANIFEST.json
    python tools/build_resources.py --check   change nothing; exit 1 and name what differs

Each folder of resources/ is a kind: tab-separated tables with a header line, and a CARD.md whose front matter names
`source` and `licence`. Lines that begin with `#` are comments and stay behind. The built table is the same table
without comments, checked (one header, equal columns, no row twice) and, above 200 kB, packed with gzip.
A folder of TOML files beside the tables (outlets/profiles/) is built into one list of records (outlets/profiles.json).
Models under src/kliping/data/models/ are made by `make train`; here they only enter the manifest.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRUTH = ROOT / "resources"
DATA = ROOT / "src" / "kliping" / "data"
MODELS = ROOT / "models"
PACK_ABOVE = 200_000

File = tuple[str, bytes, int, str, str]  # name, content, rows, source, licence


def card(folder: Path) -> tuple[str, str]:
    """`source` and `licence` from the front matter of CARD.md."""
    path = folder / "CARD.md"
    if not path.exists():
        sys.exit(f"{_told(path)} is missing: write what this is, its source, licence, date and how to check it")
    lines = path.read_text(encoding="utf-8").split("---")[1].strip().splitlines()
    matter = dict(line.split(":", 1) for line in lines)
    return matter["source"].strip(), matter["licence"].strip()


def table(path: Path) -> tuple[bytes, int]:
    """The table without comments, and its number of rows; a crooked or repeated row stops the build."""
    lines = [
        line for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")
    ]
    columns = lines[0].count("\t")
    seen: set[str] = set()
    for line in lines[1:]:
        if line.count("\t") != columns:
            sys.exit(f"{_told(path)}: {line.count(chr(9)) + 1} cells instead of {columns + 1}: {line!r}")
        if line in seen:
            sys.exit(f"{_told(path)}: this row stands twice: {line!r}")
        seen.add(line)
    return ("\n".join(lines) + "\n").encode(), len(lines) - 1


def _told(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def built(truth: Path = TRUTH) -> Iterator[File]:
    """Every table of every kind, packed where large, in sorted order."""
    for folder in sorted(path for path in truth.iterdir() if path.is_dir()):
        source, licence = card(folder)
        for path in sorted(folder.glob("*.tsv")):
            content, rows = table(path)
            name = f"{folder.name}/{path.name}"
            if len(content) > PACK_ABOVE:
                name, content = name + ".gz", gzip.compress(content, 9, mtime=0)
            yield name, content, rows, source, licence
        for inner in sorted(path for path in folder.iterdir() if path.is_dir()):
            content, rows = records(inner)
            yield f"{folder.name}/{inner.name}.json", content, rows, source, licence


def records(folder: Path) -> tuple[bytes, int]:
    """The TOML files of a folder as one list, in the order of their names; a crooked file stops the build."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        try:
            found.append(tomllib.loads(path.read_text(encoding="utf-8")))
        except tomllib.TOMLDecodeError as error:
            sys.exit(f"{_told(path)}: {error}")
    return (json.dumps(found, ensure_ascii=False, indent=1, default=str) + "\n").encode(), len(found)


def models() -> Iterator[File]:
    """The trained models as they lie in the data folder; each belongs to models/<task>/CARD.md by its file stem."""
    for path in sorted((DATA / "models").glob("*")):
        source, licence = card(MODELS / path.name.split(".")[0])
        yield f"models/{path.name}", path.read_bytes(), 0, source, licence


def manifest(files: list[File]) -> bytes:
    """MANIFEST.json: version, and name, digest, rows, source and licence of every file."""
    entries = [
        {
            "file": name,
            "sha256": hashlib.sha256(content).hexdigest(),
            "rows": rows,
            "source": source,
            "licence": licence,
        }
        for name, content, rows, source, licence in files
    ]
    version = hashlib.sha256("".join(str(entry["sha256"]) for entry in entries).encode()).hexdigest()[:8]
    return (json.dumps({"version": version, "files": entries}, ensure_ascii=False, indent=1) + "\n").encode()


def wanted() -> dict[str, bytes]:
    """Every file the data folder should hold, by name."""
    files = [*built(), *models()]
    return {**{name: content for name, content, *_ in files}, "MANIFEST.json": manifest(files)}


def present() -> dict[str, bytes]:
    """Every file the data folder holds now."""
    return {str(path.relative_to(DATA)): path.read_bytes() for path in sorted(DATA.rglob("*")) if path.is_file()}


def main() -> int:
    """Write or check; the exit status is 1 when a check finds a difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 on a difference")
    checking = parser.parse_args().check
    want, have = wanted(), present()
    differing = sorted(name for name in want.keys() | have.keys() if want.get(name) != have.get(name))
    for name in differing:
        print(f"{'differs' if checking else 'write' if name in want else 'remove'}: {name}")
        if not checking:
            put(DATA / name, want.get(name))
    print(f"{len(want)} files, {len(differing)} {'differ' if checking else 'written'}")
    return int(checking and bool(differing))


def put(path: Path, content: bytes | None) -> None:
    """Write the file, or remove it when it is no longer wanted."""
    if content is None:
        path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
