"""Which faces are taken: those that have every Vietnamese letter, whatever their files are called."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cchc_desktop.documents import fonts
from cchc_desktop.documents.fonts import VIETNAMESE_LETTERS, Faces, faces_in, find_faces, system_folders
from cchc_desktop.domain.refusal import Refusal

TIMES = ("times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf")
TINOS = ("Tinos-Regular.ttf", "Tinos-Bold.ttf", "Tinos-Italic.ttf", "Tinos-BoldItalic.ttf")


def file_of(name: str) -> Path:
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    return Path(str(font.face.filename))


def files_of(faces: Faces) -> list[Path]:
    return [file_of(name) for name in (faces.regular, faces.bold, faces.italic, faces.bold_italic)]


def stems(faces: Faces) -> list[str]:
    """The files' names without their ending, as registered. (reportlab itself keeps one file for each face's name.)"""
    return [name.rpartition("-")[0] for name in (faces.regular, faces.bold, faces.italic, faces.bold_italic)]


def put(folder: Path, names: tuple[str, ...]) -> Path:
    """The machine's own faces under other names."""
    folder.mkdir(parents=True)
    for source, name in zip(files_of(find_faces()), names, strict=False):
        shutil.copy(source, folder / name)
    return folder


def test_there_are_134_letters_with_marks_in_both_cases() -> None:
    marked = {letter for letter in VIETNAMESE_LETTERS if not letter.isascii()}
    assert len(marked) == 134
    assert {"ẵ", "Ặ", "đ", "Đ", "ữ", "Ỵ"} <= marked


def test_the_machine_has_a_usable_family() -> None:
    faces = find_faces()
    assert faces.name(bold=True, italic=True) == faces.bold_italic
    assert faces.name(bold=False, italic=True) == faces.italic
    for name in (faces.regular, faces.bold, faces.italic, faces.bold_italic):
        font = pdfmetrics.getFont(name)
        assert isinstance(font, TTFont)
        assert all(ord(letter) in font.face.charToGlyph for letter in VIETNAMESE_LETTERS)


def test_times_new_roman_comes_before_tinos(tmp_path: Path) -> None:
    put(tmp_path / "b", TIMES)
    put(tmp_path / "a", TINOS)
    assert stems(faces_in([tmp_path])) == ["times", "timesbd", "timesi", "timesbi"]


def test_file_names_may_be_in_capitals(tmp_path: Path) -> None:
    put(tmp_path / "Fonts", tuple(name.upper() for name in TIMES))
    assert stems(faces_in([tmp_path]))[0] == "TIMES"


def test_a_family_that_lacks_a_style_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path / "a", TIMES[:3])
    put(tmp_path / "b", TINOS)
    assert stems(faces_in([tmp_path]))[0] == "Tinos-Regular"


def test_styles_are_not_mixed_from_several_folders(tmp_path: Path) -> None:
    put(tmp_path / "a", TIMES[:2])
    (put(tmp_path / "b", TIMES) / TIMES[0]).unlink()
    with pytest.raises(Refusal):
        faces_in([tmp_path])


def test_a_damaged_face_is_passed_over(tmp_path: Path) -> None:
    (put(tmp_path / "a", TIMES) / TIMES[2]).write_bytes(b"\x00\x01\x00\x00 not a font")
    put(tmp_path / "b", TINOS)
    assert stems(faces_in([tmp_path]))[0] == "Tinos-Regular"


def test_faces_without_the_letters_are_refused_whatever_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "a", TIMES)
    monkeypatch.setattr(fonts, "VIETNAMESE_LETTERS", VIETNAMESE_LETTERS | {"中"})
    with pytest.raises(Refusal, match=r"Times New Roman .* hãy cài phông chữ"):
        faces_in([tmp_path])


def test_a_folder_that_is_missing_is_no_fault(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        faces_in([tmp_path / "không có"])


def test_each_system_is_searched_where_it_keeps_its_fonts() -> None:
    environment = {"WINDIR": "D:/Windows", "LOCALAPPDATA": "D:/Users/a/AppData/Local", "HOME": "/home/a"}
    assert system_folders(environment, "win32")[0] == Path("D:/Windows/Fonts")
    assert Path("/Library/Fonts") in system_folders(environment, "darwin")
    assert Path("/home/a/.local/share/fonts") in system_folders(environment, "linux")
