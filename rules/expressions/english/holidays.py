"""Holidays by the names under which the engine knows their dates."""

from __future__ import annotations

HOLIDAYS = {
    "christmas": "christmas", "christmas day": "christmas", "xmas": "christmas", "x-mas": "christmas",
    "christmas eve": "christmas eve", "new year's day": "new year", "new year's eve": "new year's eve",
    "new years eve": "new year's eve", "new years day": "new year", "nye": "new year's eve",
    "xmas day": "christmas", "xmas eve": "christmas eve", "valentines day": "valentine",
    "mothers day": "mother", "fathers day": "father", "st patricks day": "patrick",
    "st. patrick's day": "patrick", "black friday": "black friday", "cyber monday": "cyber monday",
    "new year's": "new year", "halloween": "halloween",
    "valentine's day": "valentine", "independence day": "us independence", "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving", "easter": "easter", "easter sunday": "easter",
    "good friday": "good friday", "easter monday": "easter monday", "memorial day": "memorial",
    "labor day": "labor", "veterans day": "veterans", "boxing day": "boxing", "columbus day": "columbus",
    "presidents day": "presidents", "mother's day": "mother", "father's day": "father",
    "election day": "election", "martin luther king day": "king", "april fools day": "april fools",
    "april fool's day": "april fools", "st patrick's day": "patrick", "palm sunday": "palm sunday",
    "ash wednesday": "ash wednesday", "pentecost": "pentecost", "bastille day": "bastille",
    "labour day": "labor", "remembrance day": "veterans", "remembrance sunday": "remembrance sunday",
    "shrove tuesday": "shrove tuesday", "mardi gras": "shrove tuesday", "maundy thursday": "maundy thursday",
    "ascension day": "ascension", "whit sunday": "pentecost", "whit monday": "whit monday",
    "trinity sunday": "trinity", "epiphany": "epiphany", "australia day": "australia",
    "groundhog day": "groundhog", "st david's day": "david", "st. david's day": "david",
    "st george's day": "george",
    "st. george's day": "george", "anzac day": "anzac", "cinco de mayo": "cinco de mayo",
    "juneteenth": "juneteenth", "canada day": "canada", "all saints' day": "all saints",
    "all saints day": "all saints", "all souls' day": "all souls", "all souls day": "all souls",
    "bonfire night": "bonfire", "guy fawkes night": "bonfire", "st andrew's day": "andrew",
    "st. andrew's day": "andrew",
    "armistice day": "veterans", "may day": "may day",
}  # fmt: skip
