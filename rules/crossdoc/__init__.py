"""Rules across documents: what the text tells, and what its sources or the archive tell of the same."""
