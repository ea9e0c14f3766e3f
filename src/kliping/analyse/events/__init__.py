"""Events between governments or institutions: visits, meetings, signings and what follows them."""

from kliping.analyse.events.component import Events, make

__all__ = ["Events", "make"]
