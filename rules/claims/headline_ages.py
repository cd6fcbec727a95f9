"""Ages in headlines about deaths: "Ida Moe dies at 96"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Claim, ClaimExtractor, Mention, Span
from rules.support.language.patterns import Pattern
from rules.support.people.age_claims import HEADLINE_DEATH, age_claim, lately
from rules.support.people.cast import cast_of
from rules.support.people.names import NAME
from rules.support.text.headings import title_of

_HEADLINE = Pattern(
    r"\b(?:dies|died|dead|death|passes\s+away)(?:,?\s+aged|,?\s+at(?:\s+(?:the\s+)?age(?:\s+of)?)?)\s+(?P<age>\d{2,3})\b"
    r"|\b(?:was|aged)\s+(?P<was>\d{2,3})\s*(?:$|[|–—-])"
)
_HEADLINE_NAME = Pattern(rf"(?:Who\ (?:was|is)\ )?(?P<name>{NAME})", exact=True)
_LEAD = 6  # sentences in which a report names the person that it is about


class HeadlineAges(ClaimExtractor):
    """Reads the age at death from a headline, and finds whom it means in the first sentences."""

    name = "headline-ages"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """The claim of the headline, if it makes one."""
        title = title_of(article)
        if title is None:
            return
        age = _HEADLINE.search(article.text, *title)
        death = HEADLINE_DEATH.search(article.text, *title)
        person = _deceased(article, title) if age and death else None
        if age and person:
            yield age_claim(article.sentences[0], age, person, lately(article), self.name)


def _deceased(article: Article, title: Span) -> str | None:
    """Whose death a headline reports: the first subject of the text that it names, else its first name."""
    cast, words = cast_of(article), article.quote(title).casefold()
    for sentence in article.sentences[1:_LEAD]:
        person = cast.subject(sentence)
        if person is not None and person.rpartition(" ")[2] in words:
            return person
    name = _HEADLINE_NAME.match(article.text, *title)
    return cast.person(name["name"], len(article.text)) if name else None
