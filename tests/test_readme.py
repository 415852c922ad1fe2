"""The README names every paper and every verb that there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from cchc_desktop.command.verbs import VERBS
from cchc_desktop.services.papers.catalogue import FORMS
from cchc_desktop.services.papers.request import Form

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_paper_stands_in_the_readme(form: Form) -> None:
    assert f"`{form.name}`" in README


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_stands_in_the_readme(verb: str) -> None:
    assert f"`cchc-desktop {verb}" in README or f"`{verb}" in README
