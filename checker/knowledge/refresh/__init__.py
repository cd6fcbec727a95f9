"""Fetching newer facts from Wikidata, or from another SPARQL endpoint that serves its data.

``catalogue`` names the tables, each with one query in ``queries/``; ``endpoint`` asks one question politely,
``pages`` keeps answers until all are there, ``rows`` turns them into rows of the tables, ``merge`` adds those
to a copy of the facts that ship, ``update`` does all of it and swaps the new file in.
"""
