"""A slip as a picture for receipt printers or as a PDF for office printers, from one layout."""

import json
from collections.abc import Iterable
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any, Literal

from kiosk.font.paper.paper_fonts import FAMILIES
from kiosk.font.paper.typesetting import typeset
from kiosk.settings.values import Paper, PrinterKind, PrinterSettings
from kiosk.slip.codes.qr import Code
from kiosk.slip.paper.isolate import isolated
from kiosk.slip.paper.labels import Labels
from kiosk.slip.paper.paper_codes import PlacedCode, paper_capacity, placed
from kiosk.slip.paper.slip_content import Entry, FactLabel, LabelledFact, Said, Slip, SlipCode

if TYPE_CHECKING:
    from PIL.Image import Image

DOTS_PER_INCH = 203
_MARGIN_DOTS = 12
_SHEET_MARGIN_DOTS = 96
_SHEET_DOTS = {Paper.A5: 1182, Paper.A4: 1678}
_TEAR_OFF_DOTS = 2400
"""An offer on a receipt is 30 cm long at most, as long as there are words that can give way."""

_DARK_BELOW = 150
_LONGEST = 600
_RECEIPT_DOTS = 576
_TEMPLATE = files("kiosk.slip.paper").joinpath("layout.typ").read_bytes()


def code_width(width_dots: int) -> int:
    """How many dots of a receipt are there for codes."""
    return width_dots - 2 * _MARGIN_DOTS


def code_limit(settings: PrinterSettings) -> int:
    """How many bytes a code may have on the paper of this printer."""
    receipt = settings.kind in (PrinterKind.NETWORK, PrinterKind.DEVICE)
    return paper_capacity(code_width(settings.width_dots if receipt else _RECEIPT_DOTS))


def picture(slip: Slip, labels: Labels, width_dots: int) -> "Image":
    """The slip in black and white, exactly so many dots wide and as long as it needs.

    Grey is cut at a threshold: dithering would blur small letters and the codes. Raises
    FontsMissingError.
    """
    from io import BytesIO

    from PIL import Image

    page = _compiled(_data(slip, labels, code_width(width_dots), width=width_dots), "png")
    with Image.open(BytesIO(page)) as drawn:
        grey = drawn.convert("L")
    black = grey.point([0 if level < _DARK_BELOW else 255 for level in range(256)])
    return black.convert("1", dither=Image.Dither.NONE)


def pdf(slip: Slip, labels: Labels, paper: Paper = Paper.A5) -> bytes:
    """The slip on sheets; raises FontsMissingError."""
    code_dots = _SHEET_DOTS[paper] - 2 * _SHEET_MARGIN_DOTS
    return _compiled(_data(slip, labels, code_dots, paper=paper), "pdf")


def _compiled(data: dict[str, Any], form: Literal["png", "pdf"]) -> bytes:
    """The page in this form."""
    return typeset(_TEMPLATE, {"slip": json.dumps(data)}, form, DOTS_PER_INCH)


def _data(
    slip: Slip, labels: Labels, code_dots: int, *, width: int = 0, paper: str = ""
) -> dict[str, Any]:
    """The slip as the layout reads it."""
    return {
        "width": width,
        "paper": paper,
        "margin": _SHEET_MARGIN_DOTS if paper else _MARGIN_DOTS,
        "tear_off": _TEAR_OFF_DOTS,
        "fonts": FAMILIES,
        "lang": slip.language.code.partition("-")[0],
        "rtl": slip.language.right_to_left,
        "sender": _words(slip.sender),
        "entries": [_entry(entry, labels, code_dots) for entry in slip.entries],
        "codes": _codes(slip.codes, labels, code_dots),
        "case": {
            "label": _said(labels("slip-case-code")),
            "value": _words(slip.case_code),
            "keep": _said(labels("case-code-keep")),
        },
        "next": {
            "label": _said(labels("slip-appointment")),
            "value": _said(slip.appointment),
        },
        "remark": {"label": _said(labels("slip-remark")), "value": _words(slip.remark)},
        "printed": _said(_beside(labels("slip-printed-on"), slip.printed_on)),
    }


def _entry(entry: Entry, labels: Labels, code_dots: int) -> dict[str, Any]:
    """One offer as the layout reads it."""
    return {
        "title": _said(entry.title),
        "about": _said(entry.about),
        "marks": [_said(mark) for mark in entry.marks],
        "lines": [_said(line) for line in entry.lines],
        "facts": [_fact(fact, labels) for fact in entry.facts],
        "codes": _codes(entry.codes, labels, code_dots),
    }


def _fact(fact: LabelledFact, labels: Labels) -> dict[str, Any]:
    """One fact as the layout reads it; a web address without what nobody types."""
    value = _said(fact.value)
    if fact.label is FactLabel.WEB:
        value = {language: words.replace("https://", "") for language, words in value.items()}
    return {
        "label": _said(labels(f"slip-{fact.label}")),
        "value": value,
        "ltr": fact.label.left_to_right,
        "large": fact.label is FactLabel.PHONE,
        "long": fact.label in (FactLabel.MAIL, FactLabel.WEB),
        "time": fact.label in (FactLabel.DATES, FactLabel.HOURS),
    }


def _codes(codes: Iterable[SlipCode], labels: Labels, code_dots: int) -> list[list[dict[str, Any]]]:
    """Rows of codes as the layout reads them."""
    return [[_code(one, labels) for one in row] for row in placed(codes, code_dots)]


def _code(one: PlacedCode, labels: Labels) -> dict[str, Any]:
    """One code as the layout reads it, its dark modules as the path of an SVG."""
    return {
        "caption": _said(labels(f"slip-code-{one.slip_code.kind}")),
        "side": one.code.columns,
        "zone": one.code.zone,
        "scale": one.dots,
        "path": _dark_path(one.code),
    }


def _dark_path(code: Code) -> str:
    """A rectangle for each run of dark modules."""
    rectangles = []
    for y, row in enumerate(code.modules, code.zone):
        x = code.zone
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                rectangles.append(f"M{x} {y}h{length}v1h-{length}z")
            x += length
    return "".join(rectangles)


def _beside(label: Said, value: Said) -> Said:
    """A label and its value on one line, in both languages."""
    german = f"{label.german or label.own} {value.german or value.own}"
    own = f"{label.own} {value.own}"
    return Said(own, german if german != own else "")


def _said(said: Said) -> dict[str, str]:
    """Words as the layout reads them."""
    return {"own": _words(said.own), "german": _words(said.german)}


def _words(text: str) -> str:
    """`text` for paper, cut where it would empty the roll."""
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
    return isolated(cut)
