"""What several rules build on, by what it is about. Holds no rules."""
