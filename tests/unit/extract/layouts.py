"""One invented article in the mark-up habits of several publishing systems. Text and names are ours (CC0-1.0)."""

TITLE = "Pemkab Wonogiri dan Kota Icheon Bahas Pelatihan Keramik"
PLACE = "WONOGIRI"
BODY = (
    "Pemerintah Kabupaten Wonogiri menerima kunjungan delegasi Kota Icheon, Korea Selatan, di Pendopo Rumah Dinas Bupati, "
    "Selasa (14/5/2024). Kedua pihak membahas pelatihan keramik bagi perajin muda.",
    'Bupati Wonogiri Hartono Widjaja mengatakan, kunjungan itu merupakan balasan atas lawatan tahun lalu. "Kami ingin '
    'perajin kita belajar langsung dari tempat asalnya," katanya.',
    "Kepala Dinas Perindustrian dan Tenaga Kerja Sulastri Ningrum menambahkan, sepuluh perajin akan dikirim ke Icheon pada "
    "September mendatang. Seluruh biaya pelatihan ditanggung tuan rumah.",
    "Delegasi juga meninjau sentra gerabah di Kecamatan Wuryantoro. Di sana mereka mencoba membuat teko dari tanah liat "
    "setempat bersama warga.",
    "Pertemuan lanjutan dijadwalkan pada akhir tahun secara daring. Naskah kerja sama belum disusun.",
)
RELATED = "Harga Singkong di Wonogiri Naik, Petani Semringah"
CAPTION = "Delegasi Icheon melihat proses pembakaran gerabah di Wuryantoro."


def paragraphs(first: str = "", tag: str = "p", between: str = "", last: str = "") -> str:
    """The body, with a dateline before it, something after its second paragraph and something at its end."""
    parts = [f"<{tag}>{text}</{tag}>" for text in (first + BODY[0], *BODY[1:-1], BODY[-1] + last)]
    return "\n".join((*parts[:2], between, *parts[2:]))


DETIK = f"""<!DOCTYPE html><html lang="id"><head><title>{TITLE}</title>
<link rel="canonical" href="https://www.detik.com/jateng/berita/d-7339412/pemkab-wonogiri-dan-kota-icheon">
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="detikjateng">
<meta name="publishdate" content="2024/05/14 17:32:11"><meta name="author" content="Ranto Subekti - detikJateng">
<meta name="dtk:author" content="Ranto Subekti">
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{TITLE}",
"datePublished":"2024-05-14T17:32:11+07:00","author":{{"@type":"Person","name":"Ranto Subekti"}},
"publisher":{{"@type":"Organization","name":"PT. Trans Digital Media"}}}}</script></head><body>
<header class="header"><nav class="nav"><a href="/">Home</a><a href="/j">Berita</a><a href="/b">Bisnis</a></nav></header>
<div class="container"><div class="page__breadcrumb"><a href="/">detikJateng</a><a href="/berita">Berita</a></div>
<article class="detail"><div class="detail__header"><h1 class="detail__title">{TITLE}</h1>
<div class="detail__author">Ranto Subekti - detikJateng</div><div class="detail__date">Selasa, 14 Mei 2024 17:32 WIB</div></div>
<div class="detail__media"><figure class="detail__media-image"><img src="x.jpg" alt="">
<figcaption class="detail__media-caption">{CAPTION} (Foto: Ranto Subekti/detikJateng)</figcaption></figure></div>
<div class="detail__body"><div class="detail__body-text itp_bodycontent"><strong>Wonogiri</strong> -
{paragraphs(between=f'<div class="para_caption">ADVERTISEMENT</div><div class="clearfix"></div><p class="para_caption">SCROLL TO CONTINUE WITH CONTENT</p><table class="linksisip" align="center"><tr><td><div class="lihatjg"><strong>Baca juga:</strong><a href="/d-1">{RELATED}</a></div></td></tr></table>')}
<div class="sisip_video_ds"><strong>Simak Video: Proses Pembakaran Gerabah</strong><p>[Gambas:Video 20detik]</p></div><br>
<strong>(rih/apu)</strong></div>
<div class="detail__body-tag"><div class="nav"><a class="nav__item" href="/tag/wonogiri">wonogiri</a><a class="nav__item" href="/tag/keramik">keramik</a></div></div>
</div></article><div class="box"><h2 class="box__title">Berita Terkait</h2><article class="list-content__item"><h3><a href="/z">Gerabah Wuryantoro Tembus Pasar Eropa</a></h3></article></div></div>
<aside><h2>Terpopuler</h2><div class="text">#1 <a href="/a">Jadwal Bus Malam</a></div></aside><footer>Copyright @ 2024 detikcom, All right reserved</footer></body></html>"""

KOMPAS = f"""<!DOCTYPE html><html><head><title>{TITLE} Halaman all - Kompas.com</title>
<meta property="og:title" content="{TITLE} Halaman all - Kompas.com"><meta property="og:site_name" content="KOMPAS.com">
<meta name="content_author" content="Sigit Wardoyo"><meta name="content_editor" content="Maria Kusuma"><meta name="author" content="Kompas Cyber Media">
<meta property="article:published_time" content="2024-05-14T10:32:00+00:00"><link rel="canonical" href="https://regional.kompas.com/read/2024/05/14/173211478/pemkab-wonogiri">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{TITLE}","datePublished":"2024-05-14T17:32:00+07:00",
"author":[{{"@type":"Person","name":"Maria Kusuma"}}],"publisher":{{"@type":"Organization","name":"Kompas.com"}}}}</script></head><body>
<div class="header"><ul class="nav__row"><li><a href="#">News</a></li><li><a href="#">Tren</a></li></ul></div>
<ul class="breadcrumb"><li><a href="/">Kompas.com</a></li><li><a href="/r">Regional</a></li></ul>
<h1 class="read__title">{TITLE}</h1><div class="read__credit"><div class="read__time">Kompas.com - 14/05/2024, 17:32 WIB</div>
<div class="credit-title"><div class="credit-title-name"><h6>Sigit Wardoyo,</h6><h6>Maria Kusuma</h6></div><div class="credit-title-nameEditor">Tim Redaksi</div></div></div>
<div class="social--side">Lihat Foto</div><div class="photo"><img src="x.jpg"><div class="photo__caption">{CAPTION}<span>(KOMPAS.com/SIGIT WARDOYO)</span></div></div>
<div class="read__content"><div class="clearfix">
{paragraphs('<strong>WONOGIRI, KOMPAS.com</strong> - ', between=f'<div class="inner-link-baca-juga"><p><strong>Baca juga: <a class="inner-link-baca-juga" href="/read/x">{RELATED}</a></strong></p></div>')}
<p><em>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel : <a href="https://whatsapp.com/channel/0">https://www.whatsapp.com/channel/0</a>. Pastikan kamu sudah install aplikasi WhatsApp ya.</em></p>
</div></div><div class="tag__article"><h6>Tag</h6><ul class="tag__article__wrap"><li class="tag__article__item"><a href="/tag/wonogiri">Wonogiri</a></li><li class="tag__article__item"><a href="/tag/keramik">keramik</a></li></ul></div>
<div class="comment"><h4>Komentar</h4><p>Bagus sekali, semoga perajin kita makin maju dan sejahtera ya.</p></div>
<div class="footer">Copyright 2008 - 2024 PT. Kompas Cyber Media (Kompas Gramedia Digital Group). All Rights Reserved.</div></body></html>"""

TRIBUN = f"""<!DOCTYPE html><html><head><title>{TITLE} - Tribunsolo.com</title><meta property="og:title" content="{TITLE} - Tribunsolo.com">
<meta name="author" content="Garudea Prabawati"><meta property="og:site_name" content="Tribunsolo.com">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","datePublished":"2024-05-14T10:32:00Z","author":{{"@type":"Person","name":"Garudea Prabawati"}},"editor":{{"@type":"Person","name":"Aji Bramastra"}},"publisher":{{"@type":"Organization","name":"Tribunsolo.com"}}}}</script></head>
<body><div id="bcrumb"><ul class="breadcrumb"><li><a>Home</a></li><li><a>Wonogiri</a></li></ul></div><div class="content"><div id="article">
<h1 class="f50 black2 f400 crimson" id="arttitle">{TITLE}</h1><div class="grey bdr3 pb10 pt10"><div class="f20">Tayang: <time class="grey">Selasa, 14 Mei 2024 17:32 WIB</time></div>
<div id="penulis" class="grey2 mt5">Penulis: <a href="/author">Garudea Prabawati</a></div><div id="editor">Editor: <a href="/editor">Aji Bramastra</a></div></div>
<div class="sosmed2"><a>Facebook</a><a>Twitter</a></div><div class="ads1 pa10">zoom-in<span class="adv">Baca Selanjutnya: <a href="/x">{RELATED}</a></span></div>
<div class="img"><img src="x.jpg"><div class="arial f12 pt5 grey2 f-right">TribunSolo.com/Garudea Prabawati</div><div class="imgcap ft12">{CAPTION}</div></div>
<div class="side-article txt-article multi-fontsize editcontent">
<p><strong>Laporan Wartawan TribunSolo.com, Garudea Prabawati</strong></p>
{paragraphs('<strong>TRIBUNSOLO.COM, WONOGIRI -</strong> ', between=f'<p class="baca"><a href="/b">Baca juga: {RELATED}</a></p>', last=' <strong>(*)</strong>')}
</div><div class="pagging"><a href="?page=all">Halaman selanjutnya</a> Halaman 1 <a href="?page=2">2</a></div>
<div class="mb10 f16 mt10"><div class="tagcloud3"><a class="rd2" href="/tag/w">Wonogiri</a><a class="rd2" href="/tag/i">Icheon</a></div></div></div></div>
<div class="related"><h3>Berita Terkait</h3><ul><li><a>Gerabah Wuryantoro Tembus Pasar Eropa</a></li></ul></div><div id="footer">©2024 TribunSolo.com</div></body></html>"""

ANTARA = f"""<!DOCTYPE html><html lang="id"><head><title>{TITLE} - ANTARA News Jawa Tengah</title><meta property="og:title" content="{TITLE} - ANTARA News Jawa Tengah">
<meta property="og:site_name" content="Antara News Jawa Tengah"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{TITLE}","datePublished":"Tue, 14 May 2024 17:32:11 +0700","author":{{"@type":"Person","name":"Bambang Dwi Marwoto"}},"publisher":{{"@type":"Organization","name":"ANTARA News Jawa Tengah"}}}}</script></head><body>
<header id="header-layout2"><nav id="menu"><ul><li><a>Beranda</a></li><li><a>Terkini</a></li></ul></nav></header><article class="post-wrapper clearfix"><header class="post-header"><h1 class="post-title">{TITLE}</h1>
<p class="simple-share"><span class="article-date"><i class="fa fa-clock-o"></i> Selasa, 14 Mei 2024 17:32 WIB</span></p></header>
<figure class="image-overlay"><img src="x.jpg"><figcaption class="wp-caption-text">{CAPTION} ANTARA/Bambang Dwi Marwoto</figcaption></figure>
<div class="post-content clearfix font17">Wonogiri (ANTARA) - {BODY[0]}<br><br>{BODY[1]}<br><br><span class="baca-juga"><b>Baca juga: <a href="/b">{RELATED}</a></b></span><br><br>{BODY[2]}<br><br>{BODY[3]}<br><br>{BODY[4]}<br><br>
<p class="text-muted small mt10">Pewarta : Bambang Dwi Marwoto<br>Editor:<span> Achmad Zaenal M</span><br>COPYRIGHT &copy; ANTARA 2024</p></div>
<footer class="post-meta"><div class="tags-widget clearfix"><span class="tags-title">Tags:</span><ul class="tags-widget clearfix"><li><a href="/tag/a">wonogiri</a></li><li><a href="/tag/b">icheon</a></li></ul></div></footer></article>
<div class="sidebar"><h3>Terpopuler</h3><p>Kereta tambahan untuk libur panjang</p></div></body></html>"""

WORDPRESS = f"""<!DOCTYPE html><html lang="id"><head><title>{TITLE} - Gajah Mungkur Ekspres</title><meta property="og:title" content="{TITLE} - Gajah Mungkur Ekspres">
<meta property="og:site_name" content="Gajah Mungkur Ekspres"><meta property="article:published_time" content="2024-05-14T10:32:11+00:00"><meta name="author" content="Redaksi">
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"Article","headline":"{TITLE}","datePublished":"2024-05-14T10:32:11+00:00","author":{{"name":"Redaksi","@id":"https://x/#p"}}}},{{"@type":"Organization","name":"Gajah Mungkur Ekspres"}}]}}</script></head>
<body class="post-template-default single single-post"><div class="td-header-menu"><ul><li><a>Beranda</a></li><li><a>Wonogiri</a></li></ul></div><div class="td-crumb-container"><span><a>Beranda</a></span> <span><a>Wonogiri</a></span></div>
<article class="post-123 post type-post status-publish format-standard has-post-thumbnail hentry category-wonogiri tag-icheon"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">Wonogiri</a></li></ul><header class="td-post-title"><h1 class="entry-title">{TITLE}</h1>
<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Oleh</div> <a href="/author/redaksi">Redaksi</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-05-14T17:32:11+07:00">14 Mei 2024</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-1">1.204</span></div></div></header></div>
<div class="td-post-sharing"><a>Facebook</a><a>WhatsApp</a></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img><figcaption class="wp-caption-text">{CAPTION} (IST)</figcaption></figure></div>
{paragraphs('<strong>Wonogiri, Gajahmungkurekspres.co.id</strong> &#8211; ', between=f'<div class="jeg_ad">Advertisements</div><p><strong>BACA JUGA:</strong> <a href="/b"><strong>{RELATED}</strong></a></p>', last=' <strong>(Tri Hastuti)</strong>')}
</div><footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/tag/i">Icheon</a></li><li><a href="/tag/w">Wonogiri</a></li></ul></div>
<div class="td-block-row td-post-next-prev"><div><span>Artikulli paraprak</span><a href="/p">Warga Jatisrono Panen Raya</a></div></div></footer></article><div class="td-related"><h4>BERITA TERKAIT</h4><h3><a>Gerabah Wuryantoro Tembus Pasar Eropa</a></h3></div></body></html>"""

NETWORK = f"""<!DOCTYPE html><html><head><title>{TITLE} - Kabar Gajah Mungkur</title><meta property="og:title" content="{TITLE} - Kabar Gajah Mungkur"><meta name="content_PublishedDate" content="2024-05-14 17:32:11"><meta name="content_author" content="Dewi Larasati"><meta name="content_editor" content="Dewi Larasati"></head><body>
<div class="nav2 clearfix"><ul><li><a>Home</a></li><li><a>Daerah</a></li></ul></div><section class="main-content"><div class="breadcrumb"><a>Home</a> <a>Daerah</a></div><div class="read__header"><h1 class="read__title">{TITLE}</h1>
<div class="read__info"><div class="read__info__author"><a href="/a">Dewi Larasati</a></div><div class="read__info__date">- Selasa, 14 Mei 2024 | 17:32 WIB</div></div></div>
<div class="photo"><div class="photo__img"><img></div><div class="photo__caption">{CAPTION} (dok. Diskominfo Wonogiri)</div></div><article class="read__content clearfix">
{paragraphs('<strong>KABAR GAJAH MUNGKUR</strong> - ', between=f'<p><strong>Baca Juga: <a href="/b">{RELATED}</a></strong></p>', last='***')}
</article><div class="read__info__editor">Editor: Dewi Larasati</div><div class="read__source">Sumber: Liputan</div><div class="tag"><h4>Tags</h4><ul class="tag__list"><li><h4><a href="/t">icheon</a></h4></li><li><h4><a href="/t">wonogiri</a></h4></li></ul></div>
<div class="latest"><h3>Terkini</h3><div class="latest__item"><h2><a>Gerabah Wuryantoro Tembus Pasar Eropa</a></h2><date>Senin, 13 Mei 2024 | 09:10 WIB</date></div><div class="latest__item"><h2><a>Warga Jatisrono Panen Raya</a></h2><date>Senin, 13 Mei 2024 | 08:10 WIB</date></div></div></section></body></html>"""

GOVERNMENT = f"""<!DOCTYPE html><html lang="id"><head><title>{TITLE} | Portal Resmi Pemerintah Kabupaten Wonogiri</title></head><body>
<div class="topbar"><span>Selasa, 21 Mei 2024</span> <a>Kontak</a></div><nav class="navbar"><a>Beranda</a><a>Profil</a><a>Layanan Publik</a></nav><div class="container"><div class="row"><div class="col-md-8"><h2>{TITLE}</h2>
<div class="meta"><span><i class="fa fa-user"></i> Admin Kominfo</span> <span><i class="fa fa-calendar"></i> 14 Mei 2024 10:32:11</span> <span><i class="fa fa-eye"></i> 213 kali dilihat</span></div>
<img src="x.jpg" class="img-responsive"><div style="text-align: justify;"><p>{PLACE} &ndash; {BODY[0]}</p><p>&nbsp;</p>{''.join(f'<p>{text}</p><p>&nbsp;</p>' for text in BODY[1:])}<p>(Humas/Diskominfo)</p></div>
<div class="share-box">Bagikan ke: <a>Facebook</a> <a>Twitter</a></div></div><div class="col-md-4"><h4>Berita Terbaru</h4><ul><li><a>Gerabah Wuryantoro Tembus Pasar Eropa</a><small>13 Mei 2024</small></li><li><a>Warga Jatisrono Panen Raya</a><small>12 Mei 2024</small></li></ul><h4>Pengumuman</h4><p>Pendaftaran pelatihan kerja gelombang kedua dibuka sampai akhir bulan ini bagi warga ber-KTP Wonogiri.</p></div></div></div>
<footer><p>&copy; 2024 Dinas Komunikasi dan Informatika Kabupaten Wonogiri. Jalan Kabupaten Nomor 4, Wonogiri, Jawa Tengah 57612</p></footer></body></html>"""

JPNN = f"""<!DOCTYPE html><html><head><title>{TITLE}</title><meta property="og:site_name" content="www.jpnn.com"><meta property="og:title" content="{TITLE}"><meta property="article:published_time" content="2024-05-14T17:32:00+07:00"></head><body>
<div class="menu-bar"><a>News</a><a>Daerah</a></div><div id="detail"><h1>{TITLE}</h1><h6>Selasa, 14 Mei 2024 &ndash; 17:32 WIB</h6><figure><img><p class="caption">{CAPTION} Foto: Natalia/JPNN.com</p></figure>
<div itemprop="articleBody" class="page-content"><p><strong><span style="color:#f00">jateng.jpnn.com</span>, WONOGIRI</strong> - {BODY[0]}</p><p>{BODY[1]}</p><div class="baca-juga"><span>BACA JUGA:</span><p><a href="/1">{RELATED}</a></p><p><a href="/2">Warga Jatisrono Panen Raya</a></p></div><p>{BODY[2]}</p><p>{BODY[3]}</p><p>{BODY[4]} <strong>(nat/jpnn)</strong></p></div>
<div class="video-rekomendasi"><b>Yuk, Simak Juga Video ini!</b></div><div class="redaktur">Redaktur & Reporter : Natalia Fatimah</div><div class="tags-terkait"><b>TAGS</b> &nbsp; <a href="/tag/w">Wonogiri</a> &nbsp; <a href="/tag/i">Icheon</a></div><p>Sumber ANTARA</p></div><div class="berita-terkait"><h4>BERITA TERKAIT</h4><ul><li><a>Gerabah Wuryantoro Tembus Pasar Eropa</a></li></ul></div></body></html>"""

ALL = {"detik": DETIK, "kompas": KOMPAS, "tribun": TRIBUN, "antara": ANTARA, "wordpress": WORDPRESS,
       "network": NETWORK, "government": GOVERNMENT, "jpnn": JPNN}  # fmt: skip
