-- Articles with everything said about them, a word index over them, and what gave no article.
-- Measured before it was chosen: see docs/decisions/0003.

-- `slot` is the wall-clock minute of publication since 2000, times 256, plus a number within the minute: rows in
-- slot order are rows in the order of time, so "newest first" and a range of days cost nothing.
-- The small columns come first: a list of hits never reads the pages of `body` and `record`.
CREATE TABLE article (
  slot INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version TEXT NOT NULL,
  title TEXT NOT NULL,
  outlet TEXT,
  published TEXT,
  tone TEXT,
  p REAL,
  unsure INTEGER NOT NULL,
  urusan TEXT,
  first_seen TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  facets TEXT NOT NULL,  -- the tokens of its facets (x12 x40 ...), for the word index
  body BLOB NOT NULL,    -- the text, zlib
  record BLOB NOT NULL   -- the Reading as JSON without the text, zlib
) STRICT;

-- Earlier states of an article; the newest is the row of `article`.
CREATE TABLE version (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  version TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  body BLOB NOT NULL,
  record BLOB NOT NULL,
  UNIQUE (article, version)
) STRICT;

-- Whatever one can filter by: an outlet, place, person, tone or urusan; `all` are every article, `dated` those with
-- a known day, `register` those that tell of a cooperation. `articles` is kept by the triggers below, so totals are never counted.
CREATE TABLE facet (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  articles INTEGER NOT NULL DEFAULT 0,
  UNIQUE (kind, key)
) STRICT;

CREATE TABLE link (
  slot INTEGER NOT NULL REFERENCES article (slot) ON DELETE CASCADE,
  facet INTEGER NOT NULL REFERENCES facet (id),
  rank INTEGER NOT NULL,  -- the order in which a list shows them
  PRIMARY KEY (slot, facet)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_facet ON link (facet, slot);

CREATE TRIGGER link_counted AFTER INSERT ON link BEGIN
  UPDATE facet SET articles = articles + 1 WHERE id = new.facet;
END;
CREATE TRIGGER link_uncounted AFTER DELETE ON link BEGIN
  UPDATE facet SET articles = articles - 1 WHERE id = old.facet;
END;

-- `unpack` is registered on every connection. The index holds no copy of the text.
CREATE VIEW readable AS SELECT slot, title, unpack(body) AS body, facets FROM article;
CREATE VIRTUAL TABLE words USING fts5 (
  title, body, facets, content='readable', content_rowid='slot', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_indexed AFTER INSERT ON article BEGIN
  INSERT INTO words (rowid, title, body, facets) VALUES (new.slot, new.title, unpack(new.body), new.facets);
END;
CREATE TRIGGER article_unindexed AFTER DELETE ON article BEGIN
  INSERT INTO words (words, rowid, title, body, facets)
  VALUES ('delete', old.slot, old.title, unpack(old.body), old.facets);
END;

-- Inputs that gave no article, one row an input: nothing is lost.
CREATE TABLE problem (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  message TEXT NOT NULL,
  hint TEXT NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;

-- What was read and how it ended, so that a run can be taken up again: `digest` covers the bytes and the reader.
CREATE TABLE input (
  label TEXT PRIMARY KEY,
  digest TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
