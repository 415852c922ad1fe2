"""The command's verbs: what they understand, what each does, what it says."""
