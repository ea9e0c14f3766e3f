"""Who cooperates with whom: rows of region pairs, every cell proved by sentences."""
