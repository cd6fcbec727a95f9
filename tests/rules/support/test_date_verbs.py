"""Which verb a date hangs on; ``D`` stands for the date."""

from __future__ import annotations

import pytest

from checker import Span
from checker.toolkit import Tense
from rules.support.dates.date_verbs import DateVerb, verb_of


def verb(sentence: str) -> DateVerb | None:
    start = sentence.index("DATE")
    return verb_of(sentence, start, start + len("DATE"), Span(0, len(sentence)))


PAST = [
    ("The poet was born on DATE.", "was born"),
    ("The poet was born in Halden, Norland, on DATE.", "was born"),
    ("The king was shot and killed on DATE.", "was shot and killed"),
    ("The bridge opened on DATE in the rain.", "opened"),
    ("The club opened the new hall on DATE.", "opened"),
    ("The war began on DATE.", "began"),
    ("They had put it up on DATE.", "had put"),
    ("The quake struck off the coast of Norland on DATE.", "struck"),
    ("The game was on DATE.", "was"),
    ("On DATE, the bridge was closed.", "was"),
    ("On DATE the ship sank.", "sank"),
    ("The singer was quietly and finally buried on DATE.", "was quietly and finally buried"),
    ("The poet was born in St. Halden on DATE.", "was born"),
    ("The city of Moss was founded by monks from the north on DATE.", "was founded"),
    ("The council has approved it on DATE.", "has approved"),
    ("On DATE Moss was badly damaged.", "was"),
    ("The law was passed unanimously DATE.", "was passed"),
    ("The war began DATE.", "began"),
    ("On DATE the old grey tall slow lame ship sank.", "sank"),
    (f"On DATE {'m' * 154} sank.", "sank"),
    ("The poet was born in the town of Moss near Halden on DATE.", "was born"),
]
FUTURE = [
    ("The vote will be held on DATE.", "will be held"),
    ("The club will host a match on DATE.", "will host a match"),
    ("The show will take place in the park on DATE.", "will take place in the park"),
    ("The trial is scheduled for DATE.", "is scheduled for"),
    ("The shop is now set to open on DATE.", "is now set to open on"),
    ("On DATE, the club will meet.", "will"),
    ("In DATE, it will be shut.", "will"),
    ("The vote will probably be held on DATE.", "will probably be held"),
    ("The vote will not take place on DATE.", "will not take place"),
    ("The show won't open on DATE.", "won't open"),
    ("The trial is due to be held on DATE.", "is due to be held on"),
    ("He will smile on DATE.", "will smile"),
]
NEITHER = [
    "Jurors will hear of the attack on DATE.",
    "He will be tried for the murder of a guard on DATE.",
    "The hearing had been set for DATE.",
    "The vote was postponed to DATE.",
    "Contracts made last year expire on DATE.",
    "The law passed in May takes effect on DATE.",
    "She agreed to leave on DATE.",
    "She said that the shop would open on DATE.",
    "If it was held on DATE, nobody came.",
    "The film will be drawn in Halden and released by a studio on DATE.",
    "They unveiled plans for a march on DATE.",
    "It was to be ready by DATE.",
    "The towns claimed, by DATE, to be first.",
    "DATE",
    "DATE, saw a storm.",
    "DATE saw a storm.",
    "They had bought tickets for the match on DATE.",
    "The poet has praised a novel set in a mill on DATE.",
    "He died, aged 90, in Oslo on DATE.",
    "The quake struck near the town during the mass on DATE.",
    "On DATE the old mayor of the town sank.",
    "Signed on DATE.",
    "The vote will, they say, be held on DATE.",
    "On DATE he leaves.",
    "On DATE the bridge was due to open.",
    "On DATE the bridge was new.",
    "On DATE, which was a Sunday, it fell.",
    "He was the last of the men who worked at the mill by the lake that froze over on DATE.",
    "The film to be shown and opened on DATE.",
    "He would have been buried on DATE.",
    "The vote will be on DATE.",
    "The vote will on DATE.",
    "He was hit by a car made on DATE.",
    "The book put together by the men on DATE.",
    "An attack claimed by them on DATE.",
    "Jurors will hear arguments on DATE.",
    "The band performed by the lake on DATE.",
    "On DATE the hall was not yet closed.",
    "On DATE the wounded were many.",
    "On DATE the old grey tall slow lame fat ship sank.",
    "The poet was born in the old town of Moss near Halden on DATE.",
    f"On DATE {'m' * 155} sank.",
]


@pytest.mark.parametrize(("sentence", "group"), PAST)
def test_past(sentence: str, group: str) -> None:
    found = verb(sentence)
    assert found is not None
    assert found.tense is Tense.PAST
    assert sentence[slice(*found.span)] == group


@pytest.mark.parametrize(("sentence", "group"), FUTURE)
def test_future(sentence: str, group: str) -> None:
    found = verb(sentence)
    assert found is not None
    assert found.tense is Tense.FUTURE
    assert sentence[slice(*found.span)].startswith(group)


@pytest.mark.parametrize("sentence", NEITHER)
def test_attachment_that_is_not_plain_gives_no_verb(sentence: str) -> None:
    assert verb(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "certain"),
    [
        ("The shops opened on DATE.", False),
        ("The work began on DATE.", True),
        ("The club opened the new hall on DATE.", True),
        ("The poet was born on DATE.", True),
        ("On DATE the ship sank.", True),
        ("On DATE, the bridge was closed.", True),
        ("The trial is scheduled for DATE.", True),
        ("The show will open on DATE.", True),
    ],
)
def test_bare_form_is_not_certain(sentence: str, certain: bool) -> None:
    found = verb(sentence)
    assert found is not None
    assert found.certain is certain


@pytest.mark.parametrize(
    ("sentence", "negated"),
    [
        ("The vote was not held on DATE.", True),
        ("They never met on DATE.", True),
        ("The vote won't be held on DATE.", True),
        ("The vote was held on DATE.", False),
        ("On DATE, the bridge was closed.", False),
        ("The trial is scheduled for DATE.", False),
    ],
)
def test_negation(sentence: str, negated: bool) -> None:
    found = verb(sentence)
    assert found is not None
    assert found.negated is negated
