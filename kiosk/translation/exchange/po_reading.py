"""Reading a PO file that volunteers send back, whatever their programs made of it."""

import re
from collections.abc import Iterator, Sequence

import polib

from kiosk.catalog.reading.file_report import FileReport
from kiosk.catalog.reading.hints import shortened
from kiosk.translation.exchange.exchanged_text import ReturnedFile, ReturnedText
from kiosk.translation.exchange.file_language import language_of

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_WORD = r"msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?"
_LINE = re.compile(rf"\s*(?:(?:#~\s*)?(?:(?:{_WORD})\s*)?{_QUOTED}\s*|#.*)?\Z")
_SAYS = re.compile(r"\s*msgstr\b")
_CHARSET = re.compile(r"charset=([\w-]+)", re.ASCII)
_SAME_AS_UTF8 = ("UTF-8", "UTF8", "ASCII", "US-ASCII", "CHARSET")
_STUMBLE = re.compile(r"line (\d+)")

_BREAKS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_AWAY = {ord(one): 0xE000 + number for number, one in enumerate(_BREAKS)}
_BACK = {stand_in: original for original, stand_in in _AWAY.items()}
"""Characters at which the parser would break a line stand aside while it reads."""


def read_po(content: bytes, report: FileReport) -> ReturnedFile | None:
    """The fields of a PO file; None after the report was told why it cannot be read at all."""
    source = report.decoded(content)
    if source is None or not _understood(source, report):
        return None
    try:
        file = polib.pofile(f"{source.translate(_AWAY)}\n", encoding="utf-8")
    except OSError as wrong:
        found = _STUMBLE.search(str(wrong))
        report.error_at(int(found[1]) if found else 1, 1, "po-syntax")
        return None
    if not _in_utf8(file, report):
        return None
    language = language_of(file.metadata.get("Language", ""), report)
    return ReturnedFile(language, tuple(_texts(file, source, report))) if language else None


def _understood(source: str, report: FileReport) -> bool:
    """Whether each line is one of a PO file; the parser would cut what is not quoted to its end."""
    for number, line in enumerate(source.split("\n"), 1):
        if not _LINE.match(line):
            report.error_at(number, 1, "po-syntax")
            return False
    return True


def _in_utf8(file: polib.POFile, report: FileReport) -> bool:
    """Whether the header does not speak of another encoding than the file has."""
    charset = _CHARSET.search(file.metadata.get("Content-Type", ""))
    if charset and charset[1].upper() not in _SAME_AS_UTF8:
        report.error("po-charset", value=shortened(charset[1]))
        return False
    return True


def _texts(file: polib.POFile, source: str, report: FileReport) -> Iterator[ReturnedText]:
    """The entries that are in use."""
    lines = source.split("\n")
    for entry in file:
        line = _line(entry, lines)
        name, words = _as_written(entry.msgctxt), _as_written(entry.msgstr)
        if entry.obsolete:
            continue
        if entry.msgid_plural or entry.msgstr_plural:
            report.error_at(line, 1, "po-plural", name)
            continue
        yield ReturnedText(
            name,
            _as_written(entry.msgid),
            words,
            confirmed=bool(words) and not entry.fuzzy,
            line=line,
            earlier_german=_as_written(entry.previous_msgid),
        )


def _line(entry: polib.POEntry, lines: Sequence[str]) -> int:
    """The line in which the translation of an entry begins."""
    begin = max(entry.linenum or 1, 1)
    says = (n for n in range(begin, len(lines) + 1) if _SAYS.match(lines[n - 1]))
    return next(says, begin)


def _as_written(words: str | None) -> str:
    """The words with the characters that stood aside while the file was read."""
    return (words or "").translate(_BACK)
