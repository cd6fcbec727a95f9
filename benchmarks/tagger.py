"""Characters a second of the time-expression tagger, beside the peers that are installed, on the same text.

    python benchmarks/tagger.py [CHARACTERS]

Every peer reads a piece of the text that is as long as it manages in about two seconds. What is printed as
a ratio can be compared between machines; the rest cannot.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.tagger_text import news
from checker.expressions.tagger import Tagger
from checker.model.calendar import day_number
from checker.model.moment import on_day
from rules.expressions.english import GRAMMAR

Reader = Callable[[str], object]
_CHUNK = 2_000
_BUDGET = 2.0


def _ours() -> Reader:
    tagger, published = Tagger(GRAMMAR), on_day(day_number(2021, 6, 16))
    return lambda text: tagger.tag(text, published)


def _dateparser() -> Reader:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"])


def _recognizers() -> Reader:
    from recognizers_date_time import recognize_datetime

    return lambda text: recognize_datetime(text, "en-us")


def _parsedatetime() -> Reader:
    import parsedatetime

    return parsedatetime.Calendar().nlp  # type: ignore[no-any-return]


def _timexy() -> Reader:
    import spacy
    import timexy  # noqa: F401  (registers the component)

    pipeline = spacy.blank("en")
    pipeline.add_pipe("timexy")
    return pipeline


def _spacy() -> Reader:
    import spacy

    from checker.language.model import model_name

    return spacy.load(model_name(None))


_PEERS: dict[str, tuple[str, Callable[[], Reader]]] = {
    "dateparser search": ("dateparser", _dateparser),
    "Microsoft recognizers": ("recognizers_date_time", _recognizers),
    "parsedatetime": ("parsedatetime", _parsedatetime),
    "timexy": ("timexy", _timexy),
    "spaCy entities": ("spacy", _spacy),
}


def speed(read: Reader, text: str) -> float:
    """Characters a second of processor time: chunk after chunk until the time or the text is used up."""
    read(text[:_CHUNK])
    start = time.process_time()
    done = 0
    while done < len(text) and time.process_time() - start < _BUDGET:
        read(text[done : done + _CHUNK])
        done += _CHUNK
    return min(done, len(text)) / (time.process_time() - start)


def main() -> None:
    """Prints one line for us and one for each peer."""
    logging.disable(logging.WARNING)
    text = news(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000)
    ours = speed(_ours(), text)
    print(f"{'claimline':24}{ours:12,.0f} characters a second")
    for name, (module, build) in _PEERS.items():
        if find_spec(module) is None:
            print(f"{name:24}not installed, skipped")
            continue
        try:
            theirs = speed(build(), text)
        except ImportError as error:
            print(f"{name:24}cannot be imported, skipped ({error})")
            continue
        print(f"{name:24}{theirs:12,.0f} characters a second   1/{ours / theirs:,.0f} of ours")


if __name__ == "__main__":
    main()
