"""The style sheet of a Word file: the decree's styles as Word writes them, and those that Word cannot do without."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from docx.oxml.ns import qn

from cchc_desktop.documents.docx_styles import ParagraphStyle, Style, paragraph_styles
from cchc_desktop.documents.docx_xml import LANGUAGE, Element, tag, twips
from cchc_desktop.documents.layout import Profile, Type

FACE = "Times New Roman"
_SLOTS = ("ascii", "hAnsi", "cs", "eastAsia")
"""Where Word looks up a face: by what script it takes a letter for."""


def style_sheet(profile: Profile) -> Iterator[Element]:
    """What stands in the file's list of styles: defaults, paragraph styles, table styles."""
    yield _defaults(profile)
    yield from (_paragraph_style(style) for style in paragraph_styles(profile))
    yield _default_style("character", "DefaultParagraphFont", "Default Paragraph Font")
    yield _letters_style(Style.ARTICLE_LABEL, "CCHC Nhãn điều", profile.article)
    corner = profile.corner_scale
    yield _letters_style(Style.DAY_CORNER, "CCHC Góc ngày", Type(profile.word_small_day * corner, italic=True))
    yield _letters_style(Style.DAY_COUNT, "CCHC Số việc", Type(profile.word_small_day * corner, bold=True))
    yield _default_style("numbering", "NoList", "No List")
    yield _default_style("table", "TableNormal", "Normal Table", tag("tblPr", _cell_margins(5.4, 0)))
    yield _table_style(Style.PAIR, "CCHC Hai cột", _cell_margins(0, 0))
    grid = _grid(profile.grid_width)
    yield _table_style(Style.GRID, "CCHC Bảng kẻ", grid, _cell_margins(profile.cell_side, profile.cell_top))
    small = _cell_margins(profile.small_day_pad, profile.small_day_pad)
    yield _table_style(Style.DAY_GRID, "CCHC Bảng lịch", deepcopy(grid), small)
    low = _cell_margins(profile.cell_side, profile.chart_gap / 2)
    yield _table_style(Style.CHART_GRID, "CCHC Bảng tổng quan", deepcopy(grid), low)


def _defaults(profile: Profile) -> Element:
    language = tag("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi=LANGUAGE)
    letters = _letters(profile.body)
    letters.append(language)
    spacing = tag("spacing", before=0, after=0, line=240, lineRule="auto")
    return tag("docDefaults", tag("rPrDefault", letters), tag("pPrDefault", tag("pPr", tag("widowControl"), spacing)))


def _letters(style: Type) -> Element:
    """Black Times New Roman in every slot that Word chooses a face from."""
    size = round(style.size * 2)
    return tag(
        "rPr",
        tag("rFonts", **dict.fromkeys(_SLOTS, FACE)),
        tag("b", val=int(style.bold)),
        tag("bCs", val=int(style.bold)),
        tag("i", val=int(style.italic)),
        tag("iCs", val=int(style.italic)),
        tag("color", val="000000"),
        tag("sz", val=size),
        tag("szCs", val=size),
    )


def _paragraph_style(style: ParagraphStyle) -> Element:
    is_normal, is_heading = style.style is Style.NORMAL, style.name.startswith("heading")
    element = tag(
        "style",
        tag("name", val=style.name),
        None if is_normal else tag("basedOn", val=Style.NORMAL),
        tag("next", val=Style.BODY) if is_heading else None,
        tag("uiPriority", val=9 if is_heading else 1),
        tag("qFormat"),
        _paragraph_look(style),
        _letters(style.letters),
        type="paragraph",
        styleId=style.style,
    )
    element.set(qn("w:default" if is_normal else "w:customStyle"), "1")
    if is_heading or style.style in {Style.HEADER, Style.FOOTER}:
        del element.attrib[qn("w:customStyle")]
    return element


def _letters_style(style: Style, name: str, letters: Type) -> Element:
    head = (tag("name", val=name), tag("uiPriority", val=1), tag("qFormat"))
    return tag("style", *head, _letters(letters), type="character", customStyle=1, styleId=style)


def _paragraph_look(style: ParagraphStyle) -> Element:
    line = {"line": twips(style.exact), "lineRule": "exact"} if style.exact else {"line": 240, "lineRule": "auto"}
    return tag(
        "pPr",
        tag("keepNext") if style.keep else None,
        tag("pBdr", _edge("bottom", style.rule)) if style.rule else None,
        tag("spacing", before=twips(style.before), after=0, **line),
        tag("ind", firstLine=twips(style.first_line)) if style.first_line else None,
        tag("jc", val=style.align),
        tag("outlineLvl", val=style.outline) if style.outline is not None else None,
    )


def _edge(side: str, width: float) -> Element:
    """Borders are measured in eighths of a point."""
    return tag(side, val="single", sz=round(width * 8), space=0, color="000000")


def _default_style(kind: str, key: str, name: str, *looks: Element) -> Element:
    head = (tag("name", val=name), tag("uiPriority", val=99), tag("semiHidden"), tag("unhideWhenUsed"))
    return tag("style", *head, *looks, type=kind, default=1, styleId=key)


def _table_style(style: Style, name: str, *looks: Element) -> Element:
    head = (tag("name", val=name), tag("basedOn", val="TableNormal"), tag("uiPriority", val=99))
    return tag("style", *head, tag("tblPr", *looks), type="table", customStyle=1, styleId=style)


def _grid(width: float) -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return tag("tblBorders", *(_edge(side, width) for side in sides))


def _cell_margins(side: float, top: float) -> Element:
    sizes = {"top": top, "left": side, "bottom": top, "right": side}
    return tag("tblCellMar", *(tag(name, w=twips(size), type="dxa") for name, size in sizes.items()))
