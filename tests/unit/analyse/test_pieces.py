"""Short forms of agencies that are put together from pieces."""

import pytest
from tests.unit.analyse.naming import RESOURCES, names

from kliping.analyse.pieces import Piece, Pieces

PIECES = Pieces.of(RESOURCES)


@pytest.mark.parametrize(
    ("short", "written"),
    [
        ("Disperdagin", "Dinas Perdagangan dan Perindustrian"),
        ("Disnaker", "Dinas Tenaga Kerja"),
        ("Disbudporapar", "Dinas Kebudayaan, Pemuda, Olahraga dan Pariwisata"),
        ("Dinperindag", "Dinas Perindustrian dan Perdagangan"),
        ("DISHUB", "Dinas Perhubungan"),
        ("Sudinparekraf", "Suku Dinas Pariwisata dan Ekonomi Kreatif"),
        ("Disperindagkop UKM", "Dinas Perindustrian, Perdagangan, Koperasi dan UKM"),
    ],
)
def test_a_short_form_is_written_out_piece_by_piece(short: str, written: str) -> None:
    assert PIECES.written(short) == written


@pytest.mark.parametrize(
    "word", ["Distribusi", "Diskusi", "Dinamika", "Dinasti", "Distrik", "Dis", "Disabilitas", "Pora"]
)
def test_a_word_that_only_begins_so_is_no_agency(word: str) -> None:
    assert PIECES.written(word) is None


def test_the_fewest_pieces_make_a_word_up() -> None:
    pieces = Pieces([Piece("per", "Per"), Piece("in", "In"), Piece("perin", "Perindustrian")])
    assert pieces.written("Disperin") == "Dinas Perindustrian"
    assert pieces.written("Disperinin") == "Dinas Perindustrian dan In"


def test_a_text_names_an_agency_that_no_row_has() -> None:
    assert names("Petugas Dinperinnaker Kebumen dan Disnakkan Kebumen datang.") == [
        "Dinas Perindustrian dan Tenaga Kerja Kabupaten Kebumen",
        "Dinas Peternakan Kabupaten Kebumen",
    ]
