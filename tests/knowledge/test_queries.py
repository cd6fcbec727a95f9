"""The queries, run on a small graph in the shape of Wikidata's: statements, ranks, qualifiers, precisions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from checker.knowledge.refresh.answers import bindings_of
from checker.knowledge.refresh.catalogue import TABLES
from checker.knowledge.refresh.rows import rows_of
from checker.knowledge.refresh.slices import Period, Slice, Values

rdflib = pytest.importorskip("rdflib", reason="the queries are run by rdflib (extra: test)")

TODAY = date(2026, 11, 22)
PREFIXES = """
@prefix p: <http://www.wikidata.org/prop/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix psv: <http://www.wikidata.org/prop/statement/value/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
PEOPLE = """
wd:Q901 wdt:P31 wd:Q5 ; wikibase:sitelinks 50 ; rdfs:label "Ana Vilar"@en, "Ana Vilar Gil"@es ;
  skos:altLabel "Ana María Vilar"@en, "La Vilar"@es ; schema:description "Ruritanian minister"@en ;
  p:P569 [ a wikibase:BestRank ; psv:P569 DAY(1960-07-01) ], [ psv:P569 DAY(1961-07-01) ] ;
  wdt:P570 "2023-04-01T00:00:00Z"^^xsd:dateTime ;
  p:P570 [ a wikibase:BestRank ; psv:P570 MONTH(2023-04-01) ] .
wd:Q902 wdt:P31 wd:Q5 ; wikibase:sitelinks 60 ; rdfs:label "Rudolf Zenda"@mul ;
  p:P569 [ a wikibase:BestRank ; psv:P569 YEAR(1966-01-01) ] .
wd:Q903 wdt:P31 wd:Q5 ; wikibase:sitelinks 3 ; rdfs:label "Little Known"@en ;
  p:P569 [ a wikibase:BestRank ; psv:P569 DAY(1966-02-01) ] ;
  p:P570 [ a wikibase:BestRank ; psv:P570 DAY(2023-04-05) ] ; wdt:P570 "2023-04-05T00:00:00Z"^^xsd:dateTime .
"""
STATE = """
wd:Q800 wdt:P31 wd:Q3624078 ; wdt:P297 "DE" ; rdfs:label "Ruritania"@en ;
  wdt:P1906 wd:Q810 ;
  p:P35 [ wikibase:rank wikibase:NormalRank ; ps:P35 wd:Q902 ; pqv:P580 DAY(2001-05-01) ;
          pqv:P582 YEAR(2009-01-01) ],
        [ wikibase:rank wikibase:DeprecatedRank ; ps:P35 wd:Q901 ; pqv:P580 DAY(2001-05-01) ],
        [ wikibase:rank wikibase:NormalRank ; ps:P35 wd:Q901 ] ;
  p:P6 [ wikibase:rank wikibase:PreferredRank ; ps:P6 wd:Q901 ; pqv:P580 MONTH(2009-05-01) ] .
wd:Q810 rdfs:label "President of Ruritania"@en, "Präsident"@de ; wdt:P1001 wd:Q800 ; wdt:P279 wd:Q83307 .
wd:Q902 p:P39 [ wikibase:rank wikibase:NormalRank ; ps:P39 wd:Q810 ; pqv:P580 DAY(2001-05-01) ], [
  wikibase:rank wikibase:NormalRank ; ps:P39 wd:Q810 ; pqv:P580 DAY(1880-05-01) ; pqv:P582 DAY(1884-05-01) ] .
wd:Q1065 rdfs:label "United Nations"@en ; wdt:P2388 wd:Q811 .
wd:Q811 rdfs:label "Secretary-General"@en .
wd:Q901 p:P39 [
  wikibase:rank wikibase:NormalRank ; ps:P39 wd:Q811 ; pqv:P580 DAY(2017-01-01) ; pqv:P582 DAY(2021-12-31) ] .
"""
THINGS = """
wd:Q700 wdt:P31 wd:Q3024240 ; wikibase:sitelinks 90 ; rdfs:label "Grand Duchy of Strelsau"@en ;
  skos:altLabel "Strelsau"@en ; p:P571 [ a wikibase:BestRank ; psv:P571 YEAR(1806-01-01) ] ;
  p:P576 [ a wikibase:BestRank ; psv:P576 DAY(1919-03-04) ] .
wd:Q701 wdt:P31 wd:Q3024240 ; wikibase:sitelinks 90 ; rdfs:label "Old March"@en ;
  p:P576 [ a wikibase:BestRank ; psv:P576 DAY(1815-03-04) ] .
wd:Q710 wdt:P31 wd:Q711 ; wikibase:sitelinks 41 ; rdfs:label "Zendex"@en ;
  p:P571 [ a wikibase:BestRank ; psv:P571 DAY(1994-02-03) ] .
wd:Q711 wdt:P279 wd:Q4830453 .
wd:Q720 wdt:P31 wd:Q721 ; wikibase:sitelinks 30 ;
  rdfs:label "War of the Strait"@en ; skos:altLabel "Strait War"@en ;
  p:P580 [ a wikibase:BestRank ; psv:P580 DAY(1911-02-03) ] ;
  p:P582 [ a wikibase:BestRank ; psv:P582 YEAR(1913-01-01) ] .
wd:Q721 wdt:P279 wd:Q198 .
wd:Q722 wdt:P31 wd:Q7944 ; wikibase:sitelinks 30 ; rdfs:label "1999 Zenda earthquake"@en ;
  p:P585 [ a wikibase:BestRank ; psv:P585 DAY(1999-08-17) ] .
wd:Q723 wdt:P31 wd:Q7944 ; wikibase:sitelinks 3 ; rdfs:label "2001 Zenda earthquake"@en ;
  p:P585 [ a wikibase:BestRank ; psv:P585 DAY(2001-08-17) ] .
wd:Q730 wdt:P31 wd:Q515 ; wikibase:sitelinks 80 ; rdfs:label "Zenda"@en ;
  p:P1448 [ ps:P1448 "Karlstadt"@en ; pqv:P582 DAY(1990-06-01) ],
          [ ps:P1448 "Zenda"@en ; pqv:P582 DAY(1953-05-10) ],
          [ ps:P1448 "City of Zenda"@en ; pqv:P582 DAY(1953-05-10) ], [ ps:P1448 "City of Zenda"@en ] .
"""
_PRECISIONS = {"DAY": 11, "MONTH": 10, "YEAR": 9}


def graph() -> Any:
    """The graph; ``DAY(1960-07-01)`` stands for a value with its precision."""

    def value(match: re.Match[str]) -> str:
        time = f'"{match[2]}T00:00:00Z"^^xsd:dateTime'
        return f"[ wikibase:timeValue {time} ; wikibase:timePrecision {_PRECISIONS[match[1]]} ]"

    text = re.sub(r"(DAY|MONTH|YEAR)\(([\d-]+)\)", value, PEOPLE + STATE + THINGS)
    return rdflib.Graph().parse(data=PREFIXES + text, format="turtle")


GRAPH = graph()


def whole(name: str) -> Slice:
    """All parts of a table as one."""
    parts = TABLES[name].slices(TODAY)
    if isinstance(parts[0], Period):
        return Period(parts[0].first, parts[-1].until)  # type: ignore[attr-defined]
    return Values(tuple(row for part in parts for row in part.rows))  # type: ignore[attr-defined]


def rows(name: str) -> Sequence[dict[str, str]]:
    """The rows of a table, without the empty columns."""
    answer = GRAPH.query(TABLES[name].query(whole(name))).serialize(format="json")
    read = rows_of(TABLES[name].holds, bindings_of(answer), TODAY)
    assert not read.refused
    found = [{column: value for column, value in row.items() if value} for row in read.plain]
    return sorted(found, key=lambda row: row["source"])


RULER = {"person": "Rudolf Zenda", "role": "head_of_state", "jurisdiction": "Ruritania",
         "start": "2001-05-01", "source": "wikidata:Q902"}  # fmt: skip
ANA = {"person": "Ana Vilar", "aliases": "Ana María Vilar", "source": "wikidata:Q901"}
EXPECTED = {
    "deaths": [
        {
            "name": "Ana Vilar", "aliases": "Ana María Vilar", "born": "1960-07-01", "died": "2023-04",
            "occupation": "Ruritanian minister", "notability": "50", "source": "wikidata:Q901",
        }
    ],
    "lives": [{"name": "Rudolf Zenda", "born": "1966", "notability": "60", "source": "wikidata:Q902"}],
    "heads": [
        RULER | {"office": "head of state", "end": "2009"},
        ANA | {"office": "head of government", "role": "head_of_government", "jurisdiction": "Ruritania",
               "start": "2009-05"},
    ],
    "offices": [RULER | {"office": "President of Ruritania"}],
    "bodies": [
        ANA | {"office": "Secretary-General", "role": "igo", "jurisdiction": "United Nations",
               "start": "2017-01-01", "end": "2021-12-31"}
    ],
    "ministers": [RULER | {"office": "President of Ruritania", "role": "minister"}],
    "states": [
        {"name": "Grand Duchy of Strelsau", "kind": "historical state", "start": "1806", "end": "1919-03-04",
         "source": "wikidata:Q700"}
    ],
    "organisations": [
        {"name": "Zendex", "kind": "company", "phase": "founding", "start": "1994-02-03",
         "source": "wikidata:Q710"}
    ],
    "events": [
        {"name": "War of the Strait", "aliases": "Strait War", "kind": "war", "start": "1911-02-03",
         "end": "1913", "source": "wikidata:Q720"},
        {"name": "1999 Zenda earthquake", "kind": "earthquake", "start": "1999-08-17",
         "source": "wikidata:Q722"},
    ],
    "renames": [
        {"name": "Karlstadt", "kind": "former name of a city", "end": "1990-06-01", "source": "wikidata:Q730"}
    ],
}  # fmt: skip


def test_every_table_is_here() -> None:
    assert list(EXPECTED) == list(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_a_query_finds_what_it_says(name: str) -> None:
    assert rows(name) == sorted(EXPECTED[name], key=lambda row: row["source"])
