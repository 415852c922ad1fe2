"""The year's plan: read, written, arranged, recorded and concluded."""
