"""Dates beside words and beside other dates: what they hang on, what repeats them, what would repair them."""
