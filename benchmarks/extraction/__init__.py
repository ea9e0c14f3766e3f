"""Extraction from saved pages of real outlets, beside other extractors."""
