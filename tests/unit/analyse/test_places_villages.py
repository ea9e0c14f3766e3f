"""Desa and kelurahan are found by their kind word, their kecamatan, or the region of the article; hamlets are none."""

import pytest
from tests.unit.analyse.test_places import places


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("Kepala Desa Ujung Tanah, Kecamatan Mare, Kabupaten Bone, ditahan.", "Desa Ujung Tanah", "73.08.07.2007"),
        ("Warga Desa Sukamaju, Kecamatan Cibungbulang, Bogor, panen.", "Desa Sukamaju", "32.01.16.2013"),
        ("Rumah di Jatimurni, Pondok Melati, Kota Bekasi, roboh.", "Kelurahan Jatimurni", None),
        ("Toko di Gg. Gandarusa, Sukabumi Utara, Kebon Jeruk, Jakarta Barat.", "Kelurahan Sukabumi Utara", None),
        ("Ia warga Desa Parjito, Kecamatan Gunung Megang, Kabupaten Muara Enim.", "Desa Perjito", None),
        ("Lembang Madong di Toraja Utara panen.", "Lembang Ma'dong", None),
        ("Kelurahan Sangkrah, Solo, tergenang.", "Kelurahan Sangkrah", None),
    ],
)
def test_a_village_has_its_code_where_the_text_decides(text: str, name: str, code: str | None) -> None:
    region = places(text)[name].region
    assert region.kind == "desa"
    assert code is None or region.code == code


def test_a_name_told_as_a_village_is_no_kecamatan_elsewhere() -> None:
    found = places("Kades Ujung Tanah diperiksa. Warga Ujung Tanah diam.\n\nDesa Ujung Tanah, Kecamatan Mare, "
                   "Kabupaten Bone, sepi.")  # fmt: skip
    assert "Kecamatan Ujung Tanah" not in found
    assert len(found["Desa Ujung Tanah"].mentions) >= 2


def test_a_kampung_is_a_village_only_where_the_law_calls_it_so() -> None:
    assert not [n for n in places("Warga Kampung Ciburial, Kabupaten Garut, mengungsi.") if n.startswith("Kampung")]
    assert "Kampung Arborek" in places("Bupati Raja Ampat mengunjungi Kampung Arborek.")


@pytest.mark.parametrize(
    "text",
    ["Di Dukuh Gumuk, Kabupaten Boyolali, kopi tumbuh.", "Dana Desa Tahap II di Kabupaten Karo cair.",
     "Ia tinggal di Banjar Dinas Kawanan, Kabupaten Buleleng."],
)  # fmt: skip
def test_hamlets_and_funds_are_no_villages(text: str) -> None:
    assert not [place for place in places(text).values() if place.region.kind == "desa"]


def test_a_kecamatan_called_like_a_venue_is_no_venue() -> None:
    found = places("Danramil Puri Kapten Cba Ngatino memberi arahan di Kabupaten Mojokerto. Camat Taman hadir.")
    assert not [place for place in found.values() if place.region.kind == "venue"]
    assert "Kecamatan Puri" in found


def test_a_seat_without_a_kecamatan_of_its_name_is_a_venue() -> None:
    region = places("Kepala Kantor SAR Maumere menyusun regu.")["Maumere"].region
    assert (region.kind, region.code, region.parent) == ("venue", None, "Kabupaten Sikka")


def test_the_town_hall_alone_bears_the_name_of_the_town() -> None:
    assert "Balai Kota Salatiga" in places("Wali Kota Salatiga meneken surat di Balai Kota, Kamis.")
    assert "Rumah Jabatan Gubernur" in places("Gubernur Bali menjamu tamu di Rumah Jabatan Gubernur, Denpasar.")
