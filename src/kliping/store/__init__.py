"""Where articles are kept and found again."""
