"""Pages set in type, for slips and reports."""

from collections.abc import Mapping
from threading import Lock
from typing import Literal

from kiosk.font.paper.paper_fonts import paper_fonts

_one_at_a_time = Lock()


def typeset(
    template: bytes,
    inputs: Mapping[str, str],
    form: Literal["png", "pdf"],
    dots_per_inch: float = 144,
) -> bytes:
    """The page; one at a time, because the engine is not made for several threads.

    Each page has a compiler of its own: it keeps nothing of the page before, and it opens the
    fonts anew, so that one that has vanished meanwhile is noticed. Raises FontsMissingError.
    """
    from typst import Compiler

    with _one_at_a_time:
        compiler = Compiler(font_paths=paper_fonts())
        page = compiler.compile(template, format=form, ppi=dots_per_inch, sys_inputs=dict(inputs))
    assert isinstance(page, bytes)
    return page
