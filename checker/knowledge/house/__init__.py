"""Facts of the house: files that a team keeps beside its articles.

CSV with the columns of one table (``checker.knowledge.tables``); YAML with the tables ``people``, ``terms``,
``things`` and ``renames`` as lists; iCalendar (RFC 5545), whose events become things of the kind "event".
"""
