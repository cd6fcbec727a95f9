"""The rule act-after-death."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from checker import Article, Claim, Finding, Flagged, Need, Passing, Related, Relation, Rule, Severity
from checker.toolkit import Sentence, describe_moment
from rules.support.dates.best_reading import describe_time
from rules.support.dates.every_reading import always_before
from rules.support.events.acts import Act, acts
from rules.support.events.parsed_acts import dated_sentences, years_after
from rules.support.events.tellings import tellings
from rules.support.language.patterns import Pattern
from rules.support.people.lifetimes import POSTHUMOUS
from rules.support.people.lives import display, lives, readings

_POSTHUMOUS = frozenset(
    (
        "published",
        "received",
        "won",
        "appeared",
        "starred",
        "released",
        "debuted",
        "became",
        "earned",
        "made",
        "went",
        "came",
        "returned",
    )
)


_DIED = Pattern(r"\b(?:[Dd]ied|killed|drowned|perished|passed|murdered|executed|death)\b|[–-]|\(")
_FIRM = 2  # late deeds of a surname alone from which on it is taken for the name of something else


class ActAfterDeath(Rule):
    """What it flags
    -------------
    Something that a person does at a date after the death that the same text gives.

    Why it matters
    --------------
    Either the date of the act or that of the death is wrong, or somebody else acted.

    Example
    -------
    "Edith Ahlgren, who died in November 1971 ... In 1974 Ahlgren sold the house."

    Write instead
    -------------
    The right year, or who it was: "In 1974 Ahlgren's sister sold the house."

    When it is wrong
    ----------------
    When a pronoun means another person than the subject of the sentence before. What can happen to the dead
    passes: works that appear, prizes, honours. Where several late deeds are told of a surname alone, or one
    in a text that has "the Kern clinic", it is the name of a firm, a house or an heir.

    Options
    -------
    None.

    References
    ----------
    OHDSI Data Quality Dashboard: plausibleAfterDeath. Gramps, "Verify the data".
    """

    name = "act-after-death"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.PARSES})
    examples = (
        Flagged(
            "These are poems by Ida Kern, who died in May 1971. [[In 1974 Kern sold]] the house by the sea."
        ),
        Flagged("Paul Orr (3 May 1926 – 5 March 1994) was a sculptor. [[He moved to Rome in 1996]]."),
        Passing("These are poems by Ida Kern, who died in May 1971. In 1974 Kern's sister sold the house."),
        Passing("Paul Orr (3 May 1926 – 5 March 1994) was a sculptor. He was honoured in 1996."),
        Flagged("Ida Kern drowned in 1911. [[She drew the houses of the bay in 1914]]."),
        Passing("Ida Kern drowned in 1911. Her houses of the bay were drawn in 1914."),
        Passing("Paul Orr (3 May 1926 – 5 March 1994) was a sculptor. He won a prize in 1996."),
        Passing("Paul Orr (3 May 1926 – 5 March 1994) was a sculptor. He moved to Rome in 1994."),
        Flagged("Ida Kern sold the house in 1999 and died in 2006. [[In 2010 Kern moved]] to Rome."),
        Passing("Ida Kern saw that her father fell ill and died in 2006. In 2010 Kern moved to Rome."),
        Passing("Ida Kern died in 2006. The Kern clinic moved in 2008. In 2010 Kern opened a second ward."),
        Passing("Berg ran the mill with his cousin Per Moe and died in 1999. In 2005 Moe moved to Rome."),
        Passing("Ida Kern met Per Moe in Rome and died in 2006. In 2003 Kern moved to Rome."),
        Passing("The painter Ida Kern died in 1987. A retrospective of Kern opened in Moss in 2009."),
        Passing("Otto Brand died in 1911. In 1934 Brand opened a plant. In 1951 Brand moved to Kiel."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences dated after the first year that the text tells next to a death."""
        died = min(years_after(article, _DIED), default=None)
        return () if died is None else dated_sentences(article, lambda year: year > died)

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each deed later than every death date of its doer."""
        deaths = {p: told[Relation.DIED] for p, told in lives(article).items() if told[Relation.DIED]}
        if not deaths:
            return
        late: dict[str, list[Act]] = defaultdict(list)
        for act in _late_acts(article, frozenset(deaths)):
            if (
                not act.owned
                and act.verb not in _POSTHUMOUS
                and all(_is_later(act, death) for death in deaths[act.person])
            ):
                late[act.person].append(act)
        for person, deeds in late.items():
            if not (all(act.by_surname for act in deeds) and _names_a_thing(article, person, deeds)):
                death, *_ = deaths[person]
                yield from (_finding(article, act, death) for act in deeds)


def _late_acts(article: Article, people: frozenset[str]) -> Iterator[Act]:
    """Deeds read off the words, then those that only the grammar shows, each date once."""
    seen = set()
    for act in acts(article, people, any_deed=False):
        seen.add(act.expression.span)
        yield act
    dates = [e for e in article.expressions if e.stated.year is not None and e.span not in seen]
    for told in tellings(article, dates):
        agent = told.agent
        if agent is None or agent.name not in people or told.how not in ("in", "on", "at"):
            continue
        if told.lemma not in POSTHUMOUS:
            place, surname = told.span.cover(agent.place), " " not in article.quote(agent.place)
            yield Act(agent.name, place, told.verb.text, told.expression, told.sentence, surname)


def _names_a_thing(article: Article, person: str, deeds: list[Act]) -> bool:
    """Whether the surname alone seems to mean a firm: by its several late deeds, or by "the Kern clinic"."""
    surname = re.escape(display(article, person).rpartition(" ")[2])
    return len(deeds) >= _FIRM or re.search(rf"\b[Tt]he {surname} [a-z]", article.text) is not None


def _is_later(act: Act, death: Claim) -> bool:
    return always_before(readings(death), act.expression.moments)


def _finding(article: Article, act: Act, death: Claim) -> Finding:
    name, died = display(article, act.person), next(readings(death))
    return Finding(
        span=act.place,
        message=f"{name} acts in {act.expression.text}, after the death ({describe_moment(died)}).",
        explanation=(
            f'"{article.quote(death.span)}" dates the death of {name}: {describe_moment(died)}.',
            f'"{article.quote(act.place)}" has {name} act: {describe_time(act.expression)}.',
            "The act comes after the death.",
        ),
        related=(Related(death.span, f"the death of {name}"),),
    )
