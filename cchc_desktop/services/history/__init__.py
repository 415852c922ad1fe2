"""What was done, step by step, in the office's words, and the way back and forth."""
