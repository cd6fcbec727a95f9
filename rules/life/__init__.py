"""Births, deaths and what lies between them, from the text's own dates."""
