"""The API: one module a resource, records described in ``fields.tsv``."""

from kliping.web.api.articles import article, articles
from kliping.web.api.facets import facets
from kliping.web.api.health import health
from kliping.web.api.openapi import openapi
from kliping.web.api.problems import problems

__all__ = ["article", "articles", "facets", "health", "openapi", "problems"]
