"""Rules about reports of fact-checks and their markup."""
