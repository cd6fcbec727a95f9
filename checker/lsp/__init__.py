"""A language server: what ``claimline check`` finds, while the text is being written.

``server`` speaks the protocol, ``schedule`` decides what runs when, ``analysis`` runs it; the other modules
turn an analysis into what editors show.
"""
