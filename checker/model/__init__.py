"""Frozen values that travel between the stages. This package imports nothing of ours but itself."""
