"""English words that show tense, register, or what a number counts; none of them is part of an expression."""

from __future__ import annotations

#: What words show together and would not show, or show otherwise, one by one.
IDIOMS: list[tuple[str, str | None]] = [
    ("SETTO TO|FOR", "FUTURE"),
    ("COPULA|GOING TO", "FUTURE"),
    ("WONT MARK TEE", "FUTURE"),
    ("MODAL HAVE", None),
    ("AS BEFOREHAND? PLANNED", None),
    ("WAS FUTURE", "FUTURE"),
    ("PLANS TO", "FUTURE"),
    ("CAN MARK TEE WAITING", "FUTURE"),
    ("CANT WAITING", "FUTURE"),
    ("LOOKING FORWARD", "FUTURE"),
    ("PAST DETERMINER? PLANS", "PAST"),
    ("PLAN", None),
]
CUES: dict[str, list[str]] = {
    "PAST": [
        "was", "were", "had", "did", "said", "told", "went", "came", "took", "made", "got", "gave", "saw",
        "found", "won", "lost", "fell", "rose", "began", "became", "left", "held", "met", "sold", "bought",
        "paid", "led", "built", "sent", "felt", "kept", "brought", "thought", "knew", "ran", "grew", "broke",
        "spoke", "wrote", "stood", "heard", "struck", "killed", "died", "drew", "threw", "shot", "flew",
        "drove", "fought", "sank", "ate", "slept", "chose", "sought", "caught", "taught", "wore", "swore",
        "arose", "sang", "swam", "drank", "spent", "been", "ago", "hit", "cut",
        "tore", "shook", "froze", "hid", "hung", "laid", "lit", "rode", "rang", "shrank", "stole", "stuck",
        "swept", "swung", "wept", "bore", "bent", "bled", "clung", "crept", "dealt", "dug", "fed", "fled",
        "forgot", "leapt", "lent", "meant", "mistook", "overtook", "rebuilt", "slid", "sped", "sprang",
        "undertook", "withdrew", "woke", "bound", "bred", "burst", "flung", "strove", "set",
        "didn", "wasn", "weren", "hadn",
    ],
    "FUTURE": [
        "will", "'ll", "shall", "expected", "expects", "expect", "scheduled", "plans", "plan",
        "planned", "planning",
        "due", "upcoming", "would", "could", "should", "may", "might", "tomorrow", "hopes", "deadline",
        "matures", "maturing", "expires", "expire", "expiring", "payable", "slated", "intends", "intend",
        "coming", "begins", "starts", "effective", "proposed", "ll", "wo",

    ],
    "PRESENT": [
        "is", "are", "opens", "closes", "runs", "meets", "meet", "airs", "returns", "arrives", "goes",
        "go", "ends", "resumes", "plays", "play", "hosts", "faces", "comes", "features", "leaves",
        "takes", "occurs", "isn", "aren", "resume", "appears", "departs", "commences", "convenes",
        "reconvenes", "concludes", "kicks",
    ],
    "UNCHANGING": ["hit", "cut"],
    "REPORTED": ["would", "could", "should", "might"],
    "UNTIL": ["until", "till"],
    "ABOUT": ["at", "least", "about", "around", "the", "sometime"],
    "WITHIN": ["in", "on"],
    "JOINING": ["and", "but", "also", "then", "yet", "so", "back", "earlier"],
    "PARTICLE": ["over", "out", "up", "off", "down", "back", "away", "here", "there", "again", "together"],
    "WAS": ["was", "were"],
    "MODAL": ["could", "would", "should", "might", "may"],
    "HAVE": ["have"],
    "COPULA": ["is", "are", "was", "were"],
    "SETTO": ["set"],
    "GOING": ["going"],
    "TO": ["to"],
    "FOR": ["for"],
    "WONT": ["won"],
    "CAN": ["can"],
    "CANT": ["cant", "cannot"],
    "WAITING": ["wait", "w8"],
    "LOOKING": ["looking", "look", "looks"],
    "FORWARD": ["forward"],
    "MARK": ["'", "’"],
    "TEE": ["t"],
    "AS": ["as"],
    "BEFOREHAND": ["previously", "originally", "earlier", "first", "initially", "long"],
    "PLANNED": ["planned", "scheduled", "expected"],
    "PLAN": ["plan"],
    "PLANS": ["plan", "plans"],
    "DETERMINER": ["a", "an", "the", "its", "his", "her", "their", "our", "my", "your", "this", "that"],
    "HAD": ["had"],
    "POSSESSIVE": ["'s", "’s"],
    "BE": ["be", "being"],
    "DEICTIC": [
        "yesterday", "today", "tomorrow", "tonight", "ago", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "said", "says",
    ],
    "SELF": ["i", "my", "u", "ur"],
    "STOP": [".", "!", "?", ";"],
}  # fmt: skip


_NO_PAST = {
    "hundred", "indeed", "speed", "breed", "greed", "creed", "bleed", "exceed", "proceed", "succeed",
    "united", "limited", "alfred", "wilfred", "mohamed", "muhamed", "ahmed", "saeed", "allied",
    "sacred", "naked", "wicked", "kindred", "unspecified", "unexpected", "unlimited", "unprecedented",
}  # fmt: skip


def verb_kind(word: str) -> str | None:
    """``past form`` for what looks like a regular verb's past: "announced"; ``None`` for other words.

    With a capital it may be a name, or open a sentence: ``opening past form``.
    """
    if len(word) <= 4 or not word.endswith("ed") or word.lower() in _NO_PAST:
        return None
    return "past form" if word.islower() else "opening past form" if word.istitle() else None
