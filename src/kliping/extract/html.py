"""An article out of a page's HTML, read by general rules: no page is known by its address."""

from __future__ import annotations

ABOVE, BELOW = 4, 30  # lines before the title and after the body in which credits and tags are looked for
