"""Finds a serif face in four styles that has every Vietnamese letter, judged by its character map, not its name."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from cchc_desktop.domain.refusal import Refusal

_VOWELS = "aăâeêioôơuưy"
_TONED = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
VIETNAMESE_LETTERS = frozenset(_VOWELS + _TONED + "đ" + (_VOWELS + _TONED + "đ").upper())
"""Every letter that Vietnamese adds to, or takes from, the Latin alphabet, composed (NFC)."""

_FAMILIES: tuple[tuple[tuple[str, ...], ...], ...] = (
    # Windows, macOS and the Debian installer of Microsoft's faces name Times New Roman each in their own way.
    (("times.ttf",), ("timesbd.ttf",), ("timesi.ttf",), ("timesbi.ttf",)),
    (
        ("times new roman.ttf", "times_new_roman.ttf"),
        ("times new roman bold.ttf", "times_new_roman_bold.ttf"),
        ("times new roman italic.ttf", "times_new_roman_italic.ttf"),
        ("times new roman bold italic.ttf", "times_new_roman_bold_italic.ttf"),
    ),
    (("tinos-regular.ttf",), ("tinos-bold.ttf",), ("tinos-italic.ttf",), ("tinos-bolditalic.ttf",)),
    (
        ("liberationserif-regular.ttf",),
        ("liberationserif-bold.ttf",),
        ("liberationserif-italic.ttf",),
        ("liberationserif-bolditalic.ttf",),
    ),
)
"""Metric-compatible families, best first; of each the file names of regular, bold, italic, bold italic."""


@dataclass(frozen=True, slots=True)
class Faces:
    """Four registered faces of one family, named as reportlab knows them."""

    regular: str
    bold: str
    italic: str
    bold_italic: str

    def name(self, bold: bool, italic: bool) -> str:
        """The registered name of the face of that style."""
        upright, slanted = (self.bold, self.bold_italic) if bold else (self.regular, self.italic)
        return slanted if italic else upright


def system_folders(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> tuple[Path, ...]:
    """The folders in which this system keeps its fonts, the user's own after the common ones."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if platform == "win32":
        own = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return Path(environment.get("WINDIR", r"C:\Windows")) / "Fonts", own / "Microsoft" / "Windows" / "Fonts"
    if platform == "darwin":
        return Path("/System/Library/Fonts/Supplemental"), Path("/Library/Fonts"), home / "Library" / "Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local" / "share" / "fonts"


@cache
def find_faces(folders: tuple[Path, ...] = ()) -> Faces:
    """The best family found in the system's folders and in `folders` (packaged faces), registered with reportlab.

    Raises Refusal when no family has all four styles with every Vietnamese letter.
    """
    return faces_in((*system_folders(), *folders))


def faces_in(folders: Iterable[Path]) -> Faces:
    """The best usable family in exactly these folders and those below them; Refusal when there is none."""
    present = _files_by_name(folders)
    for styles in _FAMILIES:
        for paths in _complete_sets(styles, present):
            faces = _usable(paths)
            if faces is not None:
                return faces
    raise Refusal(
        "Không tìm thấy phông chữ Times New Roman (hoặc Tinos, Liberation Serif 2) có đủ chữ tiếng Việt trên máy này; "
        "hãy cài phông chữ Times New Roman hoặc gói phông chữ Tinos rồi in lại."
    )


def _files_by_name(folders: Iterable[Path]) -> dict[str, list[Path]]:
    """Paths of every TrueType file by its name in small letters, in the order of the folders."""
    present: dict[str, list[Path]] = {}
    for folder in folders:
        for parent, below, names in os.walk(folder):
            below.sort()
            for name in sorted(names):
                if name.lower().endswith(".ttf"):
                    present.setdefault(name.lower(), []).append(Path(parent) / name)
    return present


def _complete_sets(styles: tuple[tuple[str, ...], ...], present: dict[str, list[Path]]) -> Iterator[tuple[Path, ...]]:
    """Four paths of one family at a time, all from one folder: versions of a family must not be mixed."""
    regulars = [path for name in styles[0] for path in present.get(name, [])]
    for regular in regulars:
        beside = {
            path.name.lower(): path for paths in present.values() for path in paths if path.parent == regular.parent
        }
        found = [next((beside[name] for name in names if name in beside), None) for names in styles]
        paths = tuple(path for path in found if path is not None)
        if len(paths) == len(styles):
            yield paths


def _usable(paths: tuple[Path, ...]) -> Faces | None:
    """The four faces registered, or None when one cannot be read or lacks a Vietnamese letter."""
    names = []
    for path in paths:
        name = f"{path.stem}-{sha256(os.fsencode(path)).hexdigest()[:8]}"
        try:
            face = TTFont(name, str(path))
        except (TTFError, OSError):
            return None
        if any(ord(letter) not in face.face.charToGlyph for letter in VIETNAMESE_LETTERS):
            return None
        pdfmetrics.registerFont(face)
        names.append(name)
    return Faces(*names)
