"""The dossier as a web page for pasted text, an uploaded file or a file of one folder; nothing is stored."""
