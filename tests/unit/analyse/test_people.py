"""Who is named, under which name, and who is nobody. The sentences are invented, in the style of many outlets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kliping.analyse import institutions, people, places
from kliping.core.evidence import Span
from kliping.core.types import Analysis, Article, Caption, Person
from kliping.resources import Resources

RESOURCES = Resources()
PLACES, INSTITUTIONS, PEOPLE = places.make(RESOURCES), institutions.make(RESOURCES), people.make(RESOURCES)


def article(text: str, title: str = "", captions: tuple[str, ...] = (), byline: tuple[str, ...] = ()) -> Article:
    """An article of these parts, paragraphs parted by an empty line."""
    paragraphs, at = [], 0
    for line in text.split("\n\n"):
        paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 2
    shown = tuple(Caption(caption) for caption in captions)
    return Article("a", "1", title, text, tuple(paragraphs), captions=shown, byline=byline)


def read(given_article: Article) -> tuple[Person, ...]:
    """The people of an article after the real places and institutions."""
    return PEOPLE(given_article, INSTITUTIONS(given_article, PLACES(given_article, Analysis()))).people


def names(text: str, **parts: tuple[str, ...]) -> list[str]:
    """Canonical names in order of first mention."""
    return [person.name for person in read(article(text, **parts))]


def surfaces(text: str, name: str, title: str = "") -> tuple[str, ...]:
    """How one person is written."""
    given_article = article(text, title)
    person = next(person for person in read(given_article) if person.name == name)
    return given_article.surfaces(person.mentions)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bupati Garut Rudy Gunawan meninjau pasar.", "Rudy Gunawan"),
        (
            "Wakil Bupati Garut Luthfianisa Putri Karlina meninjau longsor. Putri meminta bantuan.",
            "Luthfianisa Putri Karlina",
        ),
        ("Kepala Dinas Kesehatan Kota Depok, Mary Liziawati, mengatakan kasus naik.", "Mary Liziawati"),
        ("Kapolres Kudus AKBP Heru Dwi Purnomo, S.I.K., M.Si. memimpin apel.", "Heru Dwi Purnomo"),
        ("Dandim 0722/Kudus Letkol Inf Hermawan Setya Budi hadir.", "Hermawan Setya Budi"),
        ("Kabid Humas Polda Jateng Kombes Pol Artanto membenarkan hal itu.", "Artanto"),
        ("Ketua DPRD Kabupaten Lumajang Hj. Oktafiyani, S.H., M.H. memimpin rapat.", "Oktafiyani"),
        ("Penjabat (Pj) Gubernur Jawa Barat Bey Machmudin tiba.", "Bey Machmudin"),
        ("Kapolres Metro Jakarta Pusat Kombes Reynold E.P. Hutagalung memimpin patroli.", "Reynold E.P. Hutagalung"),
        ("Rapat dipimpin Sekda Sumedang Tuti R. Suryati di gedung negara.", "Tuti R. Suryati"),
        ("Kapolsek Cimanggung Iptu Asep Dedi datang ke lokasi.", "Asep Dedi"),
        ("Direktur RSUD dr. Soetomo Surabaya Prof Cita Rosita Sigit Prakoeswa menolak.", "Cita Rosita Sigit Prakoeswa"),
        ("Menteri Dalam Negeri (Mendagri) Muhammad Tito Karnavian tiba.", "Muhammad Tito Karnavian"),
        ("Wali Kota Salatiga menemui Ms. Choi Eun-ju di pendopo.", "Choi Eun-ju"),
        ("Camat Karangpawitan Rena Sudrajat ikut bersih-bersih.", "Rena Sudrajat"),
    ],
)
def test_a_post_or_title_before_a_name_tells_it(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"Jembatan ini sudah lama rusak," kata Suparman.', "Suparman"),
        ('"Airnya naik cepat," ketus Juminten sambil menunjuk rumahnya.', "Juminten"),
        ("Menurut pengakuan warga, korban bernama Wagirin ditemukan di sungai.", "Wagirin"),
        ("Dulkamid (67) menunggu antrean sejak subuh.", "Dulkamid"),
        ("Sejak pagi, Pak Wiryo membuka warung.", "Wiryo"),
        ("Zubaedah, pedagang sayur, mengeluhkan harga cabai.", "Zubaedah"),
        ("Tiga orang hadir. Salah satunya Markonah, yang paling tua.", "Markonah"),
        ("Ayahnya, Tukimin, bekerja di kebun.", "Tukimin"),
        ("Siti Nurhaliza binti Abdullah menerima bantuan.", "Siti Nurhaliza binti Abdullah"),
        ("Panen dipimpin oleh Ahmad Fauzi di sawah.", "Ahmad Fauzi"),
        ("Ngadinah (kiri) menerima kursi roda.", "Ngadinah"),
        ("Lewat manajernya, I Made Harta Yasa, perusahaan meminta maaf.", "I Made Harta Yasa"),
    ],
)
def test_speech_age_kin_and_name_words_tell_a_name_without_post(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Ambulans melintas di Jalan Sudirman lalu Jalan Ahmad Yani.",
        "Korban dirawat di RSUD dr. Soetomo.",
        "Laga digelar di Stadion Wibawa Mukti, Minggu.",
        "Festival Danau Toba dibuka Sabtu. Pengunjung memadati pantai.",
        "Program Indonesia Pintar menjangkau ribuan siswa.",
        "Peraturan Presiden Nomor 12 Tahun 2025 mulai berlaku.",
        "Harga Toyota Avanza naik. Penjualan Honda Beat turun.",
        "Menurut Dinas Kesehatan, kasus menurun. Kata Pemkab Bogor, stok cukup.",
        "Warga Kampung Sawah bergotong royong. Pedagang Pasar Minggu pindah.",
        "Polisi menyita Tramadol dan Hexymer. Barang bukti dibawa ke Polres Metro Bekasi.",
        "Perjanjian Paris disepakati. Liga Champions berlanjut.",
        "Penulis: Ahmad Fauzi",
        "Peringatan Hari Kartini dan Idul Adha berlangsung meriah.",
        "KA Jaka Tingkir terlambat. Jadwal perjalanan Jaka Tingkir berubah.",
        "Pimpinan Komisi VIII menemui jemaah.",
        "Ibu kota Beirut sepi. Warga Bunia mengungsi.",
        "Relationship Management Executive itu jabatan baru.",
        "Gelar M.Biomed dan M.A. disandang banyak orang.",
        "Uni Eropa dan Uni Soviet pernah berunding.",
        "Kisah Nabi Ibrahim dibacakan khatib.",
        "Satgas Percepatan Rehabilitasi dan Rekonstruksi menyalurkan bantuan.",
        '"Untung belum terlambat," katanya.',
    ],
)
def test_roads_bodies_events_products_and_staff_are_nobody(text: str) -> None:
    assert names(text) == []


def test_a_short_form_goes_to_the_full_name() -> None:
    text = 'Wakil Wali Kota Bogor Jenal Mutaqin hadir. "Kami siap," kata Jenal.'
    assert surfaces(text, "Jenal Mutaqin") == ("Jenal Mutaqin", "Jenal")


def test_a_foreign_family_name_goes_to_the_full_name() -> None:
    text = "Wali Kota Gumi Kim Jang-ho menyambut tamu. Kim mengajak mereka makan."
    assert "Kim" in surfaces(text, "Kim Jang-ho")


def test_two_people_with_one_last_name_stay_two() -> None:
    text = "Camat Cikajang Asep Nurjaman dan Ketua RT Maman Nurjaman hadir. Asep pulang lebih dulu."
    assert names(text) == ["Asep Nurjaman", "Maman Nurjaman"]
    assert surfaces(text, "Asep Nurjaman") == ("Asep Nurjaman", "Asep")


def test_a_shared_name_is_the_one_told_last() -> None:
    text = "Sekda Asep Nurjaman tiba. Tak lama kemudian Camat Maman Nurjaman datang. Nurjaman membawa laporan."
    assert surfaces(text, "Maman Nurjaman")[-1] == "Nurjaman"


def test_a_nickname_goes_with_the_name_it_was_told_for() -> None:
    text = "Muhammad Rizal, yang akrab disapa Bang Ijal, berjualan mi. Bang Ijal mengaku omzetnya turun."
    assert names(text) == ["Muhammad Rizal"]
    assert surfaces(text, "Muhammad Rizal") == ("Muhammad Rizal", "Ijal")


def test_a_name_in_brackets_and_initials_are_mentions() -> None:
    text = "Zulkifli Hasan (Zulhas) menemui Susilo Bambang Yudhoyono. Zulhas berterima kasih kepada SBY."
    assert surfaces(text, "Zulkifli Hasan") == ("Zulkifli Hasan", "Zulhas")
    assert surfaces(text, "Susilo Bambang Yudhoyono") == ("Susilo Bambang Yudhoyono", "SBY")


def test_a_region_in_brackets_is_no_nickname() -> None:
    assert names("Bupati Bogor Rudy Susmanto (Gerindra) hadir.") == ["Rudy Susmanto"]


def test_a_common_word_behind_a_post_is_a_name_of_two_words() -> None:
    text = "Kepala Dinas Sosial Kabupaten Luwu Muslim Paembonan hadir. Muslim berterima kasih, kata Muslim."
    assert names(text) == ["Muslim Paembonan"]


def test_a_name_that_begins_like_a_region_is_a_name() -> None:
    assert names("Anggota DPRD Kota Bandung Bandung Wirasasmita menolak.") == ["Bandung Wirasasmita"]


def test_the_place_of_a_post_is_no_part_of_the_name() -> None:
    text = "Pimpinan Cabang Bulog Kedu Tri Handayani menyebut stok aman. Menurut Tri, panen segera tiba."
    assert names(text) == ["Tri Handayani"]


def test_a_misspelt_name_goes_to_the_one_it_is_meant_for() -> None:
    text = "Asisten Khusus Presiden Dirgayuza Setiawan hadir. Diragayuza pulang lebih dulu, kata Diragayuza."
    assert surfaces(text, "Dirgayuza Setiawan") == ("Dirgayuza Setiawan", "Diragayuza")


def test_two_known_names_that_differ_by_a_letter_stay_two() -> None:
    text = "Camat Cikajang Endang Suryana dan Lurah Endang Suryani hadir."
    assert names(text) == ["Endang Suryana", "Endang Suryani"]


def test_a_verb_in_headline_case_ends_a_name() -> None:
    text = "Presiden Prabowo Subianto tiba. Prabowo Instruksikan Jajarannya Bergerak, bunyi judul itu."
    assert names(text) == ["Prabowo Subianto"]


def test_one_who_shares_a_first_name_but_has_an_age_of_his_own_is_somebody_else() -> None:
    text = "Kepala Dinas Sosial Kabupaten Garut Aji Sukarmaji hadir. Pedagang sayur, Aji (19), menunggu."
    assert names(text) == ["Aji Sukarmaji", "Aji"]


def test_one_list_names_people_all_through() -> None:
    text = "Pemenangnya Rahmad Ardhiansyah, Riefky Baihaqie, dan Aprilia Maharani."
    assert names(text) == ["Rahmad Ardhiansyah", "Riefky Baihaqie", "Aprilia Maharani"]


def test_a_firm_named_elsewhere_is_no_part_of_the_name() -> None:
    text = "Manajer Zenvora Patria Dian Hapsari hadir. Kantor Zenvora Patria di Zenvora Patria sepi."
    assert "Dian Hapsari" in names(text)


def test_somebody_found_by_an_unknown_is_a_person_where_he_acts() -> None:
    assert names("Ular sanca itu ditemukan Tugiyem di dapur rumahnya.") == ["Tugiyem"]


def test_the_title_marks_only_names_of_the_body() -> None:
    text = "Bupati Garut Rudy Gunawan meninjau pasar."
    title = "Rudy Gunawan Tinjau Pasar Wanaraja Baru"
    found = read(article(text, title))
    assert [person.name for person in found] == ["Rudy Gunawan"]
    assert found[0].mentions[0] == Span(0, 12, "title")


def test_a_capitalised_headline_alone_names_nobody() -> None:
    assert read(article("Pasar itu ramai.", "Ratna Sari Dewi Kunjungi Pasar")) == ()


def test_captions_are_read_and_their_credit_is_not() -> None:
    caption = "Ngadinah (kiri) menerima kursi roda dari Camat Rena Sudrajat. (Dimas Prakoso)"
    assert names("Acara berlangsung singkat.", captions=(caption,)) == ["Ngadinah", "Rena Sudrajat"]
    assert names("Ramai.", captions=("Suasana pasar. Foto: Putri Rahmawati/Kabar",)) == []


def test_the_reporter_is_nobody() -> None:
    assert names("Laporan Putri Rahmawati dari Garut.", byline=("Putri Rahmawati",)) == []


def test_mentions_leave_titles_and_degrees_out() -> None:
    given_article = article("Ketua MUI Depok K.H. Ahmad Dimyathi, Lc., M.A. hadir.")
    (person,) = read(given_article)
    assert given_article.at(person.mentions[0]) == "Ahmad Dimyathi"


@given(st.text(alphabet=st.sampled_from("aBi K. ,()\"'-\n1Dr"), max_size=80))
def test_any_text_can_be_read_and_spans_stay_inside(text: str) -> None:
    given_article = article(text)
    for person in read(given_article):
        assert person.name
        for span in person.mentions:
            assert given_article.at(span).strip() == given_article.at(span) != ""


def test_reading_twice_gives_the_same() -> None:
    given_article = article("Bupati Garut Rudy Gunawan bertemu Pak Wiryo. Rudy pulang.")
    assert read(given_article) == read(given_article)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wali Kota Ambon menyambut Wali Kota Zzyzhou Liao Guoming. Tamu pulang ke Zzyzhou.", "Liao Guoming"),
        ("Delegasi Jerman dipimpin Walikota Wessenbrock Anna Fischer Klein.", "Anna Fischer Klein"),
        ("Bupati Zulhas Febriandi Lekatompessy hadir.", "Zulhas Febriandi Lekatompessy"),
        ("Ketua Pansus II Yulisman Datuk Bagindo mengatakan dua kota dipilih.", "Yulisman"),
        ("Rombongan dipimpin presidennya, Datuk Amrullah Bin Kassim.", "Amrullah Bin Kassim"),
        ("Andi Rusmana, nama lengkap tersangka, keluar dari ruang penyidik.", "Andi Rusmana"),
    ],
)
def test_a_name_has_neither_the_town_before_it_nor_the_title_around_it(text: str, name: str) -> None:
    assert name in names(text)


def test_who_reports_is_nobody() -> None:
    assert names("Demikian laporan Rahmi Zulfa dari Sabang.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kepala dusun setempat, Mei Nur Khasanah, membenarkan kabar itu.", "Mei Nur Khasanah"),
        ("Gubernur NTB Lalu Agus Arman meninjau pasar.", "Lalu Agus Arman"),
        ("Presiden mengusulkan Komjen Pol Badrodin Haiti sebagai calon.", "Badrodin Haiti"),
        ("Wakil Ketua DPRD Garut TB Hasanuddin hadir.", "TB Hasanuddin"),
        ("Ada beberapa nama seperti Marzuki Alie dan Hadi Utomo.", "Hadi Utomo"),
        ('"Ada 35," ujar Ketua Panitia Penyelenggaraan Kurban Masjid Raya, Fatah (50), ditemui di sana.', "Fatah"),
    ],
)
def test_more_names_as_outlets_write_them(text: str, name: str) -> None:
    assert name in names(text)
