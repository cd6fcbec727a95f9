"""The dossier for an editor: one text with its dated claims, their timeline, and what cannot all be true."""
