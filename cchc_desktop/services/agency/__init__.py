"""The agency that issues the papers: its profile, names, signers and letterheads."""
