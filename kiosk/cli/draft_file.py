"""A text and its German as a file to be changed in an editor, and what was made of it there."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kiosk.catalog.texts import Text
from kiosk.language.characters import stripped
from kiosk.language.german_names import german_name
from kiosk.problems import Say
from kiosk.translation.review_queue import UnderReview
from kiosk.translation.review_words import place

_COMMENT: Final = "#"
_HEADING: Final = "=== {} ==="
_HEADING_FOUND = re.compile(r"===\s*(.*?)\s*===\Z")


class LostHeadingError(ValueError):
    """A line that names a part was changed, so that nobody knows which words are which."""


def draft_file(under: UnderReview, say: Say) -> str:
    """What the editor shows: each part under its name, the German words as comments."""
    language = german_name(under.row.language)
    lines = [f"{language} · {place(under, say)}", *say("cli-review-file").split("\n")]
    written = [*map(_commented, lines)]
    for part in under.parts:
        written += ["", _HEADING.format(say(f"review-part-{part}"))]
        written += map(_commented, getattr(under.german, part).split("\n"))
        written.append(_escaped(getattr(under.row.text, part)))
    return "".join(f"{line}\n" for line in written)


def words_in(file: str, under: UnderReview, say: Say) -> Text | None:
    """The words that somebody has written; None where they changed nothing or left nothing.

    Raises LostHeadingError.
    """
    names = {say(f"review-part-{part}"): part for part in under.parts}
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in map(str.strip, stripped(file).replace("\t", " ").splitlines()):
        if heading := _HEADING_FOUND.match(line):
            if heading[1] not in names or names[heading[1]] in found:
                raise LostHeadingError(heading[1])
            lines = found.setdefault(names[heading[1]], [])
        elif not line.startswith(_COMMENT):
            lines.append(line.removeprefix("\\") if line.startswith("\\#") else line)
    if found.keys() != set(under.parts):
        raise LostHeadingError(", ".join(names))
    return _changed(found, under)


def _changed(found: Mapping[str, list[str]], under: UnderReview) -> Text | None:
    """The text with these lines; the ends of lines count only where there were several before."""
    words: dict[str, Any] = {}
    for part, lines in found.items():
        several = any("\n" in getattr(text, part) for text in (under.german, under.row.text))
        said = "\n".join(lines) if several else " ".join(filter(None, lines))
        words[part] = said.strip()
    changed = replace(under.row.text, **words)
    same = all(value == _tidy(getattr(under.row.text, part)) for part, value in words.items())
    return None if same or not any(words.values()) else changed


def _commented(line: str) -> str:
    return f"{_COMMENT} {line}".rstrip()


def _escaped(words: str) -> str:
    """Words of which no line is taken for a comment."""
    return re.sub(rf"^([^\S\n]*)(?={_COMMENT})", r"\1\\", words, flags=re.MULTILINE)


def _tidy(words: str) -> str:
    """Words without blanks at the ends of lines, which nobody sees in an editor."""
    return "\n".join(map(str.strip, words.split("\n"))).strip()
