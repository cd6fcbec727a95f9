"""Writes the schemas."""

from checker.report.schemas import write

if __name__ == "__main__":
    write()
