"""The timeline: statements as bounds of a simple temporal network, and why they cannot all be true."""
