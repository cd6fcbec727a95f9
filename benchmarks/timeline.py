"""Time of the timeline: one big network, consistent and not, and a folder of TimeML documents.

Run from a checkout: ``python benchmarks/timeline.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from time import perf_counter

from checker.model.bound import ORIGIN, Bound
from checker.timeline.network import Network

POINTS, BOUNDS = 5_000, 15_000
FIRST_DAY, YEARS = 720_000, 30


def story(random: Random) -> Iterator[Bound]:
    """A consistent story: every point dated within a month, and a third as many known distances."""
    days = [FIRST_DAY + random.randrange(YEARS * 365) for _ in range(POINTS)]
    for i, day in enumerate(days):
        slack = random.randrange(30)
        yield Bound(ORIGIN, f"p{i}", day + slack, "at the latest", source=f"date {i}")
        yield Bound(f"p{i}", ORIGIN, slack - day, "at the earliest", source=f"date {i}")
    for i in range(BOUNDS - 2 * POINTS):
        a, b = random.randrange(POINTS), random.randrange(POINTS)
        yield Bound(f"p{a}", f"p{b}", days[b] - days[a] + random.randrange(9), "apart", source=f"gap {i}")


def mistakes(random: Random, number: int) -> Iterator[Bound]:
    """Distances that are, most of them, wrong."""
    for i in range(number):
        a, b = random.randrange(POINTS), random.randrange(POINTS)
        yield Bound(f"p{a}", f"p{b}", random.randrange(-9_000, 0), "apart", source=f"slip {i}")


def one_event_dated_often() -> Iterator[Bound]:
    """The worst of stories: one event with 2,000 different dates."""
    for i in range(2_000):
        yield Bound(ORIGIN, "event", FIRST_DAY + i, "at the latest", source=f"claim {i}")
        yield Bound("event", ORIGIN, -FIRST_DAY - i, "at the earliest", source=f"claim {i}")


def timed(name: str, network: Network) -> None:
    """Print the best time of three, and how many conflicts were found."""
    best, found = 1e9, 0
    for _ in range(3):
        start = perf_counter()
        found = len(network.conflicts())
        best = min(best, perf_counter() - start)
    print(f"{name:<50} {best * 1000:8.1f} ms   {found} conflicts")


def main() -> None:
    """Print one line a case."""
    random = Random(2008)
    good = list(story(random))
    for number in (0, 1, 20, 1_000):
        network = Network([*good, *mistakes(random, number)])
        timed(f"{POINTS} points, {BOUNDS} bounds, {number} wrong ones", network)
    timed("one event, 2,000 dates", Network(one_event_dated_often()))


if __name__ == "__main__":
    main()
