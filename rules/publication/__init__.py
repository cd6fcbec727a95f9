"""Rules on the text against the day it was published."""
