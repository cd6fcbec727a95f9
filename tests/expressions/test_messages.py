"""Posted messages: short, about the day itself, spelled as people type."""

from __future__ import annotations

import re

import pytest

from tests.expressions.tagging import tag

# Published on Wednesday, 16 June 2021.
CASES = [
    # Weekdays.
    ("Lovely [[Wednesday]] by the sea!!", "2021-06-16"),
    ("Rehearsal on [[Friday]] @ the old mill!!", "2021-06-18"),
    ("We danced till late on [[Friday]] @ the old mill!!", "2021-06-11"),
    ("we survived the mock exam [[this Tue]] lol", "2021-06-15"),
    ("Choir sings [[this Sat]] @ the mill!!", "2021-06-19"),
    ("Tanner's [[Friday]] Talk: bees and what they want http://example.org", "2021-06-11"),
    ("Party On [[Friday]] At The Mill!!", "2021-06-18"),
    ("fancy friday or [[sat]]? lol", "2021-06-19"),
    ("Workshop June 22 - 23 ([[Tues]]) in the hall!!", "2021-06-22"),
    ("every mon, [[wed]] got drill lol", "XXXX-WXX-3"),
    ("up at dawn from every Monday to [[Thursday morning]] lol", "XXXX-WXX-4TMO"),
    ("Survived the drill [[this Tue]] lol", "2021-06-15"),
    ("Finished my essay on [[Friday]] lol", "2021-06-11"),
    ("fete is on [[Fri 18]], see u!!", "2021-06-18"),
    ("fete is on [[Fri 18th June]], see u!!", "2021-06-18"),
    ("A [[Friday]] Talk on bees!!", "2021-06-11"),
    ("anyone for tickets for [[26/6]]? lol", "2021-06-26"),
    ("new boots in [[Sep]]...", "2021-09"),
    ("c u [[sat morning]] then!!", "2021-06-19TMO"),
    ("cant w8 4 [[xmas]]!!", "2021-12-25"),
    ("So looking forward to [[Christmas]]!!", "2021-12-25"),
    # Times of day.
    ("who naps at [[2 in the afternoon]] lol", "2021-06-16T14:00"),
    ("who naps at [[2 in teh afternoon]] lol", "2021-06-16T14:00"),
    ("ran it in [[1:35:10]] lol", "2021-06-16T01:35:10"),
    ("doors at [[12 noon]]!!", "2021-06-16T12:00"),
    ("tea at [[teatime]] lol", "2021-06-16TAF"),
    ("coming up tomorrow at [[12pm]]!!", "2021-06-17T12:00"),
    ("Vote closes [[this Fri night, 2359]]!!", "2021-06-18T23:59"),
    ("left school at [[1015]] lol", "2021-06-16T10:15"),
    ("back abt [[2250]], shattered!!", "2021-06-16T22:50"),
    ("up since [[5+am]] lol", "2021-06-16T05:00"),
    ("stayed [[overnight]] at the camp lol", "2021-06-16TNI"),
    ("home in [[the month of July]] lol", "2021-07"),
    ("home by [[6 tonight]]!!", "2021-06-16T18:00"),
    ("home at [[7.30 this morning]]!!", "2021-06-16T07:30"),
    ("doors at [[half past 7]]!!", "2021-06-16T07:30"),
    ("doors at [[a quarter to 8]]!!", "2021-06-16T07:45"),
    ("call at [[9am PT]] lol", "2021-06-16T09:00"),
    ("Fri. 18 June, [[7pm]]!!", "2021-06-18T19:00"),
    ("up since [[5 this morning]] lol", "2021-06-16T05:00"),
    ("off work til [[the 20th]]!!", "2021-06-20"),
    # Spellings.
    ("see u [[2morrow]] lol", "2021-06-17"),
    ("see u [[2nite]] lol", "2021-06-16TNI"),
    ("saw him [[yday]] lol", "2021-06-15"),
    ("off [[dis week]] lol", "2021-W24"),
    ("[[this wknd]] is mad!!", "2021-W24-WE"),
    ("off [[this arvo]] lol", "2021-06-16TAF"),
    ("party on [[sat 19th]] lol", "2021-06-19"),
    ("saw him [[the other day]] lol", "PAST_REF"),
    # Holidays.
    ("happy [[valentines day]]!!", "2021-02-14"),
    ("[[cyber monday]] is mad!!", "2021-11-29"),
    # Wholes.
    ("drill [[every nite 10pm]] lol", "XXXX-XX-XXT22:00"),
    ("shifts [[every Friday 6am]] lol", "XXXX-WXX-5T06:00"),
    ("gonna sleep [[the whole day tomorrow]]!!", "2021-06-17"),
    ("tree up for #[[Christmas day]]!!", "2020-12-25"),
    # Durations.
    ("had [[the entire day]] to sleep lol", "P1D"),
    ("queued for [[4+ hours]] lol", "PT4H"),
    ("survived [[7Days]] in the fens!!", "P7D"),
    # The values that annotations of messages use.
    ("[[2 more weeks]] to go!!", "PXW"),
    ("[[First day]] at sea lol", "P1D-#1"),
    ("kids [[these days]] lol", "PXD"),
    ("booked it [[last minute]] lol", "2021-06-15TXX"),
    ("[[Last day]] of camp lol", "2021-06-15"),
    ("today [[last day]] of camp lol", "2021-06-16"),
    ("still up at [[this hour]] lol", "2021-06-16TXX"),
    ("my [[past]] is none of ur business lol", "PAST_REF"),
    ("songs of [[the 20th century]]!!", "P1C-#20"),
    ("I think of it [[every night]]", "TNI"),
    ("best cider of [[2019]]!!", "2019-XX-XX"),
]


@pytest.mark.parametrize(("marked", "value"), CASES, ids=[marked for marked, _ in CASES])
def test_message(marked: str, value: str) -> None:
    extent = re.search(r"\[\[(.*)\]\]", marked)
    assert extent is not None
    found = {e.span.start: e for e in tag(marked.replace("[[", "").replace("]]", "")).expressions}
    assert (found[extent.start()].text, found[extent.start()].value) == (extent[1], value)


@pytest.mark.parametrize(
    "text",
    [
        "So hot!! #Friday",
        "#1:18 model cars",
        "mind yr head lol",
        "off to Palm Springs!!",
        "walked past u lol",
        "shot at .3 sec, iso 50 lol",
        "1) Ana Lee Jun 2) single lol",
        "https://example.org/a6h7",
    ],
)
def test_labels_and_abbreviations_are_no_times(text: str) -> None:
    assert tag(text).expressions == ()


def test_a_repeated_weekday_keeps_its_other_readings() -> None:
    (_, repeated) = tag("Workshop June 22 (Tuesday) in the hall!!").expressions
    assert {"2021-06-22", "2021-06-15"} <= {reading.value for reading in repeated.readings}


def test_edited_short_text_writes_values_as_articles_do() -> None:
    text = "The cider of 2019 was the best. The hall holds 40 more weeks of rain."
    assert [e.value for e in tag(text).expressions] == ["2019", "P40W"]


@pytest.mark.parametrize("text", ["The first day is a friday", "Yesss, the first day"])
def test_careless_spelling_shows_a_message(text: str) -> None:
    assert next(found.value for found in tag(text).expressions if "first" in found.text) == "P1D-#1"
