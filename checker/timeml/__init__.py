"""TimeML (ISO 24617-1, TimeML 1.2.1): its annotation as values, the check of its links, and its output."""
