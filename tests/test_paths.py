"""Shipped files are found in the package, beside it and in a frozen bundle; one variable moves the user's folders."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cchc_desktop import paths


@pytest.mark.parametrize("name", ["data/seed.sqlite", "data/seed", "resources", "resources/icons"])
def test_the_checkout_has_every_shipped_file(name: str) -> None:
    assert paths.packaged(name).exists()


@pytest.mark.parametrize("place", ["wheel/cchc_desktop", "wheel", "bundle"])
def test_shipped_files_are_found_where_they_lie(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "wheel" / "cchc_desktop")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    shipped = tmp_path / place / "data" / "seed.sqlite"
    shipped.parent.mkdir(parents=True)
    shipped.touch()
    assert paths.packaged("data/seed.sqlite") == shipped


def test_a_missing_file_is_named_with_the_places() -> None:
    with pytest.raises(FileNotFoundError, match=r"data/nowhere\.sqlite .*cchc_desktop"):
        paths.packaged("data/nowhere.sqlite")


def test_one_variable_moves_every_user_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_SWITCH, str(tmp_path / "usb"))
    assert paths.user_folder() == tmp_path / "usb"
    assert paths.user_folder().is_dir()
    assert paths.default_book().is_relative_to(tmp_path / "usb")
    assert paths.sample_folder().is_relative_to(tmp_path / "usb")
    assert paths.default_book().parent != paths.sample_folder()


def test_without_it_the_platform_names_the_folder(user_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_SWITCH)
    assert paths.user_folder().name == "cchc-desktop"
