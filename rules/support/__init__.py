"""What several rules build on: counting, apposition, people, repairs. Holds no rules."""
