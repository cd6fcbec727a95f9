"""Steps of an event, as the verbs of news tell them: that it begins, takes place, ends."""

from __future__ import annotations

from checker.language.wordlist import words

BEGIN, END, WHOLE = "begin", "end", ""
_BEGIN = words("begin start commence kick")
_END = words("end finish conclude expire")
_WHOLE = words("be hold take occur happen stage schedule plan set slate expect come fall fix pencil run due")


def stage_of(verb: str, verbal: bool) -> str:
    """The step that a date is of: ``BEGIN``, ``END``, ``WHOLE``, else the verb.

    ``verbal``: the verb itself stands for the event ("the bridge opened"), so that opening and closing are
    deeds; beside a noun for the event ("the festival opened") they are its beginning and end.
    """
    if verb in _BEGIN or (verb in ("open", "launch") and not verbal):
        return BEGIN
    if verb in _END or (verb == "close" and not verbal):
        return END
    return WHOLE if verb in _WHOLE else verb
