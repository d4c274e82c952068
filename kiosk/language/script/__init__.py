"""Every script in cells of a terminal that neither joins nor reorders letters.

Text is cleaned, its letters are joined and its syllables set in cells, it is wrapped in logical
order, and each line is put into visual order. Nothing here knows a terminal, a widget or a
colour.
"""

from kiosk.language.script.cells import cells
from kiosk.language.script.clean import clean
from kiosk.language.script.lines import Align, Line, Source, set_lines, visual
from kiosk.language.script.plain import plain_letters
from kiosk.language.script.runs import Run

__all__ = [
    "Align",
    "Line",
    "Run",
    "Source",
    "cells",
    "clean",
    "plain_letters",
    "set_lines",
    "visual",
]
