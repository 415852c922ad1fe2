"""Timed work beside its yardstick: `python -m benchmarks`. Ratios hold on any machine, seconds do not."""
