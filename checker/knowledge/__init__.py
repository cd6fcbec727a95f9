"""Dated facts of the world and of the house behind one protocol, and the names in a text that lead to them."""
