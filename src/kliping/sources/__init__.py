"""How bytes come in: files, folders, standard input, pages. Each gives ``Fetched``; nothing is understood here."""
