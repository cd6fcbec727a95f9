"""What was found in files that have not changed since: kept between runs, so that these cost next to nothing.

``key`` tells one state of everything that an answer depends on from another, ``store`` keeps answers by key,
``files`` uses both for the files of a run. Nothing here imports a rule, or a library beyond the standard one.
"""
