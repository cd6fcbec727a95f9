"""Sentences, parses, and what they tell about tense, attribution and attachment."""
