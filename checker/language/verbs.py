"""Classes of verbs and adjectives that change what their complement or object amounts to.

The classes follow TimeML's subordination links (SLINK: modal, negative, factive ...) and Karttunen's
implicative verbs (Implicative Verbs, Language 47, 1971).
"""

from __future__ import annotations

from checker.language.wordlist import words

SCHEDULING = words(
    "schedule plan expect slate intend postpone cancel delay reschedule propose anticipate envisage",
    "project forecast envision earmark pencil shelve scrap defer timetable predict",
)
"""What they govern is planned, not said to have come about: "a summit was scheduled for May"."""

AIMING = SCHEDULING | words(
    "agree decide promise hope want vow pledge threaten prepare seek aim ask urge order invite offer try",
    "attempt request require demand wish commit undertake resolve swear volunteer opt choose elect need",
    "wait consider instruct direct authorize authorise allow permit set be warn arrange look like",
    "encourage advise tell mean contract",
)
"""Their infinitive is aimed at: "agreed to meet", "is to meet", "is set to meet"."""

NEGATING = words("fail refuse decline neglect forget hesitate omit forbear")
"""Negative implicatives: "refused to sign" means that nothing was signed."""

DENYING = words("deny refute dispute reject dismiss disprove disavow rebut doubt")

CLAIMING_NOUNS = words("claim report allegation suggestion rumour rumor accusation assertion idea notion")

PENDING = words(
    "due set slated likely ready poised bound scheduled expected planned eager unlikely prepared willing",
    "about supposed certain sure keen destined",
)
"""Adjectives whose infinitive or date lies ahead: "due in May", "likely to meet"."""

PLANNED_ADJECTIVES = words(
    "planned proposed scheduled upcoming expected forthcoming future prospective cancelled canceled",
    "postponed aborted delayed projected anticipated intended coming would-be",
)

DOUBTFUL_ADJECTIVES = words("alleged purported supposed possible potential rumoured rumored hypothetical")

REPORTING = words(
    "say tell announce claim report state declare add note explain write argue insist believe think",
    "acknowledge admit confirm deny suggest warn predict estimate testify reveal disclose assert recall",
    "remark reply respond stress maintain contend conclude comment describe promise vow allege observe",
    "concede complain joke repeat reiterate emphasize emphasise mention tweet post indicate show find",
    "quote cite continue ask urge accuse swear assure inform remind boast caution speculate",
)
"""Verbs that introduce what somebody said or holds (TimeML's REPORTING and part of I_STATE)."""
