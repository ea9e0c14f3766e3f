"""Who an article names, and which post each of them holds."""

from kliping.analyse.people.component import People, make

__all__ = ["People", "make"]
