"""What the program will not do, said to the officer in one sentence."""

from __future__ import annotations


class Refusal(Exception):
    """Bad input or a fault of the surroundings; `str()` is one Vietnamese sentence: what is wrong, where, what to do.

    Nothing has been changed when it is raised. Every other exception is a defect of the program.
    """
