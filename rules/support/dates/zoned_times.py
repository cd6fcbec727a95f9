"""Clock times with the zone or city that they are told for: "9:15 p.m. Eastern time on 30 January"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Day, civil
from rules.support.language.patterns import Pattern
from rules.support.text.only import only

MINUTES_A_DAY = 1440
_LOCAL = "local"
_WORDS_OF_ZONES = "Greenwich|Universal|Zulu|British|Central European|Indian|Eastern|Mountain|Pacific".split(
    "|"
)
_MOST_EASTERLY_SUMMER_TIME = 180  # minutes; further east, only southern zones keep any
_HOURS: dict[tuple[float, ...], str] = {
    (0,): "GMT|UTC|Greenwich|Universal|Zulu|Reykjavik",
    (0, 1): "BST|British|UK|London|Dublin|Lisbon|Edinburgh",
    (1, 2): (
        "CET|CEST|Central European|Paris|Berlin|Madrid|Rome|Brussels|Amsterdam|Vienna|Stockholm|Oslo"
        "|Copenhagen|Warsaw|Prague|Budapest|Zurich|Geneva|Frankfurt|Munich|Darmstadt|Barcelona|Milan"
    ),
    (2, 3): "EET|EEST|Athens|Helsinki|Kyiv|Kiev|Bucharest|Jerusalem",
    (2,): "Johannesburg|SAST",
    (3,): "MSK|Moscow|Istanbul|Nairobi",
    (4,): "Dubai",
    (5.5,): "Delhi|New Delhi|Mumbai|Indian",
    (7,): "Bangkok|Jakarta",
    (8,): "Beijing|Shanghai|Singapore|Hong Kong|HKT|SGT|Perth|Manila|Taipei",
    (9,): "JST|KST|Tokyo|Seoul|Japan",
    (10, 11): "AEST|AEDT|Sydney|Melbourne|Canberra",
    (12, 13): "NZST|NZDT|Auckland|Wellington",
    (-3,): "Buenos Aires|Sao Paulo|Brasilia",
    (-5, -4): "EST|EDT|ET|Eastern|New York|Washington|Boston|Toronto|Miami|Atlanta",
    (-6, -5): "CST|CDT|CT|Chicago|Houston|Dallas",
    (-7, -6): "MST|MDT|MT|Mountain|Denver",
    (-8, -7): "PST|PDT|PT|Pacific|Los Angeles|San Francisco|Seattle|Vancouver",
}
_COUNTRIES: dict[tuple[float, ...], str] = {
    (0,): "Iceland|Ghana",
    (0, 1): "England|Scotland|Wales|Ireland|Portugal|Britain",
    (1, 2): (
        "France|Germany|Italy|Austria|Switzerland|Belgium|Netherlands|Poland|Sweden|Norway|Denmark|Hungary"
        "|Czech Republic|Slovakia|Croatia|Serbia|Slovenia|Lyon|Turin|Naples|Hamburg|Cologne|Krakow"
    ),
    (1,): "Nigeria|Lagos|Algeria|Tunisia",
    (2, 3): "Greece|Finland|Romania|Bulgaria|Ukraine|Estonia|Latvia|Lithuania|Israel",
    (2,): "South Africa|Zimbabwe|Zambia|Botswana",
    (3,): "Turkey|Kenya|Ankara|Iraq|Baghdad|Saudi Arabia|Riyadh|Ethiopia",
    (5,): "Pakistan|Karachi|Islamabad",
    (5.5,): "India|Sri Lanka|Kolkata|Chennai",
    (5.75,): "Nepal|Kathmandu",
    (6,): "Bangladesh|Dhaka",
    (7,): "Thailand|Vietnam|Hanoi|Cambodia",
    (8,): "China|Taiwan|Philippines|Malaysia",
    (9,): "Japan|Honshu|Hokkaido|Kyushu|Osaka|South Korea|North Korea|Pyongyang",
    (12, 13): "New Zealand|Christchurch",
    (-3,): "Argentina|Uruguay|Montevideo",
    (-5,): "Colombia|Bogota|Peru|Lima|Ecuador",
}
_STANDARD = frozenset("EST CST MST PST CET EET AEST NZST".split())  # said all year by many
_DAYLIGHT = frozenset("EDT CDT MDT PDT CEST EEST AEDT NZDT BST".split())
_SUMMER, _WINTER = range(5, 9), (12, 1, 2)  # months in which all of the north keeps one of the two


def _minutes(table: Mapping[tuple[float, ...], str]) -> dict[str, tuple[int, ...]]:
    """Each name with its minutes ahead of UTC."""
    rows = ((tuple(int(60 * hour) for hour in hours), names.split("|")) for hours, names in table.items())
    return {name: minutes for minutes, names in rows for name in names}


_ZONES = _minutes(_HOURS)
_PLACES = {
    name: minutes
    for name, minutes in (_ZONES | _minutes(_COUNTRIES)).items()
    if name not in _WORDS_OF_ZONES and not name.isupper()
}
_PLACE = Pattern(rf"\b(?:{'|'.join(_PLACES)})\b".replace(" ", "[ ]"), exact=True)
_ZONE = "|".join([*_ZONES, _LOCAL]).replace(" ", "[ ]")
_TIME = Pattern(
    r"(?<![\w:.,/$€£-])(?:(?P<word>noon|midnight)|(?P<four>(?:[01]\d|2[0-3])[0-5]\d)(?=\s+(?:GMT|UTC|hours))"
    r"|(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?(?:\s?(?P<half>[AaPp])\.?\s?[Mm]\b\.?)?)"
    r"(?:\s+(?:on\s+)?[A-Z]\w+day(?:\s+(?:morning|night|evening|afternoon))?)?"
    rf",?\s+(?:in\s+|at\s+)?\(?(?P<zone>{_ZONE})\b(?!-)"
    r"(?:\s+(?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer|[Mm]ean)\s+)?[Tt]ime)?",
    exact=True,
)


_JOINT = Pattern(r",?\s+(?:on|at)\s+")
_NEAR = 40  # characters; "Wednesday, 18 September 2024, at" is shorter


class ZonedTime(NamedTuple):
    """A clock time: minutes after midnight, and the day where it is told.

    ``offsets`` from UTC, in minutes, are those of winter and of summer where the zone has both.
    """

    span: Span
    minute: int
    offsets: tuple[int, ...]
    day: Day | None
    zone: str

    @property
    def is_american(self) -> bool:
        """Whether the zone lies west of Greenwich, where summer time begins some weeks earlier."""
        return min(self.offsets) < 0

    @property
    def is_northern(self) -> bool:
        """Whether there is a summer time, kept in the summer of the north."""
        return len(self.offsets) > 1 and max(self.offsets) <= _MOST_EASTERLY_SUMMER_TIME

    def on(self, day: Day | None) -> tuple[int, ...]:
        """The offsets that hold on a day of that season; all where the season is not plain."""
        month = civil(day).month if day is not None else None
        if len(self.offsets) == 1 or not (month in _SUMMER or month in _WINTER):
            return self.offsets
        is_summer = (month in _SUMMER) == self.is_northern
        if self.zone in (_STANDARD if is_summer else _DAYLIGHT):
            return self.offsets
        return self.offsets[1:] if is_summer else self.offsets[:1]

    def instants(self) -> list[int]:
        """Minutes since day 0 in UTC, one for each offset; none where the day is not told."""
        if self.day is None:
            return []
        return [self.day * MINUTES_A_DAY + self.minute - offset for offset in self.on(self.day)]


def zoned_times(article: Article) -> Iterator[ZonedTime]:
    """Clock times with a zone, in text order."""
    for match in _TIME.finditer(article.text):
        minute, offsets = _minute(match), _offsets(article, match["zone"])
        if minute is not None and offsets:
            span, day = _with_day(article, Span(*match.span()))
            yield ZonedTime(span, minute, offsets, day, match["zone"])


def _offsets(article: Article, zone: str) -> tuple[int, ...]:
    """Offsets of a zone by its name; of local time those of the one region whose places the text names."""
    if zone != _LOCAL:
        return _ZONES[zone]
    regions = {_PLACES[match[0]] for match in _PLACE.finditer(article.text)}
    return only(regions) or ()


def _with_day(article: Article, clock: Span) -> tuple[Span, Day | None]:
    """The clock time with the day told in it, right after it ("on 3 May") or right before it ("3 May at")."""
    near = Span(clock.start - _NEAR, clock.end + _NEAR)
    for told in article.expressions_in(near):
        joint = article.text[clock.end : told.span.start] or article.text[told.span.end : clock.start]
        if (told.span.overlaps(clock) or _JOINT.fullmatch(joint)) and (day := _day(told)) is not None:
            return told.span.cover(clock), day
    return clock, None


def _minute(match: re.Match[str]) -> int | None:
    if match["word"]:
        return 720 if match["word"] == "noon" else 0
    if match["four"]:
        return 60 * (int(match["four"]) // 100) + int(match["four"]) % 100
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 0 < hour <= 12:
            return None
        return (hour % 12 + 12 * (match["half"] in "pP")) * 60 + minute
    return hour * 60 + minute if match["minute"] else None


def _day(expression: TimeExpression) -> Day | None:
    """The day that it names, by its date or as a weekday."""
    stated, best = expression.stated, expression.best
    is_told = stated.day is not None or stated.weekday is not None
    return best.earliest if best is not None and best.length == 1 and is_told else None
