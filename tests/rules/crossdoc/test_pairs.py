"""Whether a draft is told apart from one that its sources bear out."""

from __future__ import annotations

import pytest

from tests.archive.pairs import Pair, pairs


@pytest.mark.parametrize("pair", pairs("inconsistent"), ids=lambda pair: pair.id)
def test_contradiction_with_a_source_is_found(pair: Pair) -> None:
    findings = pair.findings()
    assert [finding.rule for finding in findings] == [pair.rule]
    (finding,) = findings
    assert pair.mark in pair.draft[slice(*finding.span)]
    (place,) = finding.elsewhere
    source = next(s for s in pair.sources if place.passage.quote in s["text"])
    assert source["text"][place.passage.start : place.passage.end] == place.passage.quote
    assert f"{place.origin.name}:{place.passage.line}:{place.passage.column}" in finding.message


@pytest.mark.parametrize("pair", pairs("consistent"), ids=lambda pair: pair.id)
def test_what_can_both_be_true_passes(pair: Pair) -> None:
    assert [finding.message for finding in pair.findings()] == [], pair.why


TRAM = "Northfield Borough Council approved the new tram line on # May after a long debate."
TRAM_TOLD = "Northfield Borough Council approved the new tram line on 10 May. Work on it starts next year."
CONCERT = (
    "The Aldmoor Symphony plays a concert at Mercer Hall on # June for the victims of the flood in Sallow."
)
MAYOR = "Mayor Ada Wren, #, will cut the ribbon of the Harrow Lane library in Brackwater on Friday."
MAYOR_TOLD = "Harrow Lane library opens in Brackwater. Mayor Ada Wren, 61, will cut the ribbon."
PLAYERS = "In Brackwater they keep the #th anniversary of the Orpheum Players this week, Lena Quist said."
PLAYERS_TOLD = (
    "The Orpheum Players invite you. This summer marks the 50th anniversary of the Orpheum Players."
)


@pytest.mark.parametrize(
    ("draft", "values", "published", "source", "sent", "flagged"),
    [
        (TRAM, range(1, 24), "2024-05-27", TRAM_TOLD, "2024-05-26", [*range(4, 10), *range(11, 17)]),
        (
            CONCERT,
            range(6, 29),
            "2024-06-02",
            CONCERT.replace("#", "17"),
            "2024-06-01",
            [*range(14, 17), *range(18, 21)],
        ),
        (CONCERT, range(18, 19), "2024-06-02", CONCERT.replace("#", "17"), "2024-05-19", [18]),
        (CONCERT, range(18, 19), "2024-06-02", CONCERT.replace("#", "17"), "2024-05-18", []),
        (MAYOR, range(55, 68), "2024-05-03", MAYOR_TOLD, "2024-05-02", [*range(55, 60), *range(63, 68)]),
        (MAYOR, range(55, 68), "2025-05-03", MAYOR_TOLD, "2024-05-02", [*range(55, 61), *range(64, 68)]),
        (PLAYERS, range(44, 57), "2024-06-01", PLAYERS_TOLD, "2024-05-20", [*range(44, 49), *range(53, 57)]),
    ],
    ids="vote concert plan-of-two-weeks older-plan age age-next-year jubilee".split(),
)
def test_how_far_two_texts_may_differ(
    draft: str, values: range, published: str, source: str, sent: str, flagged: list[int]
) -> None:
    sources = [{"text": source, "published": sent}]
    pairs_of = {value: Pair("x", draft.replace("#", str(value)), published, sources) for value in values}
    assert [value for value, pair in pairs_of.items() if pair.findings()] == flagged
