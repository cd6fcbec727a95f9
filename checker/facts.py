"""What authors of rules build with that rest on knowledge: facts, names in the text that lead to them, terms.

Public like ``checker`` itself; apart because most rules need none of it.
"""

from checker.knowledge.dates import format_moment
from checker.knowledge.facts import LISTED_UNTIL, Person, Term, Thing
from checker.knowledge.known import Known
from checker.knowledge.links import PersonLink, ThingLink
from checker.knowledge.names import key_of
from checker.knowledge.nations import jurisdictions
from checker.knowledge.roles import REGNAL, ROLES
from checker.knowledge.store import Knowledge
from checker.knowledge.terms import (
    SLACK,
    all_before,
    is_covered,
    may_hold,
    merged_terms,
    office_terms,
    period,
)
from checker.knowledge.titles import Titled, titled_names
from checker.knowledge.wording import say_fact, say_person, say_source, say_term, say_thing

__all__ = [
    "LISTED_UNTIL",
    "REGNAL",
    "ROLES",
    "SLACK",
    "Knowledge",
    "Known",
    "Person",
    "PersonLink",
    "Term",
    "Thing",
    "ThingLink",
    "Titled",
    "all_before",
    "format_moment",
    "is_covered",
    "jurisdictions",
    "key_of",
    "may_hold",
    "merged_terms",
    "office_terms",
    "period",
    "say_fact",
    "say_person",
    "say_source",
    "say_term",
    "say_thing",
    "titled_names",
]
