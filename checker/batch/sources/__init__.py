"""The inputs of a run: each source is one archive file, or plain files taken together."""

from checker.batch.sources.source import Source as Source
