"""Rules for reports from courts."""

from checker import RulePack

PACK = RulePack(name="court-days", package="court_rules")
