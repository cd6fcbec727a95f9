"""Builds the knowledge store into the package; everything else stands in pyproject.toml.

The store is made from the tables in ``knowledge/`` whenever the package is built or installed, editable
installs included, so that no binary file is kept under version control.
"""

import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent


class BuildWithKnowledge(build_py):
    """Writes ``checker/knowledge/facts.sqlite`` before the package is collected."""

    def run(self) -> None:
        """Build the store, then do what setuptools does."""
        sys.path.insert(0, str(ROOT))
        from checker.knowledge.build import build

        target = ROOT / "checker" / "knowledge" / "facts.sqlite"
        build(ROOT / "knowledge", target)
        super().run()


setup(cmdclass={"build_py": BuildWithKnowledge})
