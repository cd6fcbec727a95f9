"""Errors that a user may see, each one clear line.

ClaimlineError
├── UsageError          unknown option, rule or configuration key; impossible --published (exit 2)
├── ConfigError         a configuration file that cannot be used (exit 2)
├── UpdateError         facts that could not be fetched; those in force are untouched (exit 2)
├── ReadError           an input that cannot be read; the other inputs go on (exit 2)
├── ArchiveError        an archive that cannot be reached, is damaged or of another layout (exit 2)
└── PackageClashError   the imported `rules` or `checker` is another distribution's (exit 2)
"""

from __future__ import annotations


class ClaimlineError(Exception):
    """Base of everything that claimline reports about its input; ``str()`` is the line to show."""


class UsageError(ClaimlineError):
    """The command line asks for something that does not exist or cannot be."""


class ConfigError(ClaimlineError):
    """A configuration file is malformed or holds an unknown key or a wrong value."""


class UpdateError(ClaimlineError):
    """Newer facts could not be fetched or are not to be trusted; those in force are untouched."""


class ReadError(ClaimlineError):
    """An input cannot be read: ``place`` is the file, with a line number where one is known."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class ArchiveError(ClaimlineError):
    """An archive cannot be reached, is damaged, or has a layout that this version does not read."""


class PackageClashError(ClaimlineError):
    """Another distribution's package of the same name shadows one of ours."""
