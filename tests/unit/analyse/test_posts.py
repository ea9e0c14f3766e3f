"""Which post people hold, written out, and the unit it belongs to by the annotation guidelines."""

import msgspec
import pytest

from kliping.analyse import institutions, people, places
from kliping.analyse.people.lexicon import PostRow, Prefix, Role
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Post
from kliping.resources import Resources

RESOURCES = Resources()
PLACES, INSTITUTIONS, PEOPLE = places.make(RESOURCES), institutions.make(RESOURCES), people.make(RESOURCES)


def posts(text: str) -> dict[str, Post | None]:
    """The post of everyone named in a text."""
    given = Article("a", "1", "", text, (Span(0, len(text)),))
    found = PEOPLE(given, INSTITUTIONS(given, PLACES(given, Analysis()))).people
    return {person.name: person.post for person in found}


def held(text: str, name: str) -> tuple[str, str | None]:
    """Title and unit of one person's post."""
    post = posts(text)[name]
    assert post is not None
    return post.title, post.unit


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Bupati Klaten Hamenang Wajar Ismoyo hadir.", "Hamenang Wajar Ismoyo", "Bupati", "Kabupaten Klaten"),
        ("Wawali Madiun Bagus Panuntun hadir.", "Bagus Panuntun", "Wakil Wali Kota", "Kota Madiun"),
        ("Sekda Kudus Revlisianto Subekti hadir.", "Revlisianto Subekti", "Sekretaris Daerah", "Kabupaten Kudus"),
        ("Kepala Diskominfo Kota Depok Manto Jorghi hadir.", "Manto Jorghi",
         "Kepala Dinas Komunikasi dan Informatika", "Kota Depok"),
        ("Kadis Kominfo Pematangsiantar Johannes Sihombing SSTP MSi hadir.", "Johannes Sihombing",
         "Kepala Dinas Komunikasi dan Informatika", "Kota Pematangsiantar"),
        ("Kadisdik Kabupaten Bogor Rusliandy hadir.", "Rusliandy", "Kepala Dinas Pendidikan", "Kabupaten Bogor"),
        ("Asisten Administrasi Umum Setda Kabupaten Batang Retno Dwi Irianto hadir.", "Retno Dwi Irianto",
         "Asisten Administrasi Umum", "Kabupaten Batang"),
        ("Kapolres Kudus AKBP Heru Dwi Purnomo hadir.", "Heru Dwi Purnomo", "Kapolres", "Kabupaten Kudus"),
        ("Kepala Pelaksana BPBD Cilacap Taryo hadir.", "Taryo",
         "Kepala Pelaksana Badan Penanggulangan Bencana Daerah", "Kabupaten Cilacap"),
    ],
)  # fmt: skip
def test_heads_secretaries_and_chiefs_belong_to_the_region(text: str, name: str, title: str, unit: str) -> None:
    assert held(text, name) == (title, unit)


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Kepala Bidang Persampahan Dinas Lingkungan Hidup Kota Depok Ardan Kurniawan hadir.", "Ardan Kurniawan",
         "Kepala Bidang Persampahan", "Dinas Lingkungan Hidup Kota Depok"),
        ("Kabag Hukum Setda Kabupaten Batang Dyah Lukisari hadir.", "Dyah Lukisari",
         "Kepala Bagian Hukum", "Sekretariat Daerah Kabupaten Batang"),
        ("Kasat Reskrim Polres Kudus Iptu Danail Arifin hadir.", "Danail Arifin",
         "Kepala Satuan Reserse Kriminal", "Polres Kudus"),
        ("Sekretaris Dinas Sosial Kabupaten Garut Heni Suryana hadir.", "Heni Suryana",
         "Sekretaris", "Dinas Sosial Kabupaten Garut"),
    ],
)  # fmt: skip
def test_those_below_the_head_belong_to_the_agency(text: str, name: str, title: str, unit: str) -> None:
    assert held(text, name) == (title, unit)


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Ketua DPRD Lumajang Oktafiyani hadir.", "Oktafiyani", "Ketua", "DPRD Kabupaten Lumajang"),
        ("Wakil Ketua Komisi C DPRD Kota Malang Dito Arief hadir.", "Dito Arief",
         "Wakil Ketua Komisi C", "DPRD Kota Malang"),
        ("Kepala BPS Kabupaten Banyumas Agus Praptono hadir.", "Agus Praptono",
         "Kepala", "Badan Pusat Statistik Kabupaten Banyumas"),
        ("Rektor Universitas Diponegoro Prof. Suharnomo hadir.", "Suharnomo", "Rektor", "Universitas Diponegoro"),
        ("Dekan Fakultas Hukum Universitas Diponegoro, Retno Saraswati, hadir.", "Retno Saraswati",
         "Dekan", "Fakultas Hukum Universitas Diponegoro"),
        ("Corporate Affairs Director Zenvora Indah, Andrew Saputro, hadir.", "Andrew Saputro",
         "Director", "Zenvora Indah"),
        ("Presiden Prabowo Subianto tiba di Palangka Raya.", "Prabowo Subianto", "Presiden", "Indonesia"),
        ("Rektor ZYX Jebul Suroso hadir.", "Jebul Suroso", "Rektor", "ZYX"),
        ("Rektor IAIN Kudus Prof. Dr. H. Abdurrohman Kasdi, Lc., M.Si. hadir.", "Abdurrohman Kasdi",
         "Rektor", "IAIN Kudus"),
        ("CEO Zenvora Andre Sulistyo hadir.", "Andre Sulistyo", "CEO", "Zenvora"),
        ("Duta Besar Jepang untuk Indonesia Masaki Yasushi hadir.", "Masaki Yasushi", "Duta Besar", "Jepang"),
        ("Menteri Luar Negeri AS Marco Rubio tiba.", "Marco Rubio", "Menteri Luar Negeri", "Amerika Serikat"),
    ],
)  # fmt: skip
def test_bodies_have_their_own_people(text: str, name: str, title: str, unit: str) -> None:
    assert held(text, name) == (title, unit)


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Camat Cikajang Cecep Effendi hadir.", "Cecep Effendi", "Camat", "Kecamatan Cikajang"),
        ("Kades Tanjungwangi, Kecamatan Cihampelas, Kabupaten Bandung Barat, Ade Sutisna hadir.", "Ade Sutisna",
         "Kepala Desa", "Desa Tanjungwangi"),
        ("Kapolsek Kalitirta Iptu Asep Dedi hadir.", "Asep Dedi", "Kapolsek", "Kecamatan Kalitirta"),
        ("Lurah Sukajadi Rina Marlina hadir.", "Rina Marlina", "Lurah", "Kelurahan Sukajadi"),
    ],
)  # fmt: skip
def test_camat_and_village_heads_belong_to_their_place(text: str, name: str, title: str, unit: str) -> None:
    assert held(text, name) == (title, unit)


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("Pj Bupati", "Penjabat Bupati"),
        ("Penjabat (Pj) Bupati", "Penjabat Bupati"),
        ("Plt. Bupati", "Pelaksana Tugas Bupati"),
        ("Plh Bupati", "Pelaksana Harian Bupati"),
        ("Mantan Bupati", "mantan Bupati"),
        ("mantan Pj Bupati", "mantan Penjabat Bupati"),
    ],
)
def test_acting_and_former_stay_in_front(before: str, title: str) -> None:
    assert held(f"Acara itu dihadiri {before} Alor Amon Djobo.", "Amon Djobo") == (title, "Kabupaten Alor")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Zubaedah, pedagang ikan asin asal Tuban, mengeluh.", "pedagang ikan asin"),
        ("Zubaedah (45), petani, mengeluh.", "petani"),
        ("Zubaedah selaku relawan membagikan nasi.", "relawan"),
        ("Guru sebuah SMP di Ambulu, Zubaedah, mengeluh.", "guru"),
        ('"Habis semua," ujar Zubaedah. Ia menangis. "Perahu juga," kata nelayan itu.', "nelayan"),
        ("Bantuan itu dinanti Bu Zubaedah. Buruh tani asal Losarang itu belum dibayar.", "buruh tani"),
        ("Belasan pedagang datang. Salah satunya Zubaedah, yang berjalan kaki.", "pedagang"),
    ],
)
def test_roles_stand_beside_a_name_or_in_the_next_sentence(text: str, title: str) -> None:
    post = posts(text)["Zubaedah"]
    assert post is not None
    assert post.title == title


def test_numbers_of_a_neighbourhood_are_no_part_of_its_head() -> None:
    assert posts("Ketua RT 05 RW 02, Slamet, mengumpulkan warga.")["Slamet"] == Post(
        "Ketua RT", None, "Ketua RT 05 RW 02"
    )


def test_a_role_takes_the_role_behind_it_with_it() -> None:
    text = "Penasihat hukum terdakwa, Yosep Parera, meminta kliennya dibebaskan."
    assert posts(text)["Yosep Parera"] == Post("penasihat hukum", None, "Penasihat hukum terdakwa")


def test_a_small_body_is_the_unit_of_its_member() -> None:
    text = (
        "Tamu itu Kim Min-soo, anggota parlemen daerah Hamyang. Delegasi Hamyang, Korea Selatan, disambut Pemkab Bogor."
    )
    found = places.make(RESOURCES)(Article("a", "1", "", text, ()), Analysis()).places
    assert any(place.region.name.startswith("Hamyang") for place in found)
    assert held(text, "Kim Min-soo") == ("anggota", "Parlemen daerah Hamyang")


def test_a_post_in_apposition_behind_the_name_is_read() -> None:
    text = "Dwi Wahyuningsih, Kepala Dinas Sosial Kabupaten Banyumas, mengatakan bantuan cair."
    assert held(text, "Dwi Wahyuningsih") == ("Kepala Dinas Sosial", "Kabupaten Banyumas")


def test_posts_in_a_list_stay_with_their_people() -> None:
    text = "Hadir Bupati Garut Rudy Gunawan, Sekda Nurdin Yana, dan Camat Cikajang Cecep Effendi."
    titles = {name: post.title for name, post in posts(text).items() if post}
    assert titles == {"Rudy Gunawan": "Bupati", "Nurdin Yana": "Sekretaris Daerah", "Cecep Effendi": "Camat"}


def test_somebodys_wife_is_not_he() -> None:
    post = posts("Rombongan disambut istri Budi Santoso di rumahnya.")["Budi Santoso"]
    assert post is None


def test_a_woman_is_no_post() -> None:
    assert posts("Perempuan bernama Zubaedah itu pulang.")["Zubaedah"] is None


def test_raw_is_a_string_of_the_text() -> None:
    text = "Menteri Dalam Negeri (Mendagri) Tito Karnavian dan Plt Kadis PUPR Alor Jhon Lelang hadir."
    raws = [post.raw for post in posts(text).values() if post]
    assert len(raws) == 2
    assert all(raw and raw in text for raw in raws)


def test_tables_hold_each_word_once_and_known_units() -> None:
    rows = RESOURCES.table("posts/posts", PostRow)
    kinds = {"region", "head", "agency", "body", "country", "role", "place:kecamatan", "place:desa"}
    assert len({row.surface for row in rows}) == len(rows)
    assert {row.unit for row in rows} <= kinds
    assert {row.tail for row in rows} <= {"none", "field", "number"}
    roles = RESOURCES.table("posts/roles", Role)
    assert {row.more for row in roles} <= {None, "yes", "kin", "anyone"}
    assert len({row.role for row in roles}) == len(roles)


def test_prefixes_are_written_out() -> None:
    written = {row.surface: row.title for row in RESOURCES.table("posts/prefixes", Prefix)}
    assert written["Plt"] == "Pelaksana Tugas"
    assert msgspec.json.encode(written)


def test_a_body_behind_the_name_is_the_unit_of_a_post_without_one() -> None:
    text = "Jaksa penuntut umum Deni Fitrianto dari Kejari Kebumen mengatakan pikir-pikir."
    assert held(text, "Deni Fitrianto") == ("jaksa penuntut umum", "Kejaksaan Negeri Kebumen")


def test_the_head_of_an_agency_is_told_by_its_short_form() -> None:
    text = "Kadinperinnaker Kabupaten Kebumen Sugeng Riyadi mengatakan pelatihan dibuka."
    assert held(text, "Sugeng Riyadi") == ("Kepala Dinas Perindustrian dan Tenaga Kerja", "Kabupaten Kebumen")


@pytest.mark.parametrize(
    ("text", "name", "title", "unit"),
    [
        ("Deputi Tauwas BPBD Kebumen Dadang Hendrayuda hadir.", "Dadang Hendrayuda",
         "Deputi Tauwas", "Badan Penanggulangan Bencana Daerah Kabupaten Kebumen"),
        ("Pimpinan Bulog Cabang Kebumen Eko Purnawan hadir.", "Eko Purnawan", "Pimpinan Cabang", "Perum Bulog"),
        ("Bupati Kebumen terpilih Lilis Nuryani hadir.", "Lilis Nuryani", "Bupati terpilih", "Kabupaten Kebumen"),
        ("Wamen ESDM Yuliot Tanjung hadir.", "Yuliot Tanjung",
         "Wakil Menteri Energi dan Sumber Daya Mineral", "Indonesia"),
        ("Ketua Mahkamah Konstitusi (MK) Budi Santoso hadir.", "Budi Santoso", "Ketua", "Mahkamah Konstitusi"),
        ("Ketua Umum Partai Persatuan Pembangunan (PPP), Suryadharma Ali, hadir.", "Suryadharma Ali",
         "Ketua Umum", "Partai Persatuan Pembangunan"),
        ("Roslina Siregar, guru SD di Kabupaten Kebumen, menempuh 22 kilometer.", "Roslina Siregar",
         "guru", "Kabupaten Kebumen"),
        ("Sidang di Pengadilan Negeri Kebumen. Ketua majelis hakim Arwana Sasmita menolak.", "Arwana Sasmita",
         "Ketua Majelis Hakim", "Pengadilan Negeri Kebumen"),
        ("Bank Sampah Matahari berdiri. Ketuanya, Tasyakuri, mengatakan anggota menabung.", "Tasyakuri",
         "Ketua", "Bank Sampah Matahari"),
        ("Juru bicara Fraksi Partai Golkar Nasrul Hasibuan hadir.", "Nasrul Hasibuan",
         "juru bicara", "Fraksi Partai Golkar"),
    ],
)  # fmt: skip
def test_posts_as_outlets_write_them(text: str, name: str, title: str, unit: str) -> None:
    assert held(text, name) == (title, unit)


def test_a_president_leads_a_body_too_and_a_prime_minister_is_never_indonesian() -> None:
    assert held("Presiden Partai Keadilan Sejahtera Budi Santoso hadir.", "Budi Santoso") == (
        "Presiden",
        "Partai Keadilan Sejahtera",
    )
    assert held("Di Jakarta, Perdana Menteri Anna Fischer hadir.", "Anna Fischer") == ("Perdana Menteri", None)


def test_somebodys_child_holds_no_post_and_a_patients_father_does() -> None:
    assert posts("Melki Padabang, anak sulung Yunus, hadir.")["Melki Padabang"] is None
    assert held("Karto Wibowo, ayah pasien, hadir.", "Karto Wibowo")[0] == "ayah pasien"


def test_small_words_complete_the_head_of_an_office() -> None:
    text = "Kepala hubungan internasional Kota Semarang, Clara Wulandari, menawarkan bantuan."
    assert held(text, "Clara Wulandari") == ("Kepala hubungan internasional", "Kota Semarang")


@pytest.mark.parametrize("state", ["Prancis", "Belanda", "Korea Selatan", "AS"])
def test_a_president_is_of_the_state_behind_the_post(state: str) -> None:
    full = {"AS": "Amerika Serikat"}.get(state, state)
    assert held(f"Presiden {state} Emmanuel Macron tiba di sana.", "Emmanuel Macron") == ("Presiden", full)
