"""When a source was made, as far as its address says so by itself. Nothing is ever fetched."""

from __future__ import annotations

from checker.sources.decode import decode_address

__all__ = ["decode_address"]
