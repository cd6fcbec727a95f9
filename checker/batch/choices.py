"""What the command line may choose from; importing this loads nothing."""

from __future__ import annotations

ENGINES = {"local": "", "ray": "ray", "spark": "pyspark", "dask": "distributed"}
"""The engines, each with the package that it needs."""

FORMATS = ("jsonl", "parquet")
"""Formats of the tables."""
