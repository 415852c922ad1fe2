"""Reminder letters: which units press, what each letter says, files of a batch, and the note that it was sent."""
