"""One module a page."""

from kliping.web.pages.about import about
from kliping.web.pages.article import article
from kliping.web.pages.articles import articles
from kliping.web.pages.cooperation import cooperation
from kliping.web.pages.problems import problems

__all__ = ["about", "article", "articles", "cooperation", "problems"]
