"""Reads slips on sheets back into lines."""

import pypdfium2

SPELLED = {0x2010: "-", 0x2011: "-", 0x2060: ""}


def lines_of(document: bytes) -> list[str]:
    """The lines of a PDF's first page as they are seen, from left to right, without blanks."""
    text = pypdfium2.PdfDocument(document)[0].get_textpage()
    placed_chars = []
    for index in range(text.count_chars()):
        left, bottom, _, top = text.get_charbox(index, loose=True)
        placed_chars.append((bottom + top, left, text.get_text_range(index, 1)))
    lines: list[list[tuple[float, str]]] = []
    last_height = float("-inf")
    for height, left, char in sorted(placed_chars):
        if height - last_height > 3:
            lines.append([])
        last_height = height
        lines[-1].append((left, char))
    seen = ("".join(char for _, char in sorted(line)) for line in lines)
    return ["".join(line.translate(SPELLED).split()) for line in seen]
