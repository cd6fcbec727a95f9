"""Archives of any size: from files of documents to tables of findings, resumable, on one machine or many."""
