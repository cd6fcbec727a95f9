"""Time expressions, one package or module a language."""
