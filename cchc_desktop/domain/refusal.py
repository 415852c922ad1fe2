"""What the program will not do, said to the officer in one sentence."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - a refusal is not an error of the program
    """Bad input or a fault of the surroundings; `str()` is one Vietnamese sentence: what is wrong, where, what to do.

    Nothing has been changed when it is raised. Every other exception is a defect of the program.
    """
