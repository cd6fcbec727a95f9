"""Twins that differ by a few words: one event told with two dates, and two events well told apart."""

from __future__ import annotations

import pytest

from checker import Document, Finding, Settings
from checker.engine import Checker
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument

PUBLISHED = "2024-03-05"
INTRO = "Critics point to a joint declaration issued last year by the presidents of Peru and Chile.\n\n"
SECOND = "The June 2009 joint declaration by the Peruvian and Chilean presidents was seen as a first step. "


def findings(text: str) -> list[Finding]:
    published = DateSignal(parse_published_argument(PUBLISHED), PUBLISHED, Signal.ARGUMENT)
    checker = Checker(Settings(select=frozenset({"events", "timeline-conflict"}), published=published))
    (report,) = checker.check([Document(id="x", source=text, text=text, format="text")])
    return list(report.findings)


ONE_EVENT = {
    "a verb and a noun of another root": (
        "The old rope works burned down on 8 May 2011. Nobody was hurt. The owner sold the land. "
        "After the fire of August 2013 the street was made wider."
    ),
    "a noun made from the verb, far behind": (
        "Judge Cora Lund was appointed in June 2009. She likes opera. She has two dogs. "
        "Her appointment in 2011 drew protests."
    ),
    "a noun of wide meaning, some days apart": (
        "Four miners were killed in a mudslide near Tarn on 3 February 2024. The road is still shut. "
        "The accident of 1 February 2024 was the third this winter."
    ),
    "a verb with its particle": (
        "Engineers blew up the old tower on 14 August 2023. Thousands watched from the hills. "
        "Windows broke in eleven houses during the demolition of 12 August 2023."
    ),
    "an election told as a vote, some days apart": (
        "Voters in Salm approved the charter on 4 February 2024 by a wide margin. It will be printed. "
        "Turnout in the referendum of 28 January 2024 was 58 percent."
    ),
    "two words for an event of one kind": (
        "The quake of 14 November 2022 left many homeless. They live in tents. "
        "The earthquake, which struck last year, has been forgotten."
    ),
    "a date bare behind the subject": (
        "The tower in Dunmore burned on the night of 12 May 2021. Most tenants were asleep. "
        "The fire last year spread through the roof."
    ),
    "a participle set off behind the noun": (
        "The town council voted on 22 January 2024 to ban fireworks. Shops had fought the plan. "
        "In the vote, held on 15 January 2024, one voice made the difference."
    ),
    "a clause on the name of somebody": (
        "The actor Jens Moe married his agent on 18 November 2023. The guests came by boat. "
        "Moe, who married earlier this year, still cooks for one."
    ),
    "two clauses about one definite thing": (
        "The bridge collapse killed nine. The collapse happened on 3 March 2019, police said. "
        "Engineers had warned of it. The collapse, which happened on 5 April 2019, led to a new law."
    ),
    "a synonym that says nothing new": (
        "The ministers stand by the joint statement that the two ministers signed in Arosa on 4 May 2011. "
        "The declaration, signed by the two ministers in Arosa on 9 June 2012, was never published."
    ),
    "a restrictive year against an asserted one": (
        "Villagers still speak of the earthquake. The earthquake struck in 1998. "
        "The state paid for repairs after the 1996 earthquake, the mayor said."
    ),
    "a vote told as verb and as noun": (
        "The upper chamber approved the budget on 14 February 2024 after a long debate. "
        "The minister said that the upper-chamber vote of 7 February 2024 had shown unity."
    ),
    "that fire, so many years ago": (
        "She recalled that after a similar fire on 2 February 2009 the roof had held. "
        "That fire, five years ago, cost a man his leg."
    ),
    "one day in two years": (
        "She led the inquiry into the 25 December 2018 bombing, which destroyed a street. "
        "Two years in prison followed for the man who had planned the 25 December 2020 bombing."
    ),
    "one feast in two years": (
        "He led the inquiry into a 2020 Christmas Day bombing. "
        "A friend praised his work on the 2018 Christmas Day bombing, which destroyed a street."
    ),
    "last month against a year": (
        "Staff altered records after an inspection. The inspection took place in October 2021. "
        "During last month's inspection, officials copied two books."
    ),
}

TOLD_APART = {
    "a noun made from another verb of the kind": (
        "The smuggler was convicted in March 2019 after a short trial. "
        "The sentencing on 9 May 2019 drew a crowd."
    ),
    "an election years after a vote": (
        "Voters in Salm approved the charter on 4 February 2024 by a wide margin. It will be printed. "
        "Turnout in the election of 28 January 2020 was 58 percent."
    ),
    "a noun of wide meaning years apart": (
        "Four miners were killed in a mudslide near Tarn on 3 February 2024. The road is still shut. "
        "The accident of 1 February 2014 is not forgotten."
    ),
    "a deed that may be done again, told of somebody": (
        "The actor Jens Moe was arrested on 18 November 2023. The judge was stern. "
        "Moe, who was arrested in 2009, kept silent."
    ),
    "a clause on the name of somebody else": (
        "The actor Jens Moe married on 18 November 2023. The guests came by boat. "
        "Ida Roe, who married earlier this year, sang."
    ),
    "participles that pick one of two": (
        "The merger agreed in 2019 fell through. The merger agreed last year may not."
    ),
    "signing and coming into force": (
        "The treaty was signed on 7 February 1992, was ratified in October 1993 and came into force on "
        "1 November 1993."
    ),
    "passing and taking effect": "The law was passed in May 1990. The law took effect in January 1991.",
    "making and what became of it": (
        "The treaty was signed in 1992. The treaty came under attack in 2005 and held until 2014. The treaty "
        "was unpopular in 1996 and was in ruins in 2015."
    ),
    "an earlier one": (
        "The bridge collapse killed nine. The collapse happened on 3 March 2019, police said. "
        "An earlier collapse, which happened on 5 April 2011, led to a new law."
    ),
    "a description that nothing prepared": (
        "The ministers stand by the joint statement that the two ministers signed in Arosa on 4 May 2011. "
        "The statement on fishing, signed by two deputies in Arosa on 9 June 2012, was never published."
    ),
    "another chamber": (
        "The upper chamber approved the budget on 14 February 2024 after a long debate. "
        "The minister said that the committee vote of 7 February 2024 had shown unity."
    ),
    "that fire, after another": (
        "A fire on 2 February 2009 destroyed the barn. A second fire on 3 March 2019 destroyed the mill. "
        "That fire, five years ago, cost a man his leg."
    ),
    "other countries": (
        "The treaty between Peru and Chile was signed in 1998. "
        "The treaty between Norway and Sweden was signed in 1996."
    ),
    "a later stage of one treaty": (
        "The treaty, signed in 1998, sets limits. The treaty was ratified in 2000 by both parliaments."
    ),
    "dates that can be one": (
        "The earthquake struck in May 1998. The earthquake, which struck on 3 May 1998, shook the valley."
    ),
    "two years side by side": "The 1996 earthquake was weak. The 1998 earthquake was strong.",
    "yearly meetings": "The summit took place in 2021. The summit, which took place in 2022, was calmer.",
    "what was denied": "The attack took place in 2021. The attack did not take place in 2022, police said.",
    "a claim under review": (
        "Posts claim that the bridge collapse happened in 2021. The bridge collapse happened in 2018."
    ),
    "a plan": "The attack took place in 2021. The attack was planned for 2019, police said.",
}


@pytest.mark.parametrize("text", ONE_EVENT.values(), ids=ONE_EVENT)
def test_one_event_with_two_dates_is_flagged(text: str) -> None:
    assert [f.rule for f in findings(text)] == ["one-event-two-dates"]


@pytest.mark.parametrize("text", TOLD_APART.values(), ids=TOLD_APART)
def test_two_events_are_left_alone(text: str) -> None:
    assert findings(text) == []


def test_a_definite_mention_after_two_alike_events_is_ambiguous() -> None:
    text = (
        f"{INTRO}{SECOND}The more recent declaration goes further.\n\n"
        "The declaration, which speaks of trade, is short.\n\nThe joint declaration binds nobody."
    )
    (finding,) = findings(text)
    assert finding.rule == "ambiguous-event-reference"
    quotes = [text[slice(*span)] for span in finding.spans]
    assert quotes[0] == "The joint declaration"
    assert quotes[1] == "a joint declaration issued last year"
    assert quotes[2].startswith("The June 2009 joint declaration")
    assert any("2023, counted from publication" in step for step in finding.explanation)
    assert any("both involve Chile and Peru" in step for step in finding.explanation)


@pytest.mark.parametrize(
    "ending",
    [
        "The more recent declaration goes further.\n\nThe 2009 joint declaration binds nobody.",
        "The more recent declaration goes further.\n\nThe latter joint declaration binds nobody.",
        "The more recent declaration goes further.",
    ],
)
def test_mentions_that_say_which_one_are_left_alone(ending: str) -> None:
    assert findings(INTRO + SECOND + ending) == []


def test_an_event_named_thousands_of_times_takes_bounded_work() -> None:
    text = "".join(f"The earthquake struck on {1 + i % 28} May {1900 + i % 100}. " for i in range(2000))
    assert len(findings(text)) < 200


def test_one_conflict_is_told_once_however_often_the_text_repeats_it() -> None:
    text = "The earthquake struck in 1998. " + "The earthquake, which struck in 1996, shook the valley. " * 9
    assert len(findings(text)) == 1


def test_a_chain_of_three_statements() -> None:
    text = (
        "The earthquake struck the valley on 3 May 2021. The landslide came two days after the earthquake. "
        "The landslide of 9 May 2021 buried the road."
    )
    (finding,) = findings(text)
    assert finding.rule == "timeline-conflict"
    assert len(finding.spans) == 3
    assert "4 days" in finding.message


def test_the_explanation_names_terms_of_office() -> None:
    text = (
        "Lawyers cite a joint accord signed last year by Chile and Peru.\n\n"
        "The May 2004 joint accord by Chilean President Ricardo Lagos and Peruvian President "
        "Alejandro Toledo was kept.\n\nThe joint accord binds both."
    )
    (finding,) = findings(text)
    assert any(
        "Ricardo Lagos" in step and "not in that office in 2023" in step for step in finding.explanation
    )
