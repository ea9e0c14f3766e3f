"""Fuzzing of extraction: pages nobody would write, for as long as one likes."""
