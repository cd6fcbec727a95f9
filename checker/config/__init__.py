"""Configuration: ``claimline.toml``, or ``[tool.claimline]`` in ``pyproject.toml``; the nearest file wins.

``files`` finds and reads it, ``values`` holds it, ``settings`` turns it into what the engine is to do.
"""
