"""How a wording of a deadline becomes windows: words, then points in time, then phrases, then the whole."""
