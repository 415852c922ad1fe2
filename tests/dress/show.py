"""Shows every page and dialog of the sample and tells what is wrong with each; a program of its own for each scale.

`python -m tests.dress.show HOME PERCENT [PICTURES SCHEME]`: the faults go to stdout as JSON, pictures into a folder.
Qt takes its scale at the start only.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cchc_desktop.app import make_application, open_window
from cchc_desktop.gui.dialogs.document_dialog import DocumentDialog
from cchc_desktop.gui.main_window import MainWindow
from cchc_desktop.gui.page_specs import PAGES
from cchc_desktop.gui.preview_window import PreviewWindow
from cchc_desktop.gui.theme import dress
from cchc_desktop.services.book.books import open_book, sample_book
from cchc_desktop.services.evidence.dossiers import dossiers_of
from cchc_desktop.services.rows import find_deliverable
from cchc_desktop.store.book import Book
from tests.dress.faults import faults_of
from tests.dress.places import DIALOGS, YEAR, Desk, dialog_classes
from tests.dress.rest import rest
from tests.papers import fill_dossiers

SCALES = {"100": "1", "150": "1.5", "200": "2"}
SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
SCREEN = (1366, 768)
SMALL = (800, 600)
CHOSEN = "6.2"
PICTURE_SECONDS = 0.6
"""What only a picture needs comes later than the words: a field's cursor, a bar that is filled."""

Look = Callable[[str, QWidget], None]
Wait = Callable[[], None]


def environment(folder: Path, percent: str) -> dict[str, str]:
    """A screen of the smallest size the program is made for, at that scale."""
    screen = folder / "screen.json"
    outline = {"name": "0", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1]}
    screen.write_text(json.dumps({"screens": [outline]}))
    return {
        **os.environ,
        "CCHC_DESKTOP_HOME": str(folder),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        "QT_SCALE_FACTOR": SCALES[percent],
    }


def show_everything(book: Book, look: Look, sizes: tuple[tuple[int, int], ...], wait: Wait, folder: Path) -> None:
    """`look` gets the window with every page, at each size, then every dialog over it."""
    window = open_window(book)
    window.show()
    for width, height in sizes:
        window.showNormal()
        window.resize(width, height)
        window.show_deliverable(find_deliverable(book, YEAR, CHOSEN))
        for spec in PAGES:
            window.show_page(spec.name)
            wait()
            look(f"{spec.name} at {width}×{height}", window)
        show_dossiers(window, book)
        wait()
        look(f"dossiers at {width}×{height}", window)
    for name, dialog in dialogs(window, folder):
        wait_read(dialog)
        wait()
        look(name, dialog)
        dialog.close()
        delete(dialog)
    window.close()
    delete(window)


def delete(place: QWidget) -> None:
    """At once: `deleteLater` alone waits for a loop that never comes here, and what is dressed anew grows and grows."""
    place.deleteLater()
    QCoreApplication.sendPostedEvents(place, QEvent.Type.DeferredDelete.value)


def show_dossiers(window: MainWindow, book: Book) -> None:
    """Văn bản with the archive's tab in front, the usual dossiers in it."""
    if not dossiers_of(book, YEAR):
        fill_dossiers(book, YEAR)
    page = window.show_page("documents")
    page.ui.tabs.setCurrentWidget(page.dossiers)


def dialogs(window: MainWindow, folder: Path) -> Iterator[tuple[str, QDialog]]:
    desk = Desk(window._context, folder, window)
    for name, make in DIALOGS.items():
        dialog = make(desk)
        dialog.show()
        yield name, dialog


def wait_read(dialog: QDialog) -> None:
    """A paper is drawn and read in a process of its own."""
    end = time.monotonic() + 20
    while not _is_read(dialog):
        assert time.monotonic() < end, type(dialog).__name__
        QApplication.processEvents()


def _is_read(dialog: QDialog) -> bool:
    if isinstance(dialog, PreviewWindow):
        return dialog.ui.documentPreview.is_drawn
    return not isinstance(dialog, DocumentDialog) or dialog._intake is None or not dialog._intake.running


def rest_for_a_picture() -> None:
    end = time.monotonic() + PICTURE_SECONDS
    while time.monotonic() < end:
        QApplication.processEvents()
    rest()


def sizes_of(percent: str) -> tuple[tuple[int, int], ...]:
    """In Qt's own pixels: the whole screen, which a scale makes smaller, and the smallest window."""
    factor = float(SCALES[percent])
    screen = round(SCREEN[0] / factor), round(SCREEN[1] / factor)
    return (screen, SMALL) if factor < 2 else (SMALL,)


def tell_faults(folder: Path, percent: str) -> dict[str, list[str]]:
    """What is wrong, by page or dialog and scheme; a dialog class that nothing here shows is wrong too."""
    app, told, made = make_application(), dict[str, list[str]](), set[type[QWidget]]()
    with open_book(sample_book(folder)) as book:
        for scheme, value in SCHEMES.items():
            dress(app, value)

            def look(name: str, place: QWidget, scheme: str = scheme) -> None:
                made.add(type(place))
                if found := faults_of(place):
                    told[f"{name}, {scheme}"] = found

            show_everything(book, look, sizes_of(percent), rest, folder)
    if forgotten := sorted(kind.__name__ for kind in dialog_classes() - made):
        told["not in tests/dress/places.py"] = forgotten
    return told


def take_pictures(folder: Path, percent: str, pictures: Path, scheme: str) -> None:
    dress(make_application(), SCHEMES[scheme])
    with open_book(sample_book(folder)) as book:
        show_everything(
            book,
            lambda name, place: _save(place, pictures / f"{name.split(' ')[0]}-{scheme}-{percent}.png"),
            sizes_of(percent)[:1],
            rest_for_a_picture,
            folder,
        )


def _save(place: QWidget, picture: Path) -> None:
    assert place.grab().save(str(picture)), picture


def main(home: str, percent: str, pictures: str = "", scheme: str = "") -> None:
    if pictures:
        take_pictures(Path(home), percent, Path(pictures), scheme)
    else:
        json.dump(tell_faults(Path(home), percent), sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
