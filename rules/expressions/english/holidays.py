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
    "armistice day": "veterans", "may day": "may day",
}  # fmt: skip
