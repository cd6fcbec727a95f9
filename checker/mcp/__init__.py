"""Checks and annotations as tools of a Model Context Protocol server, for writers that are language models.

``tools`` is what they do, ``server`` offers it.
"""
