from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from kliping.extract.hints import Hints
from kliping.extract.page import Page, clean
from kliping.extract.pen import Traits, read_page
from kliping.resources import Resources

TRAITS = Traits(Hints.of(Resources()))


def read(html: str) -> Page:
    return read_page(LexborHTMLParser(html), TRAITS)


def texts(html: str) -> list[str]:
    return [line.text for line in read(html).lines]


def test_blocks_and_breaks_part_lines_and_inline_elements_do_not() -> None:
    assert texts("<p>Satu <b>dua</b> <i>tiga</i></p><div>Empat<br>lima</div>") == ["Satu dua tiga", "Empat", "lima"]


def test_words_in_different_elements_stay_apart_as_on_the_page() -> None:
    assert texts("<p><b>SUMEDANG</b> - Bupati</p>") == ["SUMEDANG - Bupati"]
    assert texts("<p>kata<b>lama</b></p>") == ["katalama"]


def test_what_is_never_text_is_left_out() -> None:
    unread = "<script>a()</script><style>p{}</style><noscript>x</noscript><template>t</template><select>s</select>"
    assert texts(f"<p>Isi</p>{unread}") == ["Isi"]


def test_hidden_elements_are_left_out_but_not_a_hidden_body() -> None:
    assert texts('<p hidden>a</p><p style="display : none">b</p><p>Isi</p>') == ["Isi"]
    assert texts('<body style="visibility:hidden"><p>Isi</p>') == ["Isi"]


def test_linked_characters_are_counted() -> None:
    (line,) = read('<p>Baca juga: <a href="/x">Harga Naik</a></p>').lines
    assert (line.text, line.linked, line.href) == ("Baca juga: Harga Naik", len("Harga Naik"), "/x")


def test_only_long_lines_that_are_not_linked_are_prose() -> None:
    words = "Pemerintah kabupaten meresmikan perpustakaan baru di kecamatan."
    page = read(f'<p>Pendek saja.</p><p>{words}</p><p><a href="/x">{words}</a></p>')
    assert [bool(line.prose) for line in page.lines] == [False, True, False]


def test_breaks_before_a_line_are_counted() -> None:
    assert [line.breaks for line in read("<div>a<br>b<br><br>c</div>").lines] == [0, 1, 2]


def test_a_menu_is_one_line_unless_an_article_is_in_it() -> None:
    assert texts("<nav><ul><li>Beranda<li>Daerah</ul></nav>") == ["Beranda Daerah"]
    assert texts("<div class='sidebar'><h1>Judul</h1><p>Isi</p></div>") == ["Judul", "Isi"]


def test_the_foot_of_an_article_is_read_line_by_line() -> None:
    page = read("<article><p>Isi</p><footer><p>Editor: Sari</p><ul class=tags><li>air</ul></footer></article>")
    assert [line.text for line in page.lines] == ["Isi", "Editor: Sari", "air"]


def test_tags_authors_and_dates_are_marked() -> None:
    page = read(
        '<span class="author">Sari W</span><time datetime="2024-05-14T10:00:00Z">14 Mei</time>'
        '<div class="tags"><a href="#">air</a> <a href="#">bersih</a></div><a href="/tag/sungai">sungai</a>'
    )
    assert [(mark.kind, mark.text) for mark in page.marks] == [
        ("byline", "Sari W"), ("date", "14 Mei"), ("tags", "air"), ("tags", "bersih"), ("tags", "sungai")]  # fmt: skip
    assert page.marks[1].machine == "2024-05-14T10:00:00Z"


def test_every_block_ends_where_its_lines_end() -> None:
    page = read("<div><p>a</p><p>b</p></div><p>c</p>")
    assert [(block.tag, block.start, block.end) for block in page.blocks] == [
        ("body", 0, 3), ("div", 0, 2), ("p", 0, 1), ("p", 1, 2), ("p", 2, 3)]  # fmt: skip


def test_depth_is_counted_without_recursion() -> None:
    assert read("<div>" * 3000 + "dalam").depth >= 3000


def test_invisible_characters_and_runs_of_blanks_go() -> None:
    assert clean("  per\u00adpus\u200btakaan \u00a0 baru\n") == "perpustakaan baru"
