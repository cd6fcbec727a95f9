"""Exit statuses."""

CLEAN = 0  # nothing at or above --fail-on
FINDINGS = 1
UNUSABLE = 2  # usage, configuration or unreadable input
INTERRUPTED = 130
