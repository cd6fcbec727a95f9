"""What clock times with a zone mean in UTC, by the season."""

from __future__ import annotations

import pytest

from checker import Document
from checker.engine import Checker, Settings
from rules.support.dates.zoned_times import ZonedTime, zoned_times

CHECKER = Checker(Settings(select=frozenset({"clock-mismatch"}), language="en"))

# Hours ahead of UTC in January and in July, as the IANA time zone database has them for 2024.
ZONES = [
    ("GMT", 0, 0),
    ("UK", 0, 1),
    ("Berlin", 1, 2),
    ("Kyiv", 2, 3),
    ("Johannesburg", 2, 2),
    ("Istanbul", 3, 3),
    ("Dubai", 4, 4),
    ("Mumbai", 5.5, 5.5),
    ("Jakarta", 7, 7),
    ("Singapore", 8, 8),
    ("Tokyo", 9, 9),
    ("Sydney", 11, 10),
    ("Wellington", 13, 12),
    ("Sao Paulo", -3, -3),
    ("Boston", -5, -4),
    ("Chicago", -6, -5),
    ("Denver", -7, -6),
    ("Seattle", -8, -7),
]
PLACES = [
    ("Ghana", 0, 0),
    ("Wales", 0, 1),
    ("Croatia", 1, 2),
    ("Nigeria", 1, 1),
    ("Finland", 2, 3),
    ("Zambia", 2, 2),
    ("Kenya", 3, 3),
    ("Pakistan", 5, 5),
    ("Sri Lanka", 5.5, 5.5),
    ("Nepal", 5.75, 5.75),
    ("Bangladesh", 6, 6),
    ("Vietnam", 7, 7),
    ("Taiwan", 8, 8),
    ("Japan", 9, 9),
    ("New Zealand", 13, 12),
    ("Argentina", -3, -3),
    ("Peru", -5, -5),
]
TIMES = [
    ("It starts at noon GMT.", 720),
    ("It starts at midnight GMT.", 0),
    ("It starts at 1915 GMT.", 1155),
    ("It starts at 0000 GMT.", 0),
    ("It starts at 12 a.m. GMT.", 0),
    ("It starts at 12.30 pm GMT.", 750),
    ("It starts at 1 a.m. GMT.", 60),
    ("It starts at 11:59 P.M. GMT.", 1439),
    ("It starts at 7:05 GMT.", 425),
]
NO_TIMES = [
    "It starts at 7 GMT.",
    "It starts at 0 a.m. GMT.",
    "It starts at 13 p.m. GMT.",
    "It starts at 7:05 local time.",
    "It starts at 7:05 local time, with lima beans from turkey, on Eastern Street.",
    "It starts in Moss at 7:05 local time, as in Lima and Tokyo.",
]
DAYS = [
    ("It starts at 7:05 GMT on 3 May 2024.", "7:05 GMT on 3 May 2024"),
    ("On 3 May 2024 at 7:05 GMT it starts.", "3 May 2024 at 7:05 GMT"),
    (
        "On Wednesday, 18 September 2024, at 7:05 GMT it starts.",
        "Wednesday, 18 September 2024, at 7:05 GMT",
    ),
    ("It starts at 7:05 GMT in May 2024.", None),
    ("It starts at 7:05 GMT and ended on 3 May 2024.", None),
    ("On 3 May 2024 it started at 7:05 GMT.", None),
    ("It starts at 7:05 GMT on Easter 2024.", None),
]


def times(text: str) -> list[ZonedTime]:
    return list(zoned_times(CHECKER.article(Document(text, text, text, "text"))))


def hours_ahead(text: str) -> float:
    (time,) = times(text)
    (instant,) = time.instants()
    return (11 * 60 - instant % 1440) / 60


@pytest.mark.parametrize(("zone", "winter", "summer"), ZONES)
def test_zones_by_season(zone: str, winter: float, summer: float) -> None:
    assert (hours_ahead(f"It starts at 11:00 {zone} time on 15 January 2024.") - winter) % 24 == 0
    assert (hours_ahead(f"It starts at 11:00 {zone} time on 15 July 2024.") - summer) % 24 == 0


@pytest.mark.parametrize(("place", "winter", "summer"), PLACES)
def test_local_times_by_season(place: str, winter: float, summer: float) -> None:
    for season, hours in (("January", winter), ("July", summer)):
        ahead = hours_ahead(f"The fair of {place} starts at 11:00 local time on 15 {season} 2024.")
        assert (ahead - hours) % 24 == 0


@pytest.mark.parametrize(
    ("month", "readings"), [(m, 2 if m in (3, 4, 9, 10, 11) else 1) for m in range(1, 13)]
)
def test_in_spring_and_autumn_either_may_hold(month: int, readings: int) -> None:
    (time,) = times(f"It starts at 12:00 in Berlin on 2024-{month:02}-15.")
    assert len(time.offsets) == 2
    assert len(time.on(time.day)) == readings


@pytest.mark.parametrize(
    ("zone", "winter", "summer"),
    [
        ("CET", 1, 2),
        ("CEST", 2, 1),
        ("EST", 1, 2),
        ("EDT", 2, 1),
        ("AEST", 2, 1),
        ("AEDT", 1, 2),
        ("UK", 1, 1),
    ],
)
def test_the_wrong_half_of_the_year_in_a_name_is_allowed_for(zone: str, winter: int, summer: int) -> None:
    for season, readings in (("January", winter), ("July", summer)):
        (time,) = times(f"It starts at 12:00 {zone} on 15 {season} 2024.")
        assert len(time.instants()) == readings


@pytest.mark.parametrize(("text", "minute"), TIMES)
def test_clock_times(text: str, minute: int) -> None:
    assert [time.minute for time in times(text)] == [minute]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_of_one_zone(text: str) -> None:
    assert not times(text)


def test_a_zone_named_beside_local_time_is_no_second_place() -> None:
    local, told = times("In Lima it starts at 7:05 local time (12:05 GMT).")
    assert (local.offsets, told.offsets) == ((-300,), (0,))


@pytest.mark.parametrize(("text", "place"), DAYS)
def test_days(text: str, place: str | None) -> None:
    (time,) = times(text)
    assert (time.day is not None) is (place is not None)
    assert text[slice(*time.span)] == (place or "7:05 GMT")
    assert bool(time.instants()) is (place is not None)


@pytest.mark.parametrize(
    ("zone", "is_american", "is_northern"),
    [
        ("Chicago", True, True),
        ("London", False, True),
        ("Athens", False, True),
        ("Sydney", False, False),
        ("Tokyo", False, False),
        ("Sao Paulo", True, False),
    ],
)
def test_hemispheres(zone: str, is_american: bool, is_northern: bool) -> None:
    (time,) = times(f"It starts at 12:00 {zone} time.")
    assert (time.is_american, time.is_northern) == (is_american, is_northern)
