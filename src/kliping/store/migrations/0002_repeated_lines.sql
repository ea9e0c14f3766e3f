-- What is known of the boilerplate of a host: on how many of its last pages a line stands (docs/decisions/0009).

CREATE TABLE host (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- A page counts once a host, under the label of its input; `article` is what the store made of it.
CREATE TABLE observed (
  id INTEGER PRIMARY KEY,
  host INTEGER NOT NULL REFERENCES host (id),
  label TEXT NOT NULL UNIQUE,
  article TEXT
) STRICT;
CREATE INDEX observed_by_host ON observed (host, id);

-- `hash` is 64 bits of the line (kliping.extract.learnt); the words themselves are not kept.
CREATE TABLE line (
  host INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  page INTEGER NOT NULL REFERENCES observed (id) ON DELETE CASCADE,
  PRIMARY KEY (host, hash, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_by_page ON line (page);

CREATE TABLE line_count (
  host INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  PRIMARY KEY (host, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_often ON line_count (host, pages) WHERE pages >= 3;

CREATE TRIGGER line_counted AFTER INSERT ON line BEGIN
  INSERT INTO line_count (host, hash, pages) VALUES (new.host, new.hash, 1)
  ON CONFLICT (host, hash) DO UPDATE SET pages = pages + 1;
END;
CREATE TRIGGER line_uncounted AFTER DELETE ON line BEGIN
  UPDATE line_count SET pages = pages - 1 WHERE host = old.host AND hash = old.hash;
  DELETE FROM line_count WHERE host = old.host AND hash = old.hash AND pages < 1;
END;
