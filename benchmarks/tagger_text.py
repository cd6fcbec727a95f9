"""News-like text of any length for the benchmarks, written here, the same on every run."""

from __future__ import annotations

import random

_SENTENCES = (
    "The harbour board said on {weekday} that the new pier would open in {month} {year}.",
    "It had been closed since {month} {day}, {year}, when a barge struck one of its legs.",
    "Nobody was hurt, but the repairs took {number} months and cost more than anyone had planned.",
    "Councillors asked for a second opinion, and then for a third, before they agreed to anything.",
    "The engineer, in the town for {number} years, called the old structure a patient with no pulse.",
    "Ferries will run every {weekday} until the end of {month}, and twice a day after that.",
    "A spokeswoman declined to say whether the contractor had been paid, or by whom, or out of which budget.",
    "Last year the same company finished a bridge over the canal {number} weeks late.",
    "Shopkeepers along the front welcomed the news, although most of them had heard such promises before.",
    "They remember the summer of {year}, when the lights went out and the band played on in the dark.",
    "The board meets again at 9:30 a.m. on {month} {day}.",
    "There is talk of a ceremony with flags, speeches, a small brass band and a very large cake.",
    "Two days later the mayor wrote a letter in which he regretted the tone but none of the words.",
    "Its chairman, a retired pilot with a weakness for long sentences, would not be drawn on the cost.",
    "What the town lacks in size it makes up in committees, and each of them has a view on the railings.",
    "The architect calls the design restrained; her critics call it a shed on legs with a view.",
    "Steel prices have risen, the contractor explained, and so has the price of everything bolted to it.",
    "A petition against the new lamps gathered more names than there are households in the whole parish.",
    "Opponents point to the sandbank, which moves, and to the budget, which does not.",
    "The union that represents the deckhands wants heated shelters and a proper canteen in return.",
    "None of the residents we met could name the minister who had cut the ribbon on the old one.",
    "Engineers drilled into the seabed, found gravel where the maps had promised rock, and drilled again.",
    "Insurers have asked for better fenders, wider steps, and a warden with a whistle.",
    "Visitors come for the light, the quiet and the herring, and they seldom leave without all three.",
)
_MONTHS = ("January", "March", "April", "June", "August", "October", "December")
_WEEKDAYS = ("Monday", "Tuesday", "Thursday", "Friday", "Sunday")
_NUMBERS = ("three", "seven", "eleven", "14", "20")


def news(length: int) -> str:
    """About so many characters of it."""
    source = random.Random(20210616)
    paragraphs: list[str] = []
    size = 0
    while size < length:
        paragraph = " ".join(_sentence(source) for _ in range(5))
        paragraphs.append(paragraph)
        size += len(paragraph) + 2
    return "\n\n".join(paragraphs)[:length]


def _sentence(source: random.Random) -> str:
    return source.choice(_SENTENCES).format(
        weekday=source.choice(_WEEKDAYS), month=source.choice(_MONTHS), day=source.randint(1, 28),
        year=source.randint(1950, 2021), number=source.choice(_NUMBERS),
    )  # fmt: skip
