"""A book that is made once for all tests is each test's own all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.made_once import made_once


def test_each_has_a_copy_and_what_one_writes_the_next_does_not_see(tmp_path: Path) -> None:
    asked: list[str] = []

    @made_once
    def make(path: Path, kind: str) -> int:
        asked.append(kind)
        path.write_text(kind)
        return len(kind)

    one, other, third = (tmp_path / name for name in "abc")
    assert make(one, "trống") == 5
    one.write_text("đã viết")
    assert make(other, "trống") == 5
    assert make(third, "dài") == 3
    assert (other.read_text(), third.read_text()) == ("trống", "dài")
    assert asked == ["trống", "dài"]


def test_what_could_not_be_made_is_tried_again(tmp_path: Path) -> None:
    asked: list[Path] = []

    @made_once
    def fail(path: Path) -> None:
        asked.append(path)
        raise OSError("hết chỗ")

    for _ in range(2):
        with pytest.raises(OSError, match="hết chỗ"):
            fail(tmp_path / "so.sqlite")
    assert len(asked) == 2
