"""Imports point one way, gui, cli → services → store, documents, exchange → domain, and never round in a circle."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "cchc_desktop"

# A layer, and the layers it may import. `paths` knows only where files lie.
ARROWS = {
    "domain": {"domain"},
    "documents": {"documents", "domain", "paths"},
    "exchange": {"exchange", "domain"},
    "store": {"store", "domain"},
    "services": {"services", "store", "documents", "exchange", "domain", "paths"},
    "gui": {"gui", "services", "domain", "paths"},
    "command": {"command", "services", "domain", "paths"},
    "cli": {"command", "app", "services", "domain", "paths"},
    "app": {"app", "gui", "services", "domain", "paths"},
    "__main__": {"cli", "command"},
    "paths": set(),
}
# A foreign library, and the only layers that may import it.
KEEPERS = {
    "PySide6": {"gui", "app", "__main__"},
    "shiboken6": {"gui"},
    "sqlite3": {"store", "services"},
    "peewee": {"store", "services"},
    "playhouse": {"store"},
    "reportlab": {"documents"},
    "docx": {"documents", "exchange"},
    "openpyxl": {"exchange"},
    "defusedxml": {"exchange"},
    "icalendar": {"exchange"},
    "lunar_vn": {"services"},
    "holidays": {"services"},
    "pyhanko": {"services"},
    "pyhanko_certvalidator": {"services"},
    "pkcs11": {"services"},
    "asn1crypto": {"services"},
    "cryptography": {"services"},
    "platformdirs": {"paths"},
}
# The rules read no file, no environment, no network, no clock of the machine.
NOT_FOR_DOMAIN = {"os", "io", "pathlib", "shutil", "tempfile", "glob", "subprocess", "socket", "urllib", "time"}


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module, with the line of the statement; `for_types` when it stands under `if TYPE_CHECKING`."""

    module: str
    line: int
    for_types: bool = False


def imports_of(tree: ast.AST, for_types: bool = False) -> Iterator[Import]:
    """Every import at any depth: those inside functions count too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, for_types) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            # `from cchc_desktop import store` names a layer in its second half.
            names = [f"{module}.{alias.name}" for alias in node.names] if module == PACKAGE.name else [module]
            yield from (Import(name, node.lineno, for_types) for name in names)
        elif isinstance(node, ast.If):
            guarded = for_types or "TYPE_CHECKING" in ast.unparse(node.test)
            yield from imports_of(ast.Module(node.body, []), guarded)
            yield from imports_of(ast.Module(node.orelse, []), for_types)
        else:
            yield from imports_of(node, for_types)


def fault_of(layer: str, found: Import) -> str | None:
    """Why `layer` may not have this import; None when it may."""
    top, _, rest = found.module.partition(".")
    if not top:
        return "relative import; name the module in full"
    if top == PACKAGE.name:
        return _fault_inside(layer, rest.partition(".")[0], found)
    if top in KEEPERS and layer not in KEEPERS[top]:
        return f"{top} belongs to {', '.join(sorted(KEEPERS[top]))}"
    if layer == "domain" and (top in NOT_FOR_DOMAIN or top not in sys.stdlib_module_names):
        return f"the rules do without {top}"
    return None


def _fault_inside(layer: str, target: str, found: Import) -> str | None:
    if target.startswith("__"):  # the package's own __version__
        return None
    # The window passes the open book on to services: it may name the book's type, and nothing else of the store.
    if layer in {"gui", "app", "command"} and found.for_types and found.module == "cchc_desktop.store.book":
        return None
    return None if target in ARROWS[layer] else f"{layer} may not import {target or 'the whole package'}"


def opens_files(tree: ast.AST) -> Iterator[int]:
    """Lines that call the builtin `open`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
            yield node.lineno


def faults(source: str, layer: str) -> list[str]:
    """All turned arrows of one module's text, each as "line: why"."""
    tree = ast.parse(source)
    found = [(each.line, fault_of(layer, each)) for each in imports_of(tree)]
    if layer == "domain":
        found += [(line, "the rules open no file") for line in opens_files(tree)]
    return [f"{line}: {why}" for line, why in found if why]


def layer_of(module: Path) -> str:
    """The folder or module right in the package."""
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=[str(path.relative_to(PACKAGE)) for path in MODULES])
def test_no_arrow_turns(module: Path) -> None:
    if module == PACKAGE / "__init__.py":
        assert not list(imports_of(ast.parse(module.read_text(encoding="utf-8")))), "the package loads nothing"
        return
    assert faults(module.read_text(encoding="utf-8"), layer_of(module)) == []


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("domain", "import sqlite3"),
        ("domain", "from PySide6.QtCore import QDate"),
        ("domain", "import holidays"),
        ("domain", "from pathlib import Path"),
        ("domain", "text = open('x').read()"),
        ("domain", "from cchc_desktop.store.book import Book"),
        ("documents", "from cchc_desktop.services.plan.outline import read_outline"),
        ("documents", "from cchc_desktop import store"),
        ("store", "from cchc_desktop.services import planning"),
        ("store", "def late():\n    from reportlab.pdfgen import canvas"),
        ("services", "from cchc_desktop.gui import main_window"),
        ("gui", "from cchc_desktop.store.book import Book"),
        ("gui", "if TYPE_CHECKING:\n    from cchc_desktop.store.models import Plan"),
        ("gui", "from ..store import models"),
        ("gui", "import peewee"),
        ("cli", "from PySide6.QtWidgets import QApplication"),
        ("cli", "import cchc_desktop"),
    ],
)
def test_a_turned_arrow_is_seen(layer: str, source: str) -> None:
    assert len(faults(source, layer)) == 1


@pytest.mark.parametrize(
    ("layer", "source"),
    [
        ("gui", "if TYPE_CHECKING:\n    from cchc_desktop.store.book import Book"),
        ("services", "from cchc_desktop.store.models import Plan"),
        ("domain", "from datetime import date\nfrom cchc_desktop.domain.plan import PlanOutline"),
        ("cli", "from cchc_desktop import __version__"),
    ],
)
def test_a_right_arrow_passes(layer: str, source: str) -> None:
    assert faults(source, layer) == []


def modules_named(tree: ast.AST) -> Iterator[str]:
    """Full names of what a module loads, late imports too; `from package import name` may name a module by its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def without_types(tree: ast.Module) -> ast.Module:
    """The module without what only a type checker reads."""
    body = [node for node in tree.body if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test))]
    return ast.Module(body, [])


def test_no_module_needs_itself_round_a_circle() -> None:
    names = {".".join(("cchc_desktop", *path.relative_to(PACKAGE).with_suffix("").parts)): path for path in MODULES}
    needs = {
        name: {need for need in modules_named(without_types(ast.parse(path.read_text("utf-8")))) if need in names}
        for name, path in names.items()
    }
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        pytest.fail(" needs ".join(error.args[1]))
