"""Anniversaries: "the 33rd anniversary of the 1989 earthquake"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Relation
from rules.support.lengths.anniversaries import anniversaries


class AnniversaryClaims(ClaimExtractor):
    """Reads anniversaries that name the year they are counted from; the moments are those of that year."""

    name = "anniversaries"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """One claim for each anniversary, dated by its origin."""
        for found in anniversaries(article):
            moments = found.source.moments
            yield Claim(
                found.place, Relation.ANNIVERSARY, (found.source,), moments=moments, extractor=self.name
            )
