"""Output formats, one module each, and the wire format that the JSON ones share."""
