"""The wiring: the only place where stages, sources and the store meet."""
