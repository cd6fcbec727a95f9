"""People in a text: names, lives, ages, terms of office."""
