"""The book as a whole: made, opened, checked."""
