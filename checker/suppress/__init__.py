"""Findings that a writer has set aside: in comments, in front matter, in a file beside the document.

``commented`` and ``declared`` read what a document asks for, ``sidecar`` brings the file beside it, ``apply``
sets findings aside.
"""
