"""Claims survive being written and read."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from checker import Moment
from checker.archive.codec import origin_json, read_origin, read_told, told_json
from checker.model.claim import Definiteness, Modality, Relation
from checker.model.moment import Grain
from checker.model.span import Span
from checker.model.told import Origin, Passage, Told

WORDS = st.frozensets(st.text(max_size=8), max_size=4)
DAYS = st.none() | st.integers(-800_000, 3_000_000)
CLOCKS = st.none() | st.tuples(st.integers(0, 1439), st.integers(0, 1439))
MOMENTS = st.builds(Moment, DAYS, DAYS, st.sampled_from(Grain), CLOCKS, st.none() | st.integers(-720, 840))
COUNTS = st.integers(0, 10_000)
PASSAGES = st.builds(
    Passage, COUNTS, COUNTS, st.text(), COUNTS, COUNTS, COUNTS, COUNTS, st.text(), COUNTS, st.text()
)
ORIGINS = st.builds(
    Origin,
    st.text(),
    st.none() | st.text(),
    st.booleans(),
    st.text(),
    st.none() | MOMENTS,
    st.text(),
    WORDS,
    st.booleans(),
)
TOLD = st.builds(
    Told,
    ORIGINS,
    PASSAGES,
    st.sampled_from(Relation),
    st.text(),
    st.text(),
    st.lists(MOMENTS, max_size=3).map(tuple),
    st.text(),
    slack=COUNTS,
    stage=st.text(),
    doer=WORDS,
    patient=WORDS,
    names=WORDS,
    words=WORDS,
    around=WORDS,
    modifiers=WORDS,
    modality=st.sampled_from(Modality),
    definiteness=st.sampled_from(Definiteness),
    negated=st.booleans(),
    plural=st.booleans(),
    verbal=st.booleans(),
    contrasted=st.booleans(),
    restrictive=st.booleans(),
    number=st.none() | COUNTS,
)


@given(TOLD)
def test_a_claim_comes_back_as_it_was(told: Told) -> None:
    read = read_told(told_json(replace(told, span=Span(0, 1))), read_origin(origin_json(told.origin)))
    assert read == told
    assert read.span is None
