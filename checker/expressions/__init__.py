"""The time-expression engine: recognises with a language's grammar, then resolves on the calendar.

Recognition is a cascade of finite-state stages over word classes (J. R. Hobbs et al., "FASTUS", 1997):
the text is cut into tokens once, every token becomes one character that stands for its word classes, and
each stage's forms are regular expressions over those characters. Resolution is a separate pass.
"""
