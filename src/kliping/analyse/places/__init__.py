"""Which regions and venues an article speaks of: names found, read in their context, told apart, weighed."""

from kliping.analyse.places.component import Places, make

__all__ = ["Places", "make"]
