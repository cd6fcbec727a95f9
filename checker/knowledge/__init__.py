"""Dated facts of the world and of the house behind one protocol, and the names that lead to them."""
