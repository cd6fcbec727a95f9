"""Seconds that it takes to read the dates of 100,000 addresses, of the kinds that articles cite.

python benchmarks/sources.py [ADDRESSES]
"""

from __future__ import annotations

import sys
import time
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from checker.sources import decode_address

_KINDS = (
    "https://twitter.com/somebody/status/{}",
    "https://news.example/world/2021/03/04/a-story-of-some-words-{}",
    "https://video.example/watch?v={}",
    "https://news.example/section/a-story-of-some-words/article{}.html",
    "https://web.archive.org/web/20200102030405/http://news.example/2019/12/31/{}",
    "https://www.instagram.com/p/BsOGulcndj-/?x={}",
    "https://doi.org/10.1038/s41586-020-2012-7?x={}",
    "https://office.example/statistics/tables/{}.pdf",
)


def main(count: int = 100_000) -> None:
    """Print the time, and how many of the addresses state a date."""
    addresses = [kind.format(1541815603606036480 + i) for i, kind in enumerate(islice(cycle(_KINDS), count))]
    start = time.perf_counter()
    dated = sum(bool(decode_address(address)) for address in addresses)
    print(f"{count:,} addresses in {time.perf_counter() - start:.2f} s, {dated:,} of them with a date")


if __name__ == "__main__":
    main(*(int(argument.replace(",", "")) for argument in sys.argv[1:2]))
